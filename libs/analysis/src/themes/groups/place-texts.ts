import type { CodeframeTopic } from '#domain';
import { CIVIC_CODEFRAME } from '../../data/civic-codeframe.js';
import { DistinctRow } from '../../text/distinct-row.js';
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
export function placeTerms(model: ThemeModel, texts: Iterable<readonly string[]>, size: number): Placements {
  const numbers = new Map(model.terms.map((term, number) => [term, number]));
  const placements = noPlacements(size);
  const scores = new Float64Array(model.count);
  let text = 0;
  for (const terms of texts) {
    const known = [...new Set(terms)].map((term) => numbers.get(term)).filter((number) => number !== undefined);
    if (known.length > 0) {
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
    text += 1;
  }
  return placements;
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

export function placeBlock({ model, recipe, written, languages }: PlaceTask): Placements {
  const codeframe = recipe.codeframe === 'civic' ? CIVIC_CODEFRAME : recipe.codeframe;
  return placeTerms(model, termsOfBlock(written, languages, { ...recipe, codeframe }), written.length);
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

function* termsOfBlock(
  written: readonly string[],
  languages: readonly string[],
  recipe: TermRecipe,
): Generator<readonly string[]> {
  for (let at = 0; at < written.length; at += 1) {
    yield new TextToCount(new DistinctRow(written[at]!, languages[at]!, [], at), recipe).terms;
  }
}

function likeliest(scores: Float64Array): number {
  let best = 0;
  for (let theme = 1; theme < scores.length; theme += 1) if (scores[theme]! > scores[best]!) best = theme;
  return best;
}
