import type { BallotKind, BudgetCheck, BudgetProject, BudgetRules } from '#domain';
import { groupBy } from './group-by.js';

/** How many ballots hold so many picks and points: of one pool, or of the whole ballot (`pool` null). */
export interface PickCount {
  readonly pool: string | null;
  readonly picks: number;
  readonly points: number;
  readonly ballots: number;
}

export interface BallotCount {
  readonly channel: string;
  readonly unit: string | null;
  readonly kind: BallotKind;
  readonly ballots: number;
}

export interface BudgetCheckInput {
  readonly projects: readonly (BudgetProject & {
    /** What the source itself says of votes; null where it says nothing. */
    readonly sourceVotes: number | null;
  })[];
  readonly rules: BudgetRules;
  /** Of ballots that are known one by one. */
  readonly picks: readonly PickCount[];
  /** As commissions wrote them down. */
  readonly ballots: readonly BallotCount[];
  /** People whose ballots are known one by one. */
  readonly voters: number;
  /** Votes of urns and sheets, which no ballot of ours stands behind. */
  readonly tallied: number;
}

/** What does not add up in an edition: each as a count beside what the rules or another count allow. Empty where all is well. */
export function checkBudget(input: BudgetCheckInput): BudgetCheck[] {
  return [...checkBallots(input), ...checkSums(input), ...checkProjects(input), ...checkRules(input)];
}

function checkBallots({ rules, picks }: BudgetCheckInput): BudgetCheck[] {
  const { mostPicks, mostPoints, pools } = rules;
  const count = (pool: string | null, isWrong: (row: PickCount) => boolean) =>
    picks.filter((row) => row.pool === pool && isWrong(row)).reduce((sum, { ballots }) => sum + ballots, 0);
  const found: BudgetCheck[] = [
    {
      code: 'too-many-picks',
      subject: null,
      found: mostPicks === null ? 0 : count(null, (row) => row.picks > mostPicks),
      allowed: mostPicks,
    },
    {
      code: 'too-many-points',
      subject: null,
      found: mostPoints === null ? 0 : count(null, (row) => row.points > mostPoints + 0.001),
      allowed: mostPoints,
    },
    ...pools.map(({ code, mostPicks: most }): BudgetCheck => ({
      code: 'too-many-picks-in-pool',
      subject: code,
      found: most === null ? 0 : count(code, (row) => row.picks > most),
      allowed: most,
    })),
  ];
  return found.filter((check) => check.found > 0);
}

/** Sums of votes against ballots, and of ballots against each other. */
function checkSums({ projects, rules, ballots, voters, tallied }: BudgetCheckInput): BudgetCheck[] {
  const sum = (kinds: (kind: BallotKind) => boolean, rows = ballots) =>
    rows.filter(({ kind }) => kinds(kind)).reduce((total, row) => total + row.ballots, 0);
  const has = (kind: BallotKind) => ballots.some((row) => row.kind === kind);
  const valid = has('valid') ? sum((kind) => kind === 'valid') : voters;
  const checks: BudgetCheck[] = [];
  const check = (code: BudgetCheck['code'], subject: string | null, found: number, allowed: number | null) => {
    if (allowed !== null && found > allowed) checks.push({ code, subject, found, allowed });
  };
  const votes = projects.reduce((total, project) => total + project.votes, 0);
  if (valid > 0 && rules.mostPicks !== null) {
    check('more-picks-than-ballots-allow', null, votes, valid * rules.mostPicks);
  }
  if (valid > 0) for (const project of projects) check('votes-above-ballots', project.number, project.votes, valid);
  // Where urns were only tallied, valid ballots are more than those known one by one, and rightly so.
  if (has('valid') && voters > 0 && tallied === 0 && valid !== voters) {
    checks.push({ code: 'valid-differs-from-voters', subject: null, found: valid, allowed: voters });
  }
  const places = groupBy(ballots, ({ channel, unit }) => JSON.stringify([channel, unit]));
  for (const rows of places.values()) {
    if (!rows.some(({ kind }) => kind === 'issued')) continue;
    const { channel, unit } = rows[0]!;
    check(
      'ballots-above-issued',
      unit ?? channel,
      sum((kind) => kind !== 'issued', rows),
      sum((kind) => kind === 'issued', rows),
    );
  }
  check('ballots-above-entitled', null, valid, rules.entitled);
  return checks;
}

function checkProjects({ projects, rules }: BudgetCheckInput): BudgetCheck[] {
  return projects.flatMap((project): BudgetCheck[] => {
    const pool = rules.pools.find(({ code }) => code === project.pool);
    const { number: subject, cost, votes, sourceVotes } = project;
    const checks: BudgetCheck[] = [];
    if (project.standing === 'admitted' && cost !== null && pool) {
      const { amount, costLimit } = pool;
      if (amount !== null && cost > amount)
        checks.push({ code: 'cost-above-pool', subject, found: cost, allowed: amount });
      if (costLimit !== null && cost > costLimit)
        checks.push({ code: 'cost-above-limit', subject, found: cost, allowed: costLimit });
    }
    if (sourceVotes !== null && sourceVotes !== votes)
      checks.push({ code: 'source-total-differs', subject, found: votes, allowed: sourceVotes });
    return checks;
  });
}

/** Rules that name a number that is not on the list. */
function checkRules({ projects, rules }: BudgetCheckInput): BudgetCheck[] {
  const known = new Set(projects.map(({ number }) => number));
  const strangers = (code: BudgetCheck['code'], numbers: readonly string[]) =>
    [...new Set(numbers)]
      .filter((number) => !known.has(number))
      .map((subject): BudgetCheck => ({ code, subject, found: 0, allowed: null }));
  return [
    ...strangers('exclusion-of-unknown', rules.exclusions.flat()),
    ...strangers(
      'tie-of-unknown',
      rules.brokenTies.flatMap(({ numbers }) => numbers),
    ),
  ];
}
