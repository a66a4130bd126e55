import type { BackgroundRefusal, ThemeEvidence } from '#domain';
import { contentHash } from '../../text/content-hash.js';
import { LANGUAGES } from '../../text/detect-language.js';
import { distinctTextsWork, type DistinctTexts } from '../../text/distinct-texts.js';
import type { ReadTask } from '../../text/read-texts.js';
import type { Work } from '../../tasks/work.js';
import { buildCorpus, type Corpus } from './corpus.js';
import { middleLength } from './middle-length.js';
import type { CountedText } from './text-to-count.js';
import { sampleTexts } from './sample-texts.js';
import { stemsOf, termsOf, type TermRecipe } from './theme-terms.js';

/** The consultation that a background is to serve. */
export interface OwnTexts {
  readonly distinct: DistinctTexts;
  readonly recipe: TermRecipe;
  /** Those that themes are sought in. */
  readonly sample: readonly Pick<CountedText, 'stems'>[];
}

export interface Background {
  /** What each text of the background is counted by; none when it was refused. */
  readonly terms: readonly (readonly string[])[];
  /** Null where none was given. */
  readonly evidence: ThemeEvidence['background'];
}

/** Fewer texts say too little about which words keep company. */
const FEWEST_TEXTS = 200;
/** More than this teach nothing new and take their time. */
const MOST_TEXTS = 20_000;
/** Of a background in another language a few short texts are always taken for the right one. */
const SMALLEST_SHARE_IN_LANGUAGE = 0.1;
/** In texts of another length other words keep company: a title names one thing, a page names many. */
const LENGTH_RATIO = 2;

/**
 * Texts of the same kind as those of a consultation, from which is learnt which words belong together. They are never clustered and
 * never shown. Copies, near copies and texts that the consultation holds itself are left out; of more than 20,000 those of the smallest
 * hash are read. Their order changes nothing.
 *
 * Refused as a whole when fewer than 200 are left (`too-few-texts`), when fewer than 200 or a tenth are in a language of the
 * consultation (`another-language`), and when the middle text has less than half or more than twice as many words that carry a topic
 * (`another-length`).
 */
export function* readBackground(texts: readonly string[], own: OwnTexts): Work<ReadTask, Background> {
  if (texts.length === 0) return { terms: [], evidence: null };
  const { mainLanguage, fittedLanguages } = own.recipe;
  const known = (LANGUAGES as readonly string[]).includes(mainLanguage);
  const rows = drawTexts(texts).map((text, at) => ({ id: String(at), text }));
  const read = yield* distinctTextsWork(rows, known ? 'auto' : mainLanguage);
  const said = new Set(own.distinct.hashes);
  const others = read.texts.filter(({ leader }, at) => leader === at && !said.has(read.hashes[at]!));
  const understood = others.filter(({ language }) => fittedLanguages.has(language));
  const stems = understood.map((text) => stemsOf(text, own.recipe));
  const ownLength = middleLength(own.sample.map((text) => text.stems));
  const refused = refusalOf(others.length, understood.length, middleLength(stems), ownLength);
  if (refused !== null) return { terms: [], evidence: { texts: others.length, refused } };
  const terms = understood.map((text, at) => termsOf(text, stems[at]!, own.recipe));
  return { terms, evidence: { texts: understood.length, refused: null } };
}

/** Different texts, as they were written, at most 20,000 of them. */
function drawTexts(texts: readonly string[]): string[] {
  const different = [...new Set(texts)].sort();
  const drawn = sampleTexts(different.map(contentHash), MOST_TEXTS);
  return Array.from(drawn, (at) => different[at]!);
}

/**
 * Why a background cannot serve, or null.
 *
 * @param length of the middle text of the background, in words that carry a topic
 * @param ownLength of the middle text of the consultation
 * @example refusalOf(5000, 4900, 20, 6); // 'another-length'
 */
export function refusalOf(
  texts: number,
  inLanguage: number,
  length: number,
  ownLength: number,
): BackgroundRefusal | null {
  if (texts < FEWEST_TEXTS) return 'too-few-texts';
  if (inLanguage < Math.max(FEWEST_TEXTS, SMALLEST_SHARE_IN_LANGUAGE * texts)) return 'another-language';
  if (length > LENGTH_RATIO * ownLength || LENGTH_RATIO * length < ownLength) return 'another-length';
  return null;
}

/**
 * The consultation as counts, and beside it everything that word vectors are learnt from: the consultation with its background. A word
 * that one text of the consultation alone has is kept when the background knows it.
 *
 * @returns without a background `trained` is the consultation itself
 */
export function buildCorpora(
  own: readonly (readonly string[])[],
  background: readonly (readonly string[])[],
  minimumFrequency: number,
): { corpus: Corpus; trained: Corpus } {
  const all = buildCorpus([...own, ...background], minimumFrequency);
  return background.length === 0
    ? { corpus: all, trained: all }
    : { corpus: firstTexts(all, own.length), trained: all };
}

/** The first texts of a corpus, with the terms that they hold. */
function firstTexts(all: Corpus, documents: number): Corpus {
  const end = all.starts[documents]!;
  const frequency = new Int32Array(all.vocabulary);
  for (let at = 0; at < end; at += 1) frequency[all.termIds[at]!]! += 1;
  const kept = Array.from(frequency.keys()).filter((term) => frequency[term]! > 0);
  const numbers = new Int32Array(all.vocabulary);
  kept.forEach((term, number) => (numbers[term] = number));
  return {
    documents,
    vocabulary: kept.length,
    terms: kept.map((term) => all.terms[term]!),
    documentFrequency: Int32Array.from(kept, (term) => frequency[term]!),
    starts: all.starts.slice(0, documents + 1),
    termIds: all.termIds.slice(0, end).map((term) => numbers[term]!),
    counts: all.counts.slice(0, end),
  };
}
