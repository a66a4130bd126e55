import type { CodeframeTopic, Theme } from '#domain';
import { stem } from '../../text/stem.js';
import { tokenise } from '../../text/tokenise.js';
import type { Division } from '../groups/divide-texts.js';
import type { CountedText } from '../groups/judge-texts.js';
import { dissentingQuotes } from './dissenting-quotes.js';
import { leadingTopic } from './leading-topic.js';
import { nounsFirst, type FindNounPhrases } from './noun-phrases.js';
import { labelOf, themeLabels, type LabelledTheme } from './theme-labels.js';
import { isReadable, themeQuotes } from './theme-quotes.js';

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
  /** Puts verbs behind nouns in the names of English themes; null leaves them as they are. */
  readonly nounPhrases: FindNounPhrases | null;
}

/** So many of a theme's words are looked up, in so many texts each: reading a text for its nouns takes a sixtieth of a second. */
const [TERMS_LOOKED_UP, TEXTS_FOR_A_TERM] = [5, 2];

/**
 * Each theme with its name, words, quotes and civic topic, in the order in which themes are shown.
 *
 * @param sizes for each found theme how many rows are grouped in it
 * @param order the found themes, largest first
 */
export function describeThemes(
  { known, division, threshold, language, codeframe, nounPhrases }: DescribedTexts,
  sizes: Int32Array,
  order: readonly number[],
): Theme[] {
  const { count, vectors, confidence } = division;
  const shown = division.themes.map((theme, at) => (confidence[at]! >= threshold || sizes[theme] === 0 ? theme : -1));
  const texts = known.map(({ text, stems }) => ({ stems, words: text.words }));
  const found = themeLabels(texts, shown, count, language);
  const find = language === 'en' ? nounPhrases : null;
  const labels =
    find === null ? found : found.map((label, theme) => namedByNouns(label, texts, membersOf(shown, theme), find));
  const lengths = Int32Array.from(texts, ({ words }) => words.length);
  const quotes = themeQuotes(vectors, shown, count, lengths);
  const dissent = dissentingQuotes({ vectors, themes: shown, confidence, words: lengths }, quotes);
  const topics = topicsOfThemes(known, shown, count);
  const idOf = (at: number): string => known[at]!.text.ids[0]!;
  return order.map((old, theme) => ({
    theme,
    parent: null,
    label: nameOf(labels[old]!, topics[old]!, language, codeframe),
    terms: labels[old]!.terms,
    size: sizes[old]!,
    quotes: quotes[old]!.map(idOf),
    dissent: dissent[old] === null ? null : idOf(dissent[old]!),
    topic: topics[old]!,
    stability: null,
    trust: null,
  }));
}

function membersOf(themes: Int32Array, theme: number): number[] {
  return Array.from(themes.keys()).filter((text) => themes[text] === theme);
}

/** The first readable texts that use each of the strongest words decide which of these are nouns. */
function namedByNouns(
  label: LabelledTheme,
  texts: readonly { readonly stems: readonly string[]; readonly words: readonly string[] }[],
  members: readonly number[],
  find: FindNounPhrases,
): LabelledTheme {
  const strongest = label.terms.slice(0, TERMS_LOOKED_UP);
  const chosen = new Set<number>();
  for (const word of strongest.flatMap(tokenise).map((written) => stem(written, 'en'))) {
    const using = members.filter((text) => isReadable(texts[text]!.words.length) && texts[text]!.stems.includes(word));
    for (const text of using.slice(0, TEXTS_FOR_A_TERM)) chosen.add(text);
  }
  const representatives = Array.from(chosen, (text) => texts[text]!.words.join(' '));
  const terms = [...nounsFirst(strongest, representatives, find), ...label.terms.slice(TERMS_LOOKED_UP)];
  return { ...label, label: labelOf(terms), terms };
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
