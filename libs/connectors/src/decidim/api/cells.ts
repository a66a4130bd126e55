import { isItem, textOf, type ApiItem } from '../../citizenlab/api/api-item.js';
import { itemsOf } from '../../http/graphql.js';

/** Cells by the headers that the exports of the platform bear, so that one reader serves both. */
export type Cells = Record<string, string>;

/** The columns of a text in several languages: `title/pl`, `title/machine_translations/en`; `title` for a plain one. */
export function translatedCells(column: string, value: unknown): Cells {
  if (!isItem(value)) return typeof value === 'string' ? { [column]: value } : {};
  const cells: Cells = {};
  for (const translation of itemsOf(value['translations'])) {
    const locale = textOf(translation, 'locale');
    const byMachine = translation['machineTranslated'] === true;
    if (locale !== '')
      cells[`${column}${byMachine ? '/machine_translations' : ''}/${locale}`] = textOf(translation, 'text');
  }
  return cells;
}

/** Names of taxonomies as an export prints them, a list of hashes by language. */
export function taxonomyCell(value: unknown): string {
  return itemsOf(value)
    .map((taxonomy) => {
      const names = Object.entries(translatedCells('', taxonomy['name'])).map(
        ([column, name]) => `${quoted(column.split('/').at(-1)!)}=>${quoted(name)}`,
      );
      return `{${names.join(', ')}}`;
    })
    .join(', ');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function inside(node: ApiItem, field: string): ApiItem {
  const value = node[field];
  return isItem(value) ? value : {};
}

/** What contributions of every kind share. */
function commonCells(node: ApiItem, url: string): Cells {
  const point = inside(node, 'coordinates');
  return {
    id: textOf(node, 'id'),
    url: textOf(node, 'url') || url,
    address: textOf(node, 'address'),
    latitude: textOf(point, 'latitude'),
    longitude: textOf(point, 'longitude'),
    comments: textOf(node, 'totalCommentsCount'),
    created_at: textOf(node, 'createdAt'),
    'taxonomies/name': taxonomyCell(node['taxonomies']),
    ...translatedCells('title', node['title']),
    ...translatedCells('description', node['description']),
    ...translatedCells('category/name', inside(node, 'category')['name']),
    ...translatedCells('scope/name', inside(node, 'scope')['name']),
  };
}

/** The state is empty until the answer is public; an answer that comes all the same is not told before. */
export function proposalCells(node: ApiItem, url: string): Cells {
  const isWithdrawn = textOf(node, 'withdrawn') === 'true' || textOf(node, 'withdrawnAt') !== '';
  return {
    ...commonCells(node, url),
    ...translatedCells('body', node['body']),
    ...translatedCells('answer', node['answer']),
    'author/id': textOf(inside(node, 'author'), 'id'),
    state: textOf(node, 'state'),
    state_published_at: textOf(node, 'state') === '' ? '' : textOf(node, 'answeredAt'),
    answered_at: textOf(node, 'answeredAt'),
    votes: textOf(node, 'voteCount'),
    'endorsements/total_count': textOf(node, 'endorsementsCount') || textOf(node, 'likesCount'),
    published_at: textOf(node, 'publishedAt') || textOf(node, 'createdAt'),
    withdrawn: String(isWithdrawn),
    created_in_meeting: textOf(node, 'createdInMeeting'),
  };
}

export function debateCells(node: ApiItem, url: string): Cells {
  return {
    ...commonCells(node, url),
    'author/id': textOf(inside(node, 'author'), 'id'),
    start_time: textOf(node, 'startTime'),
  };
}

export function meetingCells(node: ApiItem, url: string): Cells {
  return {
    ...commonCells(node, url),
    ...translatedCells('location', node['location']),
    start_time: textOf(node, 'startTime'),
    end_time: textOf(node, 'endTime'),
    attendees: textOf(node, 'attendeeCount'),
    contributions: textOf(node, 'contributionCount'),
  };
}

/** `selected` stands without the day: any day that is there says that the project won, and none is kept. */
export function projectCells(node: ApiItem, url: string): Cells {
  return {
    ...commonCells(node, url),
    budget_amount: textOf(node, 'budget_amount') || textOf(node, 'budgetAmount'),
    selected_at: textOf(node, 'selected') === 'true' ? textOf(node, 'createdAt') || '2000-01-01' : '',
  };
}

export function resultCells(node: ApiItem, url: string): Cells {
  const status = inside(node, 'status');
  return {
    ...commonCells(node, url),
    ...translatedCells('status/name', status['name']),
    'status/key': textOf(status, 'key'),
    progress: textOf(node, 'progress'),
    start_date: textOf(node, 'startDate'),
    end_date: textOf(node, 'endDate'),
    proposal_urls: itemsOf(node['proposals'])
      .map((proposal) => `/proposals/${textOf(proposal, 'id')}`)
      .join(', '),
  };
}

/** A comment and the replies to it, each after what it answers. */
export function commentCells(
  comments: unknown,
  on: { readonly type: string; readonly id: string; readonly url: string },
  depth = 0,
): readonly { readonly node: ApiItem; readonly cells: Cells }[] {
  return itemsOf(comments).flatMap((node) => {
    const { comments: replies, ...own } = node;
    const id = textOf(node, 'id');
    const cells = {
      id,
      body: textOf(node, 'body'),
      created_at: textOf(node, 'createdAt'),
      'author/id': textOf(inside(node, 'author'), 'id'),
      alignment: textOf(node, 'alignment'),
      depth: String(depth),
      commentable_id: on.id,
      commentable_type: on.type,
      root_commentable_url: on.url,
    };
    const answered = { type: 'Decidim::Comments::Comment', id, url: on.url };
    return [{ node: own, cells }, ...commentCells(replies, answered, depth + 1)];
  });
}
