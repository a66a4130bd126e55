const LONGEST = 64;

/** The address that a title suggests: `Budżet obywatelski 2027` → `budzet-obywatelski-2027`; empty where nothing is left. */
export function suggestSlug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
