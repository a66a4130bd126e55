import { type Schema } from './small-graphql.js';

/** 0.32 renames time lines to milestones and likes, and links results to proposals. */
export type SiteVersion = '0.30' | '0.32';

export interface FakeComponent {
  readonly id: string;
  readonly type: 'Proposals' | 'Debates' | 'Meetings' | 'Accountability' | 'Budgets' | 'Surveys';
  readonly connection: string;
  readonly nodes: unknown[];
  readonly isHidden?: boolean;
}

export interface FakeSite {
  readonly processes: readonly { readonly id: string; readonly slug: string; readonly components: FakeComponent[] }[];
}

const COMMENTED = ['comments', 'totalCommentsCount', 'taxonomies'];

export function siteSchema(version: SiteVersion): Schema {
  const isNew = version === '0.32';
  return {
    Query: ['participatoryProcesses', 'assemblies', 'component', '__type'],
    __Type: ['name', 'fields'],
    __Field: ['name'],
    ParticipatoryProcess: ['id', 'slug', 'title', 'components'],
    Connection: ['pageInfo', 'nodes', 'edges'],
    PageInfo: ['hasNextPage', 'endCursor'],
    Proposals: ['id', 'proposals'],
    Debates: ['id', 'debates'],
    Meetings: ['id', 'meetings'],
    Accountability: ['id', 'results'],
    Budgets: ['id', 'budgets'],
    Surveys: ['id', 'surveys'],
    TranslatedField: ['translations', 'locales'],
    LocalizedString: ['locale', 'text', 'machineTranslated'],
    Taxonomy: ['id', 'name'],
    Coordinates: ['latitude', 'longitude'],
    User: ['id', 'name', 'nickname', 'deleted'],
    Status: ['id', 'key', 'name', 'description', 'progress'],
    Milestone: ['id', 'entryDate', 'title', 'description', 'createdAt'],
    Comment: ['id', 'body', 'createdAt', 'alignment', 'upVotes', 'downVotes', 'author', 'hasComments', 'comments'],
    Proposal: [
      ...['id', 'title', 'body', 'address', 'coordinates', 'reference', 'state', 'answer', 'answeredAt', 'publishedAt'],
      ...[
        'createdAt',
        'official',
        'createdInMeeting',
        'withdrawn',
        'withdrawnAt',
        'voteCount',
        'authorsCount',
        'author',
      ],
      isNew ? 'likesCount' : 'endorsementsCount',
      ...COMMENTED,
    ],
    Debate: ['id', 'title', 'description', 'createdAt', 'startTime', 'author', ...COMMENTED],
    Result: [
      ...[
        'id',
        'title',
        'description',
        'reference',
        'startDate',
        'endDate',
        'progress',
        'createdAt',
        'status',
        'parent',
      ],
      ...(isNew ? ['milestones', 'proposals', 'url'] : ['timelineEntries']),
      ...COMMENTED,
    ],
    Meeting: [
      ...[
        'id',
        'title',
        'description',
        'startTime',
        'endTime',
        'attendeeCount',
        'contributionCount',
        'location',
        'address',
      ],
      ...['coordinates', ...COMMENTED],
    ],
    Budget: ['id', 'title', 'total_budget', 'projects'],
    Project: ['id', 'title', 'description', 'budget_amount', 'selected', 'createdAt', 'reference', ...COMMENTED],
  };
}

/** A text by language; `machine` names the languages that a machine wrote. */
export function translated(texts: Readonly<Record<string, string>>, machine: readonly string[] = []) {
  const translations = Object.entries(texts).map(([locale, text]) => ({
    __typename: 'LocalizedString',
    locale,
    text,
    machineTranslated: machine.includes(locale),
  }));
  return { __typename: 'TranslatedField', translations };
}

export function comment(id: string, body: string, more: Readonly<Record<string, unknown>> = {}) {
  const author = { __typename: 'User', id: `9${id}` };
  const rest = { createdAt: '2026-03-05 10:00:00 UTC', alignment: 0, upVotes: 0, downVotes: 0, author, comments: [] };
  return { __typename: 'Comment', id, body, ...rest, ...more };
}

export function proposal(id: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    __typename: 'Proposal',
    id,
    title: translated({ pl: `Pomysł ${id}` }),
    body: translated({ pl: `<p>Treść pomysłu <strong>${id}</strong>.</p>` }),
    address: null,
    coordinates: null,
    reference: `JZ-PROP-${id}`,
    state: null,
    answer: null,
    answeredAt: null,
    publishedAt: '2026-03-02T08:15:11Z',
    createdAt: '2026-03-01T08:15:11Z',
    official: false,
    createdInMeeting: false,
    withdrawn: false,
    withdrawnAt: null,
    voteCount: 3,
    authorsCount: 1,
    author: { __typename: 'User', id: `5${id}`, name: 'Ola' },
    taxonomies: [],
    endorsementsCount: 0,
    likesCount: 0,
    totalCommentsCount: 0,
    comments: [],
    ...more,
  };
}

/** One process of Jeziorno with a component of each kind, one of them hidden, and a survey that the API does not answer. */
export function sampleSite(): FakeSite {
  const lime = { __typename: 'Coordinates', latitude: 53.84, longitude: 22.98 };
  const proposals = [
    proposal('101', {
      title: translated({ pl: 'Cień na placu', en: 'A shady square' }, ['en']),
      coordinates: lime,
      address: 'ul. Polna 3',
      state: 'accepted',
      answer: translated({ pl: '<p>Posadzimy <strong>dziewięć lip</strong>.</p>' }),
      answeredAt: '2026-04-01T11:00:00Z',
      voteCount: null,
      authorsCount: 2,
      taxonomies: [{ __typename: 'Taxonomy', id: '3', name: translated({ pl: 'Zieleń, "mała"' }) }],
      totalCommentsCount: 3,
      comments: [
        comment('1', 'Popieram', {
          alignment: 1,
          upVotes: 4,
          comments: [comment('2', 'Ja też', { author: null, comments: [comment('3', 'I ja', { downVotes: 1 })] })],
        }),
      ],
    }),
    proposal('102', {
      author: null,
      official: true,
      answer: translated({ pl: 'Jeszcze nie.' }),
      answeredAt: '2026-04-02T11:00:00Z',
    }),
    proposal('103', { author: null, official: false }),
    proposal('104', { withdrawn: true, withdrawnAt: '2026-03-09T08:00:00Z', state: 'withdrawn' }),
  ];
  const result = {
    __typename: 'Result',
    id: '71',
    title: translated({ pl: 'Lipy na placu' }),
    description: translated({ pl: '<p>Dziewięć lip.</p>' }),
    reference: 'JZ-RES-71',
    startDate: '2026-05-01',
    endDate: '2026-10-31',
    progress: 40,
    createdAt: '2026-04-20T08:00:00Z',
    status: { __typename: 'Status', id: '2', key: 'ongoing', name: translated({ pl: 'W trakcie' }), progress: 40 },
    parent: null,
    proposals: [{ __typename: 'Proposal', id: '101' }],
    totalCommentsCount: 0,
    taxonomies: [],
    comments: [],
  };
  const step = {
    __typename: 'Milestone',
    id: '1',
    entryDate: '2026-05-04',
    title: translated({ pl: 'Wybrano wykonawcę' }),
    description: translated({ pl: '<p>Umowa podpisana.</p>' }),
  };
  const meeting = {
    __typename: 'Meeting',
    id: '31',
    title: translated({ pl: 'Spacer po placu' }),
    description: translated({ pl: '<p>Idziemy od ratusza.</p>' }),
    startTime: '2026-03-20T16:00:00Z',
    endTime: '2026-03-20T18:00:00Z',
    attendeeCount: 24,
    contributionCount: 5,
    location: translated({ pl: 'Ratusz' }),
    address: '',
    coordinates: lime,
    taxonomies: [],
    totalCommentsCount: 0,
    comments: [],
  };
  const project = (id: string, selected: boolean) => ({
    __typename: 'Project',
    id,
    title: translated({ pl: `Projekt ${id}` }),
    description: translated({ pl: '' }),
    budget_amount: 45000,
    selected,
    createdAt: '2026-05-20T08:00:00Z',
    reference: '',
    taxonomies: [],
    totalCommentsCount: 0,
    comments: [],
  });
  const budget = { __typename: 'Budget', id: '4', title: translated({ pl: 'Zatoka' }), total_budget: 100000 };
  const debate = {
    __typename: 'Debate',
    id: '21',
    title: translated({ pl: 'Jaki plac?' }),
    description: translated({ pl: '<p>Porozmawiajmy.</p>' }),
    createdAt: '2026-03-03T08:00:00Z',
    startTime: null,
    author: null,
    taxonomies: [],
    totalCommentsCount: 1,
    comments: [comment('9', 'Zielony')],
  };
  const components: FakeComponent[] = [
    { id: '9', type: 'Proposals', connection: 'proposals', nodes: proposals },
    { id: '10', type: 'Proposals', connection: 'proposals', nodes: [proposal('999')], isHidden: true },
    { id: '11', type: 'Debates', connection: 'debates', nodes: [debate] },
    { id: '12', type: 'Meetings', connection: 'meetings', nodes: [meeting] },
    {
      id: '13',
      type: 'Budgets',
      connection: 'budgets',
      nodes: [{ ...budget, projects: [project('41', true), project('42', false)] }],
    },
    {
      id: '14',
      type: 'Accountability',
      connection: 'results',
      nodes: [{ ...result, timelineEntries: [step], milestones: [step] }],
    },
    { id: '15', type: 'Surveys', connection: 'surveys', nodes: [] },
  ];
  return { processes: [{ id: '1', slug: 'plac', components }] };
}
