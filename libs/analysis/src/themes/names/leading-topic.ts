import { compareCodePoints } from '../../text/compare-code-points.js';

/** What stands before the code of a topic among the terms of a text. */
const MARK = '§';
const LEAST_SHARE = 0.4;
/** A topic that hardly any text of a theme names does not name the theme. */
const [FEWEST_TEXTS, LEAST_PART] = [3, 0.1];

/**
 * The civic topic that a theme is mostly about: the one that 40 % or more of its topic words point at. At least three texts, and a tenth
 * of all, must name it.
 *
 * @param texts the terms of each text of the theme, with `§greenery` for each word that points at the topic greenery
 * @returns the code of the topic, or null
 * @example leadingTopic([['drzew', '§greenery'], ['park', '§greenery'], ['las', '§greenery']]); // 'greenery'
 */
export function leadingTopic(texts: readonly (readonly string[])[]): string | null {
  const words = new Map<string, number>();
  let all = 0;
  for (const term of texts.flat()) {
    if (!term.startsWith(MARK)) continue;
    words.set(term, (words.get(term) ?? 0) + 1);
    all += 1;
  }
  const [leader] = [...words].sort((a, b) => b[1] - a[1] || compareCodePoints(a[0], b[0]));
  if (leader === undefined || leader[1] < LEAST_SHARE * all) return null;
  const naming = texts.filter((terms) => terms.includes(leader[0])).length;
  return naming < Math.max(FEWEST_TEXTS, LEAST_PART * texts.length) ? null : leader[0].slice(MARK.length);
}
