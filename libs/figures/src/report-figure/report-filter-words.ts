import type { FigureFilter, ReportFilterKey } from '#domain';
import {
  formatDate,
  formatList,
  inLanguage,
  translate,
  wordFor,
  wordOf,
  type ScreenLanguage,
  type OwnWords,
} from '#language';
import { groupLabel } from './report-figure-words.js';

type Token = FigureFilter['tokens'][number];

/** A filter as its token says it: "papier", "od: 1 marca 2026", "Stanowisko: uwzględniono". */
export function reportFilterLabel({ key, value, name }: Token, language: ScreenLanguage, own: OwnWords = {}): string {
  const named = name === null ? '…' : inLanguage(name, language);
  switch (key) {
    case 'theme':
      return value === 'none' ? translate(language, 'themes.not-grouped') : named;
    case 'topic':
      return value === 'none' ? translate(language, 'topics.none') : named;
    case 'group':
      return groupWords(value, language);
    case 'phase':
    case 'source':
      return `${translate(language, `filters.${key}`)}: ${named}`;
    case 'period':
      return periodWords(value, language);
    case 'week':
      return translate(language, 'filters.week', { date: formatDate(language, value, 'UTC') });
    case 'search':
      return translate(language, 'quotes.filter.words', { words: value });
    case 'eligibility':
    case 'official':
    case 'decision':
    case 'delivery':
    case 'stage':
      return `${translate(language, `status.${key}`)}: ${wordOf(own, language, `status.${key}`, value)}`;
    default:
      return wordFor(language, GROUPS[key], value);
  }
}

/** Where the words of codes stand that need no name before them. */
const GROUPS = {
  answered: 'filters.answered',
  decided: 'filters.decided',
  adopted: 'filters.adopted',
  rejected: 'filters.rejected',
  kind: 'contribution-kind',
  channel: 'channel',
  language: 'language-name',
} as const satisfies Partial<Record<ReportFilterKey, string>>;

function groupWords(value: string, language: ScreenLanguage): string {
  const at = value.indexOf(':');
  const [variable, code] = [value.slice(0, at), value.slice(at + 1)];
  return `${wordFor(language, 'variable', variable)}: ${groupLabel(variable, code, language)}`;
}

function periodWords(value: string, language: ScreenLanguage): string {
  const [from = '', to = ''] = value.split('..').map((day) => (day === '' ? '' : formatDate(language, day, 'UTC')));
  if (to === '') return translate(language, 'filters.period.from', { from });
  if (from === '') return translate(language, 'filters.period.to', { to });
  return translate(language, 'filters.period.between', { from, to });
}

/** What stands beside a filtered figure: its filters, and how many opinions and people they leave of how many. */
export function reportFilterLine(filter: FigureFilter, language: ScreenLanguage, own: OwnWords = {}): string {
  const { tokens, total, of } = filter;
  const filters = formatList(
    language,
    tokens.map((token) => reportFilterLabel(token, language, own)),
  );
  const named = translate(language, 'built.filter', { count: tokens.length, filters });
  if (total === null) return named;
  const left = translate(language, 'built.filter.left', {
    ...{ opinions: total.contributions, people: total.people },
    ...{ allOpinions: of.contributions, allPeople: of.people },
  });
  return `${named} ${left}`;
}
