import { stem } from '../../text/stem.js';
import { tokenise } from '../../text/tokenise.js';

/**
 * Finds the noun phrases of English texts: "We need safer crossings" → "safer crossings". A pure function that comes from outside, because
 * the word list behind it takes a third of a second to load, which only English needs.
 */
export type FindNounPhrases = (texts: readonly string[]) => readonly (readonly string[])[];

/**
 * The words of a theme with those last that its representatives never use as a noun or beside one: "improve" and "quickly" name nothing.
 * A word that they do not use at all stays where it is, and so does a pair within one phrase.
 *
 * @param terms as they are written, the strongest first
 * @param representatives texts that stand for the theme
 * @example nounsFirst(['travel', 'hotel'], ['We travel to a cheap hotel'], find); // ['hotel', 'travel']
 */
export function nounsFirst(
  terms: readonly string[],
  representatives: readonly string[],
  find: FindNounPhrases,
): string[] {
  const said = ` ${representatives.map(stemmed).join(' | ')} `;
  const named = ` ${find(representatives).flat().map(stemmed).join(' | ')} `;
  const isNoNoun = (term: string): boolean => {
    const sought = ` ${stemmed(term)} `;
    return said.includes(sought) && !named.includes(sought);
  };
  return [...terms.filter((term) => !isNoNoun(term)), ...terms.filter(isNoNoun)];
}

function stemmed(text: string): string {
  return tokenise(text)
    .map((word) => stem(word, 'en'))
    .join(' ');
}
