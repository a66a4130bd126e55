import {
  describeError,
  fileLanguage,
  formatBytes,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRange,
  formatRatio,
  formatYear,
  inLanguage,
  ownWord,
  translate,
  wordFor,
  wordOf,
  type Language,
  type MessageKey,
  type MessageParameters,
  type OwnWords,
  type ScreenLanguage,
} from '#language';
import type { Problem } from '#contracts';

/** Nothing for a message without placeholders, a record of them otherwise. */
export type Rest<Key extends MessageKey> = object extends MessageParameters<Key> ? [] : [MessageParameters<Key>];

export interface Words {
  readonly language: ScreenLanguage;
  /** That of files which the reader takes along. */
  readonly fileLanguage: Language;
  readonly t: <Key extends MessageKey>(key: Key, ...rest: Rest<Key>) => string;
  /** The word for a code of the domain: `word('channel', 'walk')`. */
  readonly word: (group: string, code: string) => string;
  /** A demographic group as people say it: `group('sex', 'female')`, `group('age', '18-24')`. */
  readonly group: (variable: string, code: string) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (share: number, decimals?: number) => string;
  readonly ratio: (value: number) => string;
  readonly range: (lower: number, upper: number, unit: 'number' | 'percent' | 'ratio', decimals?: number) => string;
  readonly bytes: (count: number) => string;
  readonly date: (day: string) => string;
  /** `marzec 2026`. */
  readonly month: (day: string) => string;
  readonly year: (day: string) => string;
  readonly dateRange: (from: string, to: string) => string;
  readonly moment: (instant: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** The institution's own text, in the reader's language where it exists. */
  readonly text: (localised: Readonly<Record<string, string>>) => string;
  /** What is wrong, where, and what to do, in one line. */
  readonly problem: (problem: Problem) => string;
}

/** @param own the municipality's own words for statuses */
export function wordsOf(language: ScreenLanguage, own: OwnWords = {}): Words {
  const group = (variable: string, code: string) => {
    const word = wordFor(language, `group.${variable}`, code);
    return word === code ? code.replace(/(\d)-(\d)/g, '$1–$2') : word;
  };
  return {
    language,
    fileLanguage: fileLanguage(language),
    t: (key, ...rest) =>
      ownWord(own, language, key) ??
      (translate as (l: ScreenLanguage, k: MessageKey, p?: unknown) => string)(language, key, rest[0]),
    word: (name, code) => wordOf(own, language, name, code),
    group,
    number: (value, decimals) => formatNumber(language, value, decimals),
    percent: (share, decimals) => formatPercent(language, share, decimals),
    ratio: (value) => formatRatio(language, value),
    range: (lower, upper, unit, decimals) => formatRange(language, lower, upper, unit, decimals),
    bytes: (count) => formatBytes(language, count),
    date: (day) => formatDate(language, day),
    month: (day) => formatMonth(language, day),
    year: (day) => formatYear(language, day),
    dateRange: (from, to) => formatDateRange(language, from, to),
    moment: (instant) => formatDateTime(language, instant),
    list: (items) => formatList(language, items),
    text: (localised) => inLanguage(localised, language),
    problem: ({ code, details }) => {
      if (code === 'offline') return translate(language, 'state.offline');
      if (code === 'connection-unsure') return translate(language, 'connection.unsure');
      const { title, where, remedy } = describeError(language, code, details);
      return [where === '' ? `${title}.` : `${title} (${where}).`, remedy].filter((part) => part !== '').join(' ');
    },
  };
}
