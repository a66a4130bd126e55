import { startTestApi, type TestApi } from '../support/api.js';
import { makeSource } from '../support/database.js';

const LINKAGE = '/api/workspaces/alfa/processes/budget/linkage';

let api: TestApi;
let viewer: string;
let admin: string;

beforeAll(async () => {
  api = await startTestApi();
  viewer = await api.signIn('viewer@alfa');
  admin = await api.signIn('admin@alfa');
});
afterAll(() => api.close());

/** People of a new source of alfa who wrote one opinion each; those of `also` wrote in that source as well. */
async function plant(people: readonly { name: string; sources: readonly string[] }[]): Promise<void> {
  const { id, processId } = api.alfa;
  await api.database.inWorkspace(id, async (db) => {
    await db.query(`DELETE FROM contribution`);
    await db.query(`DELETE FROM participant`);
  });
  const sources = new Map<string, string>();
  for (const name of new Set(people.flatMap((person) => person.sources)))
    sources.set(name, await makeSource(api.database, id, processId));
  const rows = people.flatMap(({ name, sources: where }) =>
    where.map((source) => ({ name, source: sources.get(source) })),
  );
  await api.database.inWorkspace(id, (db) =>
    db.query(
      `WITH given AS (SELECT * FROM json_to_recordset($3) AS given (name text, source uuid)), participant AS (
         INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind, identifier_scope)
         SELECT DISTINCT $1::uuid, sha256(convert_to(name, 'UTF8')), 1, 'email', 'municipality' FROM given RETURNING id, pseudonym
       ), participation AS (
         INSERT INTO participation (workspace_id, process_id, participant_id, channel)
         SELECT $1, $2, id, 'online' FROM participant RETURNING id, participant_id)
       INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, participation_id)
       SELECT $1, $2, given.source, 'idea', given.name, 'Park', '', 'online', participation.id
       FROM given JOIN participant ON participant.pseudonym = sha256(convert_to(given.name, 'UTF8'))
       JOIN participation ON participation.participant_id = participant.id`,
      [id, processId, JSON.stringify(rows)],
    ),
  );
}
const crowd = (count: number, name: string, ...sources: string[]) =>
  Array.from({ length: count }, (_, n) => ({ name: `${name}${n}`, sources }));

describe('the report of linking', () => {
  it('does not tell that three people of one source are in the other as well, nor anything from which it follows', async () => {
    await plant([...crowd(30, 'a', 'A'), ...crowd(20, 'b', 'B'), ...crowd(3, 'ab', 'A', 'B')]);
    for (const cookie of [viewer, admin]) {
      const { json } = await api.request('GET', LINKAGE, { cookie });
      // all people are shown everywhere: with the people of both sources, 33 + 23 − 53 would be the three
      expect(json).toMatchObject({ people: 53, before: null, protected: true });
      const told = json.sources.filter(({ people }: { people: number | null }) => people !== 0);
      expect(told.every(({ people }: { people: number | null }) => people === null)).toBe(true);
      expect(json.pairs.filter(({ people }: { people: number | null }) => people !== null && people !== 0)).toEqual([]);
    }
  });

  it('hides another source where those of the hidden ones alone would be few', async () => {
    await plant([...crowd(30, 'a', 'A'), ...crowd(4, 'b', 'B'), ...crowd(12, 'c', 'C')]);
    const { json } = await api.request('GET', LINKAGE, { cookie: viewer });
    const shown = json.sources.map(({ people }: { people: number | null }) => people).filter(Boolean);
    // 46 people in all: with A and C shown, B would be 46 − 30 − 12
    expect(shown).toEqual([30]);
  });

  it('tells no name, no address and no pseudonym', async () => {
    const { text } = await api.request('GET', LINKAGE, { cookie: admin });
    expect(text).not.toMatch(/pseudonym|@|[0-9a-f]{64}/);
  });
});
