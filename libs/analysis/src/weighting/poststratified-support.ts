import { InvalidInputError, type UndefinedReason } from '#domain';
import { collapseGroups, type CollapsedGroups, type Stratum, type SupportInGroup } from './collapse-groups.js';
import { fixedWeightError, weightedShare, type WeightedSupport } from './fixed-weight-error.js';
import { kish, type WeightAdvice } from './kish.js';
import { supportInterval } from './support-interval.js';

export interface PoststratifiedOptions {
  /** 0…1, 0.95 unless told. */
  readonly confidence?: number;
  /** With which neighbour a group is taken together when nobody of it came. */
  readonly neighbours?: ReadonlyMap<string, string>;
  /** People whose group is not known. They keep weight 1 as a class of their own. */
  readonly unknown?: { readonly participants: number; readonly supporters: number };
}

export interface PoststratifiedSupport {
  /** Supporters ÷ participants, people of unknown group included. */
  readonly unweighted: number | null;
  readonly weighted: number | null;
  /** weighted − unweighted in percentage points. */
  readonly shiftPoints: number | null;
  /** Knows that weighting has removed a part of the chance. */
  readonly sePoststratified: number | null;
  /** The textbook one for strata fixed beforehand; null where one person is all of a group. */
  readonly seStratified: number | null;
  /** Takes the weights as they stand: the cautious one. */
  readonly seFixedWeights: number | null;
  readonly designEffect: number | null;
  readonly effectivePeople: number | null;
  readonly advice: WeightAdvice | null;
  /** Wilson interval on the effective people. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Weight by group, 1 on average; 0 where nobody lives, null where nobody came. */
  readonly weights: ReadonlyMap<string, number | null>;
  readonly collapsed: CollapsedGroups['collapsed'];
  /** Because of these nothing is weighted. */
  readonly withoutParticipants: readonly string[];
  /** Participants of groups in which nobody lives: they have weight 0. */
  readonly outside: readonly string[];
  /** The same without people of unknown group; null where there are none. */
  readonly knownOnly: { readonly unweighted: number; readonly weighted: number } | null;
  /** True where both differ by more than one point, so that both must be shown. */
  readonly showKnownOnly: boolean;
  readonly reason: UndefinedReason | null;
}

/** Above this both results stand, with people of unknown group and without. */
const POINTS_APART = 1;

/**
 * What support would be if each group had come in the strength in which it lives there: within each group the answers of those who came, across
 * groups the shares of the residents.
 *
 *     w_h = q_h / p_h,   support = Σ W_h y_h / n_h   with W_h = q_h
 *     se² = n/(n − 1) · Σ W_h² π_h (1 − π_h) / n_h,   π_h = y_h / n_h
 *
 * It repairs only who came, in the one variable weighted on, never why they came. Use it for closed questions and for people who raised a
 * theme; never for votes that decide.
 *
 * @param groups all groups of the table, each once, with participants, supporters and residents
 * @returns null with the reason `not_reached` where residents of a group are not heard and no neighbour was declared for it,
 *          `no_participants` where nobody came and `zero_population` where nobody lives
 * @throws {InvalidInputError} `wrong-input` for a count that cannot be, more supporters than participants, or a group named twice
 * @see D. Holt, T. M. F. Smith (1979), "Post Stratification", JRSS A 142(1)
 * @example poststratifiedSupport([{ group: 'a', participants: 40, supporters: 10, population: 400 }, { group: 'b', participants: 30,
 *   supporters: 15, population: 600 }]).weighted; // 0.4, where 0.357 of all who came support it
 */
export function poststratifiedSupport(
  groups: readonly SupportInGroup[],
  options: PoststratifiedOptions = {},
): PoststratifiedSupport {
  const { confidence = 0.95, neighbours = new Map<string, string>(), unknown = NOBODY } = options;
  checkGroups(groups);
  checkCounts('unknown', unknown.participants, unknown.supporters);
  const known = sum(groups, 'participants');
  const people = known + unknown.participants;
  const unweighted = people > 0 ? (sum(groups, 'supporters') + unknown.supporters) / people : null;
  const found = collapseGroups(groups, neighbours);
  const common = {
    unweighted,
    collapsed: found.collapsed,
    withoutParticipants: found.withoutParticipants,
    outside: groups.filter((one) => one.participants > 0 && one.population === 0).map(({ group }) => group),
  };
  const reason = whyNot(known, sum(groups, 'population'), found);
  if (unweighted === null || reason) return { ...NOTHING, ...common, reason: reason ?? 'no_participants' };

  const weighted = weigh(found.strata);
  const all = unknown.participants > 0 ? [...weighted, { ...asPeople(unknown), weight: 1 }] : weighted;
  const share = weightedShare(all).share!;
  const { designEffect, effectivePeople, advice } = kish(all);
  const knownShare = weightedShare(weighted).share!;
  return {
    ...common,
    weighted: share,
    shiftPoints: 100 * (share - unweighted),
    ...standardErrors(all),
    seFixedWeights: fixedWeightError(all),
    designEffect,
    effectivePeople,
    advice,
    ...supportInterval(share, effectivePeople!, confidence),
    weights: weightByGroup(groups, found.strata, weighted),
    knownOnly:
      unknown.participants > 0 ? { unweighted: sum(groups, 'supporters') / known, weighted: knownShare } : null,
    showKnownOnly: unknown.participants > 0 && 100 * Math.abs(share - knownShare) > POINTS_APART,
    reason: null,
  };
}

const NOBODY = { participants: 0, supporters: 0 };
const NOTHING = {
  weighted: null,
  shiftPoints: null,
  sePoststratified: null,
  seStratified: null,
  seFixedWeights: null,
  designEffect: null,
  effectivePeople: null,
  advice: null,
  lower: null,
  upper: null,
  weights: new Map<string, number | null>(),
  knownOnly: null,
  showKnownOnly: false,
};

function checkGroups(groups: readonly SupportInGroup[]): void {
  const names = new Set<string>();
  for (const { group, participants, supporters, population } of groups) {
    if (names.has(group)) throw new InvalidInputError('wrong-input', `the group ${group} stands twice`, { group });
    names.add(group);
    checkCounts(group, participants, supporters);
    if (!(population >= 0 && population < Infinity)) {
      throw new InvalidInputError('wrong-input', `${group}: not a number of residents: ${population}`, { group });
    }
  }
}

function checkCounts(group: string, participants: number, supporters: number): void {
  for (const count of [participants, supporters]) {
    if (!(Number.isInteger(count) && count >= 0)) {
      throw new InvalidInputError('wrong-input', `${group}: not a number of people: ${count}`, { group });
    }
  }
  if (supporters > participants) {
    const message = `${group}: ${supporters} supporters among only ${participants} participants`;
    throw new InvalidInputError('wrong-input', message, { group, supporters, participants });
  }
}

function whyNot(known: number, residents: number, found: CollapsedGroups): UndefinedReason | null {
  if (residents === 0) return 'zero_population';
  if (known === 0) return 'no_participants';
  return found.withoutParticipants.length > 0 ? 'not_reached' : null;
}

/** Each stratum with q ÷ p, which is 1 on average over people. */
function weigh(strata: readonly Stratum[]): WeightedSupport[] {
  const [people, residents] = [sum(strata, 'participants'), sum(strata, 'population')];
  return strata.map((stratum) => ({
    ...asPeople(stratum),
    weight: stratum.population / residents / (stratum.participants / people),
  }));
}

function asPeople({ participants, supporters }: { participants: number; supporters: number }) {
  return { people: participants, supporters };
}

function standardErrors(strata: readonly WeightedSupport[]) {
  const people = strata.reduce((total, stratum) => total + stratum.people, 0);
  let [poststratified, stratified] = [0, 0];
  for (const { people: count, supporters, weight } of strata) {
    const [part, share] = [(weight * count) / people, supporters / count];
    poststratified += (part * part * share * (1 - share)) / count;
    stratified += (part * part * share * (1 - share)) / (count - 1);
  }
  return {
    sePoststratified: people > 1 ? Math.sqrt((poststratified * people) / (people - 1)) : null,
    seStratified: strata.every(({ people: count }) => count > 1) ? Math.sqrt(stratified) : null,
  };
}

function weightByGroup(
  groups: readonly SupportInGroup[],
  strata: readonly Stratum[],
  weighted: readonly WeightedSupport[],
): ReadonlyMap<string, number | null> {
  const weights = new Map<string, number | null>(groups.map(({ group }) => [group, null]));
  strata.forEach(({ members }, index) => members.forEach((group) => weights.set(group, weighted[index].weight)));
  return weights;
}

function sum<Key extends string>(rows: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return rows.reduce((total, row) => total + row[key], 0);
}
