import type { NearestTexts } from '../nearest/nearest-lists.js';
import { seededRandom } from '../seeded-random.js';
import type { TextVectors } from '../vectors/text-vectors.js';
import { twoDirections } from './two-directions.js';

/** More dots nobody can tell apart. */
const MOST_DOTS = 5_000;
const ROUNDS = 150;
/** Texts that each text is held apart from in a round, drawn at random. */
const APART = 4;
const LONGEST_STEP = 4;

export interface MappedText {
  /** Row of the vectors. */
  readonly row: number;
  /** 0…1 each; the longer side of the map is 1. */
  readonly x: number;
  readonly y: number;
}

/**
 * A map of texts: what is said in similar words lies near. The two directions in which the vectors differ most are the beginning; then,
 * in rounds of ever shorter steps, every text is drawn to its ten nearest ones and pushed away from a few drawn at random, along the
 * gradients of UMAP with a = b = 1:
 *
 *     drawn:  −2 w (p − q) ÷ (1 + d²)        pushed:  2 (p − q) ÷ ((0.01 + d²)(1 + d²))
 *
 * where d is the distance of p and q and w the cosine of the two texts. Directions and distances across the map mean nothing; only what
 * is near means something. Of more than five thousand texts every so many is drawn.
 *
 * @param vectors unit rows; a row of zeros has no place
 * @param nearest the nearest texts of each row
 * @param seed any whole number; the same seed gives the same map
 * @see L. McInnes, J. Healy, J. Melville (2018), "UMAP: Uniform Manifold Approximation and Projection", §3.2
 */
export function mapTexts(vectors: TextVectors, nearest: NearestTexts, seed: number): MappedText[] {
  const step = Math.ceil(vectors.rows / MOST_DOTS);
  const rows = Array.from({ length: Math.ceil(vectors.rows / step) }, (_, at) => at * step).filter((row) =>
    hasWords(vectors, row),
  );
  if (rows.length < 3) return [];
  const places = twoDirections(vectors, rows, seed);
  const edges = edgesAmong(rows, nearest);
  const random = seededRandom(seed, 77);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = 1 - round / ROUNDS;
    for (const [from, to, weight] of edges) {
      pull(places, from, to, weight, rate);
      for (let at = 0; at < APART; at += 1) push(places, from, Math.floor(random() * rows.length), rate);
    }
  }
  return scaled(places, rows);
}

function hasWords({ values, width }: TextVectors, row: number): boolean {
  for (let at = row * width; at < (row + 1) * width; at += 1) if (values[at] !== 0) return true;
  return false;
}

/** Pairs of drawn texts of which one is among the nearest of the other, by their place among the drawn ones. */
function edgesAmong(rows: readonly number[], { most, texts, likeness }: NearestTexts): [number, number, number][] {
  const placeOf = new Map(rows.map((row, at) => [row, at]));
  const edges: [number, number, number][] = [];
  rows.forEach((row, at) => {
    for (let near = row * most; near < (row + 1) * most; near += 1) {
      const other = texts[near]! < 0 ? undefined : placeOf.get(texts[near]!);
      if (other !== undefined && likeness[near]! > 0) edges.push([at, other, likeness[near]!]);
    }
  });
  return edges;
}

function pull(places: Float64Array, from: number, to: number, weight: number, rate: number): void {
  const [dx, dy] = apart(places, from, to);
  const force = (2 * weight) / (1 + dx * dx + dy * dy);
  shift(places, from, -force * dx, -force * dy, rate);
  shift(places, to, force * dx, force * dy, rate);
}

function push(places: Float64Array, from: number, other: number, rate: number): void {
  if (from === other) return;
  const [dx, dy] = apart(places, from, other);
  const square = dx * dx + dy * dy;
  const force = 2 / ((0.01 + square) * (1 + square));
  shift(places, from, force * dx, force * dy, rate);
}

function apart(places: Float64Array, from: number, to: number): [number, number] {
  return [places[2 * from]! - places[2 * to]!, places[2 * from + 1]! - places[2 * to + 1]!];
}

function shift(places: Float64Array, at: number, dx: number, dy: number, rate: number): void {
  places[2 * at]! += rate * Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, dx));
  places[2 * at + 1]! += rate * Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, dy));
}

/** Both axes by the same measure, so that near stays near; to a thousandth. */
function scaled(places: Float64Array, rows: readonly number[]): MappedText[] {
  const column = (axis: number) => rows.map((_, at) => places[2 * at + axis]!);
  const low = [0, 1].map((axis) => column(axis).reduce((least, value) => Math.min(least, value), Infinity));
  const high = [0, 1].map((axis) => column(axis).reduce((most, value) => Math.max(most, value), -Infinity));
  const longest = Math.max(high[0]! - low[0]!, high[1]! - low[1]!) || 1;
  const scale = (value: number, axis: number) => Math.round(((value - low[axis]!) / longest) * 1_000) / 1_000;
  return rows.map((row, at) => ({ row, x: scale(places[2 * at]!, 0), y: scale(places[2 * at + 1]!, 1) }));
}
