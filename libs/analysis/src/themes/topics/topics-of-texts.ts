import type { CodeframeTopic, TopicAssignment } from '#domain';
import { distinctTexts, type SourceText } from '../../text/distinct-texts.js';
import { termEvidence } from '../terms/evidence.js';
import { assignTopics } from './assign-topics.js';

/**
 * The civic topic that the words of each text point at: the fixed view of texts that came after themes were found, or of so few that
 * none are sought. Texts like them have no say, as they do in a whole run.
 *
 * @param texts ids must differ; a text that names no language is in the one that is found for it
 * @param codeframe topics that words point at, as in `ThemeOptions`
 * @returns one per text, ordered by id; empty without a codeframe
 * @throws {RangeError} when two topics of an own codeframe share a code
 * @example topicsOfTexts([{ id: '1', text: 'Brakuje stojaków rowerowych' }])[0].topic; // 'cycling'
 */
export function topicsOfTexts(
  texts: readonly SourceText[],
  codeframe: 'default' | 'none' | readonly CodeframeTopic[] = 'default',
): TopicAssignment[] {
  return assignTopics(distinctTexts(texts, 'auto'), [], null, termEvidence({ codeframe }).codeframe);
}
