import type { CodeframeTopic } from '#domain';
import type { DistinctText } from '../../text/distinct-texts.js';
import { findCodes } from '../../text/find-codes.js';
import { stem } from '../../text/stem.js';
import { isStopWord } from '../../text/stop-words.js';

/** What a text's own words say: for each topic of the codeframe its share of them, 0…1, in all 1, or 0 where no word points at any. */
export type TopicReader = (text: WrittenText) => Float64Array;

export type WrittenText = Pick<DistinctText, 'words' | 'language'>;

/**
 * Reads the topics of single texts by their words. A word that points at several topics is divided between them, and a word counts the
 * more the fewer texts use it in any of its forms,
 *
 *     weight(word) = ln((1 + n) / (1 + df)) + 1
 *
 * because "street" in every second address says less than "playground".
 *
 * @param codeframe the topics, in the order of the shares
 * @param texts in which words are counted
 */
export function topicReader(codeframe: readonly CodeframeTopic[], texts: readonly WrittenText[]): TopicReader {
  const look = pointingWords(codeframe);
  const frequency = new Map<string, number>();
  for (const { words, language } of texts) {
    const stems = new Set<string>();
    for (const word of words) stems.add(look(word, language)?.stem ?? '');
    for (const found of stems) frequency.set(found, (frequency.get(found) ?? 0) + 1);
  }
  return ({ words, language }) => {
    const shares = new Float64Array(codeframe.length);
    let total = 0;
    for (const word of words) {
      const pointing = look(word, language);
      if (pointing === null) continue;
      const weight = Math.log((1 + texts.length) / (1 + (frequency.get(pointing.stem) ?? 0))) + 1;
      total += weight;
      for (const topic of pointing.topics) shares[topic]! += weight / pointing.topics.length;
    }
    return total === 0 ? shares : shares.map((share) => share / total);
  };
}

/** A word that points at topics, by their positions in the codeframe. */
interface PointingWord {
  readonly stem: string;
  readonly topics: readonly number[];
}

/** So many words are remembered at a time. */
const CACHE_LIMIT = 100_000;

/** Looks words up, the same word once; null for one that points at no topic. */
function pointingWords(codeframe: readonly CodeframeTopic[]): (word: string, language: string) => PointingWord | null {
  const positions = new Map(codeframe.map(({ code }, topic) => [code, topic]));
  const caches = new Map<string, Map<string, PointingWord | null>>();
  return (written, language) => {
    let cache = caches.get(language);
    if (cache === undefined || cache.size > CACHE_LIMIT) caches.set(language, (cache = new Map()));
    const known = cache.get(written);
    if (known !== undefined) return known;
    const word = written.toLowerCase();
    const topics = findCodes(word, language, codeframe).map((code) => positions.get(code)!);
    const points = topics.length > 0 && !isStopWord(word, language);
    const found = points ? { stem: `${language}:${stem(word, language)}`, topics } : null;
    cache.set(written, found);
    return found;
  };
}
