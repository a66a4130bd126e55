import type { ContributionFilter } from '#contracts';
import {
  BUDGET_STAGES,
  CHANNELS,
  CONTRIBUTION_KINDS,
  DECISIONS,
  DELIVERIES,
  ELIGIBILITIES,
  OFFICIAL_STATUSES,
} from '#domain';

export type FilterKey = keyof ContributionFilter;
export type Order = 'newest' | 'oldest' | 'typical';

/** In the order in which tokens stand. */
export const FILTER_KEYS = [
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
] as const satisfies readonly FilterKey[];

export const ORDERS: readonly Order[] = ['newest', 'oldest', 'typical'];

/** Keys of the address that say how a page is looked at, and filter nothing. */
const VIEW_KEYS: readonly string[] = ['table', 'history', 'select', 'from', 'to', 'unit', 'time-theme', 'question'];

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const DAY = '\\d{4}-\\d{2}-\\d{2}';

const oneOf = (codes: readonly string[]) => (value: string) => codes.includes(value);
const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

const isValid: Record<FilterKey, (value: string) => boolean> = {
  theme: matches(new RegExp(`^(none|off-topic|${UUID})$`, 'i')),
  topic: matches(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/),
  kind: oneOf(CONTRIBUTION_KINDS),
  channel: oneOf(CHANNELS),
  language: matches(/^[A-Za-z0-9-]{1,35}$/),
  eligibility: oneOf(ELIGIBILITIES),
  official: oneOf(OFFICIAL_STATUSES),
  answered: oneOf(['yes', 'no']),
  decided: oneOf(['yes', 'no']),
  adopted: oneOf(['yes', 'whole', 'partly']),
  rejected: oneOf(['yes']),
  decision: oneOf([...DECISIONS, 'none']),
  delivery: oneOf([...DELIVERIES, 'none']),
  stage: oneOf(BUDGET_STAGES),
  phase: matches(new RegExp(`^${UUID}$`, 'i')),
  source: matches(new RegExp(`^${UUID}$`, 'i')),
  period: (value) => value !== '..' && new RegExp(`^(${DAY})?\\.\\.(${DAY})?$`).test(value),
  week: matches(new RegExp(`^${DAY}$`)),
  group: matches(/^[^:]{1,60}:.{1,60}$/),
  search: (value) => value.trim() !== '' && value.length <= 200,
};

export interface ReadFilter {
  readonly filter: ContributionFilter;
  readonly order: Order;
  /** What stood in the address and means nothing; the page says so and shows the rest. */
  readonly ignored: readonly string[];
}

/** Reads the filters from an address; every key that is no filter, and every unknown value, is named and left out. */
export function readFilter(
  params: URLSearchParams,
  defaultOrder: Order,
  viewKeys: readonly string[] = VIEW_KEYS,
): ReadFilter {
  const filter: Record<string, string> = {};
  const ignored: string[] = [];
  let order = defaultOrder;
  for (const [key, value] of params) {
    if (key === 'order' && ORDERS.includes(value as Order)) order = value as Order;
    else if (key in isValid && isValid[key as FilterKey](value)) filter[key] = value;
    else if (!viewKeys.includes(key)) ignored.push(`${key}=${value}`);
  }
  return { filter, order, ignored };
}

/** `?answered=yes&decision=no`, keys always in the same order; empty without filters. */
export function filterQuery(
  filter: ContributionFilter,
  more: Readonly<Record<string, string | undefined>> = {},
): string {
  const params = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const value = filter[key];
    if (value !== undefined) params.set(key, value);
  }
  for (const [key, value] of Object.entries(more)) if (value !== undefined) params.set(key, value);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** The filters of an address that a neighbouring screen takes over: all but the theme, which is a page of its own. */
export function carriedFilter(params: URLSearchParams): ContributionFilter {
  const { theme: _theme, ...filter } = readFilter(params, 'newest').filter;
  return filter;
}

export const isFiltered = (filter: ContributionFilter) => FILTER_KEYS.some((key) => filter[key] !== undefined);

/** The list behind a number: the same filter, word for word. */
export const listOf = (filter: ContributionFilter = {}) => `/contributions${filterQuery(filter)}`;
