import { compareAnswer, compareThemesAnswer } from '#contracts';
import { startTestApi, type TestApi } from '../support/api.js';
import { makeProcess, makeSource } from '../support/database.js';

/** People by age; residents 1,000, 3,000 and 2,000. */
const RESIDENTS = ['age,15-24,1000', 'age,25-64,3000', 'age,65+,2000'];
const AGES = ['15-24', '25-64', '65+'];

let api: TestApi;
let viewer: string;
let partner: string;

beforeAll(async () => {
  api = await startTestApi();
  viewer = await api.signIn('viewer@alfa');
  await makeProcess(api.database, api.alfa.id, 'square');
  await bring('alfa', 'budget', [60, 90, 60], '2025-03-01');
  await bring('alfa', 'square', [12, 150, 60], '2024-03-01');
  await bring('beta', 'budget', [30, 100, 60], '2025-04-01');
  await api.database.asOwner((owner) =>
    owner.query(
      `INSERT INTO membership (workspace_id, person_id, role)
       SELECT $1, person.id, 'viewer' FROM person WHERE email = 'viewer@alfa.test'`,
      [api.beta.id],
    ),
  );
  partner = await api.signIn('viewer@alfa');
}, 120_000);
afterAll(() => api.close());

async function bring(town: 'alfa' | 'beta', process: string, people: readonly number[], startsOn: string) {
  const workspaceId = api[town].id;
  const processId = await api.database.inWorkspace(workspaceId, async (db) => {
    const [row] = await db.query(
      `UPDATE process SET starts_on = $3, ends_on = $3::date + 20, question = '{"pl": "Co zmienić?"}'
       WHERE workspace_id = $1 AND slug = $2 RETURNING id`,
      [workspaceId, process, startsOn],
    );
    return row[0]?.id ?? row.id;
  });
  const sourceId = await makeSource(api.database, workspaceId, processId);
  const rows = people.flatMap((count, at) =>
    Array.from({ length: count }, (_, nth) => ({ person: `${process} ${at} ${nth}`, age: AGES[at]! })),
  );
  await api.database.inWorkspace(workspaceId, (db) =>
    db.query(
      `WITH given AS (
         SELECT * FROM json_to_recordset($4) AS given (person text, age text)
       ), participant AS (
         INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind)
         SELECT $1, sha256(convert_to(person, 'UTF8')), 1, 'test' FROM given RETURNING id, pseudonym
       ), participation AS (
         INSERT INTO participation (workspace_id, process_id, participant_id, channel, attributes)
         SELECT $1, $2, participant.id, 'online', jsonb_build_object('age', given.age)
         FROM given JOIN participant ON participant.pseudonym = sha256(convert_to(given.person, 'UTF8'))
         RETURNING id
       )
       INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, participation_id, body, content_hash,
         channel, submitted_at, submitted_precision)
       SELECT $1, $2, $3, 'idea', id::text, id, 'Ławki', sha256('Ławki'), 'online', '2025-03-05', 'day' FROM participation`,
      [workspaceId, processId, sourceId, JSON.stringify(rows)],
    ),
  );
  const editor = await api.signIn(`editor@${town}`);
  const address = `/api/workspaces/${town}/processes/${process}`;
  const about = { name: 'Mieszkańcy', source: 'zmyślone', date: '2024-12-31', territory: town };
  const file = { name: 'ludnosc.csv', content: ['variable,group,population', ...RESIDENTS].join('\n') };
  expect((await api.upload(`${address}/population`, editor, file, about)).status).toBe(201);
  await api.request('POST', `${address}/runs/measure-reach`, { cookie: editor, body: {} });
  await api.work();
}

const ask = (list: string, cookie = partner, format = 'json') =>
  api.request('GET', `/api/compare?with=${list}&format=${format}`, { cookie });

describe('comparing reach', () => {
  it('puts processes of one municipality in the order of time', async () => {
    const answer = await ask('alfa/budget,alfa/square');
    expect(answer.status).toBe(200);
    const found = compareAnswer.parse(answer.json);
    expect(found).toMatchObject({ isTrend: true });
    expect(found.processes.map(({ process, participants }) => [process, participants])).toEqual([
      ['square', 222],
      ['budget', 210],
    ]);
    expect(found.checks.map(({ check, outcome, reason }) => [check, reason ?? outcome])).toEqual([
      ['kind', 'same'],
      ['question', 'same'],
      ['period', 'separate-periods'],
      ['reference-year', 'same'],
      ['reference-source', 'same'],
      ['age-floor', 'same'],
      ['suppression', 'same'],
      ['method', 'same'],
      ['bands', 'same'],
    ]);
    const [age] = found.variables;
    // 12 of 222 people and 60 of 210, both against 1,000 of 6,000 residents
    expect(age!.groups[0]!.cells.map(({ ratio }) => ratio)).toEqual([
      expect.closeTo((12 / 222) * 6, 10),
      expect.closeTo((60 / 210) * 6, 10),
    ]);
    expect(age!.groups[0]!.apart).toEqual([[0, 1]]);
  });

  it('compares municipalities in the order that was asked for', async () => {
    const found = compareAnswer.parse((await ask('beta/budget,alfa/budget')).json);
    expect(found.isTrend).toBe(false);
    expect(found.processes.map(({ workspace }) => workspace)).toEqual(['beta', 'alfa']);
    expect(found.variables[0]).toMatchObject({ outcome: 'same', compared: 3 });
  });

  it('knows nothing of what the person may not see, and of what does not exist', async () => {
    const only = await api.signIn('analyst@alfa');
    const guest = await api.signIn('guest@alfa');
    for (const [list, cookie] of [
      ['alfa/budget,beta/budget', only],
      ['alfa/budget,alfa/nothing', only],
      ['alfa/budget,gamma/budget', only],
      // she sees this process alone
      ['alfa/budget,alfa/square', guest],
    ] as const) {
      const answer = await ask(list, cookie);
      expect([answer.status, answer.json.code]).toEqual([404, 'process-not-found']);
    }
    expect((await api.request('GET', '/api/compare?with=alfa/budget,alfa/square')).status).toBe(401);
  });

  it.each([
    '',
    'alfa/budget',
    'alfa/budget,alfa/budget',
    'alfa,beta',
    'alfa/a/b,alfa/c',
    Array(7).fill('a/b').join(','),
  ])('refuses "%s"', async (list) => expect((await ask(list)).status).toBe(400));

  it('compares what is open to the person, and names what is closed without saying whether it is there', async () => {
    const only = await api.signIn('analyst@alfa');
    const answer = await ask('alfa/budget,beta/budget,alfa/square,gamma/nothing', only);
    const { processes, closed } = compareAnswer.parse(answer.json);
    expect(processes.map(({ process }) => process)).toEqual(['square', 'budget']);
    expect(closed).toEqual([
      { workspace: 'beta', process: 'budget' },
      { workspace: 'gamma', process: 'nothing' },
    ]);
  });

  it('matches themes through a shared codeframe alone, and refuses where none took part', async () => {
    const path = '/api/compare/themes?with=alfa/budget,beta/budget';
    const found = compareThemesAnswer.parse((await api.request('GET', path, { cookie: partner })).json);
    expect(found.processes.map(({ people, refused }) => [people, refused])).toEqual([
      [210, 'no-codeframe'],
      [190, 'no-codeframe'],
    ]);
    expect([found.topics, found.compared]).toEqual([[], 0]);
    expect((await api.request('GET', path, { cookie: await api.signIn('analyst@alfa') })).status).toBe(404);
  });

  it('is a CSV and a workbook with the same rows', async () => {
    const csv = await ask('alfa/budget,beta/budget', partner, 'csv');
    expect(csv.headers['content-type']).toContain('text/csv');
    const lines = csv.text.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 2 * 3);
    expect(lines[1]).toMatch(/^age,15-24,alfa,budget,2025-03-01,2025-03-21,60,1000,/);
    const xlsx = await ask('alfa/budget,beta/budget', partner, 'xlsx');
    expect(xlsx.headers['content-type']).toContain('spreadsheetml.sheet');
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('says what was not measured', async () => {
    await makeProcess(api.database, api.alfa.id, 'empty');
    const found = compareAnswer.parse((await ask('alfa/budget,alfa/empty', viewer)).json);
    expect(found.variables[0]).toMatchObject({ outcome: 'not-comparable', groups: [] });
    expect(found.processes.at(-1)).toMatchObject({ participants: null, stamp: null });
  });
});
