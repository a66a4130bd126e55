import type { Theme } from '#domain';
import type { AssignedRows } from '../groups/assign-rows.js';
import { pickRows } from '../groups/pick-texts.js';
import { describeThemes, type DescribedTexts } from '../names/describe-themes.js';
import { trustOfTheme } from '../trust/trust-words.js';
import type { SecondLevel } from './divide-themes.js';

/**
 * The themes of both levels, described: first the themes from the largest down, then the subthemes in the order of the themes that
 * they belong to, each set apart from its siblings and not from all others.
 *
 * @param stability per theme, by its old number; null where it was not measured
 */
export function describeLevels(
  texts: DescribedTexts,
  rows: AssignedRows,
  second: SecondLevel,
  stability: readonly (number | null)[],
): Theme[] {
  const first = describeThemes(texts, rows.sizes, rows.order);
  return [
    ...first.map((theme, at) => withTrust(theme, stability[rows.order[at]!]!)),
    ...rows.order.flatMap((found, parent) => describeParts(texts, rows, second, { found, parent })),
  ];
}

function describeParts(
  texts: DescribedTexts,
  { leafSizes, leafNumbers }: AssignedRows,
  { starts, leaves, stability }: SecondLevel,
  { found, parent }: { found: number; parent: number },
): Theme[] {
  const [from, to] = [starts[found]!, starts[found + 1]!];
  if (from === to) return [];
  const { known, division } = texts;
  const own = Int32Array.from(leaves.keys()).filter((text) => division.themes[text] === found);
  const part: DescribedTexts = {
    ...texts,
    nounPhrases: null,
    known: Array.from(own, (text) => known[text]!),
    division: {
      ...division,
      themes: own.map((text) => leaves[text]! - from),
      count: to - from,
      confidence: Float64Array.from(own, (text) => division.confidence[text]!),
      vectors: pickRows(division.vectors, own),
    },
  };
  const order = Array.from({ length: to - from }, (_, leaf) => leaf).sort(
    (a, b) => leafNumbers[from + a]! - leafNumbers[from + b]!,
  );
  return describeThemes(part, leafSizes.subarray(from, to), order).map((theme, at) => {
    const leaf = from + order[at]!;
    return withTrust({ ...theme, theme: leafNumbers[leaf]!, parent }, stability[leaf]!);
  });
}

function withTrust(theme: Theme, stability: number | null): Theme {
  return { ...theme, stability, trust: trustOfTheme(stability) };
}
