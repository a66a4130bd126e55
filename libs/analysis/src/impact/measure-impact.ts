import {
  BUDGET_STAGES,
  DECISIONS,
  DELIVERIES,
  ELIGIBILITIES,
  OFFICIAL_STATUSES,
  isAdopted,
  isAnswered,
  isDecided,
  isRejected,
  type ContributionStatus,
  type CountOf,
  type ImpactRate,
  type ImpactReport,
  type ThemeImpact,
  type Voice,
} from '#domain';

/** Name and version of the arithmetic, printed beside every figure that comes from it. */
export const IMPACT_METHOD = 'nasluch-impact-1';

export interface ImpactContribution {
  readonly status: ContributionStatus;
  /** Any number ≥ 0 that stands for one participant; −1 where nobody is linked. */
  readonly person: number;
  readonly voice: Voice;
  /** Positions in `themes`; empty where it is not grouped. */
  readonly themes: readonly number[];
}

export interface ImpactInput {
  readonly contributions: readonly ImpactContribution[];
  readonly themes: readonly { readonly themeId: string; readonly label: string }[];
}

/**
 * What was done with the input: how much of it was answered, decided, adopted and delivered, in contributions and in people.
 *
 *     response = answered ÷ eligible          decision = decided ÷ eligible
 *     adoption = (adopted + partly) ÷ decided implementation = delivered ÷ (adopted + partly)
 *
 * People are counted once per cell however often they spoke; the statement of a table or of a facilitator is a contribution and
 * nobody's. Statuses are of eligible contributions; the stages of a budget are of all, because a withdrawn project has a stage
 * too. An admitted project is not adopted, and one that lost the vote is not rejected. A contribution in two themes counts in
 * both, so themes may sum to more than the whole.
 *
 * @returns counts and shares; a share is null with a reason where nothing stands below the line
 * @throws {RangeError} if a theme position does not exist
 * @see docs/methods/impact.md
 * @example measureImpact({ contributions, themes: [] }).responseRate; // { numerator: 3, denominator: 5, rate: 0.6, reason: null }
 */
export function measureImpact({ contributions, themes }: ImpactInput): ImpactReport {
  const eligible = new Tally();
  const byEligibility = tallies(ELIGIBILITIES);
  const byOfficial = tallies(OFFICIAL_STATUSES);
  const byDecision = tallies([...DECISIONS, 'none']);
  const byDelivery = tallies([...DELIVERIES, 'none']);
  const byStage = tallies(BUDGET_STAGES);
  const progress = new Progress();
  const byTheme = themes.map(() => new Progress());
  const notGrouped = new Progress();

  for (const contribution of personByPerson(contributions)) {
    const { status } = contribution;
    byEligibility[status.eligibility].add(contribution);
    if (status.stage !== null) byStage[status.stage].add(contribution);
    if (status.eligibility === 'eligible') {
      eligible.add(contribution);
      byOfficial[status.official].add(contribution);
      byDecision[status.decision ?? 'none'].add(contribution);
      byDelivery[status.delivery ?? 'none'].add(contribution);
    }
    progress.add(contribution);
    for (const theme of contribution.themes) themeAt(byTheme, theme).add(contribution);
    if (contribution.themes.length === 0) notGrouped.add(contribution);
  }

  const stages = Object.entries(countsOf(byStage)).filter(([, count]) => count.contributions > 0);
  return {
    method: IMPACT_METHOD,
    total: progress.all.count(),
    eligible: eligible.count(),
    byEligibility: countsOf(byEligibility),
    byOfficial: countsOf(byOfficial),
    byDecision: countsOf(byDecision),
    byDelivery: countsOf(byDelivery),
    byStage: Object.fromEntries(stages),
    responseRate: rateOf(progress.answered, progress.eligible),
    decisionRate: rateOf(progress.decided, progress.eligible),
    adoptionRate: rateOf(progress.adopted + progress.partly, progress.decided),
    implementationRate: rateOf(progress.delivered, progress.adopted + progress.partly),
    byTheme: [
      ...themes.map(({ themeId, label }, theme) => byTheme[theme].row(themeId, label)),
      ...(notGrouped.all.contributions > 0 ? [notGrouped.row(null, '')] : []),
    ],
  };
}

/** All that one person said in a row: a tally then counts people by looking at the one before. */
function personByPerson(contributions: readonly ImpactContribution[]): ImpactContribution[] {
  const places = Float64Array.from(contributions, ({ person }, index) => (person + 1) * contributions.length + index);
  return Array.from(places.sort(), (place) => contributions[place % contributions.length]);
}

/** Contributions, and the people behind them; a person's contributions must be added in a row. */
class Tally {
  contributions = 0;
  private people = 0;
  private lastPerson = -1;

  add({ person, voice }: ImpactContribution): void {
    this.contributions += 1;
    if (voice !== 'person' || person < 0 || person === this.lastPerson) return;
    this.people += 1;
    this.lastPerson = person;
  }

  count(): CountOf {
    return { contributions: this.contributions, people: this.people };
  }
}

/** How far a set of contributions has come; everything after `eligible` counts eligible contributions only. */
class Progress {
  readonly all = new Tally();
  eligible = 0;
  answered = 0;
  decided = 0;
  adopted = 0;
  partly = 0;
  rejected = 0;
  delivered = 0;

  add(contribution: ImpactContribution): void {
    this.all.add(contribution);
    const { status } = contribution;
    if (status.eligibility !== 'eligible') return;
    const adopted = isAdopted(status);
    const partly = !adopted && status.decision === 'partly';
    this.eligible += 1;
    if (isAnswered(status)) this.answered += 1;
    if (isDecided(status)) this.decided += 1;
    if (adopted) this.adopted += 1;
    if (partly) this.partly += 1;
    if (isRejected(status)) this.rejected += 1;
    if ((adopted || partly) && status.delivery === 'delivered') this.delivered += 1;
  }

  row(themeId: string | null, label: string): ThemeImpact {
    const { eligible, answered, decided, adopted, partly, rejected, delivered } = this;
    return { themeId, label, ...this.all.count(), eligible, answered, decided, adopted, partly, rejected, delivered };
  }
}

function tallies<K extends string>(keys: readonly K[]): Record<K, Tally> {
  return Object.fromEntries(keys.map((key) => [key, new Tally()])) as Record<K, Tally>;
}

function countsOf<K extends string>(byKey: Record<K, Tally>): Record<K, CountOf> {
  const counts = Object.entries<Tally>(byKey).map(([key, tally]) => [key, tally.count()]);
  return Object.fromEntries(counts) as Record<K, CountOf>;
}

function themeAt(byTheme: readonly Progress[], theme: number): Progress {
  const found = byTheme[theme];
  if (!found) throw new RangeError(`no theme at position ${theme} of ${byTheme.length}`);
  return found;
}

function rateOf(numerator: number, denominator: number): ImpactRate {
  return denominator === 0
    ? { numerator, denominator, rate: null, reason: 'no_participants' }
    : { numerator, denominator, rate: numerator / denominator, reason: null };
}
