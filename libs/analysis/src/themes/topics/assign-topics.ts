import type { CodeframeTopic, TopicAssignment } from '#domain';
import { compareCodePoints } from '../../text/compare-code-points.js';
import type { DistinctText, DistinctTexts } from '../../text/distinct-texts.js';
import type { NearestTexts } from '../nearest/nearest-lists.js';
import { topicReader } from './read-topics.js';
import { spreadTopics } from './spread-topics.js';

/** What less than a tenth of the evidence points at is no topic of a text. */
const LEAST_SHARE = 0.1;

/**
 * The fixed view: the one topic of a codeframe that each contribution is nearest to, by its own words and, where there is a graph, by
 * the texts nearest to it. The same codeframe makes processes and years comparable, which themes are not.
 *
 * @param fitted the text behind each row of the graph, none a near copy; the others are read by their own words alone
 * @param graph null in a small consultation, where there is none
 * @param codeframe null for none; of topics that are equally likely the first is taken
 * @returns one per row, ordered by id, a copy or near copy as the text that it follows; empty without a codeframe. The confidence is
 *   the topic's share of the evidence: of the own words, or half of them and half of the neighbours
 */
export function assignTopics(
  distinct: DistinctTexts,
  fitted: readonly DistinctText[],
  graph: NearestTexts | null,
  codeframe: readonly CodeframeTopic[] | null,
): TopicAssignment[] {
  if (codeframe === null || codeframe.length === 0) return [];
  const read = topicReader(codeframe, fitted.length > 0 ? fitted : distinct.texts);
  const topics = new Int16Array(distinct.texts.length).fill(-1);
  const confidence = new Float64Array(distinct.texts.length);
  const judge = (at: number, shares: Float64Array) => {
    topics[at] = strongest(shares);
    confidence[at] = Math.round(1e4 * Math.min(1, shares[topics[at]!] ?? 0)) / 1e4;
  };
  const inGraph = new Uint8Array(distinct.texts.length);
  const spread = spreadOverGraph(fitted.map(read), codeframe.length, graph);
  fitted.forEach(({ leader }, row) => {
    inGraph[leader] = 1;
    judge(leader, spread.subarray(row * codeframe.length, (row + 1) * codeframe.length));
  });
  distinct.texts.forEach((text, at) => {
    if (text.leader === at && inGraph[at] === 0) judge(at, read(text));
  });
  const assignments = distinct.wordless.map((id): TopicAssignment => ({ id, topic: null, confidence: null }));
  for (const { leader, ids } of distinct.texts) {
    const topic = topics[leader]! < 0 ? null : codeframe[topics[leader]!]!.code;
    for (const id of ids) assignments.push({ id, topic, confidence: topic === null ? null : confidence[leader]! });
  }
  return assignments.sort((a, b) => compareCodePoints(a.id, b.id));
}

function spreadOverGraph(rows: readonly Float64Array[], topics: number, graph: NearestTexts | null): Float64Array {
  const own = new Float64Array(rows.length * topics);
  rows.forEach((shares, row) => own.set(shares, row * topics));
  return graph === null ? own : spreadTopics(own, topics, graph);
}

/** The first of the strongest topics, −1 where none is strong enough. */
function strongest(shares: Float64Array): number {
  let best = 0;
  shares.forEach((share, topic) => {
    if (share > shares[best]! + 1e-9) best = topic;
  });
  return shares[best]! < LEAST_SHARE ? -1 : best;
}
