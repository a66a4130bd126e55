import { type TableMapping } from '#domain';
import { listRejected } from '#persistence';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { contentsOf, openDesk, type Desk, type Place } from './import-helpers.js';

const REMARKS: TableMapping = {
  version: 1,
  kind: 'remark',
  columns: {
    reference: 'id',
    text: ['text'],
    person: 'who',
    status: 'status',
    response: 'answer',
    submittedAt: 'date',
    attributes: { age: 'age' },
  },
};
const HEAD = 'id,who,age,date,text,status,answer';
const csv = (...rows: string[]) => [HEAD, ...rows].join('\n');
const BENCHES = '1,anna,25-34,2026-03-02,Więcej ławek w parku,received,';
const LAMPS = '2,piotr,65+,2026-03-03,Lampy przy szkole nie świecą,received,';
const TREES = '3,anna,25-34,2026-03-04,Proszę sadzić drzewa przy rynku,received,';

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

const query = <Row>(sql: string): Promise<Row[]> =>
  database.inWorkspace(place.workspaceId, (db) => db.query(sql.replaceAll(':workspace', `'${place.workspaceId}'`)));
const contribution = async (reference: string) =>
  (
    await query<Record<string, unknown>>(
      `SELECT * FROM contribution WHERE workspace_id = :workspace AND source_reference = '${reference}'`,
    )
  )[0];
const datasetHash = async () =>
  (
    await query<{ hash: string }>(
      `SELECT encode(dataset_hash, 'hex') AS hash FROM process WHERE workspace_id = :workspace`,
    )
  )[0]?.hash;

describe('an import', () => {
  it('brings rows in once: the same file again changes nothing', async () => {
    const first = await desk.bring(place, csv(BENCHES, LAMPS, TREES), REMARKS);
    expect(first.counts).toMatchObject({ rows: 3, created: 3, changed: 0, unchanged: 0, rejected: 0 });
    const hash = await datasetHash();
    const second = await desk.bring(place, csv(BENCHES, LAMPS, TREES), REMARKS);
    expect(second.counts).toMatchObject({ rows: 3, created: 0, changed: 0, unchanged: 3, rejected: 0 });
    expect(await datasetHash()).toBe(hash);
    expect(await query('SELECT FROM participation WHERE workspace_id = :workspace')).toHaveLength(2);
  });

  it('has the same dataset hash whatever the order of the rows', async () => {
    const byAddress = { ...REMARKS, columns: { ...REMARKS.columns, personKind: 'email' } };
    await desk.bring(place, csv(BENCHES, LAMPS, TREES), byAddress);
    const hash = await datasetHash();
    const processId = await makeProcess(database, place.workspaceId);
    await desk.bring({ ...place, processId }, csv(TREES, BENCHES, LAMPS), byAddress);
    const [other] = await query<{ hash: string }>(
      `SELECT encode(dataset_hash, 'hex') AS hash FROM process WHERE workspace_id = :workspace AND id = '${processId}'`,
    );
    expect(other?.hash).toBe(hash);
  });

  it('takes respondent 1 of two processes for two people, and one address in both for one', async () => {
    const people = () => query('SELECT FROM participant WHERE workspace_id = :workspace');
    const respondents = { ...REMARKS, columns: { ...REMARKS.columns, personKind: 'respondent' } };
    const addresses = { ...REMARKS, columns: { ...REMARKS.columns, personKind: 'email' } };
    const other = { ...place, processId: await makeProcess(database, place.workspaceId) };
    await desk.bring(place, csv(BENCHES), respondents, { source: 'survey' });
    await desk.bring(other, csv(BENCHES), respondents, { source: 'survey' });
    expect(await people()).toHaveLength(2);
    await desk.bring(place, csv(LAMPS), addresses, { source: 'letters' });
    await desk.bring(other, csv(LAMPS), addresses, { source: 'letters' });
    expect(await people()).toHaveLength(3);
  });

  it('keeps a text that changed at the source as a version, and its former status as an event', async () => {
    await desk.bring(place, csv(BENCHES, LAMPS), REMARKS);
    const id = (await contribution('1'))?.id;
    const { counts } = await desk.bring(
      place,
      csv(BENCHES.replace('Więcej ławek', 'Mniej ławek').replace('received', 'accepted'), LAMPS),
      REMARKS,
    );
    expect(counts).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
    expect(await contribution('1')).toMatchObject({
      id,
      version: 2,
      body: 'Mniej ławek w parku',
      source_label: 'accepted',
    });
    expect(await query('SELECT version, body FROM contribution_version WHERE workspace_id = :workspace')).toEqual([
      { version: 1, body: 'Więcej ławek w parku' },
    ]);
  });

  it('keeps the original encrypted and shows it scrubbed', async () => {
    await desk.bring(place, csv('9,anna,25-34,2026-03-02,Proszę o telefon 601 234 567,received,'), REMARKS);
    const row = await contribution('9');
    expect(row?.body).not.toContain('601');
    const [original] = await query<{ body: Buffer }>(
      'SELECT body FROM contribution_original WHERE workspace_id = :workspace',
    );
    expect(original?.body.toString('latin1')).not.toContain('601');
    expect(desk.keys.decrypt(place.workspaceId, original?.body ?? Buffer.alloc(0))).toBe(
      'Proszę o telefon 601 234 567',
    );
  });

  it('keeps an original only as long as something is masked in the text', async () => {
    const row = (text: string) => csv(`9,anna,25-34,2026-03-02,${text},received,`);
    const originals = () => query('SELECT FROM contribution_original WHERE workspace_id = :workspace');
    await desk.bring(place, row('Proszę o telefon'), REMARKS);
    expect(await originals()).toHaveLength(0);
    await desk.bring(place, row('Proszę o telefon 601 234 567'), REMARKS);
    expect(await originals()).toHaveLength(1);
    const { importId } = await desk.bring(place, row('Proszę o list'), REMARKS);
    expect(await originals()).toHaveLength(0);
    await desk.undo(place, importId);
    expect(await originals()).toHaveLength(1);
  });

  it('lists a second row of the same reference with its place in the file, and lets the first stand', async () => {
    const { importId, counts } = await desk.bring(
      place,
      csv(BENCHES, LAMPS, '1,ola,18-24,2026-03-05,Inna uwaga z tym samym numerem,received,Odpowiedź'),
      REMARKS,
    );
    expect(counts).toMatchObject({ created: 2, rejected: 1 });
    const { rows } = await database.inWorkspace(place.workspaceId, (db) =>
      listRejected(db, place.workspaceId, importId, { after: null, limit: 10 }),
    );
    expect(rows).toMatchObject([
      { file: expect.stringMatching(/^delivery-\d+\.csv$/), row: 4, code: 'duplicate-reference' },
    ]);
    expect(await contribution('1')).toMatchObject({ body: 'Więcej ławek w parku', source_label: 'received' });
    expect(await query('SELECT FROM response WHERE workspace_id = :workspace')).toEqual([]);
  });

  it('freezes what a person said of herself; a later delivery fills only what was missing', async () => {
    await desk.bring(place, csv(BENCHES, LAMPS.replace('65+', '')), REMARKS);
    await desk.bring(place, csv(BENCHES.replace('25-34', '35-44'), LAMPS), REMARKS);
    expect(
      await query(`SELECT attributes FROM participation WHERE workspace_id = :workspace ORDER BY attributes->>'age'`),
    ).toEqual([{ attributes: { age: '25-34' } }, { attributes: { age: '65+' } }]);
  });

  it('leaves a status that a person set as it is, and keeps the word of the source beside it', async () => {
    await desk.bring(place, csv(BENCHES), REMARKS);
    await query(`UPDATE contribution SET eligibility = 'spam' WHERE workspace_id = :workspace`);
    await query(
      `INSERT INTO status_event (workspace_id, process_id, contribution_id, field, to_value, person_id)
       SELECT workspace_id, process_id, id, 'eligibility', 'spam', gen_random_uuid() FROM contribution WHERE workspace_id = :workspace`,
    );
    await desk.bring(place, csv(BENCHES.replace('received', 'withdrawn')), REMARKS);
    expect(await contribution('1')).toMatchObject({ eligibility: 'spam', source_label: 'withdrawn' });
  });

  it('does not bring an erased record back', async () => {
    await desk.bring(place, csv(LAMPS), REMARKS);
    await query(
      `INSERT INTO erased_record (workspace_id, source_id, record_type, kind, reference_hash)
       SELECT workspace_id, id, 'contribution', 'remark', sha256('1') FROM source WHERE workspace_id = :workspace`,
    );
    await desk.bring(place, csv(BENCHES, LAMPS), REMARKS);
    expect(await contribution('1')).toBeUndefined();
    expect(await contribution('2')).toBeDefined();
  });

  it('links a reply to an entry that came after it', async () => {
    const replies: TableMapping = { ...REMARKS, columns: { reference: 'id', text: ['text'], parent: 'parent' } };
    const { counts } = await desk.bring(place, 'id,text,parent\n11,Zgadzam się,10\n10,Nowy most nad rzeką,\n', replies);
    expect(counts.rejected).toBe(0);
    const [parent, child] = [await contribution('10'), await contribution('11')];
    expect(child?.parent_id).toBe(parent?.id);
  });

  it('links a reply of an earlier delivery when it is brought again after its entry', async () => {
    const replies: TableMapping = { ...REMARKS, columns: { reference: 'id', text: ['text'], parent: 'parent' } };
    const reply = 'id,text,parent\n11,Zgadzam się,10\n';
    expect((await desk.bring(place, reply, replies)).counts.rejected).toBe(1);
    await desk.bring(place, 'id,text,parent\n10,Nowy most nad rzeką,\n', replies);
    expect((await desk.bring(place, reply, replies)).counts.rejected).toBe(0);
    expect((await contribution('11'))?.parent_id).toBe((await contribution('10'))?.id);
  });

  it('leaves the state before it when it fails in the middle', async () => {
    await desk.bring(place, csv(BENCHES), REMARKS);
    const before = await contentsOf(database, desk.keys, place.workspaceId);
    const failing = {
      beforeCommit: () => Promise.reject(new Error('the worker was killed')),
    };
    await expect(desk.bring(place, csv(LAMPS, TREES), REMARKS, { task: failing })).rejects.toThrow('killed');
    expect(await contentsOf(database, desk.keys, place.workspaceId)).toEqual(before);
  });
});
