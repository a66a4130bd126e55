import { compareCodePoints } from '../text/compare-code-points.js';
import { stem } from '../text/stem.js';
import { isStopWord } from '../text/stop-words.js';
import { tokenise } from '../text/tokenise.js';

/** So many stems in common are the least for a proposal; so many, and such a part of the shorter list, make it a strong one. */
const FEWEST_SHARED = 2;
const STRONG_SHARED = 4;
const STRONG_PART = 0.5;
const SHORTEST_STEM = 3;

export interface ThemeWords {
  readonly id: string;
  /** Its name and the words that are typical of it. */
  readonly words: readonly string[];
}

export interface MatchProposal {
  readonly first: string;
  readonly second: string;
  /** The stems that both have, in the order of code points. */
  readonly stems: readonly string[];
  /** `weak`: two or three stems in common, or a small part of the words. */
  readonly strength: 'strong' | 'weak';
}

/**
 * Which themes of two processes might be about the same? Only a suggestion, by the words that both share; a person who reads the quotes
 * decides.
 *
 *     stems of a theme: of its name and typical words, without stop words;   strong: at least 4 shared, and half of the shorter list
 *
 * Each theme is proposed once, with the theme that shares the most stems with it. Two languages share no stems: then there is no proposal.
 *
 * @param language of both, such as `pl`
 * @see docs/methods/compare-themes.md
 * @example `Ścieżki rowerowe` and `Ścieżka rowerowa` share two stems: weak
 */
export function proposeMatches(
  first: readonly ThemeWords[],
  second: readonly ThemeWords[],
  language: string,
): MatchProposal[] {
  const [ours, theirs] = [first, second].map((themes) =>
    themes.map(({ id, words }) => ({ id, stems: stemsOf(words, language) })),
  );
  const pairs = ours!.flatMap((one) =>
    theirs!.flatMap((other) => {
      const stems = [...one.stems].filter((word) => other.stems.has(word)).sort(compareCodePoints);
      const part = stems.length / Math.min(one.stems.size, other.stems.size);
      return stems.length < FEWEST_SHARED ? [] : [{ first: one.id, second: other.id, stems, part }];
    }),
  );
  const best = pairs.sort(
    (a, b) =>
      b.stems.length - a.stems.length || b.part - a.part || compareCodePoints(a.first + a.second, b.first + b.second),
  );
  const taken = new Set<string>();
  return best.flatMap(({ part, ...pair }) => {
    if (taken.has(pair.first) || taken.has(pair.second)) return [];
    taken.add(pair.first).add(pair.second);
    const isStrong = pair.stems.length >= STRONG_SHARED && part >= STRONG_PART;
    return [{ ...pair, strength: isStrong ? ('strong' as const) : ('weak' as const) }];
  });
}

function stemsOf(words: readonly string[], language: string): Set<string> {
  const all = words.flatMap(tokenise).filter((word) => !isStopWord(word.toLowerCase(), language));
  return new Set(all.map((word) => stem(word, language)).filter((one) => one.length >= SHORTEST_STEM));
}
