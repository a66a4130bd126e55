import type { CodeframeTopic, ThemesFound } from '#domain';
import type { DistinctTexts } from '../../text/distinct-texts.js';
import type { Work } from '../../work/work.js';
import type { CountedText } from '../groups/judge-texts.js';
import { alikeTexts } from '../nearest/alike-texts.js';
import type { NearestTask } from '../nearest/compare-cells.js';
import { nearestTexts } from '../nearest/nearest-texts.js';
import type { TextVectors } from '../vectors/text-vectors.js';
import { assignTopics } from './assign-topics.js';

const NEIGHBOURS = 10;

type TopicsAndAlike = Pick<ThemesFound, 'topics' | 'alike'>;

/**
 * What the graph of nearest texts gives beside the themes: the fixed view, and similar contributions.
 *
 * @param counted all texts that are no near copies
 * @param fitted the text behind each row of the vectors
 */
export function* topicsAndAlike(
  distinct: DistinctTexts,
  counted: readonly CountedText[],
  { fitted, vectors, seed }: { fitted: readonly CountedText[]; vectors: TextVectors; seed: number },
  codeframe: readonly CodeframeTopic[] | null,
): Work<NearestTask, TopicsAndAlike> {
  const graph = yield* nearestTexts(vectors, NEIGHBOURS, seed);
  const inGraph = new Set(fitted);
  const others = counted.filter((text) => !inGraph.has(text));
  return {
    topics: assignTopics(distinct, { fitted, graph, others }, codeframe),
    alike: alikeTexts(
      distinct,
      fitted.map(({ text }) => text),
      graph,
    ),
  };
}
