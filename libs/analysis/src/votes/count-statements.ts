import { type StatementCounts } from './statement-statistics.js';
import { type OpinionVotes } from './opinion-votes.js';

/** Votes by group and statement: counts[group][statement]; people of group −1 are in the last row. */
export function countByGroup(votes: OpinionVotes, labels: ArrayLike<number>, groups: number): StatementCounts[][] {
  const width = votes.statements;
  const [agree, disagree, seen] = [0, 1, 2].map(() => new Int32Array((groups + 1) * width));
  for (let row = 0; row < votes.value.length; row += 1) {
    const label = labels[votes.person[row]!]!;
    const cell = (label < 0 ? groups : label) * width + votes.statement[row]!;
    seen![cell]! += 1;
    if (votes.value[row]! > 0) agree![cell]! += 1;
    if (votes.value[row]! < 0) disagree![cell]! += 1;
  }
  return Array.from({ length: groups + 1 }, (_, group) =>
    Array.from({ length: width }, (_, statement) => {
      const cell = group * width + statement;
      return { agree: agree![cell]!, disagree: disagree![cell]!, seen: seen![cell]! };
    }),
  );
}

export function sumCounts(counts: readonly StatementCounts[]): StatementCounts {
  const sum = { agree: 0, disagree: 0, seen: 0 };
  for (const { agree, disagree, seen } of counts) {
    sum.agree += agree;
    sum.disagree += disagree;
    sum.seen += seen;
  }
  return sum;
}
