import { headerKey } from '../files/header.js';

/** What a column of an export holds. */
export type Field =
  | 'id'
  | 'title'
  | 'description'
  | 'tags'
  | 'latitude'
  | 'longitude'
  | 'location'
  | 'authorName'
  | 'authorEmail'
  | 'authorId'
  | 'createdAt'
  | 'submittedAt'
  | 'publishedAt'
  | 'comments'
  | 'likes'
  | 'dislikes'
  | 'neutral'
  | 'votes'
  | 'picks'
  | 'participants'
  | 'offlineVotes'
  | 'budget'
  | 'cost'
  | 'proposedBudget'
  | 'url'
  | 'image'
  | 'attachments'
  | 'project'
  | 'status'
  | 'assignee'
  | 'assigneeEmail'
  | 'cosponsors'
  | 'comment'
  | 'input'
  | 'inputId'
  | 'proposal'
  | 'proposalId'
  | 'parentCommentId'
  | 'email'
  | 'firstName'
  | 'lastName'
  | 'profilePage'
  | 'registeredAt'
  | 'inviteStatus'
  | 'userData';

/**
 * Headers by field: flat exports bear fixed English names with underscores, per-phase exports are translated. The names of 2023 and
 * the machine-translated Polish ones (Wybieraki, "Zgłoszony pod adresem") stand here as they are found.
 */
const SYNONYMS: Readonly<Record<Field, readonly string[]>> = {
  id: ['id'],
  title: ['title', 'tytuł'],
  description: ['description', 'opis'],
  tags: ['topics', 'tags', 'tagi'],
  latitude: ['latitude', 'szerokość geograficzna'],
  longitude: ['longitude', 'długość geograficzna'],
  location: ['location_description', 'location', 'lokalizacja'],
  authorName: ['author_name', 'author name', 'nazwa autora', 'author_fullname'],
  authorEmail: ['author_email', 'author email', 'e-mail autora', 'email autora'],
  authorId: ['author_id', 'author id', 'id autora'],
  createdAt: ['created_at', 'zgłoszone'],
  submittedAt: ['submitted_at', 'submitted at', 'zgłoszony pod adresem'],
  publishedAt: ['published_at', 'published at', 'opublikowane'],
  comments: ['comments', 'komentarze', 'comments_count'],
  likes: ['likes', 'lubi', 'upvotes', 'głosy za', 'likes_count', 'upvotes_count'],
  dislikes: ['dislikes', 'nie lubi', 'downvotes', 'głosy przeciw', 'dislikes_count', 'downvotes_count'],
  neutral: ['unsure', 'neutral reactions count', 'neutral'],
  votes: ['votes', 'głosy'],
  picks: ['picks', 'wybieraki', 'baskets', 'koszyki', 'picks / participants', 'wybieraki / uczestnicy'],
  participants: ['participants', 'uczestnicy'],
  offlineVotes: ['offline votes', 'głosowania offline', 'offline_votes'],
  budget: ['budget', 'budżet'],
  cost: ['cost', 'koszt'],
  proposedBudget: ['proposed_budget', 'proposed budget', 'proponowany budżet'],
  url: ['url', 'input url'],
  image: ['image url', 'adres url obrazu'],
  attachments: ['attachments', 'załączniki'],
  project: ['project', 'projekt'],
  status: ['status'],
  assignee: ['assignee', 'moderator'],
  assigneeEmail: ['assignee_email', 'assignee email', 'e-mail osoby przypisanej'],
  cosponsors: ['cosponsors'],
  comment: ['comment', 'komentarz'],
  input: ['input'],
  inputId: ['input_id'],
  proposal: ['proposal'],
  proposalId: ['proposal_id'],
  parentCommentId: ['parent_comment_id'],
  email: ['email', 'e-mail'],
  firstName: ['first_name', 'first name(s)', 'imię (imiona)'],
  lastName: ['last_name', 'last name', 'nazwisko'],
  profilePage: ['profile_page', 'profile page'],
  registeredAt: ['registration_completed_at', 'registration completed at', 'rejestracja zakończona na stronie'],
  inviteStatus: ['invite_status', 'invite status'],
  userData: ['user data', 'dane użytkownika'],
};

const FIELD_BY_HEADER = new Map(
  Object.entries(SYNONYMS).flatMap(([field, headers]) => headers.map((header) => [header, field as Field] as const)),
);

export type Fields = ReadonlyMap<Field, string>;

/** Field → column. Of two columns with one meaning the first is taken; a later one with an equal header is a question. */
export function readFields(columns: readonly string[]): Fields {
  const fields = new Map<Field, string>();
  for (const column of columns) {
    const field = FIELD_BY_HEADER.get(headerKey(column));
    if (field !== undefined && !fields.has(field)) fields.set(field, column);
  }
  return fields;
}

export const SHEET_KINDS = ['ideas', 'comments', 'users', 'votes', 'survey'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Columns that the platform adds to what people wrote; two of them tell its export from a table with an id and a title. */
const ADDED_BY_PLATFORM: readonly Field[] = [
  'authorName',
  'authorEmail',
  'authorId',
  'submittedAt',
  'createdAt',
  'publishedAt',
  'likes',
  'comments',
  'offlineVotes',
  'picks',
  'project',
  'url',
  'assignee',
];

/** What a sheet holds, told by its headers; null for what is not read (poll results, volunteers, charts). */
export function recogniseSheet(fields: Fields): SheetKind | null {
  const has = (...wanted: Field[]) => wanted.every((field) => fields.has(field));
  const hasAny = (...wanted: Field[]) => wanted.some((field) => fields.has(field));
  if (has('id', 'comment') && hasAny('inputId', 'proposalId')) return 'comments';
  if (hasAny('registeredAt', 'inviteStatus', 'profilePage')) return 'users';
  const added = ADDED_BY_PLATFORM.filter((field) => fields.has(field)).length;
  if (!has('id') || added < 2) return null;
  if (hasAny('title', 'description')) {
    const counted = hasAny('votes', 'picks', 'offlineVotes', 'participants');
    return counted && !hasAny('submittedAt', 'createdAt', 'comments', 'likes') ? 'votes' : 'ideas';
  }
  return hasAny('submittedAt', 'createdAt') && hasAny('authorName', 'authorEmail', 'authorId', 'project')
    ? 'survey'
    : null;
}
