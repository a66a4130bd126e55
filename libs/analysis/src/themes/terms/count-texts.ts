import type { DistinctTexts } from '../../text/distinct-texts.js';
import { fittedLanguages } from '../vectors/language-groups.js';
import { TextToCount } from './text-to-count.js';
import { headingStems, type StemmedWords } from './heading-stems.js';
import { middleLength } from './middle-length.js';
import { sampleTexts } from './sample-texts.js';
import { stemsOf, type TermRecipe } from './theme-terms.js';

/** What may be used beside the words themselves. */
export type TermEvidence = Pick<TermRecipe, 'codeframe' | 'glossary'>;

export interface CountedTexts {
  /** The texts in which themes are sought, without near copies. */
  readonly counted: TextToCount[];
  /** Those in a language with too few texts of its own. */
  readonly besides: TextToCount[];
  /** How the terms were made, so that others can be made alike. */
  readonly recipe: TermRecipe;
}

const MANY_TEXTS = 5_000;
const SOME_TEXTS = 1_000;
/** Words that carry a topic, in the middle text. */
const LONG_TEXT = 8;

/** Every text that is no near copy, to be counted by its terms by a recipe that suits how many there are and how long. */
export function countTexts(distinct: DistinctTexts, evidence: TermEvidence): CountedTexts {
  const leaders = distinct.texts.filter((text, at) => text.leader === at);
  const plain = { mainLanguage: distinct.language, fittedLanguages: fittedLanguages(leaders, distinct.language) };
  // an even sample says how long texts are and what form they were written in
  const drawn = sampleTexts(
    leaders.map(({ leader }) => distinct.hashes[leader]!),
    MANY_TEXTS,
  );
  const sample = Array.from(drawn, (at) => ({ words: leaders[at]!.words, stems: stemsOf(leaders[at]!, plain) }));
  const recipe = chooseRecipe(plain, evidence, leaders.length, sample);
  const all = leaders.map((text) => new TextToCount(text, recipe));
  return {
    counted: all.filter(({ text }) => recipe.fittedLanguages.has(text.language)),
    besides: all.filter(({ text }) => !recipe.fittedLanguages.has(text.language)),
    recipe,
  };
}

/**
 * The part of words without stop words that at least two texts share, 0…1: a word that stands in one text alone brings nothing together.
 *
 * @returns null where there are no words
 * @example coverageOf([['park', 'drzew'], ['park', '']]); // 2/3
 */
export function coverageOf(stems: readonly (readonly string[])[]): number | null {
  const texts = new Map<string, number>();
  for (const text of stems) for (const stem of new Set(text)) texts.set(stem, (texts.get(stem) ?? 0) + 1);
  let [shared, words] = [0, 0];
  for (const text of stems) {
    for (const stem of text) {
      if (stem === '') continue;
      words += 1;
      if (texts.get(stem)! > 1) shared += 1;
    }
  }
  return words === 0 ? null : Math.round((1e4 * shared) / words) / 1e4;
}

/**
 * Short titles are counted by stems and topics once; from one to five thousand longer texts by beginnings of words too, which makes
 * up for what so few texts leave unsaid. In long texts the headings of a form are left out.
 */
function chooseRecipe(
  plain: Pick<TermRecipe, 'mainLanguage' | 'fittedLanguages'>,
  evidence: TermEvidence,
  texts: number,
  sample: readonly StemmedWords[],
): TermRecipe {
  const length = middleLength(sample.map(({ stems }) => stems));
  const long = length >= LONG_TEXT && texts >= SOME_TEXTS && texts < MANY_TEXTS;
  return { ...plain, ...evidence, codeRepeats: long ? 3 : 1, prefixes: long, headings: headingStems(sample) };
}
