import { randomUUID } from 'node:crypto';
import { startTestApi, type TestApi } from '../support/api.js';

const PROCESS = '/api/workspaces/alfa/processes/budget';

let api: TestApi;
let editor: string;
let viewer: string;
let analyst: string;

beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  viewer = await api.signIn('viewer@alfa');
  analyst = await api.signIn('analyst@alfa');
  // Two forms: twenty people of each gave an e-mail address, ten of them the same in both; six of the second gave none.
  await bring(
    'Ankieta',
    rows(20, (n) => `osoba${n}@example.org`),
  );
  await bring('Warsztat', [
    ...rows(20, (n) => `osoba${n + 10}@example.org`),
    ...rows(6, (n) => String(n)).map((row) => row.replace(/^/, 'x')),
  ]);
});
afterAll(() => api.close());

function rows(count: number, who: (n: number) => string): string[] {
  return Array.from(
    { length: count },
    (_, n) =>
      `${n},${who(n)},${n % 2 === 0 ? 'kobieta' : 'mężczyzna'},Napiszcie do mnie: jan${n}@example.org o ławkach ${n}`,
  );
}

/** Uploads and imports a form of remarks, as the wizard does. */
async function bring(source: string, lines: readonly string[]): Promise<void> {
  const content = ['id,who,sex,text', ...lines].join('\n');
  const uploaded = await api.upload(`${PROCESS}/uploads`, editor, { name: `${source}.csv`, content });
  const mapping = {
    version: 1,
    kind: 'remark',
    columns: { reference: 'id', person: 'who', text: ['text'], attributes: { sex: 'sex' } },
    notPersonal: ['who'],
  };
  const started = await api.request('POST', `${PROCESS}/uploads/${uploaded.json.id}/import`, {
    cookie: editor,
    body: { source: 'table', sourceName: source, mapping, saveMappingAs: 'Formularz uwag' },
  });
  expect(started.status).toBe(202);
  await api.work();
}
const read = (path: string, cookie = viewer) => api.request('GET', `${PROCESS}${path}`, { cookie });

describe('the report of linking', () => {
  it('tells the people of each source, those in both, and between which numbers all lie', async () => {
    const { status, json } = await read('/linkage');
    expect(status).toBe(200);
    // 20 + 26 = 46 in two sources; 10 in both: 36 counted. With an e-mail address 30: the six others may be among the ten of the survey
    // who are not in the workshop. The workshop alone has 26.
    expect(json).toMatchObject({ people: 36, before: 46, lower: 30, upper: 36, protected: false });
    expect(json.pairs).toEqual([{ one: expect.any(String), other: expect.any(String), people: 10 }]);
    expect(json.sources.map(({ id: _, ...source }: { id: string }) => source)).toEqual([
      {
        name: 'Ankieta',
        kind: 'table',
        linkBy: 'email',
        people: 20,
        linkable: 20,
        platformOnly: 0,
        sourceOnly: 0,
        withoutIdentifier: 0,
      },
      {
        name: 'Warsztat',
        kind: 'table',
        linkBy: 'email',
        people: 26,
        linkable: 20,
        platformOnly: 0,
        sourceOnly: 6,
        withoutIdentifier: 0,
      },
    ]);
    expect(json.flags.find(({ flag }: { flag: string }) => flag === 'repeated-votes')).toEqual({
      flag: 'repeated-votes',
      people: 0,
    });
  });

  it('follows when a source is linked by nothing, and again when by e-mail', async () => {
    const { json: before } = await read('/linkage');
    const id = before.sources[1].id;
    const put = (linkBy: string, cookie = editor) =>
      api.request('PUT', `${PROCESS}/linkage/sources/${id}`, { cookie, body: { linkBy } });
    expect((await put('none', viewer)).status).toBe(403);
    expect((await put('none')).status).toBe(202);
    await api.work();
    // All 26 of the workshop are now known there alone.
    expect((await read('/linkage')).json).toMatchObject({ people: 46, before: 46, lower: 26, upper: 46 });
    expect((await put('email')).status).toBe(202);
    await api.work();
    expect((await read('/linkage')).json).toEqual(before);
  });

  it('knows no source of another process', async () => {
    const answer = await api.request('PUT', `${PROCESS}/linkage/sources/${randomUUID()}`, {
      cookie: editor,
      body: { linkBy: 'none' },
    });
    expect(answer).toMatchObject({ status: 404, json: { code: 'source-not-found' } });
  });
});

describe('the provenance of a contribution', () => {
  it('tells file, row, import, mapping and what was masked, and never what was masked', async () => {
    const [item] = (await read('/contributions?limit=1&search=16')).json.items;
    const { status, json, text } = await read(`/contributions/${item.id}/provenance`, analyst);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      deliveries: [
        {
          connector: 'table',
          mapping: { name: 'Formularz uwag' },
          row: 18,
          change: 'created',
          importedBy: expect.any(String),
        },
      ],
      masked: { email: 1 },
      formerTexts: 0,
      permission: { permission: 'unknown', origin: 'source', history: [] },
    });
    expect(text).not.toContain('example.org');
  });

  it('is for analysts and those above them', async () => {
    const [item] = (await read('/contributions?limit=1')).json.items;
    expect((await read(`/contributions/${item.id}/provenance`)).status).toBe(403);
  });
});

describe('the basis for publication', () => {
  let refused: string;
  const change = (path: string, body: unknown, cookie = editor, method = 'PUT') =>
    api.request(method, `${PROCESS}${path}`, { cookie, body });

  it('is counted by source', async () => {
    const { json } = await read('/permissions');
    expect(json.publishable).toBe(0);
    expect(json.total.find(({ permission }: { permission: string }) => permission === 'unknown').contributions).toBe(
      46,
    );
    expect(json.sources).toHaveLength(2);
  });

  it('of a source holds for all that say nothing themselves, and of one contribution before it', async () => {
    const { json } = await read('/permissions');
    const [item] = (await read('/contributions?limit=1&search=15')).json.items;
    refused = item.id;
    const one = await change(`/contributions/${item.id}/permission`, {
      permission: 'no',
      reason: 'Prosiła o to autorka.',
    });
    expect(one).toMatchObject({ status: 200, json: { changed: 1 } });
    const of = (name: string) => json.sources.find((source: { name: string }) => source.name === name).id;
    const reason = 'Formularz zawierał zgodę.';
    for (const name of ['Ankieta', 'Warsztat']) {
      const changed = await change(`/permissions/sources/${of(name)}`, { permission: 'yes', reason });
      expect(changed.status).toBe(200);
    }
    const after = (await read('/permissions')).json;
    expect(after.publishable).toBe(45);
    const told = (await read(`/contributions/${item.id}/provenance`, analyst)).json.permission;
    expect(told).toMatchObject({ permission: 'no', origin: 'person' });
    expect(told.history).toHaveLength(2);
    expect(told.history[1]).toMatchObject({
      from: 'unknown',
      to: 'no',
      reason: 'Prosiła o to autorka.',
      wholeSource: false,
    });
  });

  it('set by a person survives a later delivery that changes the words', async () => {
    const changed = (row: string) => row.replace('o ławkach', 'o wielu ławkach');
    await bring('Ankieta', rows(20, (n) => `osoba${n}@example.org`).map(changed));
    await bring('Warsztat', rows(20, (n) => `osoba${n + 10}@example.org`).map(changed));
    const item = (await read(`/contributions/${refused}`)).json;
    expect(item).toMatchObject({ permission: 'no', body: expect.stringContaining('o wielu ławkach') });
    const told = (await read(`/contributions/${item.id}/provenance`, analyst)).json;
    expect(told.formerTexts).toBe(1);
    expect(told.deliveries.map(({ change: what }: { change: string }) => what)).toEqual(['created', 'changed']);
  });

  it('of a selection is set by a filter or by ids, never by a group of people and never by both', async () => {
    const reason = 'Uwagi w procedurze planistycznej są jawne.';
    const set = (body: object, cookie = editor) =>
      change('/permissions', { permission: 'public-by-procedure', reason, ...body }, cookie, 'POST');
    expect((await set({})).status).toBe(400);
    expect((await set({ filter: { group: 'sex:female' } })).status).toBe(400);
    expect((await set({ filter: {} }, viewer)).status).toBe(403);
    expect(await set({ filter: { kind: 'remark' } })).toMatchObject({ status: 200, json: { changed: 46 } });
    expect(await set({ filter: { kind: 'remark' } })).toMatchObject({ json: { changed: 0 } });
  });

  it('asks for a reason', async () => {
    const [item] = (await read('/contributions?limit=1')).json.items;
    expect((await change(`/contributions/${item.id}/permission`, { permission: 'yes', reason: ' ' })).status).toBe(400);
  });

  it('may be given with the import of a source, for what says nothing itself', async () => {
    const content = 'id,text\n1,Więcej zieleni\n2,Mniej betonu\n';
    const uploaded = await api.upload(`${PROCESS}/uploads`, editor, { name: 'wylozenie.csv', content });
    const started = await api.request('POST', `${PROCESS}/uploads/${uploaded.json.id}/import`, {
      cookie: editor,
      body: {
        source: 'table',
        sourceName: 'Wyłożenie planu',
        mapping: { version: 1, kind: 'remark', columns: { reference: 'id', text: ['text'] } },
        publication: {
          permission: 'public-by-procedure',
          reason: 'Wyłożenie projektu planu.',
          link: 'https://bip.example.org/plan',
        },
      },
    });
    expect(started.status).toBe(202);
    await api.work();
    const { json } = await read('/permissions');
    expect(json.sources.find(({ name }: { name: string }) => name === 'Wyłożenie planu')).toMatchObject({
      permission: 'public-by-procedure',
      link: 'https://bip.example.org/plan',
      counts: [{ permission: 'public-by-procedure', origin: 'source', contributions: 2 }],
    });
  });
});
