import type { PublicLanguage } from '../languages.js';

export type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The messages that are at hand: all on the server, in a browser those of the languages that somebody chose; beyond Polish and English those of public pages. */
export const KNOWN: Partial<Record<PublicLanguage, Messages>> = {};
