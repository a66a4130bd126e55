import { type SourceKind } from '#contracts';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { bringExports } from './bring-exports.js';
import { openDesk, type Desk, type Place } from './import-helpers.js';

let database: TestDatabase;
let desk: Desk;
let place: Place;

beforeAll(async () => {
  database = await testDatabase();
  desk = await openDesk(database);
});
afterAll(async () => {
  await desk.close();
  await database.close();
});
beforeEach(async () => {
  const workspaceId = await makeWorkspace(database);
  place = { workspaceId, processId: await makeProcess(database, workspaceId) };
});

const bring = (kind: SourceKind, ...names: readonly string[]) => bringExports(database, desk.keys, place, kind, names);

const query = <Row>(sql: string): Promise<Row[]> =>
  database.inWorkspace(place.workspaceId, (db) => db.query(sql.replaceAll(':workspace', `'${place.workspaceId}'`)));

/** Every vote with its weight, by the first words of what it is for. */
const votesByBody = async () => {
  const rows = await query<{ body: string; votes: string }>(
    `SELECT left(contribution.body, 12) AS body, string_agg(vote.value || ' ' || vote.weight, ', ' ORDER BY vote.source_reference) AS votes
     FROM vote JOIN contribution ON contribution.workspace_id = vote.workspace_id AND contribution.id = vote.contribution_id
     WHERE vote.workspace_id = :workspace GROUP BY contribution.id, contribution.body ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ body, votes }) => [body, votes]));
};

describe('ballots of Pabulib in the store', () => {
  it('stand on their projects with their points, once however often they are brought', async () => {
    const { counts } = await bring('pabulib', 'pabulib/jeziorno-2026-zatoka.pb');
    expect(counts).toMatchObject({ rows: 26, created: 4, rejected: 0 });
    expect(await votesByBody()).toEqual({
      'Ławki i drze': 'pick 6, pick 5, pick 10, pick 2',
      'Plac zabaw "': 'pick 5, pick 7, pick 3',
      'Książki dla ': 'pick 4, pick 5',
    });
    const people = await query(`SELECT id FROM participation WHERE workspace_id = :workspace`);
    expect(people).toHaveLength(6);
    expect((await bring('pabulib', 'pabulib/jeziorno-2026-zatoka.pb')).counts).toMatchObject({
      created: 0,
      changed: 0,
    });
  });

  it('are gone with their import', async () => {
    const { importId } = await bring('pabulib', 'pabulib/jeziorno-2026-zatoka.pb');
    await desk.undo(place, importId);
    expect(await query(`SELECT id FROM vote WHERE workspace_id = :workspace`)).toEqual([]);
  });
});

describe('a conversation of Polis in the store', () => {
  it('has the last votes on its statements, and earlier ones among what was not stored', async () => {
    const { counts } = await bring('polis', 'polis/comments.csv', 'polis/votes.csv');
    expect(counts).toMatchObject({ created: 5, rejected: 2 });
    expect(await votesByBody()).toMatchObject({
      'Rynek powini': 'up 1, up 1, neutral 1, up 1, down 1',
      'Wolę więcej ': 'down 1, up 1, up 1, up 1',
    });
    const hidden = await query<{ body: string }>(
      `SELECT body FROM contribution WHERE workspace_id = :workspace AND eligibility = 'ineligible'`,
    );
    expect(hidden.map(({ body }) => body)).toEqual(['Sprzedam rower, stan dobry.']);
  });
});

describe('investments of Consul in the store', () => {
  it('are there once, with every comment under what it answers', async () => {
    const { counts } = await bring('consul', 'consul/budget_investments.csv');
    expect(counts).toMatchObject({ rows: 5, created: 7, rejected: 0 });
    const answers = await query<{ comment: string; parent: string }>(
      `SELECT comment.source_reference AS comment, parent.source_reference AS parent
       FROM contribution AS comment JOIN contribution AS parent
         ON parent.workspace_id = comment.workspace_id AND parent.id = comment.parent_id
       WHERE comment.workspace_id = :workspace ORDER BY 1`,
    );
    expect(answers).toEqual([
      { comment: '501', parent: '11' },
      { comment: '502', parent: '501' },
      { comment: '503', parent: '14' },
    ]);
  });
});
