/** The address of a workspace or process: small letters, digits and hyphens, up to 60. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(text);
}
