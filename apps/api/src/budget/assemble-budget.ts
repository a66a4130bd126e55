import {
  ballotsFromTallies,
  BUDGET_METHOD,
  checkBudget,
  comparePublished,
  countBudget,
  poolOf,
  standingOf,
  type BallotCount,
  type PickCount,
} from '#analysis';
import { editionRules } from '#connectors';
import { type BudgetAnswer } from '#contracts';
import {
  INVALID_REASONS,
  type BudgetProject,
  type BudgetRules,
  type InvalidReason,
  type PublishedWinner,
} from '#domain';
import { type BudgetEditionRow, type BudgetProjectRow, type OptionVotes } from '#persistence';

export interface BudgetData {
  readonly datasetVersion: number;
  readonly edition: BudgetEditionRow;
  readonly metas: readonly ReadonlyMap<string, string>[];
  readonly projects: readonly BudgetProjectRow[];
  readonly votes: readonly OptionVotes[];
  readonly tallies: readonly { option: string; unit: string | null; channel: string; votes: number }[];
  readonly ballots: readonly BallotCount[];
  readonly voters: number;
}

/** A project with all that is known of it, before the count. */
export interface KnownProject extends BudgetProject {
  readonly row: BudgetProjectRow;
  readonly poolFrom: 'sheet' | 'rules' | null;
  readonly costFrom: 'sheet' | 'source' | null;
  /** What the source itself says of votes and points. */
  readonly sourceVotes: number | null;
  readonly sourcePoints: number | null;
}

export interface KnownBudget {
  readonly rules: BudgetRules | null;
  readonly rulesFrom: BudgetAnswer['rulesFrom'];
  readonly votesFrom: BudgetAnswer['votesFrom'];
  readonly projects: readonly KnownProject[];
  /** Option of a vote → code of its project's pool. */
  readonly poolByOption: ReadonlyMap<string, string>;
  /** Tallies that stand for no project. */
  readonly otherTallies: BudgetData['tallies'];
  readonly tallied: number;
}

const NO_RULES: BudgetRules = {
  currency: 'PLN',
  measure: 'votes',
  notFitting: 'skip',
  topUpShare: null,
  tieRule: 'decision',
  mostPicks: null,
  mostPoints: null,
  pools: [],
  exclusions: [],
  brokenTies: [],
  entitled: null,
  entitledBasis: '',
};

/** Puts votes, tallies, sheets and rules on the projects they belong to. */
export function gatherBudget(data: BudgetData): KnownBudget {
  const fromFile = editionRules(data.metas);
  const rules = data.edition.rules ?? fromFile?.rules ?? null;
  const findProject = projectFinder(data.projects);
  const totals = new Map<string, { votes: number; points: number }>();
  const poolByOption = new Map<string, string>();
  const add = (id: string, votes: number, points: number) => {
    const before = totals.get(id) ?? { votes: 0, points: 0 };
    totals.set(id, { votes: before.votes + votes, points: before.points + points });
  };
  for (const { option, contributionId, votes, points } of data.votes) {
    const project = findProject(option, contributionId);
    if (project) add(project.contributionId, votes, points);
  }
  const otherTallies: BudgetData['tallies'][number][] = [];
  let tallied = 0;
  for (const tally of data.tallies) {
    const project = findProject(tally.option, null);
    if (project === undefined) otherTallies.push(tally);
    else {
      add(project.contributionId, tally.votes, tally.votes);
      tallied += tally.votes;
    }
  }
  const votesFrom = originOf(data, tallied, totals.size);
  const projects = uniqueNumbers(data.projects).map(({ row, number }) => {
    const sourceVotes = row.counters['votes'] ?? null;
    const sourcePoints = row.counters['score'] ?? null;
    const bySource = votesFrom === 'source' && sourceVotes !== null;
    const counted = bySource
      ? { votes: sourceVotes, points: sourcePoints ?? sourceVotes }
      : totals.get(row.contributionId);
    const { sheet } = row;
    const poolByRules = poolOf(row, rules?.pools ?? []);
    const cost = sheet?.cost ?? row.counters['cost'] ?? null;
    return {
      row,
      number,
      pool: sheet?.pool ?? poolByRules,
      poolFrom: sheet?.pool ? ('sheet' as const) : poolByRules === null ? null : ('rules' as const),
      cost,
      costFrom: cost === null ? null : typeof sheet?.cost === 'number' ? ('sheet' as const) : ('source' as const),
      votes: counted?.votes ?? 0,
      points: counted?.points ?? 0,
      standing: standingOf({
        stage: row.stage,
        eligibility: row.eligibility,
        hasVotes: (counted?.votes ?? 0) > 0,
        sheet,
      }),
      sourceVotes,
      sourcePoints,
    };
  });
  const poolById = new Map(projects.map((project) => [project.row.contributionId, project.pool]));
  for (const { option, contributionId } of data.votes) {
    const pool = poolById.get(findProject(option, contributionId)?.contributionId ?? '');
    if (pool) poolByOption.set(option, pool);
  }
  const rulesFrom = data.edition.rules ? 'person' : rules ? 'file' : 'none';
  return { rules, rulesFrom, votesFrom, projects, poolByOption, otherTallies, tallied };
}

/** The answer: the count by the rules, the published list held against it, ballots and checks. */
export function assembleBudget(data: BudgetData, known: KnownBudget, picks: readonly PickCount[]): BudgetAnswer {
  const rules = known.rules ?? NO_RULES;
  const count = countBudget(known.projects, rules);
  const published = publishedOf(data, known);
  const numbers = new Set(published.winners.map(({ number }) => number));
  const written = data.ballots.length > 0;
  const ballots = written ? data.ballots : ballotsFromTallies(known.otherTallies);
  const valid = ballots.filter(({ kind }) => kind === 'valid').reduce((sum, row) => sum + row.ballots, 0);
  const fromFile = editionRules(data.metas);
  const byNumber = new Map(count.projects.map((project) => [project.number, project]));
  return {
    state: known.projects.length === 0 ? 'nobody' : 'ready',
    method: BUDGET_METHOD,
    datasetVersion: data.datasetVersion,
    rules: known.rules as BudgetAnswer['rules'],
    rulesFrom: known.rulesFrom,
    fromFile: {
      otherRules: [...(fromFile?.otherRules ?? [])],
      remarks: [...(fromFile?.remarks ?? [])],
      announcedBallots: fromFile?.announcedBallots ?? null,
    },
    votesFrom: known.votesFrom,
    projects: known.projects.map((project) => {
      const { outcome, excludedBy, reserve } = byNumber.get(project.number)!;
      const { contributionId, title, place, categories, sheet } = project.row;
      const { number, pool, poolFrom, cost, costFrom, votes, points, standing } = project;
      const isPublished = numbers.has(number);
      return {
        ...{ contributionId, number, title, place, categories: [...categories], pool, poolFrom, cost, costFrom, votes },
        ...{ points, standing, outcome, excludedBy, reserve, isPublished, sheet },
      };
    }),
    pools: count.pools.map((pool) => ({ ...pool, name: rules.pools.find(({ code }) => code === pool.code)!.name })),
    ties: count.ties.map((tie) => ({ ...tie, numbers: [...tie.numbers] })),
    waysToEnd: count.possible.length,
    recount: copyRecount(comparePublished(count, known.projects, rules, published.winners)),
    published,
    ballots: {
      voters: data.voters,
      from: written ? 'person' : ballots.length > 0 ? 'tallies' : 'none',
      counts: ballots.map((row) => ({ ...row })),
      invalid: invalidOf(ballots),
    },
    turnout: turnoutOf(valid > 0 ? valid : data.voters, rules.entitled),
    checks: checkBudget({
      projects: known.projects.map((one) =>
        known.votesFrom === 'ballots' || known.votesFrom === 'both' ? one : { ...one, sourceVotes: null },
      ),
      rules,
      picks,
      ballots,
      voters: data.voters,
      tallied: known.tallied,
    }).map((check) => ({ ...check })),
  };
}

function projectFinder(projects: readonly BudgetProjectRow[]) {
  const byId = new Map(projects.map((project) => [project.contributionId, project]));
  const byWord = new Map<string, BudgetProjectRow | null>();
  const note = (word: string, project: BudgetProjectRow) =>
    byWord.set(word, byWord.has(word) && byWord.get(word) !== project ? null : project);
  for (const project of projects) note(fold(project.title), project);
  // The number on the list goes before a title that reads like it.
  for (const project of projects) byWord.delete(fold(project.number));
  for (const project of projects) note(fold(project.number), project);
  return (option: string, contributionId: string | null): BudgetProjectRow | undefined =>
    byId.get(contributionId ?? '') ?? byWord.get(fold(option)) ?? undefined;
}

const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** Two sources may give out the same number; the later project bears a mark. */
function uniqueNumbers(rows: readonly BudgetProjectRow[]): { row: BudgetProjectRow; number: string }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const times = (seen.get(row.number) ?? 0) + 1;
    seen.set(row.number, times);
    return { row, number: times === 1 ? row.number : `${row.number} [${times}]` };
  });
}

function originOf(data: BudgetData, tallied: number, counted: number): BudgetAnswer['votesFrom'] {
  if (counted === 0) return data.projects.some(({ counters }) => counters['votes'] !== undefined) ? 'source' : 'none';
  if (data.votes.length === 0) return 'tallies';
  return tallied > 0 ? 'both' : 'ballots';
}

function publishedOf({ edition }: BudgetData, { projects }: KnownBudget): BudgetAnswer['published'] {
  const { publishedOn: on, publishedWhere: where } = edition;
  if (edition.published) {
    return { from: 'person', winners: edition.published.map((winner) => ({ ...winner })), on, where };
  }
  const winners: PublishedWinner[] = projects
    .filter(({ row }) => row.stage === 'selected')
    .map(({ number, sourceVotes, sourcePoints }) => ({ number, votes: sourceVotes, points: sourcePoints, cost: null }));
  return { from: winners.length > 0 ? 'source' : 'none', winners, on, where };
}

function invalidOf(ballots: readonly BallotCount[]): Record<InvalidReason, number> {
  const sum = (reason: InvalidReason) =>
    ballots.filter(({ kind }) => kind === reason).reduce((total, row) => total + row.ballots, 0);
  return Object.fromEntries(INVALID_REASONS.map((reason) => [reason, sum(reason)])) as Record<InvalidReason, number>;
}

function turnoutOf(valid: number, entitled: number | null): BudgetAnswer['turnout'] {
  if (entitled === null) return { valid, entitled, rate: null, reason: 'entitled-unknown' };
  if (entitled === 0) return { valid, entitled, rate: null, reason: 'nobody-entitled' };
  return { valid, entitled, rate: valid / entitled, reason: null };
}

function copyRecount({ statement, differences }: ReturnType<typeof comparePublished>): BudgetAnswer['recount'] {
  return { statement, differences: differences.map((difference) => ({ ...difference })) };
}
