import { SMALLEST_GROUP } from '#domain';
import { opinionMap } from './opinion-map.js';
import { orderVotes, type OpinionVotes, type OrderedVotes } from './opinion-votes.js';
import { weightedKMeans, type WeightedPoints } from './weighted-k-means.js';
import { weightedSilhouette } from './weighted-silhouette.js';

export interface OpinionGroups {
  /** For each person the group, 0 … count − 1, the largest first; −1 for who voted on too little to be placed. */
  readonly labels: Int32Array;
  readonly count: number;
  /** People placed. */
  readonly placed: number;
  /** How clearly people fall into the groups, −1…1; null without groups. */
  readonly silhouette: number | null;
  /** Two coordinates a person, in the order of `labels`. */
  readonly points: Float64Array;
}

export interface OpinionGroupOptions {
  /** Default 1. */
  readonly seed?: number;
  /** Fewest people in a group; a number of groups that would leave a smaller one is not taken. Default 5. */
  readonly smallestGroup?: number;
  /** Most groups that are looked for. Default 5. */
  readonly most?: number;
}

/** Somebody is placed who voted on seven statements, or on all of them where there are fewer; … */
const ENOUGH_VOTES = 7;
/** … and where this leaves fewer than fifteen people, the fifteen who voted most. */
const FEWEST_PLACED = 15;
/** People who stand near each other are first taken together into so many places, which then are grouped. */
const PLACES = 100;
const [PLACE_STARTS, GROUP_STARTS] = [1, 20];

/**
 * Which people vote alike? People are laid out in a plane by their votes (`opinionMap`), k-means divides them into 2 to 5 groups, and
 * the number of groups is the one with the highest silhouette.
 *
 * Groups come out of any votes, of chance too: they describe how these people voted, and prove nothing about residents.
 *
 * @param votes each person at most once a statement
 * @returns no groups (`count` 0) where fewer than twice `smallestGroup` people could be placed, or all vote alike
 * @throws {RangeError} for votes that are none
 * @see C. Small et al. (2021), "Polis", Recerca 26(2); docs/methods/agreement.md
 */
export function opinionGroups(votes: OpinionVotes, options: OpinionGroupOptions = {}): OpinionGroups {
  const { seed = 1, smallestGroup = SMALLEST_GROUP, most = 5 } = options;
  const ordered = orderVotes(votes);
  const { points } = opinionMap(ordered, seed);
  const placed = choosePlaced(ordered);
  const places = takeTogether(points, placed, seed);
  const found = bestGrouping(places, { seed, smallestGroup, most: Math.min(most, Math.floor(2 + placed.length / 12)) });
  const inOrder = new Float64Array(points.length);
  const labels = new Int32Array(votes.people).fill(-1);
  ordered.original.forEach((original, person) => {
    inOrder[2 * original] = points[2 * person]!;
    inOrder[2 * original + 1] = points[2 * person + 1]!;
  });
  placed.forEach((person, at) => {
    if (found) labels[ordered.original[person]!] = found.rank[found.labels[places.placeOf[at]!]!]!;
  });
  return {
    labels,
    count: found?.rank.length ?? 0,
    placed: placed.length,
    silhouette: found?.silhouette ?? null,
    points: inOrder,
  };
}

function choosePlaced({ people, statements, starts }: OrderedVotes): number[] {
  const given = (person: number) => starts[person + 1]! - starts[person]!;
  const everybody = Array.from({ length: people }, (_, person) => person).filter((person) => given(person) > 0);
  const enough = everybody.filter((person) => given(person) >= Math.min(ENOUGH_VOTES, statements));
  if (enough.length >= FEWEST_PLACED) return enough;
  return [...everybody].sort((a, b) => given(b) - given(a) || a - b).slice(0, Math.max(FEWEST_PLACED, enough.length));
}

interface Places extends WeightedPoints {
  readonly placeOf: Int32Array;
}

function takeTogether(points: Float64Array, placed: readonly number[], seed: number): Places {
  const own = Float64Array.from(placed.flatMap((person) => [points[2 * person]!, points[2 * person + 1]!]));
  const weights = new Float64Array(placed.length).fill(1);
  if (placed.length <= PLACES) return { points: own, weights, placeOf: Int32Array.from(placed.keys()) };
  const { labels, centres } = weightedKMeans({ points: own, weights }, PLACES, { seed, starts: PLACE_STARTS });
  const people = new Float64Array(centres.length / 2);
  for (const label of labels) people[label]! += 1;
  return { points: centres, weights: people, placeOf: labels };
}

function bestGrouping(
  places: Places,
  { seed, smallestGroup, most }: { readonly seed: number; readonly smallestGroup: number; readonly most: number },
) {
  let best: { labels: Int32Array; rank: number[]; silhouette: number } | null = null;
  for (let clusters = 2; clusters <= most; clusters += 1) {
    const { labels, centres } = weightedKMeans(places, clusters, { seed, starts: GROUP_STARTS });
    const people = new Float64Array(centres.length / 2);
    labels.forEach((label, place) => (people[label]! += places.weights[place]!));
    if (people.length < clusters || people.some((size) => size < smallestGroup)) continue;
    const silhouette = weightedSilhouette(places, labels);
    if (silhouette === null || (best !== null && silhouette <= best.silhouette)) continue;
    const largestFirst = [...people.keys()].sort(
      (a, b) => people[b]! - people[a]! || centres[2 * a]! - centres[2 * b]!,
    );
    const rank = [...people.keys()].map((label) => largestFirst.indexOf(label));
    best = { labels, rank, silhouette };
  }
  return best;
}
