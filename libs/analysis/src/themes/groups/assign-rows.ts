import type { ThemeAssignment } from '#domain';
import { compareCodePoints } from '../../text/compare-code-points.js';
import type { DistinctTexts } from '../../text/distinct-texts.js';
import type { SecondLevel } from '../second-level/divide-themes.js';
import type { Verdicts } from './judge-texts.js';

export interface AssignedRows {
  /** One per row, ordered by id; themes are numbered from the one with most rows down. */
  readonly assignments: ThemeAssignment[];
  /** How many rows are grouped in each theme, by its old number. */
  readonly sizes: Int32Array;
  /** The old number of each theme. */
  readonly order: readonly number[];
  /** How many rows are grouped in each subtheme. */
  readonly leafSizes: Int32Array;
  /** The number of each subtheme: they follow the themes, by the theme they belong to and then from the largest down. */
  readonly leafNumbers: Int32Array;
}

/**
 * Brings the verdicts on distinct texts to the rows that said them: a copy and a near copy go where the text that they follow goes.
 *
 * @param starts where the subthemes of each theme begin, and after the last theme how many there are
 */
export function assignRows(
  { texts, wordless }: DistinctTexts,
  verdicts: Verdicts,
  { starts }: Pick<SecondLevel, 'starts'>,
): AssignedRows {
  const count = starts.length - 1;
  const sizes = new Int32Array(count);
  const leafSizes = new Int32Array(starts[count]!);
  for (const { leader, ids } of texts) {
    if (verdicts.grouped[leader] === 0) continue;
    sizes[verdicts.themes[leader]!]! += ids.length;
    if (verdicts.subthemes[leader]! >= 0) leafSizes[verdicts.subthemes[leader]!]! += ids.length;
  }
  const order = Array.from(sizes.keys()).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const numbers = new Int32Array(count);
  order.forEach((old, number) => (numbers[old] = number));
  const leafNumbers = numberLeaves(starts, leafSizes, order);
  const assignments = wordless.map(unknown);
  for (const { leader, ids } of texts) {
    const [theme, leaf] = [verdicts.themes[leader]!, verdicts.subthemes[leader]!];
    for (const id of ids) {
      assignments.push(
        theme < 0
          ? unknown(id)
          : {
              id,
              theme: numbers[theme]!,
              confidence: verdicts.confidence[leader]!,
              grouped: verdicts.grouped[leader] === 1,
              subtheme: leaf < 0 ? null : leafNumbers[leaf]!,
            },
      );
    }
  }
  assignments.sort((a, b) => compareCodePoints(a.id, b.id));
  return { assignments, sizes, order, leafSizes, leafNumbers };
}

function numberLeaves(starts: Int32Array, leafSizes: Int32Array, order: readonly number[]): Int32Array {
  const numbers = new Int32Array(leafSizes.length);
  let next = order.length;
  for (const theme of order) {
    const leaves = Array.from({ length: starts[theme + 1]! - starts[theme]! }, (_, at) => starts[theme]! + at);
    for (const leaf of leaves.sort((a, b) => leafSizes[b]! - leafSizes[a]! || a - b)) numbers[leaf] = next++;
  }
  return numbers;
}

function unknown(id: string): ThemeAssignment {
  return { id, theme: null, confidence: null, grouped: false, subtheme: null };
}
