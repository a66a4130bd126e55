import { deleteLegalChecklist, raiseDatasetVersion, recordResponse } from '#persistence';
import { startTestApi, type TestApi } from '../support/api.js';
import { PROCESS } from '../support/import-file.js';

const LEGAL = `${PROCESS}/legal`;
const TEMPLATES = '/api/workspaces/alfa/legal-templates';
const PROMISE = { promisedLevel: 'consult', daysToRespond: 5, openToChange: { pl: 'Układ alejek.', en: '' } };

let api: TestApi;
let editor: string;
let viewer: string;
beforeAll(async () => {
  api = await startTestApi();
  editor = await api.signIn('editor@alfa');
  viewer = await api.signIn('viewer@alfa');
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(
      `UPDATE process SET starts_on = '2026-03-10', ends_on = '2026-03-31' WHERE workspace_id = $1 AND id = $2`,
      [api.alfa.id, api.alfa.processId],
    ),
  );
});
afterEach(async () => {
  await api.database.inWorkspace(api.alfa.id, (db) =>
    deleteLegalChecklist(db, { workspaceId: api.alfa.id, processId: api.alfa.processId }),
  );
});
afterAll(() => api.close());

const read = async (cookie = viewer) => (await api.request('GET', LEGAL, { cookie })).json;
const begin = (template: string, cookie = editor) =>
  api.request('POST', `${LEGAL}/checklist`, { cookie, body: { template } });
interface Step {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly dueOn: string | null;
  readonly label: object;
}
const stepOf = ({ checklist }: { checklist: { steps: Step[] } }, code: string) =>
  checklist.steps.find((step) => step.code === code)!;
const change = ({ id, version, dueOn }: Step, over: object = {}, cookie = editor) =>
  api.request('PUT', `${LEGAL}/steps/${id}`, { cookie, body: { version, dueOn, doneOn: null, ...over } });

describe('the checklist of a process', () => {
  it('begins with the steps of a template and dates that fit it', async () => {
    const { status, json } = await begin('strategy');
    expect(status).toBe(201);
    // 31 March − 35 days = 24 February; 31 March + 30 days = 30 April
    const dates = json.checklist.steps.map(({ code, dueOn }: Step) => [code, dueOn]);
    expect(dates).toEqual([
      ['order', null],
      ['notice', '2026-02-24'],
      ['start', '2026-03-10'],
      ['meeting', null],
      ['end', '2026-03-31'],
      ['answer', null],
      ['report', null],
      ['publish-report', '2026-04-30'],
      ['adopt', null],
    ]);
    expect(json.checklist.warnings).toEqual([]);
    expect((await begin('statutes')).json.code).toBe('legal-checklist-exists');
  });

  it('warns where dates break the template, and refuses dates that cannot be', async () => {
    const { json } = await begin('strategy');
    // 1 March to 31 March are 30 days of the 35
    const short = await change(stepOf(json, 'notice'), { dueOn: '2026-03-01' });
    expect(short.json.checklist.warnings).toMatchObject([
      { problem: 'too-short', from: 'notice', to: 'end', days: 30, neededDays: 35 },
    ]);
    const early = await change(stepOf(json, 'report'), { dueOn: '2026-03-20' });
    expect(early.json.checklist.warnings).toMatchObject([
      { problem: 'too-short' },
      { problem: 'wrong-order', from: 'end', to: 'report', days: -11 },
    ]);
    const before = await change(stepOf(json, 'publish-report'), { dueOn: '2026-03-09' });
    expect([before.status, before.json.code]).toEqual([400, 'legal-date-before-start']);
    const future = await change(stepOf(json, 'order'), { doneOn: '2999-01-01' });
    expect([future.status, future.json.code]).toEqual([400, 'legal-done-in-future']);
    for (const wrong of [{ dueOn: '2026-02-30' }, { proofUrl: 'javascript:alert(1)' }, { version: 0 }])
      expect((await change(stepOf(json, 'order'), wrong)).status).toBe(400);
  });

  it('puts its steps among what is due and into a calendar until they are done', async () => {
    const { json } = await begin('strategy');
    const due = async () => (await api.request('GET', `${PROCESS}/due`, { cookie: viewer })).json.items.length;
    expect(await due()).toBe(4);
    const calendar = await api.request('GET', `${LEGAL}/calendar?language=pl`, { cookie: viewer });
    expect(calendar.headers['content-type']).toContain('text/calendar');
    expect(calendar.text).toContain('DTSTART;VALUE=DATE:20260430');
    expect(calendar.text.match(/BEGIN:VALARM/g)).toHaveLength(8);
    const notice = stepOf(json, 'notice');
    await change(notice, {
      doneOn: '2026-02-24',
      proofUrl: 'https://bip.example/ogloszenie',
      note: 'tel. 600 123 456',
    });
    expect(await due()).toBe(3);
    expect(stepOf(await read(), 'notice')).toMatchObject({ doneOn: '2026-02-24', note: 'tel. [telefon]' });
    expect((await change(notice, {})).json.code).toBe('legal-changed');
  });

  it('goes into a release with the steps that were made, without notes and proofs', async () => {
    const { json } = await begin('strategy');
    await change(stepOf(json, 'notice'), {
      doneOn: '2026-02-24',
      note: 'między nami',
      proofUrl: 'https://bip.example/1',
    });
    const publisher = await api.signIn('publisher@alfa');
    const releases = `${PROCESS}/releases`;
    const { id } = (await api.request('POST', releases, { cookie: publisher, body: {} })).json;
    const { legal } = (await api.request('GET', `${releases}/${id}`, { cookie: viewer })).json.content;
    expect(legal).toEqual({
      basis: json.checklist.template.basis,
      ...{ orderingAct: null, orderingNumber: null },
      steps: [{ code: 'notice', label: stepOf(json, 'notice').label, doneOn: '2026-02-24' }],
    });
  });

  it('keeps scans for those who may edit, and goes only while nothing is done', async () => {
    const { json } = await begin('own-rules');
    const files = `${LEGAL}/steps/${stepOf(json, 'notice').id}/files`;
    const scan = { name: 'lista.pdf', content: '%PDF-1.7 lista' };
    expect((await api.upload(files, viewer, scan, { description: 'Lista' })).status).toBe(403);
    expect((await api.upload(files, editor, scan)).status).toBe(400);
    const sent = await api.upload(files, editor, scan, { description: 'Lista obecności' });
    expect(sent.status).toBe(201);
    expect((await api.request('GET', `${files}/${sent.json.id}`, { cookie: editor })).text).toBe(scan.content);
    expect((await api.request('GET', `${files}/${sent.json.id}`, { cookie: viewer })).status).toBe(403);
    const remove = () => api.request('DELETE', `${LEGAL}/checklist`, { cookie: editor });
    expect((await remove()).json.code).toBe('legal-checklist-begun');
    expect((await api.request('DELETE', `${files}/${sent.json.id}`, { cookie: editor })).status).toBe(204);
    expect((await remove()).json.checklist).toBeNull();
    expect((await remove()).json.code).toBe('legal-checklist-not-found');
  });

  it('leaves as a file that says what it rests on, and that it is no legal advice', async () => {
    const { json } = await begin('strategy');
    const { version } = json.checklist;
    const body = { version, orderingAct: 'Zarządzenie Burmistrza', orderingNumber: '12/2026' };
    expect((await api.request('PUT', `${LEGAL}/checklist`, { cookie: editor, body })).status).toBe(200);
    expect((await api.request('PUT', `${LEGAL}/checklist`, { cookie: editor, body })).json.code).toBe('legal-changed');
    const { text } = await api.request('GET', `${LEGAL}?format=csv&language=en`, { cookie: viewer });
    expect(text).toContain('ordering_act,Zarządzenie Burmistrza');
    expect(text).toContain('publish-report,Report on the website,2026-04-30');
    expect(text.trimEnd().split('\r\n').at(-1)).toContain('no legal advice');
  });

  it('is begun by editors, and is nowhere in another municipality', async () => {
    expect((await begin('strategy', viewer)).status).toBe(403);
    expect((await begin('no-such')).status).toBe(400);
    const { json } = await begin('strategy');
    const stranger = await api.signIn('admin@beta');
    const theirs = LEGAL.replace('alfa', 'beta');
    expect((await api.request('GET', theirs, { cookie: stranger })).json.checklist).toBeNull();
    const { id, version } = stepOf(json, 'notice');
    const body = { version, dueOn: null, doneOn: null };
    const stolen = await api.request('PUT', `${theirs}/steps/${id}`, { cookie: stranger, body });
    expect([stolen.status, stolen.json.code]).toEqual([404, 'legal-step-not-found']);
    expect(stepOf(await read(), 'notice').dueOn).toBe('2026-02-24');
  });
});

describe('the templates of a municipality', () => {
  it('are copies that an administrator edits; a running process keeps the one that it picked', async () => {
    const admin = await api.signIn('admin@alfa');
    const list = async (cookie = viewer, path = TEMPLATES) =>
      (await api.request('GET', path, { cookie })).json.templates;
    const builtIn = (await list())[0];
    expect(builtIn).toMatchObject({ isOwn: false, version: 0, template: { code: 'own-rules', intervals: [] } });
    await begin('own-rules');
    const { code: _, ...template } = builtIn.template;
    const rule = { from: 'notice', to: 'start', atLeastDays: 14, source: '§ 4 uchwały nr X/1/2026' };
    const save = (cookie: string, over: object = {}, version = 0) =>
      api.request('PUT', `${TEMPLATES}/own-rules`, {
        cookie,
        body: { version, template: { ...template, intervals: [rule], checkedOn: '2026-01-15', ...over } },
      });
    expect((await save(editor)).status).toBe(403);
    expect((await save(admin)).json).toMatchObject({ isOwn: true, version: 1, template: { intervals: [rule] } });
    expect((await save(admin)).json.code).toBe('legal-changed');
    for (const wrong of [
      { name: {} },
      { intervals: [{ ...rule, from: 'end', to: 'start' }] },
      { intervals: [{ ...rule, atMostDays: 3 }] },
      { steps: template.steps.slice(0, 1) },
      { checkedOn: '2999-01-01' },
    ])
      expect([wrong, (await save(admin, wrong, 1)).status]).toEqual([wrong, 400]);
    expect((await read()).checklist.template).toMatchObject({ intervals: [], checkedOn: null });
    const stranger = await api.signIn('admin@beta');
    expect((await list(stranger, TEMPLATES.replace('alfa', 'beta')))[0]).toMatchObject({ isOwn: false });
    const reset = await api.request('DELETE', `${TEMPLATES}/own-rules`, { cookie: admin });
    expect(reset.json).toMatchObject({ isOwn: false, version: 0 });
  });
});

describe('the promise of a process', () => {
  it('is stated by an editor, read by all, and compared with nothing before impact was measured', async () => {
    expect(await read()).toMatchObject({ promise: { promisedLevel: null }, delivery: null, checklist: null });
    const saved = await api.request('PUT', `${LEGAL}/promise`, { cookie: editor, body: PROMISE });
    expect([saved.status, saved.json.promise]).toEqual([200, { ...PROMISE, openToChange: { pl: 'Układ alejek.' } }]);
    const refused = await api.request('PUT', `${LEGAL}/promise`, { cookie: viewer, body: PROMISE });
    expect(refused.status).toBe(403);
    for (const wrong of [{ daysToRespond: 0 }, { daysToRespond: 1.5 }, { promisedLevel: 'obey' }])
      expect(
        (await api.request('PUT', `${LEGAL}/promise`, { cookie: editor, body: { ...PROMISE, ...wrong } })).status,
      ).toBe(400);
    expect((await api.request('GET', PROCESS, { cookie: viewer })).json.promisedLevel).toBe('consult');
  });

  it('stands beside what was measured: in time, late, and still without an answer', async () => {
    await api.request('PUT', `${LEGAL}/promise`, { cookie: editor, body: PROMISE });
    await plantAnswers();
    await api.request('POST', `${PROCESS}/runs/measure-impact`, { cookie: editor });
    await api.work();
    // answered after 2, 5 and 9 days of a promise of 5; the fourth has no answer: two in time, one late, one open
    expect((await read()).delivery).toMatchObject({
      days: { promisedDays: 5, n: 4, answered: 3, inTime: 2, late: 1, open: 1 },
      level: [{ measure: 'responded', numerator: 3, denominator: 4, share: 0.75 }],
    });
  });

  /** Four opinions of 1 March; answers 2, 5 and 9 days later. */
  async function plantAnswers(): Promise<void> {
    const { database, alfa } = api;
    await database.inWorkspace(alfa.id, async (db) => {
      await db.query(`INSERT INTO source (workspace_id, process_id, kind, name) VALUES ($1, $2, 'table', 'uwagi')`, [
        ...[alfa.id, alfa.processId],
      ]);
      await db.query(
        `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, submitted_at)
         SELECT $1, $2, source.id, 'idea', 'o' || number, 'Słowa', '\\x00', 'online', '2026-03-01T10:00:00Z'
         FROM source, generate_series(1, 4) AS number WHERE source.workspace_id = $1`,
        [alfa.id, alfa.processId],
      );
      for (const [reference, answeredOn] of [
        ['o1', '2026-03-03'],
        ['o2', '2026-03-06'],
        ['o3', '2026-03-10'],
      ] as const)
        await recordResponse(db, alfa.id, {
          ...{ processId: alfa.processId, personId: null, text: { pl: 'Dziękujemy.' }, office: null, answeredOn },
          links: [{ source: 'uwagi', references: [reference] }],
        });
      await raiseDatasetVersion(db, alfa.id, alfa.processId);
    });
  }
});
