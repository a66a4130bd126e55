import { type SourceKind } from '#contracts';
import { countContributions, listHeadCounts, listVotes } from '#persistence';
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
const counted = () =>
  database.inWorkspace(place.workspaceId, (db) => countContributions(db, place.workspaceId, place.processId));
const WORKSHOP = 'fieldwork/jeziorno-warsztat.xlsx';

describe('what was filled in in the field, in the store', () => {
  it('holds what groups said as contributions, and no person for any of them', async () => {
    await bring('fieldwork', WORKSHOP);
    expect(await counted()).toEqual({ contributions: 4, people: 0 });
    const voices = await query<{ voice: string; times: number; size: number | null }>(
      `SELECT voice, count(*)::int AS times, sum(group_size)::int AS size FROM contribution WHERE workspace_id = :workspace
       GROUP BY voice ORDER BY voice`,
    );
    // groups of seven and of five
    expect(voices).toEqual([
      { voice: 'facilitator', times: 1, size: null },
      { voice: 'group', times: 2, size: 12 },
      { voice: 'person', times: 1, size: null },
    ]);
    expect(await query(`SELECT id FROM participation WHERE workspace_id = :workspace`)).toEqual([]);
  });

  it('is there once when the same file is brought again, and gone with its import', async () => {
    await bring('fieldwork', WORKSHOP);
    const again = await bring('fieldwork', WORKSHOP);
    expect(again.counts).toMatchObject({ created: 0, changed: 0, unchanged: 4 });
    await desk.undo(place, again.importId);
    expect(await counted()).toEqual({ contributions: 4, people: 0 });
  });

  it('counts a paper form as a person, whatever she answered', async () => {
    await bring('fieldwork', 'fieldwork/jeziorno-paper-forms.xlsx');
    expect(await counted()).toEqual({ contributions: 3, people: 3 });
    const people = await query<{ attributes: Record<string, string> }>(
      `SELECT attributes FROM participation WHERE workspace_id = :workspace`,
    );
    expect(people).toHaveLength(4);
    expect(people.map(({ attributes }) => attributes['age']).sort()).toEqual(['', '15-24', '25-34', '65-74']);
    const [{ names } = { names: -1 }] = await query<{ names: number }>(
      `SELECT count(*)::int AS names FROM contribution WHERE workspace_id = :workspace AND body LIKE '%Invented%'`,
    );
    expect(names).toBe(0);
  });

  it('pools the urns of two schools, and keeps heads apart from persons', async () => {
    await bring('fieldwork', 'fieldwork/jeziorno-karty-z-urny.xlsx', 'fieldwork/jeziorno-liczenie-osob.xlsx');
    const { workspaceId, processId } = place;
    const votes = await database.inWorkspace(workspaceId, (db) => listVotes(db, workspaceId, processId));
    const byOption = Object.fromEntries(votes.map(({ option, byChannel }) => [option, byChannel]));
    // 57 + 40, 36 + 43, 96 + 88
    expect(byOption).toMatchObject({
      'Ławki w cieniu': { urn: 97 },
      'Stojaki na rowery': { urn: 79 },
      'wydane karty': { urn: 184 },
      'głosy nieważne: za dużo znaków': { urn: 3 },
    });
    const heads = await database.inWorkspace(workspaceId, (db) => listHeadCounts(db, workspaceId, processId));
    expect(heads).toEqual([
      { event: 'Warsztat o bulwarze', people: 31, counted: 'counted' },
      { event: 'Piknik nad jeziorem', people: 120, counted: 'estimated' },
    ]);
    expect(await counted()).toEqual({ contributions: 0, people: 0 });
  });

  it('holds the points of a walk from GeoJSON, one of them put right and listed', async () => {
    const { counts } = await bring('geojson', 'geojson/jeziorno-spacer.geojson');
    expect(counts).toMatchObject({ created: 3, rejected: 1 });
    const [{ within } = { within: -1 }] = await query<{ within: number }>(
      `SELECT count(*)::int AS within FROM contribution WHERE workspace_id = :workspace
         AND latitude BETWEEN 53 AND 54 AND longitude BETWEEN 22 AND 23`,
    );
    expect(within).toBe(3);
    expect(await query(`SELECT code FROM rejected_row WHERE workspace_id = :workspace`)).toEqual([
      { code: 'swapped-location' },
    ]);
  });
});
