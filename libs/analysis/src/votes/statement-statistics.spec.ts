import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import {
  groupInformedConsensus,
  oneProportionTest,
  smoothedShare,
  statementStatistics,
  twoProportionTest,
} from './statement-statistics.js';

interface Case {
  name: string;
  input: Record<'agree' | 'disagree' | 'seen', { a: number; b: number }>;
  expected: {
    groups: Record<'a' | 'b', Record<string, number>>;
    group_aware_consensus_agree: number;
    group_aware_consensus_disagree: number;
    overall_p_agree: number;
  };
}
const oracle: { relative_tolerance: number; cases: Case[] } = JSON.parse(
  readFileSync(join(cwd(), 'test/oracles/20_polis_repness_consensus.json'), 'utf8'),
);
const close = (got: number, want: number) =>
  expect(Math.abs(got - want)).toBeLessThanOrEqual(oracle.relative_tolerance * Math.max(1, Math.abs(want)));

describe('the statistics of one statement', () => {
  it.each(oracle.cases)('are those of R for $name', ({ input: { agree, disagree, seen }, expected }) => {
    const of = (group: 'a' | 'b') => ({ agree: agree[group], disagree: disagree[group], seen: seen[group] });
    for (const [group, rest] of [['a', 'b'] as const, ['b', 'a'] as const]) {
      const got = statementStatistics(of(group), of(rest));
      const want = expected.groups[group];
      close(got.agreeShare, want['p_agree']!);
      close(got.disagreeShare, want['p_disagree']!);
      close(got.agreeTest, want['p_agree_test']!);
      close(got.disagreeTest, want['p_disagree_test']!);
      close(got.agreeRatio, want['rep_agree']!);
      close(got.disagreeRatio, want['rep_disagree']!);
      close(got.agreeRatioTest, want['rep_agree_test']!);
      close(got.disagreeRatioTest, want['rep_disagree_test']!);
    }
    close(groupInformedConsensus([of('a'), of('b')]), expected.group_aware_consensus_agree);
    close(groupInformedConsensus([of('a'), of('b')], 'disagree'), expected.group_aware_consensus_disagree);
    close(smoothedShare(agree.a + agree.b, seen.a + seen.b), expected.overall_p_agree);
  });

  it('count a pass as a vote: four of eight who agreed are half, however many passed', () => {
    // (4 + 1) / (8 + 2) = 0.5; with four passes more (4 + 1) / (12 + 2) = 0.357
    expect(smoothedShare(4, 8)).toBe(0.5);
    expect(smoothedShare(4, 12)).toBeCloseTo(0.357, 3);
  });

  it('say nothing where nobody voted', () => {
    // 2 √1 · (1/1 − ½) = 1, below 1.2816
    expect(oneProportionTest(0, 0)).toBe(1);
    expect(twoProportionTest(0, 0, 0, 0)).toBe(0);
    expect(smoothedShare(0, 0)).toBe(0.5);
  });

  it('refuse more agreement than votes', () => {
    expect(() => smoothedShare(5, 4)).toThrow(RangeError);
    expect(() => statementStatistics({ agree: 3, disagree: 3, seen: 5 }, { agree: 0, disagree: 0, seen: 0 })).toThrow(
      RangeError,
    );
    expect(() => oneProportionTest(1.5, 4)).toThrow(RangeError);
  });
});
