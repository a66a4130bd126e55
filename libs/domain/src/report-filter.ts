import type { CountOf } from './impact.js';
import type { LocalisedText } from './process.js';

/** The filters of the list of opinions, in the order in which they are named. */
export const REPORT_FILTER_KEYS = [
  'theme',
  'topic',
  'group',
  'decision',
  'answered',
  'decided',
  'adopted',
  'rejected',
  'official',
  'delivery',
  'stage',
  'eligibility',
  'channel',
  'kind',
  'language',
  'phase',
  'source',
  'period',
  'week',
  'search',
] as const;
export type ReportFilterKey = (typeof REPORT_FILTER_KEYS)[number];

/** What a figure of a report is narrowed to, word for word as in the address of a list. */
export type ReportFilter = { readonly [Key in ReportFilterKey]?: string | undefined };

/** Filters that name something of one process: a template keeps none of them. */
const OF_ONE_PROCESS: readonly ReportFilterKey[] = [
  'theme',
  'topic',
  'group',
  'phase',
  'source',
  'period',
  'week',
  'search',
];

/**
 * Figures that a filter narrows. The others are reach: it is protected once, for everybody who took part, and two tables of the same
 * people that differ by a filter would tell a few of them by subtraction.
 */
export const FILTERED_FIGURES = ['totals', 'themes', 'weeks', 'answers', 'positions'] as const;

export const isFilterable = (figure: string): boolean => (FILTERED_FIGURES as readonly string[]).includes(figure);

/** The filters that are set, in their order; null where there are none. */
export function givenFilter(filter: ReportFilter | null | undefined): ReportFilter | null {
  const given = REPORT_FILTER_KEYS.flatMap((key) => {
    const value = filter?.[key];
    return value === undefined || value === '' ? [] : [[key, value] as const];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}

export const isSameFilter = (one: ReportFilter | null | undefined, other: ReportFilter | null | undefined): boolean =>
  JSON.stringify(givenFilter(one)) === JSON.stringify(givenFilter(other));

/** Without what belongs to one process. */
export function filterOfTemplate(filter: ReportFilter | null | undefined): ReportFilter | null {
  const kept = Object.entries(filter ?? {}).filter(([key]) => !OF_ONE_PROCESS.includes(key as ReportFilterKey));
  return givenFilter(Object.fromEntries(kept));
}

/** The filter of a figure beside its numbers: what it is called, and what it leaves of how many. */
export interface FigureFilter {
  readonly tokens: readonly {
    readonly key: ReportFilterKey;
    readonly value: string;
    /** Of a theme, topic, phase or source; null where the value is a word of the project. */
    readonly name: LocalisedText | null;
  }[];
  /** Null where it would point at a few people. */
  readonly total: CountOf | null;
  readonly of: CountOf;
}
