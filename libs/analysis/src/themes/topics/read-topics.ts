import type { CodeframeTopic } from '#domain';
import { findCodes } from '../../text/find-codes.js';
import type { CountedText } from '../groups/judge-texts.js';

/** What a text's own words say: for each topic of the codeframe its share of them, 0…1, in all 1, or 0 where no word points at any. */
export type TopicReader = (text: CountedText) => Float64Array;

/**
 * Reads the topics of single texts by their words. A word that points at several topics is divided between them, and a word counts the
 * more the fewer texts use it,
 *
 *     weight(word) = ln((1 + n) / (1 + df)) + 1
 *
 * because "street" in every second address says less than "playground".
 *
 * @param codeframe the topics, in the order of the shares
 * @param texts in which words are counted
 */
export function topicReader(codeframe: readonly CodeframeTopic[], texts: readonly CountedText[]): TopicReader {
  const numbers = new Map(codeframe.map(({ code }, topic) => [code, topic]));
  const topicsOf = rememberedTopics((word, language) =>
    findCodes(word, language, codeframe).map((code) => numbers.get(code)!),
  );
  const frequency = new Map<string, number>();
  for (const text of texts) {
    const stems = new Set(text.stems.filter((stem, at) => stem !== '' && topicsOf(text, at).length > 0));
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  return (text) => {
    const shares = new Float64Array(codeframe.length);
    let total = 0;
    text.stems.forEach((stem, at) => {
      const topics = stem === '' ? [] : topicsOf(text, at);
      if (topics.length === 0) return;
      const weight = Math.log((1 + texts.length) / (1 + (frequency.get(stem) ?? 0))) + 1;
      total += weight;
      for (const topic of topics) shares[topic]! += weight / topics.length;
    });
    return total === 0 ? shares : shares.map((share) => share / total);
  };
}

/** The topics of the word at a place of a text; the same word is looked up once. */
function rememberedTopics(lookUp: (word: string, language: string) => number[]) {
  const byLanguage = new Map<string, Map<string, number[]>>();
  return ({ text: { words, language } }: CountedText, at: number): readonly number[] => {
    let known = byLanguage.get(language);
    if (known === undefined) byLanguage.set(language, (known = new Map<string, number[]>()));
    let topics = known.get(words[at]!);
    if (topics === undefined) known.set(words[at]!, (topics = lookUp(words[at]!.toLowerCase(), language)));
    return topics;
  };
}
