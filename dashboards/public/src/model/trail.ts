import type {
  ReleaseContent,
  ReleasedCommitment,
  ReleasedDecision,
  ReleasedOutcome,
  ReleasedRemark,
  ReleasedResponse,
  ReleasedTheme,
} from '#domain';

/** The way of one contribution through a release: from the day it was received to what was done. */
export interface IdeaTrail {
  readonly remark: ReleasedRemark;
  /** Its theme of the first level; null where it stands in none. */
  readonly theme: ReleasedTheme | null;
  readonly subtheme: ReleasedTheme | null;
  /** Others in its theme. */
  readonly similar: number;
  readonly responses: readonly ReleasedResponse[];
  readonly decision: ReleasedDecision | null;
  readonly commitments: readonly ReleasedCommitment[];
  readonly outcomes: readonly ReleasedOutcome[];
}

/**
 * What was said about the contribution itself counts; where nothing was, what was said about its theme.
 * @returns null for a contribution that the release does not hold
 */
export function ideaTrail(content: ReleaseContent, contributionId: string): IdeaTrail | null {
  const remark = content.remarks.find((one) => one.contributionId === contributionId);
  if (!remark) return null;
  const themes = remark.themeIds.flatMap((id) => content.themes.find((theme) => theme.id === id) ?? []);
  const theme = themes[0] ?? null;
  const decision = content.decisions.find(({ id }) => id === remark.decisionId) ?? null;
  const linked = <Entry extends Linked>(entries: readonly Entry[]) => ofIdea(entries, remark);
  const commitments = distinct([
    ...content.commitments.filter(({ decisionId }) => decision !== null && decisionId === decision.id),
    ...linked(content.commitments),
  ]);
  const outcomes = distinct([
    ...content.outcomes.filter(
      ({ decisionId, commitmentId }) =>
        (decision !== null && decisionId === decision.id) || commitments.some(({ id }) => id === commitmentId),
    ),
    ...linked(content.outcomes),
  ]);
  return {
    remark,
    theme,
    subtheme: themes[1] ?? null,
    similar: Math.max(0, (theme?.contributions ?? 0) - 1),
    responses: linked(content.responses),
    decision,
    commitments,
    outcomes,
  };
}

interface Linked {
  readonly id: string;
  readonly contributionIds: readonly string[];
  readonly themeIds: readonly string[];
}

function ofIdea<Entry extends Linked>(entries: readonly Entry[], remark: ReleasedRemark): Entry[] {
  const own = entries.filter(({ contributionIds }) => contributionIds.includes(remark.contributionId));
  if (own.length > 0) return own;
  return entries.filter(({ themeIds }) => themeIds.some((id) => remark.themeIds.includes(id)));
}

function distinct<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
