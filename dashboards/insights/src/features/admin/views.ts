/** The parts of administration, as addresses name them. */
export const ADMIN_VIEWS = ['people', 'access', 'sources', 'look', 'words', 'audit'] as const;
export type AdminView = (typeof ADMIN_VIEWS)[number];

/** The part that an address names; the first for any other. */
export function viewOf(params: URLSearchParams): AdminView {
  return ADMIN_VIEWS.find((view) => view === params.get('view')) ?? 'people';
}

/** What the address of each part may hold. */
export const ADMIN_KEYS = {
  view: ADMIN_VIEWS,
  person: 'anything',
  action: 'anything',
  from: 'anything',
  to: 'anything',
  words: 'anything',
  search: 'anything',
} as const;
