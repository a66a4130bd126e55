import type { CodeframeTopic, TopicAssignment } from '#domain';
import { compareCodePoints } from '../../text/compare-code-points.js';
import type { DistinctText, DistinctTexts } from '../../text/distinct-texts.js';
import type { CountedText } from '../groups/judge-texts.js';
import type { NearestTexts } from '../nearest/nearest-lists.js';
import { topicReader } from './read-topics.js';
import { spreadTopics } from './spread-topics.js';

/** The texts of a consultation by what is known of their neighbours. */
export interface TextsForTopics {
  /** The text behind each row of the graph. */
  readonly fitted: readonly CountedText[];
  /** Null where there is none, as in a small consultation: then every text is read by its own words. */
  readonly graph: NearestTexts | null;
  /** Those that are in no graph. */
  readonly others: readonly CountedText[];
}

type Topic = Omit<TopicAssignment, 'id'>;

/** What less than a tenth of the evidence points at is no topic of a text. */
const LEAST_SHARE = 0.1;
const NO_TOPIC: Topic = { topic: null, confidence: null };

/**
 * The fixed view: the one topic of a codeframe that each contribution is nearest to, by its own words and, where there is a graph, by
 * the texts nearest to it. The same codeframe makes processes and years comparable, which themes are not.
 *
 * @param codeframe null for none; of topics that are equally likely the first is taken
 * @returns one per row, ordered by id, a copy or near copy as the text that it follows; empty without a codeframe. The confidence is
 *   the topic's share of the evidence: of the own words alone, or half of it of the neighbours
 */
export function assignTopics(
  distinct: DistinctTexts,
  { fitted, graph, others }: TextsForTopics,
  codeframe: readonly CodeframeTopic[] | null,
): TopicAssignment[] {
  if (codeframe === null || codeframe.length === 0) return [];
  const read = topicReader(codeframe, graph === null ? [...fitted, ...others] : fitted);
  const topics = new Map<DistinctText, Topic>();
  for (const text of others) topics.set(text.text, strongest(read(text), codeframe));
  const own = new Float64Array(fitted.length * codeframe.length);
  fitted.forEach((text, row) => own.set(read(text), row * codeframe.length));
  const spread = graph === null ? own : spreadTopics(own, codeframe.length, graph);
  fitted.forEach(({ text }, row) => {
    topics.set(text, strongest(spread.subarray(row * codeframe.length, (row + 1) * codeframe.length), codeframe));
  });
  const assignments = distinct.wordless.map((id): TopicAssignment => ({ id, ...NO_TOPIC }));
  for (const text of distinct.texts) {
    const topic = topics.get(distinct.texts[text.leader]!) ?? NO_TOPIC;
    for (const id of text.ids) assignments.push({ id, ...topic });
  }
  return assignments.sort((a, b) => compareCodePoints(a.id, b.id));
}

function strongest(shares: Float64Array, codeframe: readonly CodeframeTopic[]): Topic {
  let best = 0;
  shares.forEach((share, topic) => {
    if (share > shares[best]! + 1e-9) best = topic;
  });
  if (shares[best]! < LEAST_SHARE) return NO_TOPIC;
  return { topic: codeframe[best]!.code, confidence: Math.round(1e4 * Math.min(1, shares[best]!)) / 1e4 };
}
