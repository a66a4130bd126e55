import type { CodeframeTopic, Theme } from '#domain';
import type { Division } from '../groups/divide-texts.js';
import type { CountedText } from '../groups/judge-texts.js';
import { dissentingQuotes } from './dissenting-quotes.js';
import { leadingTopic } from './leading-topic.js';
import { themeLabels, type LabelledTheme } from './theme-labels.js';
import { themeQuotes } from './theme-quotes.js';

/** What themes are described from. */
export interface DescribedTexts {
  /** The texts in which the themes were found. */
  readonly known: readonly CountedText[];
  readonly division: Division;
  /** The least confidence of a text that is counted in its theme. */
  readonly threshold: number;
  /** The language of terms without a tag. */
  readonly language: string;
  readonly codeframe: readonly CodeframeTopic[] | null;
}

/**
 * Each theme with its name, words, quotes and civic topic, in the order in which themes are shown.
 *
 * @param sizes for each found theme how many rows are grouped in it
 * @param order the found themes, largest first
 */
export function describeThemes(
  { known, division, threshold, language, codeframe }: DescribedTexts,
  sizes: Int32Array,
  order: readonly number[],
): Theme[] {
  const { count, vectors, confidence } = division;
  const shown = division.themes.map((theme, at) => (confidence[at]! >= threshold || sizes[theme] === 0 ? theme : -1));
  const texts = known.map(({ text, stems }) => ({ stems, words: text.words }));
  const labels = themeLabels(texts, shown, count, language);
  const lengths = Int32Array.from(texts, ({ words }) => words.length);
  const quotes = themeQuotes(vectors, shown, count, lengths);
  const dissent = dissentingQuotes({ vectors, themes: shown, confidence, words: lengths }, quotes);
  const topics = topicsOfThemes(known, shown, count);
  const idOf = (at: number): string => known[at]!.text.ids[0]!;
  return order.map((found, theme) => ({
    theme,
    parent: null,
    label: nameOf(labels[found]!, topics[found]!, language, codeframe),
    terms: labels[found]!.terms,
    size: sizes[found]!,
    quotes: quotes[found]!.map(idOf),
    dissent: dissent[found] === null ? null : idOf(dissent[found]!),
    topic: topics[found]!,
    stability: null,
    trust: null,
  }));
}

function topicsOfThemes(known: readonly CountedText[], themes: Int32Array, count: number): (string | null)[] {
  const members = Array.from({ length: count }, () => [] as (readonly string[])[]);
  known.forEach(({ terms }, at) => {
    if (themes[at]! >= 0) members[themes[at]!]!.push(terms);
  });
  return members.map(leadingTopic);
}

/** Residents' own words; the name of the topic only where no word of theirs sets the theme apart. */
function nameOf(
  { label, strict }: LabelledTheme,
  topic: string | null,
  language: string,
  codeframe: readonly CodeframeTopic[] | null,
): string {
  if (strict || topic === null) return label;
  const name = codeframe?.find(({ code }) => code === topic)?.name;
  return name?.[language] ?? name?.en ?? label;
}
