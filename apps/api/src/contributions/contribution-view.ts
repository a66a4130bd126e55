import { type Contribution } from '#contracts';
import { type ContributionRow } from '#persistence';

/** A contribution as it leaves the server: scrubbed words, never an attribute of the person behind them. */
export function viewContribution(row: ContributionRow): Contribution {
  return {
    id: row.id,
    kind: row.kind,
    reference: row.reference,
    title: row.title,
    body: row.body,
    language: row.language,
    voice: row.voice,
    groupSize: row.groupSize,
    channel: row.channel,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    submittedPrecision: row.submittedPrecision,
    permission: row.permission,
    status: {
      eligibility: row.eligibility,
      official: row.official,
      decision: row.decision,
      delivery: row.delivery,
      stage: row.stage,
      sourceLabel: row.sourceLabel,
    },
    theme:
      row.themeId === null || row.themeLabel === null
        ? null
        : {
            id: row.themeId,
            label: row.themeLabel,
            weight: row.weight ?? 0,
            grouped: row.grouped ?? false,
            byHand: row.byHand ?? false,
          },
    topic:
      row.topic === null || row.topicName === null
        ? null
        : { code: row.topic, name: { ...row.topicName }, confidence: row.topicConfidence },
    parentId: row.parentId,
    masked: Object.values(row.masked).reduce((sum, count) => sum + count, 0),
  };
}
