import { startTestApi, type TestApi } from '../support/api.js';

const PROCESS = '/api/workspaces/alfa/processes/budget';

let api: TestApi;
let admin: string;
let editor: string;
let viewer: string;
let analyst: string;

const MAPPING = {
  version: 1,
  kind: 'remark',
  columns: {
    reference: 'id',
    person: 'who',
    text: ['text'],
    submittedAt: 'when',
    attributes: { sex: 'sex', age: 'age' },
  },
  notPersonal: ['who'],
};

/** Forty people, one of whom wrote twice; thirty told their sex, nobody was asked for anything else but age, which four left empty. */
function rows(): string[] {
  return Array.from({ length: 40 }, (_, n) => {
    const text = n < 3 ? 'Ten sam list w sprawie ławek' : `Uwaga o ławkach ${n} do jan${n}@example.org`;
    const when = ['2026-01-10', '2026-01-10', '2025-12-31', '2026-02-01', ''][n] ?? '2026-01-10';
    return `${n},osoba${n}@example.org,${n < 30 ? 'kobieta' : ''},${n < 36 ? '25-34' : ''},${when},${text}`;
  });
}

beforeAll(async () => {
  api = await startTestApi();
  [admin, editor, viewer, analyst] = (await Promise.all(
    ['admin@alfa', 'editor@alfa', 'viewer@alfa', 'analyst@alfa'].map((name) => api.signIn(name)),
  )) as [string, string, string, string];
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(
      `UPDATE process SET starts_on = '2026-01-01', ends_on = '2026-01-31' WHERE workspace_id = $1 AND id = $2`,
      [api.alfa.id, api.alfa.processId],
    ),
  );
  // the last row has no text and is left out whole
  const content = ['id,who,sex,age,when,text', ...rows(), '90,ktos@example.org,,,2026-01-10,'].join('\n');
  const uploaded = await api.upload(`${PROCESS}/uploads`, editor, { name: 'uwagi.csv', content });
  const started = await api.request('POST', `${PROCESS}/uploads/${uploaded.json.id}/import`, {
    cookie: editor,
    body: { source: 'table', sourceName: 'Ankieta', mapping: MAPPING },
  });
  expect(started.status).toBe(202);
  await api.work();
  // the importer refuses such days; a platform that is read over its API may still hand them on
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(
      `UPDATE contribution SET submitted_at = CASE source_reference WHEN '0' THEN timestamptz '1899-12-30' ELSE '2999-01-01' END
       WHERE workspace_id = $1 AND source_reference IN ('0', '1')`,
      [api.alfa.id],
    ),
  );
}, 240_000);
afterAll(() => api.close());

const read = (path: string, cookie = viewer) => api.request('GET', `${PROCESS}${path}`, { cookie });

describe('the quality of data', () => {
  it('tells what was delivered, what was left out and why, and what is counted', async () => {
    const { status, json } = await read('/quality');
    expect(status).toBe(200);
    expect(json.rows).toMatchObject({ imports: 1, failedImports: 0, undoneImports: 0, delivered: 41, leftOut: 1 });
    expect(json.rows.reasons[0]).toMatchObject({ code: 'missing-text', rows: 1 });
    expect(json.texts).toEqual({ stored: 40, counted: 40, setAside: [], institution: 0, gone: 0, erased: 0 });
  });

  it('finds texts that recur word by word, and dates outside the process', async () => {
    const { json } = await read('/quality');
    expect(json.copies.exact).toEqual({ texts: 1, contributions: 3 });
    expect(json.dates).toMatchObject({ startsOn: '2026-01-01', endsOn: '2026-01-31' });
    expect(json.dates.issues).toEqual([
      { issue: 'after-end', contributions: 1 },
      { issue: 'before-start', contributions: 1 },
      { issue: 'future', contributions: 1 },
      { issue: 'placeholder', contributions: 1 },
      { issue: 'undated', contributions: 1 },
    ]);
  });

  it('tells how complete attributes are as the protected report does, and of a source only in quarters', async () => {
    const { json } = await read('/quality');
    const { people, variables, sources, channels } = json.completeness;
    expect(people).toBe(40);
    const sex = variables.find(({ variable }: { variable: string }) => variable === 'sex');
    expect(sex).toEqual({ variable: 'sex', answered: 30, notAnswered: 10, neverAsked: 0 });
    // people of whom nothing is known are no secret, however few
    const age = variables.find(({ variable }: { variable: string }) => variable === 'age');
    expect(age).toEqual({ variable: 'age', answered: 36, notAnswered: 4, neverAsked: 0 });
    // 30 of 40 are three quarters
    const bands = [
      { variable: 'age', band: 'most', reason: null },
      { variable: 'sex', band: 'most', reason: null },
    ];
    expect(sources).toEqual([{ id: expect.any(String), name: 'Ankieta', variables: bands }]);
    expect(channels.map((one: { variables: unknown }) => one.variables)).toEqual([bands]);
  });

  it('tells how many cells are hidden in how many tables', async () => {
    const { json } = await read('/quality');
    const [row] = await api.database.inWorkspace(api.alfa.id, (db) =>
      db.query(
        `SELECT shown -> 'suppression' AS suppression FROM reach_result WHERE workspace_id = $1
        ORDER BY created_at DESC LIMIT 1`,
        [api.alfa.id],
      ),
    );
    expect(json.suppression).toEqual({ ...row.suppression, tables: expect.any(Number) });
    expect(json.suppression.hidden > 0).toBe(json.suppression.tables > 0);
  });

  it('holds no word of a resident and no address', async () => {
    const { text } = await read('/quality');
    expect(text).not.toMatch(/ławk|example\.org|osoba\d/);
  });
});

describe('the log of a process', () => {
  it('is for administrators, newest first, with names of officials', async () => {
    expect((await read('/quality/log')).status).toBe(403);
    const { status, json } = await read('/quality/log', admin);
    expect(status).toBe(200);
    expect(json.events.map(({ action }: { action: string }) => action)).toContain('import-started');
    expect(json.events.every(({ at }: { at: string }) => at <= json.events[0].at)).toBe(true);
  });
});

describe('the draft of an impact assessment', () => {
  it('is written from what is stored and set, in the language asked for', async () => {
    expect((await read('/quality/assessment')).status).toBe(403);
    const polish = await read('/quality/assessment', analyst);
    expect(polish.status).toBe(200);
    expect(polish.headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(polish.headers['content-disposition']).toBe('attachment; filename="ocena-skutkow-budget.md"');
    expect(polish.text).toContain('# Ocena skutków dla ochrony danych (projekt)');
    expect(polish.text).toContain('Wypowiedzi z zasłoniętymi danymi: 40');
    expect(polish.text).toContain('Ankieta');
    expect(polish.text).toContain('mniej niż 5 osób');
    const english = await read('/quality/assessment?language=en', analyst);
    expect(english.text).toContain('Originals and rows: 6 months after the end of the process');
    expect(english.text).not.toMatch(/ławk|example\.org/);
    expect((await read('/quality/assessment?language=de', analyst)).status).toBe(400);
  });
});

describe('erasing a person by code', () => {
  it('finds what bears the code with how much the same person said, and erases her', async () => {
    const find = (code: string, cookie = admin) =>
      api.request('POST', `${PROCESS}/find-by-code`, { cookie, body: { code } });
    expect((await find('7', editor)).status).toBe(403);
    expect((await find('no such code')).json).toEqual({ contributions: [] });
    const { json } = await find('7');
    expect(json.contributions).toMatchObject([{ kind: 'remark', reference: '7', source: 'Ankieta', samePerson: 1 }]);
    const erased = await api.request('POST', `${PROCESS}/contributions/${json.contributions[0].id}/erasure`, {
      cookie: admin,
    });
    expect(erased).toMatchObject({ status: 200, json: { person: true, contributions: 1 } });
    expect((await find('7')).json).toEqual({ contributions: [] });
    expect((await read('/quality')).json.texts).toMatchObject({ stored: 39, counted: 39, erased: 1 });
    expect((await read('/quality/log', admin)).json.events[0].action).toBe('person-erased');
  });
});

describe('what is kept', () => {
  it('is deleted at once when due, by an administrator alone, and says so in the log', async () => {
    const remove = (kind: string, cookie = admin) =>
      api.request('POST', `${PROCESS}/retention/${kind}`, { cookie, body: {} });
    expect((await remove('originals', editor)).status).toBe(403);
    expect((await remove('originals')).json.code).toBe('retention-not-due');
    await api.database.inWorkspace(api.alfa.id, async (db) => {
      const of = [api.alfa.id, api.alfa.processId];
      await db.query(`UPDATE process SET ends_on = '2019-01-31' WHERE workspace_id = $1 AND id = $2`, of);
      await db.query(`UPDATE import SET finished_at = '2019-02-01' WHERE workspace_id = $1 AND process_id = $2`, of);
    });
    const { status, json } = await remove('originals');
    expect(status).toBe(200);
    const kept = json.kept.find((one: { kind: string }) => one.kind === 'originals');
    expect(kept).toMatchObject({ process: 'budget', rows: 0, isDue: false, deletedAt: expect.any(String) });
    expect((await read('/quality/log', admin)).json.events[0].action).toBe('retention-deleted');
  });
});
