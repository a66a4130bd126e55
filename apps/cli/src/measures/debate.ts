import { z } from 'zod';
import {
  balanceOf,
  deliberationStructure,
  equalityOfSpeaking,
  groupInformedConsensus,
  justificationMarkers,
  smoothedShare,
  statementStatistics,
  topicDiversity,
  type Reply,
  type SpeakingSession,
  type StatementCounts,
} from '#analysis';
import { measure, measureByKey, wholeCounts, type Measures } from './measure.js';

/** Left out or null: not known. */
const maybe = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const comments = z
  .array(z.object({ id: z.string(), parent: maybe, author: maybe }))
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: 'one id stands twice' });
const sessions = z.array(
  z.object({
    session: z.string(),
    people: z.array(z.object({ talk: z.number().min(0), group: z.string().nullish() })),
  }),
);

/** How residents talked with each other, and where they agree. */
export const DEBATE_MEASURES: Measures = {
  'polis-repness-consensus': measure(
    z.object({ agree: wholeCounts, disagree: wholeCounts, seen: wholeCounts }),
    measureStatement,
  ),
  'deliberation-structure': measureByKey({
    comments: measure(z.object({ comments }), ({ comments: all }) => measureReplies(all)),
    topic_counts: measure(z.object({ topic_counts: z.array(z.number().min(0)) }), ({ topic_counts }) => {
      const { simpson, shannon, evenness, effectiveTopics, reason } = topicDiversity(topic_counts);
      return { simpson, shannon, evenness, effective_topics: effectiveTopics, status: reason ?? 'ok' };
    }),
    sessions: measure(z.object({ sessions }), ({ sessions: all }) => measureSpeaking(all)),
    texts: measure(z.object({ texts: z.array(z.string()) }), ({ texts }) => {
      const { reason, ...found } = justificationMarkers(texts);
      return { ...found, status: reason ?? 'ok' };
    }),
  }),
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

function measureReplies(all: readonly Reply[]) {
  const found = deliberationStructure(all);
  return {
    comments: found.comments,
    authors: found.authors,
    max_depth: found.maxDepth,
    mean_depth: found.meanDepth,
    reply_share: found.replyShare,
    self_reply_share: found.selfReplyShare,
    reciprocity: found.reciprocity,
    h_index: found.hIndex,
    orphans: found.orphans,
    in_circles: found.inCircles,
    status: found.reason ?? 'ok',
  };
}

function measureSpeaking(all: readonly SpeakingSession[]) {
  const found = equalityOfSpeaking(all);
  return {
    sessions: found.sessions.map(({ session, people, gini, giniCorrected, reason }) => {
      return { session, people, gini, gini_corrected: giniCorrected, status: reason ?? 'ok' };
    }),
    groups: found.groups.map(({ group, people, peopleShare, talkShare, ratio }) => {
      return { group, people, people_share: peopleShare, talk_share: talkShare, ratio };
    }),
    status: found.reason ?? 'ok',
  };
}
