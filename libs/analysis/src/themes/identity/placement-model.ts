import type { CodeframeTopic, ThemeAssignment } from '#domain';
import { CIVIC_CODEFRAME } from '../../data/civic-codeframe.js';
import { contentHash } from '../../text/content-hash.js';
import { detectLanguage } from '../../text/detect-language.js';
import { DistinctRow, type DistinctText } from '../../text/distinct-row.js';
import type { SourceText } from '../../text/distinct-texts.js';
import { normaliseText } from '../../text/normalise-text.js';
import { groupingThreshold } from '../groups/grouping-threshold.js';
import { buildCorpus, type Corpus } from '../terms/corpus.js';
import { headingStems } from '../terms/heading-stems.js';
import { stemsOf, termsOf, type TermRecipe } from '../terms/theme-terms.js';
import { fittedLanguages } from '../vectors/language-groups.js';
import { classProfiles, type ClassProfile } from './class-profiles.js';

/**
 * The themes of one fit as their texts count words, small enough to be kept with the run: it puts later texts into standing themes.
 * Only terms that at least two different texts share are in it, never what one person alone has written.
 */
export interface PlacementModel {
  readonly mainLanguage: string;
  readonly fittedLanguages: readonly string[];
  /** The civic topics are named and not kept. */
  readonly codeframe: 'civic' | readonly CodeframeTopic[] | null;
  readonly glossary: boolean;
  /** Stems of the headings of a form, which count for nothing; absent in models of before. */
  readonly headings?: readonly string[];
  /** Least confidence of a text that is counted in its theme. */
  readonly threshold: number;
  /** Texts of each theme. */
  readonly sizes: readonly number[];
  /** Sorted by code point. */
  readonly terms: readonly string[];
  /** For each theme: number of a term, in how many of its texts it stands, and so on. */
  readonly counts: readonly (readonly number[])[];
}

export interface PlacementOptions {
  /** The language of most texts. */
  readonly language: string;
  readonly codeframe?: 'default' | 'none' | readonly CodeframeTopic[];
  readonly glossary?: boolean;
}

/** More texts than this say no more about the words of a theme. */
const MOST_TEXTS = 20_000;
const BETA = 0.3;

export interface WordsOfThemes {
  readonly model: PlacementModel;
  /** By the number of the theme, both levels: what a later run recognises it by. */
  readonly profiles: readonly ClassProfile[];
}

/**
 * Counts the words of themes, to place later texts by naive Bayes (`placeNewTexts`) and to know the themes again. The least confidence is chosen by placing each
 * counted text by all others: so many are withheld of later texts as of these.
 *
 * @param texts those that themes were sought in
 * @param assignments as the engine left them
 * @param themes how many themes there are, numbered from 0 over both levels; texts are placed on the first alone
 */
export function wordsOfThemes(
  texts: readonly SourceText[],
  assignments: readonly ThemeAssignment[],
  themes: number,
  { language, codeframe = 'default', glossary = true }: PlacementOptions,
): WordsOfThemes {
  const themeOf = new Map(
    assignments.filter(({ grouped, theme }) => grouped && theme !== null).map((row) => [row.id, row]),
  );
  const rows = chooseTexts(texts.filter(({ id }) => themeOf.has(id)).map((text) => readText(text, language)));
  const topics = codeframe === 'default' ? CIVIC_CODEFRAME : codeframe === 'none' ? null : codeframe;
  const plain = { mainLanguage: language, fittedLanguages: fittedLanguages(rows, language) };
  const stemmed = rows.map((text) => ({ text, words: text.words, stems: stemsOf(text, plain) }));
  const headings = headingStems(stemmed);
  const recipe: TermRecipe = { ...plain, codeframe: topics, codeRepeats: 1, prefixes: false, glossary, headings };
  const corpus = buildCorpus(
    stemmed.map(({ text, stems }) => termsOf(text, stems, recipe)),
    2,
  );
  const labels = rows.map(({ ids }) => themeOf.get(ids[0]!)!.theme!);
  const { sizes, counts } = countByTheme(corpus, labels, themes);
  const below = countByTheme(
    corpus,
    rows.map(({ ids }) => themeOf.get(ids[0]!)!.subtheme),
    themes,
  );
  const model: PlacementModel = {
    mainLanguage: language,
    fittedLanguages: [...recipe.fittedLanguages].sort(),
    codeframe: topics === CIVIC_CODEFRAME ? 'civic' : topics,
    glossary,
    headings: [...headings].sort(),
    threshold: groupingThreshold(leaveOneOut(corpus, labels, themes)),
    sizes,
    terms: corpus.terms,
    counts,
  };
  const [first, second] = [counts, below.counts].map((level) => classProfiles({ terms: corpus.terms, counts: level }));
  return { model, profiles: first!.map((profile, theme) => (sizes[theme]! > 0 ? profile : second![theme]!)) };
}

/** One text as the model counts it. */
export function readText({ id, text, language }: SourceText, fallback: string): DistinctText {
  return new DistinctRow(normaliseText(text), language ?? detectLanguage(text, fallback), id, 0);
}

/** Each different text once; of very many those whose contents have the smallest hash. */
function chooseTexts(rows: readonly DistinctText[]): DistinctText[] {
  const distinct = new Map<string, DistinctText>();
  for (const row of rows) {
    const { content } = row;
    const known = distinct.get(content);
    if (!known || row.ids[0]! < known.ids[0]!) distinct.set(content, row);
  }
  if (distinct.size <= MOST_TEXTS) return [...distinct.values()];
  const hashed = [...distinct].map(([content, row]) => ({ row, content, hash: contentHash(content) }));
  hashed.sort((a, b) => a.hash - b.hash || (a.content < b.content ? -1 : 1));
  return hashed.slice(0, MOST_TEXTS).map(({ row }) => row);
}

function countByTheme(
  corpus: Corpus,
  labels: readonly (number | null)[],
  themes: number,
): Pick<PlacementModel, 'sizes' | 'counts'> {
  const sizes = new Array<number>(themes).fill(0);
  const counts = Array.from({ length: themes }, () => new Map<number, number>());
  labels.forEach((theme, document) => {
    if (theme === null) return;
    sizes[theme]! += 1;
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      const term = corpus.termIds[at]!;
      counts[theme]!.set(term, (counts[theme]!.get(term) ?? 0) + 1);
    }
  });
  return { sizes, counts: counts.map((terms) => [...terms].sort((a, b) => a[0] - b[0]).flat()) };
}

/** How sure naive Bayes is of each text when its own words are not counted. */
function leaveOneOut(corpus: Corpus, labels: readonly number[], themes: number): Float64Array {
  const vocabulary = corpus.terms.length;
  const words = new Float64Array(vocabulary * themes).fill(BETA);
  const totals = new Float64Array(themes).fill(BETA * vocabulary);
  const sizes = new Float64Array(themes);
  const count = (document: number, by: 1 | -1) => {
    const theme = labels[document]!;
    sizes[theme]! += by;
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      words[corpus.termIds[at]! * themes + theme]! += by;
      totals[theme]! += by;
    }
  };
  labels.forEach((_, document) => count(document, 1));
  const scores = new Float64Array(themes);
  return Float64Array.from(labels, (_, document) => {
    count(document, -1);
    for (let theme = 0; theme < themes; theme += 1) {
      scores[theme] = Math.log(sizes[theme]!);
      for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
        scores[theme]! += Math.log(words[corpus.termIds[at]! * themes + theme]! / totals[theme]!);
      }
    }
    count(document, 1);
    const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
    return 1 / scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
  });
}
