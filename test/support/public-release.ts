import { createHash } from 'node:crypto';
import { canonicalJson, type ReleaseContent, type ReleasedRemark, type ReleasedTheme } from '#domain';
import { makeSource, type TestDatabase } from './database.js';

export const SECRET_TEXT = 'Tego zdania nikt nie ma przeczytać na stronie';

/** What a test changes of the release below. */
export type Changes = Partial<ReleaseContent>;

export interface Planted {
  readonly ids: readonly string[];
  readonly themeId: string;
  readonly decisionId: string;
}

/**
 * Four contributions in a process: two that may be quoted (one with an address on its platform), one withheld, one on paper form F-007.
 * The first two stand in a theme, which a decision answers.
 */
export async function plantIdeas(database: TestDatabase, workspaceId: string, processId: string): Promise<Planted> {
  const sourceId = await makeSource(database, workspaceId, processId);
  const rows = [
    ['1', 'online', 'Więcej autobusów nocnych.', 'https://gmina.example.org/ideas/1'],
    ['2', 'online', 'Nocny autobus do Lasek.', null],
    ['3', 'online', SECRET_TEXT, 'https://gmina.example.org/ideas/3'],
    ['F-007#Czego brakuje?', 'paper', 'Ławek przy szkole.', null],
  ] as const;
  const ids = await database.inWorkspace(workspaceId, async (db) => {
    const made: string[] = [];
    for (const [reference, channel, body, url] of rows) {
      const [row] = await db.query(
        `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, url)
         VALUES ($1, $2, $3, 'idea', $4, $5, sha256(convert_to($5, 'UTF8')), $6, $7) RETURNING id`,
        [workspaceId, processId, sourceId, reference, body, channel, url],
      );
      made.push(row.id);
    }
    return made;
  });
  return {
    ids,
    themeId: '11111111-1111-4111-8111-111111111111',
    decisionId: '22222222-2222-4222-8222-222222222222',
  };
}

export function releaseContent({ ids, themeId, decisionId }: Planted, changes: Changes = {}): ReleaseContent {
  const remark = (index: number, more: Partial<ReleasedRemark> = {}): ReleasedRemark => ({
    contributionId: ids[index] ?? '',
    number: index + 1,
    receivedOn: '2026-03-03',
    passage: null,
    title: null,
    text: null,
    isSummary: false,
    language: 'pl',
    withheld: null,
    themeIds: [themeId],
    office: 'Wydział Transportu',
    position: 'partly',
    decisionId,
    url: null,
    ...more,
  });
  const theme: ReleasedTheme = {
    id: themeId,
    parentId: null,
    number: 1,
    label: 'Autobusy nocne',
    terms: ['autobus', 'noc'],
    contributions: 3,
    people: 3,
    quotes: [{ contributionId: ids[0] ?? '', title: null, text: 'Więcej autobusów nocnych.', language: 'pl' }],
  };
  const noLinks = { contributionIds: [], themeIds: [themeId] };
  return {
    format: 'nasluch-release-1',
    workspace: { slug: 'alfa', name: { pl: 'Gmina Alfa' } },
    process: {
      slug: 'budget',
      kind: 'consultation',
      title: { pl: 'Konsultacje transportu', en: 'Transport consultation' },
      question: { pl: 'Jak jeździć po gminie?' },
      summary: {},
      openToChange: { pl: 'Trasy i godziny.' },
      promisedLevel: 'consult',
      daysToRespond: 30,
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      place: null,
      timeZone: 'Europe/Warsaw',
      isSample: false,
    },
    counts: {
      all: { contributions: 4, people: 4 },
      eligible: { contributions: 4, people: 4 },
      submissions: 0,
      signatures: 0,
      meetings: 0,
      heads: 0,
    },
    reach: null,
    themes: [theme],
    notGrouped: { contributions: 1, people: 1 },
    remarks: [
      remark(0, { text: 'Więcej autobusów nocnych.', url: 'https://gmina.example.org/ideas/1' }),
      remark(1, { text: 'Nocny autobus do Lasek.' }),
      remark(2, { withheld: 'no-permission' }),
      remark(3, { text: 'Ławek przy szkole.', themeIds: [], position: null, decisionId: null }),
    ],
    responses: [
      {
        id: 'r',
        ...noLinks,
        text: { pl: 'Liczymy pasażerów.' },
        office: 'Wydział Transportu',
        answeredOn: '2026-04-10',
      },
    ],
    decisions: [
      {
        id: decisionId,
        ...noLinks,
        code: 'partly',
        text: { pl: 'Uruchomimy jedną linię nocną.' },
        reason: { pl: 'Na dwie linie nie ma pieniędzy.' },
        office: 'Wydział Transportu',
        decidedOn: '2026-05-02',
        act: {},
      },
    ],
    commitments: [
      {
        id: '33333333-3333-4333-8333-333333333333',
        ...noLinks,
        decisionId,
        title: { pl: 'Linia N3' },
        text: {},
        owner: 'Zakład Komunikacji',
        dueOn: '2026-03-15',
        firstDueOn: '2026-02-01',
        moves: [
          { fromOn: '2026-02-01', toOn: '2026-03-15', reason: { pl: 'Przetarg powtórzono.' }, movedOn: '2026-01-20' },
        ],
        cost: null,
      },
    ],
    outcomes: [],
    impact: null,
    methods: {
      datasetVersion: 3,
      datasetHash: null,
      themes: 'themes/1',
      themesVersion: 3,
      reach: null,
      reachVersion: null,
      impact: null,
      impactVersion: null,
      program: '0.1.0',
    },
    withheld: [{ reason: 'no-permission', texts: 1 }],
    ...changes,
  };
}

/** Stores a release as freezing and publishing do; gives back its id. */
export async function publishContent(
  database: TestDatabase,
  workspaceId: string,
  processId: string,
  content: ReleaseContent,
): Promise<string> {
  const hash = createHash('sha256').update(canonicalJson(content)).digest();
  return database.inWorkspace(workspaceId, async (db) => {
    const [row] = await db.query(
      `INSERT INTO release (workspace_id, process_id, number, dataset_version, content, content_hash, published_at)
       SELECT $1, $2, coalesce(max(number), 0) + 1, 3, $3, $4, now() FROM release WHERE workspace_id = $1 AND process_id = $2
       RETURNING id`,
      [workspaceId, processId, JSON.stringify(content), hash],
    );
    return row.id;
  });
}
