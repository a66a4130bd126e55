/** What a signed-in person may do in one workspace or one process. Each role includes those before it. */
export const ROLES = ['viewer', 'analyst', 'editor', 'publisher', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** True when `role` may do what `needed` may do. */
export function mayActAs(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** What a token of the API may do; reading never includes writing. */
export const TOKEN_SCOPES = ['read', 'import', 'write'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];
