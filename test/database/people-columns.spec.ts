import { readPeopleColumns } from '#persistence';
import { type PeopleColumns } from '#domain';
import { makeProcess, makeSource, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let workspaceId: string;
let processId: string;
let sourceId: string;

beforeAll(async () => {
  database = await testDatabase();
  workspaceId = await makeWorkspace(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  processId = await makeProcess(database, workspaceId);
  sourceId = await makeSource(database, workspaceId, processId);
});

const query = (sql: string, parameters: unknown[] = []) =>
  database.inWorkspace(workspaceId, (db) => db.query(sql, [workspaceId, processId, ...parameters]));

const read = (): Promise<PeopleColumns> =>
  database.inWorkspace(workspaceId, (db) => readPeopleColumns(db, workspaceId, processId));

let numbers = 0;
/** People are numbered by the id of their participation. */
async function takePart(id: string, attributes: Record<string, string | null>, channel = 'online'): Promise<string> {
  numbers += 1;
  await query(
    `WITH person AS (
       INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind)
       VALUES ($1, sha256(convert_to($3::text, 'UTF8')), 1, 'test') RETURNING id)
     INSERT INTO participation (workspace_id, process_id, participant_id, id, channel, attributes)
     SELECT $1, $2, person.id, $4, $5, $6 FROM person`,
    [`columns ${numbers}`, id, channel, JSON.stringify(attributes)],
  );
  return id;
}

async function say(participation: string, submittedAt: string | null, channel = 'online'): Promise<string> {
  numbers += 1;
  const [{ id }] = await query(
    `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, participation_id, submitted_at)
     VALUES ($1, $2, $3, 'remark', $4, 'Uwaga', '\\x00', $5, $6, $7) RETURNING id`,
    [sourceId, String(numbers), channel, participation, submittedAt],
  );
  return id;
}

const uuid = (last: number) => `${processId.slice(0, 24)}${last.toString(16).padStart(12, '0')}`;

/** A run with two shown themes; gives back what places a contribution. */
async function findThemes(): Promise<(contribution: string, theme: number, rank?: number) => Promise<unknown>> {
  const [{ id: run }] = await query(
    `INSERT INTO run (workspace_id, process_id, kind, state) VALUES ($1, $2, 'find-themes', 'done') RETURNING id`,
  );
  await query(
    `INSERT INTO theme_run (workspace_id, run_id, process_id, method, seed, language, texts, not_grouped)
     VALUES ($1, $3, $2, 'test', 1, 'pl', 4, 0)`,
    [run],
  );
  const themes: { id: string }[] = await query(
    `INSERT INTO theme (workspace_id, process_id, number, label, first_run_id, last_run_id)
     SELECT $1, $2, n, 'temat ' || n, $3, $3 FROM generate_series(1, 2) AS n RETURNING id`,
    [run],
  );
  return (contribution, theme, rank = 1) =>
    query(
      `INSERT INTO theme_assignment (workspace_id, run_id, contribution_id, rank, theme_id, weight, grouped)
       SELECT $1, $3, $4, $5, $6, 1, true WHERE $2::uuid IS NOT NULL`,
      [run, contribution, rank, themes[theme]!.id],
    );
}

describe('the columns of a process', () => {
  it('number people by the id of their participation, leave out who did nothing, and keep what each told', async () => {
    const second = await takePart(uuid(2), { age: '65+', sex: null }, 'paper');
    await takePart(uuid(1), { age: '18-24' });
    const third = await takePart(uuid(3), { sex: 'Kobieta „ż”' });
    await say(third, null, 'walk');
    await say(second, '2026-03-02 12:00+01', 'paper');
    await say(second, '2026-03-10 12:00+01', 'online');
    const columns = await read();
    expect(columns.people).toBe(2);
    expect(columns.variables.map(({ variable, groups, codes }) => [variable, groups, [...codes]])).toEqual([
      // 0 is never asked, 1 asked and not answered, 2 the first group
      ['age', ['18-24', '65+'], [3, 0]],
      ['sex', ['Kobieta „ż”'], [1, 2]],
    ]);
    expect([...columns.contributions]).toEqual([2, 1]);
    // online 1, paper 2, walk 8
    expect([...columns.channels]).toEqual([3, 8]);
    expect([...columns.channel]).toEqual([1, 0]);
    // Monday 2 March 2026 is 2,930 weeks after 5 January 1970
    expect([...columns.week]).toEqual([2930, -1]);
  });

  it('take the week from the clock of the place: a Monday in Warsaw begins on Sunday in London', async () => {
    const person = await takePart(uuid(1), {});
    await say(person, '2026-03-01 22:59:59.999999+00');
    await say(person, '2026-03-01 23:00:00+00');
    // in summer two hours before London
    await say(person, '2026-06-28 21:59:59+00');
    await say(person, '2026-06-28 22:00:00+00');
    await say(person, '1969-06-28 22:00:00+00');
    expect([...(await read()).mentions.week]).toEqual([-1, 2929, 2930, 2946, 2947]);
  });

  it('hold a row for each contribution and one for each further theme of it', async () => {
    const place = await findThemes();
    const person = await takePart(uuid(1), {});
    const [both, one] = [await say(person, null), await say(person, null)];
    await say(person, null);
    await place(both, 0);
    await place(both, 1, 2);
    await place(one, 1);
    const { mentions, contributions, themes } = await read();
    expect(themes.map(({ label }) => label)).toEqual(['temat 1', 'temat 2']);
    expect([...mentions.theme]).toEqual([-1, 0, 1, 1]);
    expect([...contributions]).toEqual([3]);
  });

  it('are the same whatever the order in which the database keeps the rows', async () => {
    const place = await findThemes();
    const said: string[] = [];
    for (let number = 0; number < 40; number += 1) {
      const person =
        number < 8 ? await takePart(uuid(100 - number), { age: `g${number % 3}` }) : uuid(100 - (number % 8));
      said.push(await say(person, number % 5 === 0 ? null : `2026-0${1 + (number % 6)}-05 12:00+01`));
      if (number % 3 > 0) await place(said[number]!, number % 2);
    }
    const before = await read();
    // an update writes a row anew behind all others
    for (const id of [...said].sort())
      await query(`UPDATE contribution SET language = 'pl' WHERE workspace_id = $1 AND process_id = $2 AND id = $3`, [
        id,
      ]);
    await query(`UPDATE participation SET channel = channel WHERE workspace_id = $1 AND process_id = $2`);
    expect(await read()).toEqual(before);
    expect(before.mentions.person).toHaveLength(40);
  });
});
