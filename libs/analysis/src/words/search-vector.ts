import { placeTerms } from './search-terms.js';

/** Positions above this PostgreSQL cannot tell apart. */
const LAST_POSITION = 16_383;
/** Longer "words" are pasted codes; PostgreSQL refuses those above 2,046 bytes. */
const LONGEST_TERM = 100;
/** So far apart are title and text that no phrase goes from one into the other. */
const GAP = 20;

/**
 * A text as a PostgreSQL `tsvector` of its stems with their places, to be cast as it is: the application does what a text search
 * configuration would, because PostgreSQL has none for Polish or Ukrainian. Words of the title weigh `A`, those of the text `D`.
 *
 * Stop words have no place, so that "plac dla zabaw" holds the phrase "plac zabaw".
 *
 * @param language of the text, such as `pl`
 * @example searchVector('Ławki', 'Nowe ławki w parku', 'pl'); // "'lawk':1A,22 'park':23"
 */
export function searchVector(title: string | null, text: string, language: string): string {
  const places = new Map<string, string[]>();
  let position = 0;
  const add = (words: string, weight: string) => {
    for (const { term } of placeTerms(words, language)) {
      if (term === null || term === '') continue;
      position += 1;
      if (position > LAST_POSITION) return;
      const key = term.slice(0, LONGEST_TERM);
      const known = places.get(key);
      if (known) known.push(`${position}${weight}`);
      else places.set(key, [`${position}${weight}`]);
    }
  };
  add(title ?? '', 'A');
  if (position > 0) position += GAP;
  add(text, '');
  return [...places]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([term, at]) => `${quoteTerm(term)}:${at.join(',')}`)
    .join(' ');
}

/** A term between apostrophes, as `tsvector` and `tsquery` read it: nothing in it can end it. */
export function quoteTerm(term: string): string {
  return `'${term.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}
