import { LEGAL_TEMPLATES, type ReportTemplateContent, type TableMapping } from '#domain';
import {
  addReportTemplate,
  listAudit,
  listCodeframes,
  listLegalTemplateEdits,
  listMappings,
  listReportTemplates,
  saveCodeframe,
  saveLegalTemplateEdit,
  saveMapping,
  saveMembership,
  savePerson,
} from '#persistence';
import { hashPassword } from '../../apps/api/src/auth/secrets.js';
import { PASSWORD, startTestApi, type TestApi } from '../support/api.js';

const ADDRESS = '/api/workspaces/alfa/copies';
/** Stands everywhere where a resident's words could: nothing of it may arrive. */
const SAID = 'boję się sąsiada z parteru';

const MAPPING: TableMapping = {
  version: 1,
  kind: 'idea',
  columns: {
    text: ['Treść'],
    channel: 'Kanał',
    voice: 'Kto',
    permission: 'Zgoda',
    attributes: { age: 'Wiek' },
    answers: ['P1'],
  },
  values: {
    Kanał: { Urna: 'paper', Stoisko: SAID },
    Kto: { [SAID]: 'nobody' },
    Wiek: { [SAID]: '65+' },
    Zgoda: { [`tak, ale ${SAID}`]: 'yes' },
    P1: { [SAID]: 'inne' },
    Treść: { [SAID]: 'paper' },
  },
  fixed: { channel: 'paper', permission: 'yes', submittedAt: '2026-03-01' },
  notPersonal: ['Treść'],
};
const TOPICS = [
  { code: 'roads', name: { pl: 'Drogi' }, stems: { pl: 'drog' }, examples: [SAID], definition: { pl: 'Jezdnie.' } },
  { code: 'parks', name: { pl: 'Parki' }, stems: { pl: 'park' } },
];
const TEMPLATE: ReportTemplateContent = {
  title: { pl: 'Raport' },
  languages: ['pl'],
  audience: 'internal',
  blocks: [
    { kind: 'heading', id: 'a', level: 1, text: { pl: 'Kogo słychać' } },
    { kind: 'text', id: 'b', text: { pl: `Jedna osoba napisała: ${SAID}.` } },
  ],
};
const LAW = LEGAL_TEMPLATES.find(({ code }) => code === 'strategy')!;
const OWN_LAW = { ...LAW, name: { pl: 'Strategia po naszemu' }, checkedOn: '2026-02-01' };

let api: TestApi;
let partner: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await startTestApi();
  const passwordHash = await hashPassword(PASSWORD);
  await api.database.asOwner(async (owner) => {
    const person = async (name: string, here: 'viewer' | 'admin', there: 'viewer' | 'editor' | 'admin') => {
      const personId = await savePerson(owner, { email: `${name}@both.test`, name, passwordHash });
      await saveMembership(owner, { workspaceId: api.alfa.id, personId, role: here });
      await saveMembership(owner, { workspaceId: api.beta.id, personId, role: there });
    };
    await person('partner', 'admin', 'admin');
    await person('reader', 'viewer', 'editor');
    await person('guest', 'admin', 'viewer');
    const oneProcess = await savePerson(owner, { email: 'process@both.test', name: 'process', passwordHash });
    await saveMembership(owner, { workspaceId: api.alfa.id, personId: oneProcess, role: 'admin' });
    const single = { workspaceId: api.beta.id, processId: api.beta.processId, personId: oneProcess };
    await saveMembership(owner, { ...single, role: 'editor' });
  });
  await api.database.inWorkspace(api.alfa.id, async (db) => {
    const by = { createdBy: null };
    ids.mapping = (await saveMapping(db, api.alfa.id, { name: 'Formularz', document: MAPPING, ...by })).id;
    ids.codeframe = (await saveCodeframe(db, api.alfa.id, { name: 'Nasze tematy', topics: TOPICS, ...by }))!;
    const law = { code: LAW.code, document: OWN_LAW, version: 0, personId: null };
    await saveLegalTemplateEdit(db, api.alfa.id, law);
    const report = { name: 'Nasz raport', content: TEMPLATE, personId: null };
    ids.report = (await addReportTemplate(db, api.alfa.id, report))!.id;
  });
  partner = await api.signIn('partner@both');
});
afterAll(() => api.close());

const preview = async (cookie = partner, to = 'beta') =>
  (await api.request('GET', `${ADDRESS}?to=${to}`, { cookie })).json;
const copy = (items: object[], cookie = partner, to = 'beta') =>
  api.request('POST', ADDRESS, { cookie, body: { to, items } });
const all = () => [
  { kind: 'mapping', id: ids.mapping },
  { kind: 'codeframe', id: ids.codeframe },
  { kind: 'legal-template', id: 'strategy' },
  { kind: 'report-template', id: ids.report },
];
const inBeta = () =>
  api.database.inWorkspace(api.beta.id, async (db) => ({
    mappings: await listMappings(db, api.beta.id),
    codeframes: await listCodeframes(db, api.beta.id),
    laws: await listLegalTemplateEdits(db, api.beta.id),
    reports: await listReportTemplates(db, api.beta.id),
  }));
const trail = async (id: string, action: string) => {
  const page = { after: null, limit: 50, filter: { action, timeZone: 'UTC' } };
  return (await api.database.inWorkspace(id, (db) => listAudit(db, id, page))).map(({ subject }) => subject);
};

describe('copies to another municipality', () => {
  it('ask for the roles of both sides, and know no municipality without one', async () => {
    for (const to of ['nowhere', 'gamma']) expect((await copy(all(), partner, to)).status).toBe(404);
    const stranger = await api.signIn('admin@alfa');
    expect((await copy(all(), stranger)).json.code).toBe('workspace-not-found');
    const oneProcess = await api.signIn('process@both');
    expect((await copy(all(), oneProcess)).json.code).toBe('workspace-not-found');
    expect((await copy(all(), await api.signIn('guest@both'))).status).toBe(403);
    expect((await copy(all(), partner, 'alfa')).json.code).toBe('copy-to-itself');
    const reader = await api.signIn('reader@both');
    const shown: { kind: string; obstacle: string | null }[] = (await preview(reader)).items;
    expect(shown.map(({ kind, obstacle }) => [kind, obstacle])).toEqual([
      ['legal-template', 'role'],
      ['report-template', null],
    ]);
    expect((await copy([{ kind: 'mapping', id: ids.mapping }], reader)).json.code).toBe('copy-not-found');
    expect((await copy([{ kind: 'legal-template', id: 'strategy' }], reader)).status).toBe(403);
  });

  it('are nothing for a token, which belongs to one municipality', async () => {
    const body = { name: 'skrypt', scopes: ['read', 'import', 'write'], expiresAt: null };
    const made = await api.request('POST', '/api/workspaces/alfa/tokens', { cookie: partner, body });
    const headers = { authorization: `Bearer ${made.json.secret}`, origin: '' };
    const answer = await api.request('POST', ADDRESS, { headers, body: { to: 'beta', items: all() } });
    expect(answer.json.code).toBe('workspace-not-found');
  });

  it('come all or not at all', async () => {
    const missing = { kind: 'codeframe', id: '00000000-0000-4000-8000-000000000000' };
    expect((await copy([...all(), missing])).json.code).toBe('copy-not-found');
    await api.database.inWorkspace(api.beta.id, (db) =>
      saveLegalTemplateEdit(db, api.beta.id, { code: LAW.code, document: LAW, version: 0, personId: null }),
    );
    expect((await preview()).items.find(({ kind }: { kind: string }) => kind === 'legal-template')).toMatchObject({
      state: 'differs',
      obstacle: 'own-there',
    });
    expect((await copy(all())).json.code).toBe('copy-own-there');
    expect(await inBeta()).toMatchObject({ mappings: [], codeframes: [], reports: [], laws: [{ document: LAW }] });
    expect(await trail(api.beta.id, 'copy-received')).toEqual([]);
    await api.database.inWorkspace(api.beta.id, (db) => db.query('DELETE FROM legal_template'));
  });

  it('carry no words of residents, no consent and no day, and say what stays', async () => {
    const { items } = await preview();
    expect(items.map(({ kind, state, stays }: Record<string, unknown>) => [kind, state, stays])).toEqual([
      ['mapping', 'new', ['values', 'consent', 'file']],
      ['codeframe', 'new', ['examples']],
      ['legal-template', 'new', ['checked']],
      ['report-template', 'new', ['paragraphs']],
    ]);
    const { status, json } = await copy(all());
    expect(status).toBe(200);
    expect(json.items.map(({ outcome }: { outcome: string }) => outcome)).toEqual(Array(4).fill('copied'));
    const there = await inBeta();
    expect(JSON.stringify(there)).not.toContain(SAID);
    expect(there.mappings[0]!.mapping).toEqual({
      version: 1,
      kind: 'idea',
      columns: MAPPING.columns,
      values: { Kanał: { Urna: 'paper' } },
      fixed: { channel: 'paper' },
    });
    expect(there.codeframes[0]!.topics.map(({ code, definition }) => [code, definition])).toEqual([
      ['roads', { pl: 'Jezdnie.' }],
      ['parks', undefined],
    ]);
    expect(there.laws[0]!.document).toMatchObject({ name: OWN_LAW.name, checkedOn: null });
    expect(there.reports[0]!.content.blocks.map(({ kind }) => kind)).toEqual(['heading', 'text']);
  });

  it('stand in the trail of both sides', async () => {
    expect((await trail(api.alfa.id, 'copy-sent')).sort()).toEqual(
      all()
        .map(({ kind, id }) => `${kind} ${id}`)
        .sort(),
    );
    const { codeframes } = await inBeta();
    const received = await trail(api.beta.id, 'copy-received');
    expect(received).toHaveLength(4);
    expect(received).toContain(`codeframe ${codeframes[0]!.id}`);
  });

  it('change nothing the second time, and stand beside what has their name', async () => {
    const again = (await copy(all())).json.items;
    expect(again.map(({ outcome }: { outcome: string }) => outcome)).toEqual(Array(4).fill('unchanged'));
    await api.database.inWorkspace(api.beta.id, (db) =>
      db.query(`UPDATE codeframe SET topics = topics - 1 WHERE name = 'Nasze tematy'`),
    );
    const chosen = [{ kind: 'codeframe', id: ids.codeframe }];
    const { items } = (await copy(chosen)).json;
    expect(items[0]).toMatchObject({ outcome: 'renamed', nameThere: 'Nasze tematy (2)' });
    expect((await copy(chosen)).json.items[0].outcome).toBe('unchanged');
    expect((await inBeta()).codeframes.map(({ name }) => name)).toEqual(['Nasze tematy', 'Nasze tematy (2)']);
    expect(await trail(api.beta.id, 'copy-received')).toHaveLength(5);
  });

  it('stop at a header that is the first row of a file', async () => {
    const document: TableMapping = { version: 1, kind: 'idea', columns: { person: 'jan.nowak@example.org' } };
    const { id } = await api.database.inWorkspace(api.alfa.id, (db) =>
      saveMapping(db, api.alfa.id, { name: 'Bez nagłówka', document, createdBy: null }),
    );
    expect((await copy([{ kind: 'mapping', id }])).json.code).toBe('copy-personal-data');
    expect((await inBeta()).mappings).toHaveLength(1);
  });
});
