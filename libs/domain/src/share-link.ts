import { isPublishable } from './contribution.js';
import { publicTextOf, type PublicText, type PublishableText, type ReviewedText } from './personal-data.js';

/** The parts of a process that can be shown to somebody without an account. */
export const SHARED_PAGES = [
  'overview',
  'themes',
  'theme',
  'contributions',
  'reach',
  'votes',
  'impact',
  'debate',
] as const;
export type SharedPage = (typeof SHARED_PAGES)[number];

/** How long a link holds where nobody says otherwise, and at most. */
export const USUAL_SHARE_DAYS = 30;
export const LONGEST_SHARE_DAYS = 366;

/** The filters of contributions, which a link fixes. */
export const SHARED_FILTERS = [
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
  'week',
  'period',
  'phase',
  'source',
  'search',
] as const;
export type SharedFilter = (typeof SHARED_FILTERS)[number];
export type SharedFilters = Readonly<Partial<Record<SharedFilter, string>>>;

/** What a link leads to: one page, the filters that are fixed on it, and the address that shows it. */
export interface SharedView {
  readonly page: SharedPage;
  readonly filters: SharedFilters;
  /** Below the process, keys in a fixed order: `/contributions?theme=…&order=oldest`. */
  readonly address: string;
}

interface PageRule {
  readonly page: SharedPage;
  readonly path: RegExp;
  /** `first-view`: only in the way to look at it that needs no key, and not of one theme, because the page counts all of them. */
  readonly filters: 'none' | 'all' | 'first-view';
  /** How the page is looked at; nothing of this filters. Null lets any value stand. */
  readonly keys: Readonly<Record<string, readonly string[] | null>>;
}

const THEME = /^\/themes\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const ORDERS = ['newest', 'oldest', 'typical'];

const RULES: readonly PageRule[] = [
  { page: 'overview', path: /^$/, filters: 'none', keys: {} },
  {
    page: 'themes',
    path: /^\/themes$/,
    filters: 'first-view',
    keys: { view: ['themes', 'map', 'topics', 'changes'] },
  },
  { page: 'theme', path: THEME, filters: 'none', keys: { order: ORDERS } },
  { page: 'contributions', path: /^\/contributions$/, filters: 'all', keys: { order: ORDERS } },
  {
    page: 'reach',
    path: /^\/reach$/,
    filters: 'none',
    keys: { view: null, variable: null, groups: null, by: null, of: null },
  },
  { page: 'votes', path: /^\/votes$/, filters: 'none', keys: { view: ['results', 'turnout', 'agreement'] } },
  { page: 'impact', path: /^\/impact$/, filters: 'first-view', keys: { view: ['overview', 'measures', 'aims'] } },
  { page: 'debate', path: /^\/debate$/, filters: 'none', keys: {} },
];

/**
 * Reads the address of a page below its process as a view that a link can lead to. Keys that only say where on the page somebody is are
 * left out; a filter that the page does not carry out is no view that could be shared, because the page would show more than it says.
 *
 * @returns null for a page or a way to look at it that is not shared, a filter it does not take, or a key that stands twice
 * @example sharedViewOf('/contributions?decision=partly&cursor=abc');
 *   // { page: 'contributions', filters: { decision: 'partly' }, address: '/contributions?decision=partly' }
 */
export function sharedViewOf(address: string): SharedView | null {
  const at = address.indexOf('?');
  const path = (at < 0 ? address : address.slice(0, at)).replace(/\/$/, '');
  const given = [...new URLSearchParams(at < 0 ? '' : address.slice(at))].filter(([, value]) => value !== '');
  const rule = RULES.find((one) => one.path.test(path));
  if (!rule) return null;
  const filters = given.filter(([key]) => isFilter(key));
  const keys = given.filter(([key]) => !isFilter(key) && Object.hasOwn(rule.keys, key));
  if (filters.length > 0 && rule.filters === 'none') return null;
  const isNarrowed = filters.length > 0 && rule.filters === 'first-view';
  if (isNarrowed && (keys.length > 0 || filters.some(([key]) => key === 'theme'))) return null;
  if (keys.some(([key, value]) => rule.keys[key]?.includes(value) === false)) return null;
  if (new Set([...filters, ...keys].map(([key]) => key)).size < filters.length + keys.length) return null;
  const inOrder = SHARED_FILTERS.flatMap((name) => filters.filter(([key]) => key === name));
  const query = new URLSearchParams([...inOrder, ...keys.sort(([a], [b]) => (a < b ? -1 : 1))]).toString();
  const [, theme] = THEME.exec(path) ?? [];
  return {
    page: rule.page,
    filters: theme === undefined ? Object.fromEntries(inOrder) : { theme: theme.toLowerCase() },
    address: path + (query === '' ? '' : `?${query}`),
  };
}

function isFilter(key: string): key is SharedFilter {
  return (SHARED_FILTERS as readonly string[]).includes(key);
}

/** What a reviewer decided about a wording, and whether the rules found anything in it. */
export interface ReviewedFinding extends ReviewedText {
  readonly hasFindings: boolean;
}

/**
 * What somebody without an account may read of a contribution behind a link: what may be published, was read by the rules that look for
 * personal data, and holds nothing that waits for a person; what a person has masked, summarised or withheld stands as she left it. On a
 * public page it would also need a person who has read it (`publicTextOf`).
 *
 * @param review null where the rules have not read it; words of the institution itself need none
 */
export function sharedTextOf(
  text: PublishableText & { readonly isOfInstitution: boolean },
  review: ReviewedFinding | null,
): PublicText {
  if (text.isHidden) return { form: 'none', reason: 'hidden' };
  if (!isPublishable(text.permission)) return { form: 'none', reason: 'no-permission' };
  if (text.isOfInstitution) return { form: 'full', title: text.title, body: text.body };
  if (review === null) return { form: 'none', reason: 'unreviewed' };
  if (review.contentHash !== text.contentHash) return { form: 'none', reason: 'changed-since-review' };
  if (review.state !== 'unreviewed') return publicTextOf(text, review);
  return review.hasFindings
    ? { form: 'none', reason: 'unreviewed' }
    : { form: 'full', title: text.title, body: text.body };
}
