import type { Work } from '../../tasks/work.js';
import type { SecondLevel } from '../second-level/divide-themes.js';
import { buildCorpus, type Corpus } from '../terms/corpus.js';
import type { CountedText } from '../terms/text-to-count.js';
import { conceptsIn, type TermRecipe } from '../terms/theme-terms.js';
import type { Division } from './divide-texts.js';
import { groupingThreshold } from './grouping-threshold.js';
import {
  joinPlacements,
  noPlacements,
  placeTasks,
  placeTerms,
  themeModel,
  type Placements,
  type PlaceTask,
} from './place-texts.js';

export type { CountedText } from '../terms/text-to-count.js';

/** Of each distinct text, by its position: the theme it is nearest to, how surely, and whether that is enough to be counted there. */
export interface Verdicts {
  /** −1 where nothing is known of a text. */
  readonly themes: Int32Array;
  /** The subtheme of that theme, numbered through; −1 where the theme is not divided or not known. */
  readonly subthemes: Int32Array;
  /** 0…1; 0 where nothing is known. */
  readonly confidence: Float64Array;
  /** 1 where the text is counted in its theme. */
  readonly grouped: Uint8Array;
}

/** The texts of a consultation by the part that they took in finding its themes. */
export interface JudgedTexts {
  /** How many distinct texts there are, near copies included. */
  readonly distinct: number;
  /** Those that the themes were found in, in the order of the corpus. */
  readonly fitted: readonly CountedText[];
  /** Those that were left out of the sample. */
  readonly rest: readonly CountedText[];
  /** Those in a language with too few texts of its own. */
  readonly besides: readonly CountedText[];
  /** How the terms of all of them are made. */
  readonly recipe: TermRecipe;
}

/** A text of another language is counted in a theme only when that theme is likelier than all others together. */
const LEAST_PLACED = 0.5;

/** Verdicts on texts of which nothing is known. */
export function noVerdicts(distinct: number): Verdicts {
  return {
    themes: new Int32Array(distinct).fill(-1),
    subthemes: new Int32Array(distinct).fill(-1),
    confidence: new Float64Array(distinct),
    grouped: new Uint8Array(distinct),
  };
}

/**
 * Says of every text that is no near copy which theme it is nearest to, how surely, and whether that is enough to be counted there.
 *
 * @param corpus the fitted texts
 * @param threshold the least confidence of a fitted text that is counted; the rest, whose confidence is of another kind, has its own
 */
export function* judgeTexts(
  { distinct, fitted, rest, besides, recipe }: JudgedTexts,
  corpus: Corpus,
  division: Division,
  second: SecondLevel,
  threshold: number,
): Work<PlaceTask, Verdicts> {
  const verdicts = noVerdicts(distinct);
  const { themes, confidence } = division;
  record(verdicts, fitted, { themes, confidence, subthemes: second.leaves }, threshold);
  if (rest.length > 0) {
    const model = themeModel(corpus, themes, second);
    const placed = joinPlacements((yield placeTasks(model, recipe, rest)) as Placements[], rest.length);
    record(verdicts, rest, placed, groupingThreshold(placed.confidence));
  }
  const byConcepts = placeByConcepts(fitted, besides, { themes, second }, recipe.glossary);
  record(verdicts, besides, byConcepts, Math.max(LEAST_PLACED, threshold));
  return verdicts;
}

function record(
  verdicts: Verdicts,
  texts: readonly CountedText[],
  { themes, subthemes, confidence }: Placements,
  threshold: number,
): void {
  texts.forEach(({ text }, at) => {
    if (themes[at]! < 0) return;
    // who is no near copy leads itself: its leader is its own position
    verdicts.themes[text.leader] = themes[at]!;
    verdicts.subthemes[text.leader] = subthemes[at]!;
    verdicts.confidence[text.leader] = confidence[at]!;
    verdicts.grouped[text.leader] = confidence[at]! >= threshold ? 1 : 0;
  });
}

/** Texts in a language with too few of its own are read by topics and by concepts, which all languages share, and by names. */
function placeByConcepts(
  fitted: readonly CountedText[],
  besides: readonly CountedText[],
  { themes, second }: { themes: Int32Array; second: SecondLevel },
  glossary: boolean,
): Placements {
  if (besides.length === 0) return noPlacements(0);
  const termsOf = ({ text, stems, terms }: CountedText): readonly string[] =>
    glossary ? [...terms, ...conceptsIn(text, stems)] : terms;
  const model = themeModel(buildCorpus(fitted.map(termsOf), 2), themes, second);
  return placeTerms(model, besides.map(termsOf));
}
