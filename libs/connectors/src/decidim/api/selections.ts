type Fields = ReadonlyMap<string, ReadonlySet<string>>;

const TRANSLATED = '{ translations { locale text machineTranslated } }';
const LEVELS_OF_COMMENTS = 4;

/** What is asked of each type, by field; a field that the platform's version does not have is left out. */
const WANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Proposal: {
    id: '',
    title: TRANSLATED,
    body: TRANSLATED,
    address: '',
    coordinates: '{ latitude longitude }',
    reference: '',
    state: '',
    answer: TRANSLATED,
    answeredAt: '',
    publishedAt: '',
    createdAt: '',
    official: '',
    createdInMeeting: '',
    withdrawn: '',
    withdrawnAt: '',
    voteCount: '',
    authorsCount: '',
    author: '{ id }',
    taxonomies: `{ name ${TRANSLATED} }`,
    category: `{ name ${TRANSLATED} }`,
    scope: `{ name ${TRANSLATED} }`,
    endorsementsCount: '',
    likesCount: '',
    totalCommentsCount: '',
  },
  Debate: {
    id: '',
    title: TRANSLATED,
    description: TRANSLATED,
    createdAt: '',
    startTime: '',
    author: '{ id }',
    taxonomies: `{ name ${TRANSLATED} }`,
    category: `{ name ${TRANSLATED} }`,
    totalCommentsCount: '',
  },
  Result: {
    id: '',
    title: TRANSLATED,
    description: TRANSLATED,
    reference: '',
    startDate: '',
    endDate: '',
    progress: '',
    createdAt: '',
    updatedAt: '',
    url: '',
    status: `{ key name ${TRANSLATED} }`,
    parent: '{ id }',
    proposals: '{ id }',
    milestones: `{ id entryDate title ${TRANSLATED} description ${TRANSLATED} }`,
    timelineEntries: `{ id entryDate title ${TRANSLATED} description ${TRANSLATED} }`,
  },
  Meeting: {
    id: '',
    title: TRANSLATED,
    description: TRANSLATED,
    startTime: '',
    endTime: '',
    attendeeCount: '',
    contributionCount: '',
    location: TRANSLATED,
    address: '',
    coordinates: '{ latitude longitude }',
    taxonomies: `{ name ${TRANSLATED} }`,
    category: `{ name ${TRANSLATED} }`,
    totalCommentsCount: '',
  },
  Project: {
    id: '',
    title: TRANSLATED,
    description: TRANSLATED,
    budget_amount: '',
    budgetAmount: '',
    selected: '',
    createdAt: '',
    reference: '',
    taxonomies: `{ name ${TRANSLATED} }`,
    category: `{ name ${TRANSLATED} }`,
    totalCommentsCount: '',
  },
  Comment: {
    id: '',
    body: '',
    createdAt: '',
    alignment: '',
    upVotes: '',
    downVotes: '',
    author: '{ id }',
  },
};

export const ASKED_TYPES = Object.keys(WANTED);

/**
 * What is asked of a node of a type, with its comments: a list without pages, four levels deep. Depth of the whole is at most
 * 3 (component, connection, node) + 4 (levels) + 2 (author, id) = 9, below the platform's 15.
 */
export function selectionOf(type: string, fields: Fields): string {
  const known = fields.get(type) ?? new Set<string>();
  const chosen = Object.entries(WANTED[type] ?? {})
    .filter(([field]) => known.has(field))
    .filter(([field]) => field !== 'timelineEntries' || !known.has('milestones'))
    .map(([field, inside]) => `${field} ${inside}`);
  return [...chosen, ...(known.has('comments') ? [commentsOf(fields, LEVELS_OF_COMMENTS)] : [])].join(' ');
}

function commentsOf(fields: Fields, levels: number): string {
  const inside = selectionOfComment(fields);
  return `comments { ${inside} ${levels > 1 ? commentsOf(fields, levels - 1) : ''} }`;
}

function selectionOfComment(fields: Fields): string {
  const known = fields.get('Comment') ?? new Set<string>();
  return Object.entries(WANTED['Comment']!)
    .filter(([field]) => known.has(field))
    .map(([field, inside]) => `${field} ${inside}`)
    .join(' ');
}
