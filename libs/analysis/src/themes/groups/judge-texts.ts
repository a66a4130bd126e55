import type { DistinctText } from '../../text/distinct-texts.js';
import { buildCorpus, type Corpus } from '../terms/corpus.js';
import type { Division } from './divide-texts.js';
import { groupingThreshold } from './grouping-threshold.js';
import { placeTexts, type Placement } from './place-texts.js';
import { conceptsIn } from '../terms/theme-terms.js';

/** A text in the fit or beside it, with what it is counted by. */
export interface CountedText {
  readonly text: DistinctText;
  readonly stems: readonly string[];
  readonly terms: readonly string[];
}

export interface Verdict {
  readonly theme: number | null;
  readonly confidence: number | null;
  readonly grouped: boolean;
}

/** The texts of a consultation by the part that they took in finding its themes. */
export interface JudgedTexts {
  /** Those that the themes were found in, in the order of the corpus. */
  readonly fitted: readonly CountedText[];
  /** Those that were left out of the sample. */
  readonly rest: readonly CountedText[];
  /** Those in a language with too few texts of its own. */
  readonly besides: readonly CountedText[];
  /** May the glossary say what texts of different languages share? */
  readonly glossary: boolean;
}

/** A text of another language is counted in a theme only when that theme is likelier than all others together. */
const LEAST_PLACED = 0.5;
export const UNKNOWN: Verdict = { theme: null, confidence: null, grouped: false };

/**
 * Says of every text which theme it is nearest to, how surely, and whether that is enough to be counted there.
 *
 * @param corpus the fitted texts
 * @param threshold the least confidence of a fitted text that is counted; the rest, whose confidence is of another kind, has its own
 */
export function judgeTexts(
  { fitted, rest, besides, glossary }: JudgedTexts,
  corpus: Corpus,
  division: Division,
  threshold: number,
): Map<DistinctText, Verdict> {
  const verdicts = new Map<DistinctText, Verdict>();
  fitted.forEach(({ text }, at) => {
    verdicts.set(text, verdictOf(division.themes[at]!, division.confidence[at]!, threshold));
  });
  const placed = placeTexts(
    corpus,
    division.themes,
    division.count,
    rest.map(({ terms }) => terms),
  );
  const restThreshold = groupingThreshold(Float64Array.from(placed, ({ confidence }) => confidence));
  rest.forEach(({ text }, at) => verdicts.set(text, verdictOfPlacement(placed[at]!, restThreshold)));
  const byConcepts = placeByConcepts(fitted, besides, division, glossary);
  besides.forEach(({ text }, at) => {
    verdicts.set(text, verdictOfPlacement(byConcepts[at]!, Math.max(LEAST_PLACED, threshold)));
  });
  return verdicts;
}

/** Texts in a language with too few of its own are read by topics and by concepts, which all languages share, and by names. */
function placeByConcepts(
  fitted: readonly CountedText[],
  besides: readonly CountedText[],
  { themes, count }: Division,
  glossary: boolean,
): Placement[] {
  if (besides.length === 0) return [];
  const [standing, placed] = [fitted, besides].map((texts) =>
    texts.map(({ text, stems, terms }) => (glossary ? [...terms, ...conceptsIn(text, stems)] : terms)),
  );
  return placeTexts(buildCorpus(standing!, 2), themes, count, placed!);
}

function verdictOfPlacement({ theme, confidence }: Placement, threshold: number): Verdict {
  return theme === null ? UNKNOWN : verdictOf(theme, confidence, threshold);
}

function verdictOf(theme: number, confidence: number, threshold: number): Verdict {
  return { theme, confidence, grouped: confidence >= threshold };
}
