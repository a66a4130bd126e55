import { cellOf, type Table } from '../files/table.js';
import { headerKey } from '../files/header.js';
import { recogniseSurvey } from './survey.js';
import { WARSAW_SHEETS, recogniseWarsaw } from './warsaw/sheets.js';

export const ENTITIES = [
  'proposals',
  'debates',
  'comments',
  'results',
  'meetings',
  'projects',
  'survey answers',
  'published answers',
  ...WARSAW_SHEETS,
] as const;
export type Entity = (typeof ENTITIES)[number];

/** What a URL of the platform ends in, by what it shows: `…/f/111/proposals/457`. */
const URL_SEGMENTS: Readonly<Record<string, Entity>> = {
  proposals: 'proposals',
  debates: 'debates',
  results: 'results',
  meetings: 'meetings',
  projects: 'projects',
};

/** What a file of Decidim holds, by its headers, else by the addresses in its rows; null for what is not read. */
export function recogniseDecidim(table: Table): Entity | null {
  const told = recogniseSurvey(table) ?? recogniseWarsaw(table);
  if (told !== null) return told;
  const keys = new Set(table.columns.map(headerKey));
  const has = (field: string) => keys.has(field) || [...keys].some((key) => key.startsWith(`${field}/`));
  if (!keys.has('id')) return null;
  if ((has('commentable_type') || has('root_commentable_url')) && has('body')) return 'comments';
  const url = table.columns.find((column) => headerKey(column) === 'url');
  for (const row of table.sample) {
    const segment = urlSegment(cellOf(row, url));
    if (segment !== null) return URL_SEGMENTS[segment] ?? null;
  }
  if (!has('title')) return null;
  if (has('budget_amount') || has('confirmed_votes')) return 'projects';
  if (has('proposal_urls') || (has('progress') && has('status'))) return 'results';
  if (has('attendees') || (has('start_time') && has('organizations'))) return 'meetings';
  if (has('last_comment_at') || has('conclusions') || has('instructions')) return 'debates';
  if (has('body') && (has('state') || has('is_amend') || has('endorsements') || has('supports'))) return 'proposals';
  return null;
}

/** The kind of page that an address shows: `proposals` of `…/proposals/457?locale=fr`; null for another address. */
export function urlSegment(url: string): string | null {
  return /\/([a-z_]+)\/\d+\/?(?:[?#].*)?$/.exec(url)?.[1] ?? null;
}

/** The id at the end of an address; null where there is none. */
export function urlId(url: string): string | null {
  return /(\d+)\/?(?:[?#].*)?$/.exec(url.trim())?.[1] ?? null;
}
