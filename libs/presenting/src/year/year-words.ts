import type { AimFigure, AimNumber, LocalisedText, YearPeople, YearProcessName } from '#domain';
import {
  formatDate,
  formatDateRange,
  formatNumber,
  formatPercent,
  formatRange,
  hasMessage,
  inLanguage,
  translate,
  wordFor,
  type Language,
} from '#language';
import { cell, type YearCell } from './chapter.js';

/** How numbers of a year read in a language. */
export function yearWords(language: Language) {
  const number = (value: number, decimals = 1) => formatNumber(language, value, decimals);
  const percent = (share: number) => formatPercent(language, share);
  const days = (count: number) => translate(language, 'count.days', { count });
  const title = ({ title: text, slug }: { title: LocalisedText; slug: string }) => {
    const words = inLanguage(text, language).replace(/\s+/g, ' ').trim();
    return words === '' ? slug : words;
  };
  const dates = ({ startsOn, endsOn }: Pick<YearProcessName, 'startsOn' | 'endsOn'>) => {
    if (startsOn !== null && endsOn !== null) return formatDateRange(language, startsOn, endsOn, 'UTC');
    return startsOn === null ? translate(language, 'year.no-dates') : formatDate(language, startsOn, 'UTC');
  };
  const group = (variable: string, code: string) =>
    hasMessage(language, `group.${variable}.${code}`)
      ? wordFor(language, `group.${variable}`, code)
      : code.replace(/(\d)-(\d)/g, '$1–$2');
  const range = ({ atLeast, atMost }: YearPeople) =>
    atLeast === atMost
      ? translate(language, 'count.people-genitive', { count: atMost })
      : translate(language, 'year.range', {
          lower: number(atLeast),
          upper: translate(language, 'count.people-genitive', { count: atMost }),
        });
  /** A count that leads to its list; `–` for what was not measured. */
  const count = (value: number | null | undefined, to?: string): YearCell =>
    value === null || value === undefined
      ? { text: '–', value: null }
      : { text: number(value), value, ...(to !== undefined && { to }) };
  const share = (value: number | null, to?: string): YearCell =>
    value === null ? { text: '–', value: null } : { ...cell(percent(value), to), value };
  const interval = (lower: number | null, upper: number | null, unit: 'number' | 'percent' | 'ratio' = 'percent') => {
    if (lower === null || upper === null) return '';
    return formatRange(language, lower, upper, unit, unit === 'number' ? 0 : undefined);
  };

  /** The number of one of the three aims with what it is of: "39 z 210 (19%)", "12 dni". */
  const aim = (measure: AimFigure['measure'], { count: part, base, value, reason }: AimNumber): string => {
    if (measure === 'waiting') return value === null ? reasonWords(reason) : days(value);
    if (part === null) return reasonWords(reason);
    if (value === null || base === null) return number(part);
    return translate(language, 'aims.part', { count: number(part), base: number(base), share: percent(value) });
  };
  const reasonWords = (reason: string | null): string => {
    if (reason === null) return '–';
    const own = wordFor(language, 'aims.reason', reason);
    return own === reason ? wordFor(language, 'reason', reason) : own;
  };

  return { language, number, percent, days, title, dates, group, range, count, share, interval, aim };
}

export type YearWords = ReturnType<typeof yearWords>;
