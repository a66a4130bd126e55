import type { ThemeAssignment } from '#domain';
import { compareCodePoints } from '../../text/compare-code-points.js';
import type { DistinctTexts } from '../../text/distinct-texts.js';
import type { Verdicts } from './judge-texts.js';

export interface AssignedRows {
  /** One per row, ordered by id; themes are numbered from the one with most rows down. */
  readonly assignments: ThemeAssignment[];
  /** How many rows are grouped in each theme, by its old number. */
  readonly sizes: Int32Array;
  /** The old number of each theme. */
  readonly order: readonly number[];
}

/**
 * Brings the verdicts on distinct texts to the rows that said them: a copy and a near copy go where the text that they follow goes.
 *
 * @param count how many themes there are
 */
export function assignRows({ texts, wordless }: DistinctTexts, verdicts: Verdicts, count: number): AssignedRows {
  const sizes = new Int32Array(count);
  for (const { leader, ids } of texts)
    if (verdicts.grouped[leader] === 1) sizes[verdicts.themes[leader]!]! += ids.length;
  const order = Array.from(sizes.keys()).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const numbers = new Int32Array(count);
  order.forEach((old, number) => (numbers[old] = number));
  const assignments = wordless.map(unknown);
  for (const { leader, ids } of texts) {
    const theme = verdicts.themes[leader]!;
    for (const id of ids) {
      assignments.push(
        theme < 0
          ? unknown(id)
          : {
              id,
              theme: numbers[theme]!,
              confidence: verdicts.confidence[leader]!,
              grouped: verdicts.grouped[leader] === 1,
              subtheme: null,
            },
      );
    }
  }
  return { assignments: assignments.sort((a, b) => compareCodePoints(a.id, b.id)), sizes, order };
}

function unknown(id: string): ThemeAssignment {
  return { id, theme: null, confidence: null, grouped: false, subtheme: null };
}
