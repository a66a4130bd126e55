import type { CodeframeTopic } from '#domain';
import { conceptOf } from '../../data/civic-glossary.js';
import type { DistinctText } from '../../text/distinct-texts.js';
import { findCodes } from '../../text/find-codes.js';
import { foldDiacritics } from '../../text/fold-diacritics.js';
import { stem } from '../../text/stem.js';
import { isStopWord } from '../../text/stop-words.js';

/** How terms are made; see the page of the method for what was measured. */
export interface TermRecipe {
  /** The language of most texts: its stems stand as they are, those of other languages carry their tag. */
  readonly mainLanguage: string;
  /** Languages with enough texts of their own. A text in any other is read by the main language's stems. */
  readonly fittedLanguages: ReadonlySet<string>;
  /** The topics that words may point at; null leaves them out. */
  readonly codeframe: readonly CodeframeTopic[] | null;
  /** How often a topic counts for each word that points at it. */
  readonly codeRepeats: number;
  /** Adds the first four letters of long words, for long or varied texts. */
  readonly prefixes: boolean;
  /** Stems of the headings of a form, which everybody's text repeats: they count for nothing. */
  readonly headings?: ReadonlySet<string>;
  /** May the glossary say what texts of different languages share? */
  readonly glossary: boolean;
}

const LETTER = /\p{L}/u;
const PREFIX_LETTERS = 4;

/** The stems of a text in their order; an empty string stands where a stop word, a number or a single letter was. */
export function stemsOf(text: DistinctText, recipe: Pick<TermRecipe, 'mainLanguage' | 'fittedLanguages'>): string[] {
  const language = recipe.fittedLanguages.has(text.language) ? text.language : recipe.mainLanguage;
  const tag = language === recipe.mainLanguage ? '' : `${language}:`;
  return text.words.map((written) => {
    const word = written.toLowerCase();
    if (!isContentWord(word, text.language, language)) return '';
    const stemmed = stem(word, language);
    return stemmed.length < 2 ? '' : tag + stemmed;
  });
}

/**
 * Everything a text is counted by: stems (or, where languages are joined, `=concept` for a word that the glossary knows), `§topic` for the topics of the codeframe, `^pref` for the
 * beginnings of long words.
 */
export function termsOf(text: DistinctText, stems: readonly string[], recipe: TermRecipe): string[] {
  const terms: string[] = [];
  const joined = recipe.glossary && recipe.fittedLanguages.size > 1;
  text.words.forEach((written, at) => {
    if (stems[at] === '' || recipe.headings?.has(stems[at]!)) return;
    const word = written.toLowerCase();
    const concept = joined ? conceptOf(word, text.language) : null;
    terms.push(concept === null ? stems[at]! : `=${concept}`);
    if (recipe.prefixes && word.length > PREFIX_LETTERS)
      terms.push(`^${foldDiacritics(word).slice(0, PREFIX_LETTERS)}`);
    if (recipe.codeframe === null) return;
    for (const code of findCodes(word, text.language, recipe.codeframe)) {
      for (let repeat = 0; repeat < recipe.codeRepeats; repeat += 1) terms.push(`§${code}`);
    }
  });
  return terms;
}

/** The concepts that a text names, in any language of the glossary: what texts of different languages can share. */
export function conceptsIn(text: DistinctText, stems: readonly string[]): string[] {
  return text.words.flatMap((word, at) => {
    const concept = stems[at] === '' ? null : conceptOf(word, text.language);
    return concept === null ? [] : [`=${concept}`];
  });
}

function isContentWord(word: string, spoken: string, read: string): boolean {
  return word.length >= 2 && LETTER.test(word) && !isStopWord(word, spoken) && !isStopWord(word, read);
}
