import { markSought } from './search-query.js';

/** A theme as it can be searched: its name and the words that set it apart. */
export interface SearchableTheme {
  readonly id: string;
  readonly label: string;
  readonly terms: readonly string[];
}

/**
 * The themes whose name or characteristic words hold one of the words that somebody searched for, in any form; those found by their
 * name first, otherwise in the order given.
 *
 * @example themesSought([{ id: 'a', label: 'Przystanki', terms: [] }], 'przystanku', 'pl'); // ['a']
 */
export function themesSought(themes: readonly SearchableTheme[], typed: string, language: string): string[] {
  const holds = (text: string) => markSought(text, typed, language).length > 0;
  const named = themes.filter(({ label }) => holds(label));
  const described = themes.filter((theme) => !named.includes(theme) && theme.terms.some(holds));
  return [...named, ...described].map(({ id }) => id);
}
