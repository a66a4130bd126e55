import {
  IDENTIFIER_SCOPES,
  SMALLEST_PERCENTAGE_BASE,
  type PeopleColumns,
  type ReachFunnel,
  type ReachReturning,
  type ReachVoice,
} from '#domain';
import { protectCounts } from '../../privacy/protect-counts.js';
import { funnel } from '../../voice/funnel.js';
import { voiceInequality } from '../../voice/voice-inequality.js';

/** How much people said, in steps that many fit into. */
const STEPS: readonly (readonly [from: number, to: number | null])[] = [
  [1, 1],
  [2, 2],
  [3, 5],
  [6, 10],
  [11, null],
];

/** How evenly those who said anything share the floor; a measure of fewer than twenty people would be of each of them. */
export function measureVoice({ contributions }: PeopleColumns, k: number): { complete: ReachVoice; shown: ReachVoice } {
  const counts = contributions.filter((count) => count > 0);
  const inequality = voiceInequality(counts);
  const steps = STEPS.map(([from, to]) => {
    const inStep = counts.filter((count) => count >= from && (to === null || count <= to));
    return { from, to, people: inStep.length, contributions: inStep.reduce((sum, count) => sum + count, 0) };
  });
  const complete: ReachVoice = {
    contributors: counts.length,
    contributions: inequality.total,
    gini: inequality.gini,
    giniCorrected: inequality.giniCorrected,
    topTenthShare: inequality.topTenthShare,
    effectiveVoices: inequality.effectiveVoices,
    people: steps.map((step) => ({ ...step, protected: false })),
    reason: inequality.reason,
  };
  const cells = protectCounts(
    steps.map(({ from, people }) => ({ key: String(from), people })),
    counts.length,
    k,
  );
  const people = steps.map((step, at) =>
    cells[at]!.protected
      ? { ...step, people: null, contributions: null, protected: true }
      : { ...step, protected: false },
  );
  const isFew = counts.length > 0 && counts.length < SMALLEST_PERCENTAGE_BASE;
  const none = {
    gini: null,
    giniCorrected: null,
    topTenthShare: null,
    effectiveVoices: null,
    reason: 'too_few',
  } as const;
  return { complete, shown: { ...complete, people, ...(isFew ? none : {}) } };
}

/** Who took part, who said anything, who said more: how many said one thing alone decides whether the last may be told. */
export function measureFunnel(people: number, voice: ReachVoice): ReachFunnel {
  const once = voice.people[0]!.people;
  const steps = funnel([
    { stage: 'took-part', people },
    { stage: 'said-something', people: voice.contributors },
    { stage: 'said-more-than-once', people: voice.contributors - (once ?? 0) },
  ]);
  const stages = steps.map(({ people: count, ofPrevious: share, lower, upper }, at) => {
    const stage = (['took-part', 'said-something', 'said-more-than-once'] as const)[at]!;
    const isHidden = at === 2 && once === null;
    if (isHidden) return { stage, people: null, share: null, lower: null, upper: null, protected: true };
    return { stage, people: count, share, lower, upper, protected: false };
  });
  return { stages };
}

/** How many of one process' people came back, as the database counts them. */
export interface ReturningCounts {
  readonly processId: string;
  readonly slug: string;
  readonly startsOn: string | null;
  /** People who can be recognised elsewhere; of them those in no earlier process, and those of the one before. */
  readonly people: number;
  readonly newPeople: number;
  readonly returned: number;
}

export interface ReturningInput {
  /** Oldest first, up to this process. */
  readonly processes: readonly ReturningCounts[];
  readonly distinct: number;
  readonly repeat: number;
}

/**
 * Do the same people come back, and does each process bring new ones? Rates as `comingBack` has them, from counts.
 *
 * @param k where it is given, numbers of 1 to k − 1 people and what leaves so few are hidden
 */
export function measureReturning(
  { processes, distinct, repeat }: ReturningInput,
  { people, scope }: PeopleColumns,
  k: number | null,
): ReachReturning {
  const alone = IDENTIFIER_SCOPES.indexOf('source');
  const linkable = scope.reduce((sum, how) => sum + (how === alone ? 0 : 1), 0);
  const told = (part: number, whole: number): number | null =>
    k !== null && [part, whole - part].some((few) => few > 0 && few < k) ? null : part;
  const rate = (part: number | null, whole: number) => (part === null || whole === 0 ? null : part / whole);
  const rows = processes.map((row, at) => {
    const before = processes[at - 1];
    const newPeople = told(row.newPeople, row.people);
    const returned = before ? told(row.returned, before.people) : null;
    const hasAll = told(row.returned, row.people) !== null;
    return {
      processId: row.processId,
      slug: row.slug,
      startsOn: row.startsOn,
      people: k !== null && row.people > 0 && row.people < k ? null : row.people,
      newPeople,
      newRate: at === 0 ? null : rate(newPeople, row.people),
      returned: hasAll ? returned : null,
      retention: before && hasAll ? rate(returned, before.people) : null,
    };
  });
  const shownRepeat = told(repeat, distinct);
  return {
    processes: rows,
    distinct: k !== null && distinct > 0 && distinct < k ? null : distinct,
    repeat: shownRepeat,
    repeatRate: rate(shownRepeat, distinct),
    linkableShare: people === 0 ? null : linkable / people,
    reason: people === 0 ? 'no_participants' : distinct === 0 ? 'not_linked' : null,
  };
}
