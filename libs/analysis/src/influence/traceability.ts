import { type UndefinedReason } from '#domain';

/** What the institution resolved; `pending` is opened and not decided, `other` is decided and neither adopted nor rejected. */
export const TRACED_DECISIONS = ['adopted', 'partly', 'rejected', 'other', 'pending'] as const;
export type TracedDecision = (typeof TRACED_DECISIONS)[number];

export interface TracedContribution {
  readonly id: string;
  readonly themes: readonly string[];
  /** Answered by the institution, by itself or by a collective answer that is linked to it. */
  readonly responded: boolean;
  /** False for spam, withdrawn and merged duplicates. */
  readonly eligible: boolean;
}

export interface DecisionToTrace {
  readonly id: string;
  readonly themes: readonly string[];
  /** Contributions that are linked to it one by one, beside those of its themes. */
  readonly contributions?: readonly string[];
  readonly decision: TracedDecision;
  /** A reason was published with it. */
  readonly hasReason: boolean;
  /** What became of it; null where nothing is recorded. `other` is planned, under way or abandoned. */
  readonly outcome: 'implemented' | 'other' | null;
}

/** Something delivered or planned that has links of its own, whether or not a decision stands behind it. */
export interface OutcomeToTrace {
  readonly themes: readonly string[];
  readonly contributions?: readonly string[];
}

/** Shares are 0…1; null where there is nothing to take a share of. */
export interface Traceability {
  readonly eligible: number;
  /** Of eligible contributions: in a theme; reaching a decision that was taken; reaching one with a recorded outcome; answered. */
  readonly themed: number | null;
  readonly reachedDecision: number | null;
  readonly reachedOutcome: number | null;
  readonly responseRate: number | null;
  readonly decisions: number;
  /** Decided ÷ decisions opened. */
  readonly decisionRate: number | null;
  /** (adopted + partly) ÷ decided. */
  readonly adoptionRate: number | null;
  /** Rejected with a reason ÷ rejected: "we could not, because". */
  readonly reasonedRejectionRate: number | null;
  /** Implemented ÷ (adopted + partly). */
  readonly implementationRate: number | null;
  /** Decisions that no eligible contribution leads to, in the order given. */
  readonly orphanDecisions: readonly string[];
  /** `no_participants` where no contribution is eligible. */
  readonly reason: UndefinedReason | null;
}

/**
 * Can what people said be followed to a decision and to what came of it? From contributions over their themes to decisions and outcomes.
 *
 *     themed = eligible contributions in a theme / eligible,   reached decision and reached outcome alike,   adoption = (adopted + partly) / decided
 *
 * A contribution in several themes counts once if any path exists. A link counts only with author, date and evidence: give the links that
 * a person confirmed for the number to quote, and all links again for the second, lighter one.
 *
 * @param input contributions and decisions of one process, and outcomes with links of their own
 * @returns shares, and decisions that nothing said leads to
 * @see docs/methods/traceability.md
 * @example traceability({ contributions, decisions }).reachedDecision; // 0.6
 */
export function traceability({
  contributions,
  decisions,
  outcomes = [],
}: {
  readonly contributions: readonly TracedContribution[];
  readonly decisions: readonly DecisionToTrace[];
  readonly outcomes?: readonly OutcomeToTrace[];
}): Traceability {
  const eligible = contributions.filter((contribution) => contribution.eligible);
  const decided = decisions.filter(({ decision }) => decision !== 'pending');
  const adopted = decided.filter(({ decision }) => decision === 'adopted' || decision === 'partly');
  const rejected = decided.filter(({ decision }) => decision === 'rejected');
  const leadsToDecision = pathsTo(decided);
  const leadsToOutcome = pathsTo([...decided.filter(({ outcome }) => outcome !== null), ...outcomes]);
  const raised = new Set<string>();
  const ids = new Set<string>();
  for (const { id, themes } of eligible) {
    ids.add(id);
    for (const theme of themes) raised.add(theme);
  }
  const isOrphan = ({ themes, contributions: linked = [] }: DecisionToTrace) =>
    !themes.some((theme) => raised.has(theme)) && !linked.some((id) => ids.has(id));
  return {
    eligible: eligible.length,
    themed: shareOf(eligible, ({ themes }) => themes.length > 0),
    reachedDecision: shareOf(eligible, leadsToDecision),
    reachedOutcome: shareOf(eligible, leadsToOutcome),
    responseRate: shareOf(eligible, ({ responded }) => responded),
    decisions: decisions.length,
    decisionRate: shareOf(decisions, ({ decision }) => decision !== 'pending'),
    adoptionRate: shareOf(decided, ({ decision }) => decision === 'adopted' || decision === 'partly'),
    reasonedRejectionRate: shareOf(rejected, ({ hasReason }) => hasReason),
    implementationRate: shareOf(adopted, ({ outcome }) => outcome === 'implemented'),
    orphanDecisions: decisions.filter(isOrphan).map(({ id }) => id),
    reason: eligible.length > 0 ? null : 'no_participants',
  };
}

/** Whether a contribution leads to one of the decisions, by a theme or by itself. */
function pathsTo(decisions: readonly OutcomeToTrace[]): (contribution: TracedContribution) => boolean {
  const themes = new Set(decisions.flatMap((decision) => decision.themes));
  const ids = new Set<string>();
  for (const { contributions = [] } of decisions) for (const id of contributions) ids.add(id);
  return (contribution) => ids.has(contribution.id) || contribution.themes.some((theme) => themes.has(theme));
}

function shareOf<T>(all: readonly T[], matches: (one: T) => boolean): number | null {
  if (all.length === 0) return null;
  let found = 0;
  for (const one of all) if (matches(one)) found += 1;
  return found / all.length;
}
