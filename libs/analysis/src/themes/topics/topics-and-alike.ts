import type { CodeframeTopic, ThemesFound } from '#domain';
import type { DistinctText, DistinctTexts } from '../../text/distinct-texts.js';
import type { Work } from '../../tasks/work.js';
import { alikeTexts } from '../nearest/alike-texts.js';
import type { NearestTask } from '../nearest/compare-cells.js';
import { mapTexts } from '../map/map-texts.js';
import { nearestTexts } from '../nearest/nearest-texts.js';
import type { TextVectors } from '../vectors/text-vectors.js';
import { assignTopics } from './assign-topics.js';

const NEIGHBOURS = 10;

/**
 * What the graph of nearest texts gives beside the themes: the fixed view, similar contributions, and the map.
 *
 * @param fit.fitted the text behind each row of the vectors, none a near copy
 */
export function* topicsAndAlike(
  distinct: DistinctTexts,
  fit: { readonly fitted: readonly DistinctText[]; readonly vectors: TextVectors; readonly seed: number },
  codeframe: readonly CodeframeTopic[] | null,
): Work<NearestTask, Pick<ThemesFound, 'topics' | 'alike' | 'map'>> {
  const graph = yield* nearestTexts(fit.vectors, NEIGHBOURS, fit.seed);
  return {
    topics: assignTopics(distinct, fit.fitted, graph, codeframe),
    alike: alikeTexts(distinct, fit.fitted, graph),
    map: mapTexts(fit.vectors, graph, fit.seed).map(({ row, x, y }) => ({ id: fit.fitted[row]!.ids[0]!, x, y })),
  };
}
