import { foldDiacritics, stem, tokenise } from '#analysis';
import { type RemarkFilterQuery } from '#contracts';
import { type RemarkFilter } from '#persistence';

/** Shorter stems would stand in half of all words. */
const SHORTEST_STEM = 4;

/** A filter of the address as the repository takes it: `#12` is a number, other words are looked for in any of their forms. */
export function filterOf({ search = '', office, passage, ...filter }: RemarkFilterQuery): RemarkFilter {
  const number = /^#\s*(\d{1,8})$/.exec(search)?.[1];
  return {
    ...filter,
    ...(office ? { office } : {}),
    ...(passage ? { passage } : {}),
    ...(number === undefined ? { words: searchedParts(search) } : { number: Number(number) }),
  };
}

/**
 * What is looked for in the texts: of each word the letters that it has in common with its stem, in small letters without diacritics, so
 * that "ławki" and "lawki" both find "ławkę". Signs such as "§" and short words are looked for as they are.
 *
 * @example searchedParts('ławki § 4'); // ['lawk', '§', '4']
 */
export function searchedParts(search: string): string[] {
  return search
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const folded = foldDiacritics(word.toLowerCase());
      const stemmed = stem(folded, 'pl');
      let common = 0;
      while (common < folded.length && folded[common] === stemmed[common]) common += 1;
      return tokenise(folded).length === 1 && common >= SHORTEST_STEM ? folded.slice(0, common) : folded;
    });
}
