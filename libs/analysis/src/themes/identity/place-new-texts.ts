import { CIVIC_CODEFRAME } from '../../data/civic-codeframe.js';
import type { SourceText } from '../../text/distinct-texts.js';
import { stemsOf, termsOf, type TermRecipe } from '../terms/theme-terms.js';
import { readText, type PlacementModel } from './placement-model.js';

export interface NewPlace {
  readonly id: string;
  /** Null where no word of the text is known. */
  readonly theme: number | null;
  /** 0…1; null where theme is null. */
  readonly confidence: number | null;
  readonly grouped: boolean;
}

export interface NewTextsPlaced {
  readonly places: readonly NewPlace[];
  /** The language of every text that came without one, by id. */
  readonly languages: Readonly<Record<string, string>>;
}

const BETA = 0.3;

/**
 * Puts texts that came after a fit into its themes, where their words are likeliest (naive Bayes over the texts of each theme). Each
 * text is placed by itself: what comes with it changes nothing.
 *
 *     p(theme | text) ∝ n(theme) Π_w (n(w, theme) + β) / (n(all words, theme) + Vβ)
 *
 * @example placeNewTexts(model, [{ id: '1', text: 'Więcej ławek!' }]).places[0].theme; // 3
 */
export function placeNewTexts(model: PlacementModel, texts: readonly SourceText[]): NewTextsPlaced {
  const languages: Record<string, string> = {};
  const places = posteriorsOf(model, texts, (id, language) => (languages[id] = language)).map(
    ({ id, shares }): NewPlace => {
      if (shares === null) return { id, theme: null, confidence: null, grouped: false };
      const theme = shares.reduce((best, share, at) => (share > shares[best]! ? at : best), 0);
      return { id, theme, confidence: shares[theme]!, grouped: shares[theme]! >= model.threshold };
    },
  );
  return { places, languages };
}

export interface ThemePosterior {
  readonly id: string;
  /** For each theme of the model 0…1, together 1; null where no word of the text is known. */
  readonly shares: readonly number[] | null;
}

/**
 * How likely each theme is for each text by its words alone, as `placeNewTexts` weighs them.
 *
 * @param tellLanguage told the language that was found for a text that came without one
 */
export function posteriorsOf(
  model: PlacementModel,
  texts: readonly SourceText[],
  tellLanguage: (id: string, language: string) => void = () => {},
): ThemePosterior[] {
  const recipe: TermRecipe = {
    mainLanguage: model.mainLanguage,
    fittedLanguages: new Set(model.fittedLanguages),
    codeframe: model.codeframe === 'civic' ? CIVIC_CODEFRAME : model.codeframe,
    codeRepeats: 1,
    prefixes: false,
    glossary: model.glossary,
    headings: new Set(model.headings),
  };
  const likelihoods = likelihoodsOf(model);
  return texts.map((source) => {
    const text = readText(source, model.mainLanguage);
    if (source.language === undefined) tellLanguage(source.id, text.language);
    const terms = new Set(termsOf(text, stemsOf(text, recipe), recipe));
    return { id: source.id, shares: posteriorOf(model, likelihoods, terms) };
  });
}

interface Likelihoods {
  readonly numbers: ReadonlyMap<string, number>;
  /** In how many texts of each theme a term stands. */
  readonly counts: readonly ReadonlyMap<number, number>[];
  readonly totals: readonly number[];
}

function likelihoodsOf({ terms, counts }: PlacementModel): Likelihoods {
  const byTerm = counts.map((flat) => {
    const pairs = new Map<number, number>();
    for (let at = 0; at < flat.length; at += 2) pairs.set(flat[at]!, flat[at + 1]!);
    return pairs;
  });
  const totals = byTerm.map((pairs) => [...pairs.values()].reduce((sum, n) => sum + n, BETA * terms.length));
  return { numbers: new Map(terms.map((term, number) => [term, number])), counts: byTerm, totals };
}

function posteriorOf(
  { sizes }: PlacementModel,
  { numbers, counts, totals }: Likelihoods,
  terms: ReadonlySet<string>,
): number[] | null {
  const known = [...terms].map((term) => numbers.get(term)).filter((number) => number !== undefined);
  if (known.length === 0) return null;
  const scores = sizes.map((size, theme) =>
    known.reduce(
      (sum, term) => sum + Math.log(((counts[theme]!.get(term) ?? 0) + BETA) / totals[theme]!),
      Math.log(size),
    ),
  );
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  if (best === -Infinity) return null;
  const sum = scores.reduce((total, score) => total + Math.exp(score - best), 0);
  return scores.map((score) => Math.exp(score - best) / sum);
}
