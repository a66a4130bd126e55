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

describe('shares of the residents', () => {
  it('stand beside those of the edition before, with Newcombe’s interval, or with the reason why not', async () => {
    const { rates } = compareAnswer.parse((await ask('alfa/budget,alfa/square')).json);
    // square, a year earlier: 222 of 6,000; budget: 210 of 6,000
    expect(rates).toEqual([
      {
        ...{ earlier: 0, later: 1, isClear: false, reason: null },
        difference: expect.closeTo((210 - 222) / 6000, 10),
        // R: 0.035 - 0.037 with Wilson limits 0.030641 to 0.039954 and 0.032514 to 0.042079
        lower: expect.closeTo(-0.002 - Math.hypot(0.035 - 0.030641, 0.042079 - 0.037), 5),
        upper: expect.closeTo(-0.002 + Math.hypot(0.039954 - 0.035, 0.037 - 0.032514), 5),
      },
    ]);
    const { rates: refused } = compareAnswer.parse((await ask('alfa/budget,alfa/empty', viewer)).json);
    expect(refused).toMatchObject([{ difference: null, reason: 'not-measured' }]);
  });
});

describe('comparisons that are kept', () => {
  const VIEWS = '/api/compare/views';
  const keep = (name: string, processes: readonly string[], cookie = partner) =>
    api.request('POST', VIEWS, { cookie, body: { name, processes } });
  const list = async (cookie = partner) => (await api.request('GET', VIEWS, { cookie })).json.comparisons;
  const TWO = ['alfa/budget', 'beta/budget'];

  it('belong to a person across municipalities: she opens, renames and deletes them, and nobody else knows of them', async () => {
    const { status, json } = await keep('Budżety', TWO);
    expect([status, json.processes[1]]).toMatchObject([201, { workspace: 'beta', process: 'budget' }]);
    expect(json.processes[1].title).not.toBeNull();
    const other = await api.signIn('editor@alfa');
    const change = (cookie: string) =>
      api.request('PUT', `${VIEWS}/${json.id}`, { cookie, body: { name: 'Oba budżety', processes: TWO } });
    expect(await list(other)).toEqual([]);
    expect((await change(other)).json.code).toBe('saved-comparison-not-found');
    expect((await api.request('DELETE', `${VIEWS}/${json.id}`, { cookie: other })).status).toBe(404);
    expect((await change(partner)).json.name).toBe('Oba budżety');
    expect((await keep('Oba budżety', TWO)).json.code).toBe('saved-comparison-exists');
    expect((await api.request('DELETE', `${VIEWS}/${json.id}`, { cookie: partner })).status).toBe(204);
    expect(await list()).toEqual([]);
    expect((await api.request('GET', VIEWS)).status).toBe(401);
  });

  it.each([
    ['one process', ['alfa/budget']],
    ['one twice', ['alfa/budget', 'alfa/budget']],
    ['what is no address', ['alfa/budget', '../admin']],
    ['seven', Array.from({ length: 7 }, (_, at) => `alfa/p${at}`)],
  ])('refuse %s', async (_, processes) => expect((await keep('Nie', processes)).status).toBe(400));

  it('say of a process that was deleted or closed that it is, and keep the rest', async () => {
    const only = await api.signIn('analyst@alfa');
    const { json } = await keep('Moje', ['alfa/budget', 'alfa/gone', 'beta/budget', 'alfa/square'], only);
    expect(json.processes.map(({ title }: { title: object | null }) => title === null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(json.processes[2]).toEqual({ workspace: 'beta', process: 'budget', title: null, workspaceName: null });
  });

  it('go with whoever serves no municipality any more', async () => {
    const leaving = await api.signIn('publisher@alfa');
    await keep('Ostatnie', TWO, leaving);
    const admin = await api.signIn('admin@alfa');
    const { members } = (await api.request('GET', '/api/workspaces/alfa/members', { cookie: admin })).json;
    const { id } = members.find(({ email }: { email: string }) => email.startsWith('publisher@'));
    await api.request('DELETE', `/api/workspaces/alfa/members/${id}`, { cookie: admin });
    const rows = await api.database.asOwner((owner) => owner.query(`SELECT name FROM saved_comparison`));
    expect(rows).toEqual([{ name: 'Moje' }]);
  });
});

describe('themes matched by hand', () => {
  const PATH = '/api/compare/themes?with=alfa/budget,beta/budget';
  const theme: Record<string, string> = {};
  const read = async (cookie = partner) => compareThemesAnswer.parse((await api.request('GET', PATH, { cookie })).json);
  const match = (first: string, second: string, cookie = partner) => {
    const place = (workspace: string, id: string) => ({ workspace, process: 'budget', theme: id });
    const body = { themes: [place('alfa', first), place('beta', second)] };
    return api.request('POST', '/api/compare/matches', { cookie, body });
  };

  /** Two themes: the first of the oldest people, the second of all others. */
  beforeAll(async () => {
    for (const town of ['alfa', 'beta'] as const) {
      const { id, processId } = api[town];
      await api.database.inWorkspace(id, async (db) => {
        const [{ id: runId }] = await db.query(
          `INSERT INTO run (workspace_id, process_id, kind, state) VALUES ($1, $2, 'find-themes', 'done') RETURNING id`,
          [id, processId],
        );
        await db.query(
          `INSERT INTO theme_run (workspace_id, run_id, process_id, method, seed, language, texts, not_grouped)
           VALUES ($1, $3, $2, 'test', 1, 'pl', 0, 0)`,
          [id, processId, runId],
        );
        for (const [number, label] of ['Nocne autobusy', 'Ławki w parku'].entries()) {
          const [{ id: themeId }] = await db.query(
            `INSERT INTO theme (workspace_id, process_id, number, label, first_run_id, last_run_id)
             VALUES ($1, $2, $3, $4, $5, $5) RETURNING id`,
            [id, processId, number, label, runId],
          );
          theme[`${town} ${number}`] = themeId;
          await db.query(
            `INSERT INTO theme_assignment (workspace_id, run_id, contribution_id, rank, theme_id, weight, grouped)
             SELECT $1, $3, contribution.id, 1, $4, 1, true FROM contribution JOIN participation
               ON participation.workspace_id = $1 AND participation.id = contribution.participation_id
             WHERE contribution.workspace_id = $1 AND contribution.process_id = $2
               AND (participation.attributes ->> 'age' = '65+') = ($5 = 0)`,
            [id, processId, runId, themeId, number],
          );
        }
      });
    }
  });

  it('are proposed by the stems that both share, weakly by two, and compared only once a person says so', async () => {
    const { proposals, matches, unmatched } = await read();
    expect(proposals.map(({ themes, strength }) => [themes[0].label, themes[1].label, strength])).toEqual(
      expect.arrayContaining([['Nocne autobusy', 'Nocne autobusy', 'weak']]),
    );
    expect([matches, unmatched.map((themes) => themes.length)]).toEqual([[], [2, 2]]);

    expect((await match(theme['alfa 0']!, theme['beta 0']!)).status).toBe(204);
    const found = await read();
    expect(found.unmatched.map((themes) => themes.map(({ label }) => label))).toEqual([
      ['Ławki w parku'],
      ['Ławki w parku'],
    ]);
    const [one] = found.matches;
    // 60 of 210 people and 60 of 190
    expect(one!.cells.map((cell) => cell!.share)).toEqual([60 / 210, 60 / 190]);
    expect(one!.pair).toMatchObject({ difference: expect.closeTo(60 / 210 - 60 / 190, 10), isClear: false });
    expect(one).toMatchObject({ mayUndo: true, matchedBy: expect.any(String) });

    const file = await api.request('GET', `${PATH}&format=csv`, { cookie: partner });
    const [header, ...rows] = file.text
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]);
    expect(column('match')).toEqual(['1', '1', '', '']);
    expect(column('not_shown_because')).toEqual(['', '', 'unmatched', 'unmatched']);
    expect(column('share').slice(0, 2).map(Number)).toEqual([60 / 210, 60 / 190]);
    expect(column('matched_with').slice(0, 2)).toEqual(['beta/budget: Nocne autobusy', 'alfa/budget: Nocne autobusy']);
    expect(Number(column('difference')[0])).toBeCloseTo(60 / 210 - 60 / 190, 10);
    expect([column('matched_by')[0], column('matched_by')[2]]).toEqual([one!.matchedBy, '']);
    const workbook = await api.request('GET', `${PATH}&format=xlsx`, { cookie: partner });
    expect([workbook.status, workbook.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  it('have one counterpart in a process, and are seen by whoever sees both', async () => {
    expect((await match(theme['alfa 0']!, theme['beta 1']!)).json.code).toBe('theme-matched-already');
    expect((await match(theme['beta 0']!, theme['alfa 0']!)).json.code).toBe('theme-not-found');
    const only = await api.signIn('editor@alfa');
    expect((await match(theme['alfa 1']!, theme['beta 1']!, only)).json.code).toBe('process-not-found');
    const { id } = (await read()).matches[0]!;
    const undo = (cookie: string) => api.request('DELETE', `/api/compare/matches/${id}`, { cookie });
    // she may edit themes of one municipality and does not see the other
    expect((await undo(only)).json.code).toBe('theme-match-not-found');
    expect((await undo(partner)).status).toBe(204);
    expect((await read()).matches).toEqual([]);
    const log = await api.database.inWorkspace(api.beta.id, (db) =>
      db.query(`SELECT action FROM audit_event WHERE action LIKE 'themes-%' ORDER BY action`),
    );
    expect(log).toEqual([{ action: 'themes-matched' }, { action: 'themes-unmatched' }]);
  });

  it('follow a theme that was merged, and say so of one that is gone', async () => {
    await match(theme['alfa 1']!, theme['beta 1']!);
    const merge = (into: string | null) =>
      api.database.inWorkspace(api.alfa.id, async (db) => {
        const values = [api.alfa.id, theme['alfa 1'], into];
        await db.query(
          `UPDATE theme SET retired_at = now(), merged_into = $3 WHERE workspace_id = $1 AND id = $2`,
          values,
        );
        // what was read of the process before is old
        await db.query(`UPDATE process SET stage = stage WHERE workspace_id = $1`, [api.alfa.id]);
      });
    await merge(theme['alfa 0']!);
    expect((await read()).matches[0]!.themes[0].label).toBe('Nocne autobusy');
    await merge(null);
    expect(await read()).toMatchObject({ matches: [], lostMatches: 1 });
  });
});
