import { ForbiddenError, SHARED_FILTERS, SHARED_PAGES, type SharedPage, type SharedView } from '#domain';

interface OpenRoute {
  readonly pages: readonly SharedPage[];
  /** Keys of the query that say how an answer is given, and leave nothing out and add nothing. */
  readonly keys: readonly string[];
  /** Carries out the filters of contributions: they must be those of the link, all of them and no other. Any other route is closed to a link with filters. */
  readonly takesFilters?: true;
}

const PROCESS = '/api/workspaces/:workspace/processes/:process';

/**
 * All that a guest of a share link may ask: what the shared pages need, and nothing that would show more of the process than the link does.
 * A route that is not here is closed; so is a key of the query that is not here. `format` is not: files would leave past the one place that
 * looks at what guests read.
 */
const OPEN: Readonly<Record<string, OpenRoute>> = {
  '': { pages: SHARED_PAGES, keys: [] },
  '/overview': { pages: ['overview'], keys: [] },
  '/state': { pages: ['overview'], keys: [] },
  '/themes': { pages: ['themes'], keys: [] },
  '/themes/counts': { pages: ['themes', 'impact'], keys: ['done'], takesFilters: true },
  '/themes/stances': { pages: ['themes'], keys: [] },
  '/themes/map': { pages: ['themes'], keys: [] },
  '/themes/topics': { pages: ['themes'], keys: [] },
  '/themes/changes': { pages: ['themes'], keys: [] },
  '/themes/:theme': { pages: ['theme'], keys: [] },
  '/contributions': { pages: ['theme', 'contributions'], keys: ['order', 'limit', 'cursor'], takesFilters: true },
  '/reach': { pages: ['reach'], keys: [] },
  '/reach/themes': { pages: ['reach'], keys: ['variable'] },
  '/reach/channels': { pages: ['reach'], keys: [] },
  '/reach/voice': { pages: ['reach'], keys: [] },
  '/reach/over-time': { pages: ['reach'], keys: [] },
  '/reach-targets': { pages: ['reach'], keys: [] },
  '/boundaries': { pages: ['reach'], keys: [] },
  '/votes': { pages: ['votes'], keys: [] },
  '/votes/turnout': { pages: ['votes'], keys: [] },
  '/votes/agreement': { pages: ['votes'], keys: [] },
  '/impact': { pages: ['impact'], keys: [] },
  '/impact/measures': { pages: ['impact'], keys: [] },
  '/aims': { pages: ['impact'], keys: [] },
  '/debate': { pages: ['debate'], keys: [] },
};

interface Asked {
  readonly method: string;
  /** As it was declared: `/api/workspaces/:workspace/processes/:process/themes/:theme`. */
  readonly route: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** @throws {ForbiddenError} `share-link-closed` for what the link does not show */
export function refuseClosedRoute(view: SharedView, { method, route, params, query }: Asked): void {
  const open = route.startsWith(PROCESS) ? OPEN[route.slice(PROCESS.length)] : undefined;
  const isReading = method === 'GET' || method === 'HEAD';
  const isOpen =
    isReading &&
    open?.pages.includes(view.page) === true &&
    isAsNarrow(open, route, view) &&
    (params.theme === undefined || params.theme.toLowerCase() === view.filters.theme) &&
    hasOnly(query, [...open.keys, ...(open.takesFilters ? SHARED_FILTERS : [])]) &&
    (!open.takesFilters || hasExactly(query, view));
  if (!isOpen) throw new ForbiddenError('share-link-closed', 'This link does not show that.');
}

/** What shows more than the filters of a link leave is closed to it; the counts that filters leave, to a link that has none. */
function isAsNarrow({ takesFilters }: OpenRoute, route: string, { page, filters }: SharedView): boolean {
  if (route === PROCESS || page === 'theme' || page === 'contributions') return true;
  return (takesFilters === true) === Object.keys(filters).length > 0;
}

function hasOnly(query: Asked['query'], keys: readonly string[]): boolean {
  return Object.entries(query).every(([key, value]) => keys.includes(key) && typeof value === 'string');
}

function hasExactly(query: Asked['query'], { filters }: SharedView): boolean {
  return SHARED_FILTERS.every((key) => (query[key] === '' ? undefined : query[key]) === filters[key]);
}
