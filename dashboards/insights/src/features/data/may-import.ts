import { mayActAs, type Role } from '#domain';

/** Who may bring data in and take them out again: as the api decides. */
export const mayImport = (role: Role) => mayActAs(role, 'editor');
