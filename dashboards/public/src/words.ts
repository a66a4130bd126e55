import {
  formatDate,
  formatDateRange,
  formatList,
  formatNumber,
  formatPercent,
  LOCALES,
  ownWord,
  translate,
  wordFor,
  wordOf,
  type OwnWords,
  type ScreenLanguage,
  type MessageKey,
  type MessageParameters,
} from '#language';
import type { LocalisedText } from '#domain';

type Rest<Key extends MessageKey> = object extends MessageParameters<Key> ? [] : [MessageParameters<Key>];

/** The words of a page in one language. */
export interface PublicWords {
  readonly language: ScreenLanguage;
  readonly t: <Key extends MessageKey>(key: Key, ...rest: Rest<Key>) => string;
  readonly word: (group: string, code: string) => string;
  /** A demographic group as people say it. */
  readonly group: (variable: string, code: string) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly date: (day: string) => string;
  readonly dateRange: (from: string, to: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** The name of a language in this one: `polski`, `Polish`. */
  readonly languageName: (tag: string) => string;
}

/** @param own the municipality's own words for statuses */
export function publicWords(language: ScreenLanguage, own: OwnWords = {}): PublicWords {
  return {
    language,
    t: (key, ...rest) =>
      ownWord(own, language, key) ??
      (translate as (l: ScreenLanguage, k: MessageKey, p?: unknown) => string)(language, key, rest[0]),
    word: (group, code) => wordOf(own, language, group, code),
    group(variable, code) {
      const word = wordFor(language, `group.${variable}`, code);
      return word === code ? code.replace(/(\d)-(\d)/g, '$1–$2') : word;
    },
    number: (value) => formatNumber(language, value),
    percent: (share) => formatPercent(language, share),
    date: (day) => withoutYearWord(formatDate(language, day)),
    dateRange: (from, to) => withoutYearWord(formatDateRange(language, from, to)),
    list: (items) => formatList(language, items),
    languageName: (tag) => nameOf(language, tag),
  };
}

/** Ukrainian dates end with the word for year, shortened: its full stop would meet that of the sentence. */
function withoutYearWord(date: string): string {
  return date.replace(/\sр\.$/, '');
}

function nameOf(language: ScreenLanguage, tag: string): string {
  try {
    return new Intl.DisplayNames([LOCALES[language]], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // what is no tag of a language
    return tag;
  }
}

/** The institution's own text and the language that it is in: the reader's where it exists. */
export function pickText(
  text: LocalisedText,
  language: ScreenLanguage,
): { readonly text: string; readonly lang: string } | null {
  for (const lang of [language, 'pl', ...Object.keys(text)]) {
    const found = text[lang]?.trim();
    if (found) return { text: found, lang };
  }
  return null;
}
