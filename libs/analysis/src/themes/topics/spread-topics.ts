import type { NearestTexts } from '../nearest/nearest-lists.js';

const STEPS = 5;
/** How much the neighbours say beside a text's own words. */
const WEIGHT_OF_NEIGHBOURS = 0.5;

/**
 * Label propagation: what a text is about is half what its own words say and half what the texts nearest to it are about, by how near
 * they are. Repeated five times, words reach the neighbours of neighbours.
 *
 *     F₀ = own,   F ← ½ own + ½ W F,   W(i, j) = cos(i, j) / Σ cos over the neighbours of i
 *
 * @param own texts × topics; each row sums to 1, or to 0 where no word points at a topic
 * @param graph for each text its neighbours; a text without any keeps what its own words say
 * @returns texts × topics; rows sum to at most 1
 * @see D. Zhou et al. (2003), "Learning with local and global consistency"
 */
export function spreadTopics(own: Float64Array, topics: number, graph: NearestTexts): Float64Array {
  let shares = own;
  for (let step = 0; step < STEPS; step += 1) {
    const next = own.slice();
    for (let text = 0; text < graph.rows; text += 1) hearNeighbours(next, text, shares, topics, graph);
    shares = next;
  }
  return shares;
}

function hearNeighbours(
  next: Float64Array,
  text: number,
  shares: Float64Array,
  topics: number,
  { most, texts, likeness }: NearestTexts,
): void {
  const [from, to] = [text * most, (text + 1) * most];
  let total = 0;
  for (let at = from; at < to; at += 1) total += likeness[at]!;
  if (total === 0) return;
  for (let topic = text * topics; topic < (text + 1) * topics; topic += 1) next[topic]! *= 1 - WEIGHT_OF_NEIGHBOURS;
  for (let at = from; at < to && texts[at]! >= 0; at += 1) {
    const weight = (WEIGHT_OF_NEIGHBOURS * likeness[at]!) / total;
    for (let topic = 0; topic < topics; topic += 1) {
      next[text * topics + topic]! += weight * shares[texts[at]! * topics + topic]!;
    }
  }
}
