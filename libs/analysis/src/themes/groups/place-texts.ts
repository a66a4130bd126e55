import type { CodeframeTopic } from '#domain';
import { CIVIC_CODEFRAME } from '../../data/civic-codeframe.js';
import { DistinctRow, wordsOf } from '../../text/distinct-row.js';
import { leafModel, likeliestLeaf, type LeafModel } from '../second-level/leaf-model.js';
import type { SecondLevel } from '../second-level/divide-themes.js';
import type { Corpus } from '../terms/corpus.js';
import { TextToCount, type CountedText } from '../terms/text-to-count.js';
import type { TermRecipe } from '../terms/theme-terms.js';

/** Where texts are put, side by side in lists. */
export interface Placements {
  /** The likeliest theme, −1 where a text holds no term that the themes know. */
  readonly themes: Int32Array;
  /** The likeliest subtheme of that theme, −1 where it is not divided. */
  readonly subthemes: Int32Array;
  /** 0…1. */
  readonly confidence: Float64Array;
}

/** The themes as counts of their words. */
export interface ThemeModel {
  readonly count: number;
  readonly terms: readonly string[];
  /** terms × themes: ln of the share that a term has of the words of a theme. */
  readonly logShares: Float64Array;
  /** ln of the number of texts of each theme. */
  readonly logSizes: Float64Array;
  readonly leaves: LeafModel;
}

/** A block of texts that took no part in finding the themes. */
export interface PlaceTask {
  readonly kind: 'place';
  readonly model: ThemeModel;
  /** The civic topics are named and not sent: what is sent is a copy, and looks like a codeframe of somebody's own. */
  readonly recipe: Omit<TermRecipe, 'codeframe'> & { readonly codeframe: readonly CodeframeTopic[] | 'civic' | null };
  readonly written: readonly string[];
  readonly languages: readonly string[];
}

const BETA = 0.3;
/** So many texts are placed at a time: the same blocks whatever the number of threads. */
const BLOCK = 10_000;

/**
 * The themes as their texts count words, to put other texts where their terms are likeliest (naive Bayes):
 *
 *     p(theme | text) ∝ n(theme) Π_w (n(w, theme) + β) / (n(all words, theme) + Vβ)
 *
 * @param corpus the texts that the themes were found in
 * @param themes the theme of each of them
 * @param second the subthemes within the themes
 */
export function themeModel(corpus: Corpus, themes: Int32Array, { leaves, starts }: SecondLevel): ThemeModel {
  const count = starts.length - 1;
  const words = new Float64Array(corpus.terms.length * count).fill(BETA);
  const totals = new Float64Array(count).fill(BETA * corpus.terms.length);
  const sizes = new Float64Array(count);
  for (let document = 0; document < corpus.documents; document += 1) {
    const theme = themes[document]!;
    sizes[theme]! += 1;
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      words[corpus.termIds[at]! * count + theme]! += 1;
      totals[theme]! += 1;
    }
  }
  return {
    count,
    terms: corpus.terms,
    logShares: words.map((value, at) => Math.log(value / totals[at % count]!)),
    logSizes: sizes.map((size) => Math.log(size)),
    leaves: leafModel(corpus, leaves, starts),
  };
}

/** Texts of which nothing is known yet. */
export function noPlacements(size: number): Placements {
  return {
    themes: new Int32Array(size).fill(-1),
    subthemes: new Int32Array(size).fill(-1),
    confidence: new Float64Array(size),
  };
}

/** Puts texts, given by their terms, where the model finds them likeliest. */
export function placeTerms(model: ThemeModel, texts: readonly (readonly string[])[]): Placements {
  const numbers = numbersOf(model);
  return placeNumbers(model, texts.length, (text) =>
    texts[text]!.map((term) => numbers.get(term)).filter((number) => number !== undefined),
  );
}

/** @param termsOf the numbers of the terms of a text that the model knows, in their order; one may come twice */
function placeNumbers(model: ThemeModel, texts: number, termsOf: (text: number) => readonly number[]): Placements {
  const placements = noPlacements(texts);
  const scores = new Float64Array(model.count);
  for (let text = 0; text < texts; text += 1) {
    const known = new Set(termsOf(text));
    if (known.size === 0) continue;
    scores.set(model.logSizes);
    for (const number of known) {
      for (let theme = 0; theme < model.count; theme += 1) {
        scores[theme]! += model.logShares[number * model.count + theme]!;
      }
    }
    const best = likeliest(scores);
    placements.themes[text] = best;
    placements.subthemes[text] = likeliestLeaf(model.leaves, best, known);
    placements.confidence[text] = 1 / scores.reduce((sum, score) => sum + Math.exp(score - scores[best]!), 0);
  }
  return placements;
}

function numbersOf(model: ThemeModel): ReadonlyMap<string, number> {
  return new Map(model.terms.map((term, number) => [term, number]));
}

/** Texts in blocks of fixed size, each of which can be placed by itself. */
export function placeTasks(model: ThemeModel, recipe: TermRecipe, texts: readonly CountedText[]): PlaceTask[] {
  const codeframe = recipe.codeframe === CIVIC_CODEFRAME ? 'civic' : recipe.codeframe;
  return Array.from({ length: Math.ceil(texts.length / BLOCK) }, (_, block) => {
    const rows = texts.slice(block * BLOCK, (block + 1) * BLOCK).map(({ text }) => text);
    return {
      kind: 'place',
      model,
      recipe: { ...recipe, codeframe },
      written: rows.map(({ written }) => written),
      languages: rows.map(({ language }) => language),
    };
  });
}

/** Places a block of texts. What a word counts for does not depend on the words beside it, so each word is looked up once. */
export function placeBlock({ model, recipe, written, languages }: PlaceTask): Placements {
  const codeframe = recipe.codeframe === 'civic' ? CIVIC_CODEFRAME : recipe.codeframe;
  const numbers = numbersOf(model);
  const remembered = new Map<string, Map<string, readonly number[]>>();
  const termsOfWord = (word: string, language: string): readonly number[] => {
    const { terms } = new TextToCount(new DistinctRow(word, language, [], 0), { ...recipe, codeframe });
    return terms.map((term) => numbers.get(term)).filter((number) => number !== undefined);
  };
  return placeNumbers(model, written.length, (text) => {
    const language = languages[text]!;
    let words = remembered.get(language);
    if (words === undefined) remembered.set(language, (words = new Map()));
    const found: number[] = [];
    for (const word of wordsOf(written[text]!)) {
      let terms = words.get(word);
      if (terms === undefined) words.set(word, (terms = termsOfWord(word, language)));
      for (const term of terms) found.push(term);
    }
    return found;
  });
}

/** The answers to the tasks, one after the other. */
export function joinPlacements(blocks: readonly Placements[], size: number): Placements {
  const joined = noPlacements(size);
  blocks.forEach(({ themes, subthemes, confidence }, block) => {
    joined.themes.set(themes, block * BLOCK);
    joined.subthemes.set(subthemes, block * BLOCK);
    joined.confidence.set(confidence, block * BLOCK);
  });
  return joined;
}

function likeliest(scores: Float64Array): number {
  let best = 0;
  for (let theme = 1; theme < scores.length; theme += 1) if (scores[theme]! > scores[best]!) best = theme;
  return best;
}
