import { z } from 'zod';
import { balanceOf, groupInformedConsensus, smoothedShare, statementStatistics, type StatementCounts } from '#analysis';
import { measure, wholeCounts, type Measures } from './measure.js';

/** How residents talked with each other, and where they agree. */
export const DEBATE_MEASURES: Measures = {
  'polis-repness-consensus': measure(
    z.object({ agree: wholeCounts, disagree: wholeCounts, seen: wholeCounts }),
    measureStatement,
  ),
};

/** One statement by opinion group, each against all others together. */
function measureStatement({ agree, disagree, seen }: Record<keyof StatementCounts, Readonly<Record<string, number>>>) {
  const groups = Object.keys(seen).map((group) => ({
    group,
    agree: agree[group] ?? 0,
    disagree: disagree[group] ?? 0,
    seen: seen[group]!,
  }));
  const sum = (of: readonly StatementCounts[], count: keyof StatementCounts) =>
    of.reduce((total, one) => total + one[count], 0);
  const together = (of: readonly StatementCounts[]): StatementCounts => ({
    agree: sum(of, 'agree'),
    disagree: sum(of, 'disagree'),
    seen: sum(of, 'seen'),
  });
  const described = groups.map((own) => {
    const found = statementStatistics(own, together(groups.filter((other) => other !== own)));
    const statistics = {
      p_agree: found.agreeShare,
      p_disagree: found.disagreeShare,
      p_agree_test: found.agreeTest,
      p_disagree_test: found.disagreeTest,
      rep_agree: found.agreeRatio,
      rep_disagree: found.disagreeRatio,
      rep_agree_test: found.agreeRatioTest,
      rep_disagree_test: found.disagreeRatioTest,
    };
    return [own.group, statistics] as const;
  });
  const all = together(groups);
  const shares = described.map(([, { p_agree }]) => p_agree);
  return {
    groups: Object.fromEntries(described),
    group_aware_consensus_agree: groupInformedConsensus(groups),
    group_aware_consensus_disagree: groupInformedConsensus(groups, 'disagree'),
    overall_p_agree: smoothedShare(all.agree, all.seen),
    range_p_agree: shares.length === 0 ? null : Math.max(...shares) - Math.min(...shares),
    balance_entropy: balanceOf(all),
  };
}
