import { startTestApi, type TestApi } from '../support/api.js';
import { HEADER, PROCESS, importFile } from '../support/import-file.js';

/** Anna wrote two remarks; Bogdan answered her once and wrote one of his own; one came without an address. */
const FILE = {
  name: 'uwagi.csv',
  content: [
    HEADER,
    '1;2026-03-01;anna@example.org;25-34;kobieta;;Proszę o ławki przy przystanku na Lipowej',
    '2;2026-03-02;bogdan@example.org;65+;mężczyzna;1;Zgadzam się z ławkami na Lipowej',
    '3;2026-03-03;anna@example.org;25-34;kobieta;;Brakuje koszy nad jeziorem Bystrym',
    '4;2026-03-04;bogdan@example.org;65+;mężczyzna;;Chodnik przy szkole jest za wąski',
    '5;2026-03-05;;;;;Zostawcie stare drzewa w parku miejskim',
    '6;za rok;anna@example.org;25-34;kobieta;;Tęczowa fontanna na rynku',
  ].join('\n'),
};
const HERS = [/Lipowej/, /Bystrym/, /Tęczowa/, /anna@/];

let api: TestApi;
let admin: string;
beforeEach(async () => {
  api = await startTestApi();
  admin = await api.signIn('admin@alfa');
  await importFile(api, admin, FILE);
});
afterEach(() => api.close());

const list = async (): Promise<{ id: string; reference: string; body: string; parentId: string | null }[]> =>
  (await api.request('GET', `${PROCESS}/contributions?limit=200`, { cookie: admin })).json.items;
const idOf = async (reference: string) => (await list()).find((item) => item.reference === reference)?.id;
const eraseBehind = async (reference: string, cookie = admin) =>
  api.request('POST', `${PROCESS}/contributions/${await idOf(reference)}/erasure`, { cookie });
const ask = <T>(sql: string): Promise<T[]> => api.database.inWorkspace(api.alfa.id, (db) => db.query(sql));

/** Every cell of every table of the municipality as text, what is encrypted opened. */
async function everything(): Promise<string> {
  const tables = await ask<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'workspace_id'`,
  );
  const cells: string[] = [];
  for (const { name } of tables) {
    for (const row of await ask<Record<string, unknown>>(`SELECT * FROM ${name}`)) {
      for (const value of Object.values(row)) {
        if (!Buffer.isBuffer(value)) cells.push(JSON.stringify(value));
        else cells.push(value.toString('hex'), opened(value));
      }
    }
  }
  return cells.join('\n');
}

function opened(value: Buffer): string {
  try {
    return api.keys.decrypt(api.alfa.id, value);
  } catch {
    return '';
  }
}

describe('erasing the person behind a contribution', () => {
  it('takes all her words, her pseudonym and her rows, and leaves those of others', async () => {
    const pseudonym = api.keys.pseudonym(api.alfa.id, 'email', 'anna@example.org').pseudonym.toString('hex');
    const before = await everything();
    // The test can fail: everything that must go is there to be found.
    for (const trace of HERS) expect(before).toMatch(trace);
    expect(before).toContain(pseudonym);

    const answer = await eraseBehind('1');
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ person: true, contributions: 3, answers: 0, votes: 0 });
    const items = await list();
    expect(items.map(({ reference }) => reference).sort()).toEqual(['2', '4', '5']);
    expect(items.find(({ reference }) => reference === '2')?.parentId).toBeNull();

    // Bogdan's own words may speak of the same street.
    const after = (await everything()).replaceAll('Zgadzam się z ławkami na Lipowej', '');
    for (const trace of HERS) expect(after).not.toMatch(trace);
    expect(after).not.toContain(pseudonym);
    expect(after).toContain('Chodnik przy szkole');
  });

  it('raises the dataset version and computes the measures anew', async () => {
    const version = async () => (await ask<{ n: number }>(`SELECT dataset_version AS n FROM process`))[0]?.n ?? 0;
    const before = await version();
    await eraseBehind('1');
    expect(await version()).toBe(before + 1);
    const waiting = await ask<{ kind: string }>(`SELECT kind FROM run WHERE state = 'queued' ORDER BY kind`);
    expect(waiting.map(({ kind }) => kind)).toEqual([
      'find-personal-data',
      'find-themes',
      'measure-impact',
      'measure-reach',
    ]);
    await api.work();
    const overview = await api.request('GET', `${PROCESS}/overview`, { cookie: admin });
    expect(overview.json.total).toEqual({ contributions: 3, people: 2 });
  });

  it('does not let her come back with the same file', async () => {
    await eraseBehind('1');
    await importFile(api, admin, FILE);
    const { json } = await api.request('GET', `${PROCESS}/contributions`, { cookie: admin });
    expect(json.total).toEqual({ contributions: 3, people: 2 });
    const found = (await everything()).replaceAll('Zgadzam się z ławkami na Lipowej', '');
    for (const trace of HERS) expect(found).not.toMatch(trace);
    const participants = await ask<{ n: number }>(`SELECT count(*)::int AS n FROM participation`);
    expect(participants[0]?.n).toBe(2);
  });

  it('does not let a new remark of hers in by the same source', async () => {
    await eraseBehind('1');
    const content = `${HEADER}\n7;2026-04-01;Anna@example.org;25-34;kobieta;;Nowa uwaga Anny`;
    await importFile(api, admin, { name: 'nowe.csv', content });
    expect((await list()).map(({ reference }) => reference).sort()).toEqual(['2', '4', '5']);
    expect(await everything()).not.toContain('Nowa uwaga Anny');
  });

  it('stays true when another import is undone', async () => {
    const second = await importFile(api, admin, {
      name: 'poprawki.csv',
      content: FILE.content.replace('za wąski', 'o wiele za wąski'),
    });
    await eraseBehind('3');
    const undone = await api.request('POST', `${PROCESS}/imports/${second.importId}/undo`, { cookie: admin });
    expect(undone.status).toBe(200);
    const items = await list();
    expect(items.map(({ reference }) => reference).sort()).toEqual(['2', '4', '5']);
    expect(items.find(({ reference }) => reference === '4')?.body).toBe('Chodnik przy szkole jest za wąski');
    const found = (await everything()).replaceAll('Zgadzam się z ławkami na Lipowej', '');
    for (const trace of HERS) expect(found).not.toMatch(trace);
  });

  it('is written down without telling who it was', async () => {
    const id = await idOf('1');
    await eraseBehind('1');
    const rows = await ask(`SELECT subject, details FROM audit_event WHERE action = 'person-erased'`);
    expect(rows).toEqual([
      { subject: `process ${api.alfa.processId}`, details: { contributions: 3, answers: 0, votes: 0 } },
    ]);
    expect(JSON.stringify(rows)).not.toContain(id);
  });

  it('is for an admin of the whole municipality alone', async () => {
    for (const who of ['viewer@alfa', 'editor@alfa', 'publisher@alfa', 'guest@alfa']) {
      expect((await eraseBehind('1', await api.signIn(who))).status).toBe(403);
    }
    await api.database.asOwner((owner) =>
      owner.query(`UPDATE membership SET role = 'admin' WHERE process_id = $1`, [api.alfa.processId]),
    );
    expect((await eraseBehind('1', await api.signIn('guest@alfa'))).status).toBe(403);
    expect(await list()).toHaveLength(6);
  });
});

it('erasing a text behind which nobody is known takes that text alone, and it does not come back', async () => {
  const notes = {
    name: 'notatki.csv',
    content: 'Numer;Uwaga\nN1;Zostawcie stare dęby na skwerze\nN2;Więcej koszy na plaży',
  };
  const mapping = { version: 1, kind: 'note', columns: { reference: 'Numer', text: ['Uwaga'] } } as const;
  await importFile(api, admin, notes, { mapping, sourceName: 'notatki' });
  const answer = await eraseBehind('N1');
  expect(answer.json).toEqual({ person: false, contributions: 1, answers: 0, votes: 0 });
  expect(await everything()).not.toContain('stare dęby');
  await importFile(api, admin, notes, { mapping, sourceName: 'notatki' });
  expect((await list()).map(({ reference }) => reference).sort()).toEqual(['1', '2', '3', '4', '5', '6', 'N2']);
  expect(await everything()).not.toContain('stare dęby');
});
