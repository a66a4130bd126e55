import { compareCodePoints } from '../../text/compare-code-points.js';
import { headingTerms } from './form-headings.js';
import { labelForm } from './label-forms.js';
import { namesNothing } from './nameless-words.js';
import { SurfaceForms } from './surface-forms.js';

export interface LabelledTheme {
  readonly label: string;
  readonly terms: string[];
  /** Whether its words are commoner here than elsewhere and several texts share them. */
  readonly strict: boolean;
}

interface Candidate {
  readonly term: string;
  readonly score: number;
}

const MOST_TERMS = 8;
const MOST_LABEL_WORDS = 4;
const MOST_LABEL_TERMS = 3;
/** A term names a theme when it is this much commoner in it than over all. */
const LEAST_LIFT = 1.3;
/** Two words are a phrase when they stand together in this part of the texts that hold the rarer one. */
const PHRASE_COHESION = 0.4;
const PHRASE_BONUS = 1.6;

/**
 * Names for themes: the stems and pairs of neighbouring stems that set each theme apart, written in the forms that residents used
 * most, without saying the same word twice. Class-based tf-idf, with texts as the unit:
 *
 *     score(w, theme) = n(w, theme) / n(theme) × ln(1 + K / Σ over themes of n(w, t) / n(t))
 *
 * @param texts for each text its stems in order (empty strings between phrases) and its words as written
 * @param themes for each text its theme, below 0 for none
 * @param count how many themes
 * @param language that of terms without a tag; Polish ones are put into the nominative where it is known
 *
 * What only the headings of a form say, and a word that names nothing, is no name while there is another.
 *
 * @see M. Grootendorst (2022), "BERTopic", §3.3
 */
export function themeLabels(
  texts: readonly { stems: readonly string[]; words: readonly string[] }[],
  themes: Int32Array,
  count: number,
  language = '',
): LabelledTheme[] {
  const forms = new SurfaceForms();
  const perTheme = Array.from({ length: count }, () => new Map<string, number>());
  const sizes = new Int32Array(count);
  texts.forEach((text, at) => {
    forms.add(text);
    const theme = themes[at]!;
    if (theme < 0) return;
    sizes[theme]! += 1;
    for (const term of new Set(stemsAndPairs(text.stems)))
      perTheme[theme]!.set(term, (perTheme[theme]!.get(term) ?? 0) + 1);
  });
  const shares = sharesOverThemes(perTheme, sizes);
  const headings = headingTerms(
    texts.filter((_, at) => themes[at]! >= 0),
    addUp(perTheme),
  );
  return perTheme.map((counts, theme) => {
    const strict = rankTerms(counts, sizes[theme]!, shares, count, true);
    const ranked = strict.length > 0 ? strict : rankTerms(counts, sizes[theme]!, shares, count, false);
    const write = (term: string): string | null => labelForm(term, forms, language);
    const spoken = distinctTerms(
      ranked.filter(({ term }) => ![term, ...term.split(' ')].some((part) => headings.has(part))),
      (term) => {
        const form = write(term);
        return form === null || namesNothing(form, language) ? null : form;
      },
    );
    const written = spoken.length > 0 ? spoken : distinctTerms(ranked, write);
    return { label: labelOf(written), terms: written, strict: strict.length > 0 };
  });
}

function addUp(perTheme: readonly Map<string, number>[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const counts of perTheme) for (const [term, count] of counts) all.set(term, (all.get(term) ?? 0) + count);
  return all;
}

function stemsAndPairs(stems: readonly string[]): string[] {
  const found: string[] = [];
  stems.forEach((stem, at) => {
    if (stem === '') return;
    found.push(stem);
    const next = stems[at + 1];
    if (next !== undefined && next !== '' && next !== stem) found.push(`${stem} ${next}`);
  });
  return found;
}

/** Sum over themes of the part of each theme's texts that holds the term. */
function sharesOverThemes(perTheme: readonly Map<string, number>[], sizes: Int32Array): Map<string, number> {
  const shares = new Map<string, number>();
  perTheme.forEach((counts, theme) => {
    for (const [term, count] of counts) shares.set(term, (shares.get(term) ?? 0) + count / sizes[theme]!);
  });
  return shares;
}

/** Strict: terms that several texts share and that are commoner here than elsewhere; otherwise any term of the theme. */
function rankTerms(
  counts: Map<string, number>,
  size: number,
  shares: Map<string, number>,
  themes: number,
  strict: boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  const fewest = strict ? Math.max(2, 0.02 * size) : 1;
  for (const [term, count] of counts) {
    if (count < fewest) continue;
    const share = count / size;
    const everywhere = shares.get(term)!;
    if (strict && themes > 1 && share < (LEAST_LIFT * everywhere) / themes) continue;
    const score = share * Math.log(1 + themes / everywhere);
    candidates.push({ term, score: score * phraseFactor(term, count, counts) });
  }
  return candidates.sort((a, b) => b.score - a.score || compareCodePoints(a.term, b.term));
}

function phraseFactor(term: string, count: number, counts: Map<string, number>): number {
  const parts = term.split(' ');
  if (parts.length === 1) return 1;
  const rarer = Math.min(...parts.map((part) => counts.get(part) ?? count));
  return count / rarer >= PHRASE_COHESION ? PHRASE_BONUS : 0;
}

/** The strongest terms of which no two share a stem, as they are written. */
function distinctTerms(candidates: readonly Candidate[], write: (term: string) => string | null): string[] {
  const [chosen, used] = [[] as string[], new Set<string>()];
  for (const { term, score } of candidates) {
    if (chosen.length === MOST_TERMS || score <= 0) break;
    const parts = term.split(' ');
    const written = parts.some((part) => used.has(part)) ? null : write(term);
    if (written === null) continue;
    chosen.push(written);
    for (const part of parts) used.add(part);
  }
  return chosen;
}

/** The first terms with a comma between: two to four words where there are as many. */
export function labelOf(terms: readonly string[]): string {
  const parts: string[] = [];
  let words = 0;
  for (const part of terms) {
    const length = part.split(' ').length;
    if (parts.length === MOST_LABEL_TERMS || words + length > MOST_LABEL_WORDS) break;
    parts.push(part);
    words += length;
  }
  return capitalise(parts.join(', '));
}

function capitalise(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
