import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TableMapping } from '#domain';
import { linkLedgerEntry, numberRemarks, recordDecision } from '#persistence';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { bringExports } from './bring-exports.js';
import { contentsOf, openDesk, type Desk, type Place } from './import-helpers.js';

const REMARKS: TableMapping = {
  version: 1,
  kind: 'remark',
  columns: { reference: 'id', text: ['text'], status: 'status', response: 'answer' },
};
const csv = (...rows: string[]) => ['id,text,status,answer', ...rows].join('\n');
const STRATEGY = resolve('fixtures/samples/sosnowek/strategy-2026/strategia-open-data-dane-przykladowe.zip');
const RESULTS_HEAD =
  'id;title/pl;description/pl;start_date;end_date;status/id;status/key;status/name/pl;progress;created_at;url;component/id;proposal_urls;reference';

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
  await query(
    `INSERT INTO source (workspace_id, process_id, kind, name, status_map) SELECT $1, '${place.processId}', 'table', 'remarks',
       '{"accepted": {"official": "decided", "decision": "yes"}, "refused": {"official": "decided", "decision": "no"}}'`,
  );
});

const query = <Row>(sql: string): Promise<Row[]> =>
  database.inWorkspace(place.workspaceId, (db) => db.query(sql, sql.includes('$1') ? [place.workspaceId] : []));
const decisions = () =>
  query<{ reference: string; code: string; state: string; reason: object; links: number }>(
    `SELECT source_reference AS reference, code, state, reason, (SELECT count(*)::int FROM decision_link
       WHERE decision_link.workspace_id = $1 AND decision_id = decision.id AND is_confirmed) AS links
     FROM decision WHERE workspace_id = $1 AND source_id IS NOT NULL ORDER BY 1`,
  );
const statuses = () =>
  query(
    `SELECT source_reference AS id, decision, official_status AS official FROM contribution WHERE workspace_id = $1 ORDER BY 1`,
  );

describe('what a source tells of the institution', () => {
  it('is a decision where the status says so, once however often it is brought, with the answer as its reason', async () => {
    const sheet = csv('1,Ławki w parku,accepted,Postawimy.', '2,Parking,refused,', '3,Lampy,received,');
    await desk.bring(place, sheet, REMARKS);
    await desk.bring(place, sheet + '\n4,Wiata,received,', REMARKS);
    expect(await decisions()).toEqual([
      { reference: 'remark/1', code: 'yes', state: 'published', reason: { pl: 'Postawimy.' }, links: 1 },
      { reference: 'remark/2', code: 'no', state: 'published', reason: {}, links: 1 },
    ]);
    expect(await query(`SELECT subject, kind FROM ledger_event WHERE workspace_id = $1 ORDER BY 1, 2`)).toEqual([
      { subject: 'decision', kind: 'imported' },
      { subject: 'decision', kind: 'imported' },
      { subject: 'response', kind: 'imported' },
    ]);
  });

  it('is compared with the state before: a changed status is a dated event, and one taken back withdraws its decision', async () => {
    await desk.bring(place, csv('1,Ławki w parku,accepted,', '2,Parking,refused,'), REMARKS);
    const versions = () => query(`SELECT version FROM remark WHERE workspace_id = $1 ORDER BY number`);
    await database.inWorkspace(place.workspaceId, (db) => numberRemarks(db, place.workspaceId, place.processId));
    expect(await versions()).toEqual([{ version: 1 }, { version: 1 }]);
    await desk.bring(place, csv('1,Ławki w parku,refused,Brak miejsca.', '2,Parking,received,'), REMARKS);
    // whoever looks at these rows of the register is told that they changed
    expect(await versions()).toEqual([{ version: 2 }, { version: 2 }]);
    expect(await decisions()).toMatchObject([
      { reference: 'remark/1', code: 'no', state: 'published', reason: { pl: 'Brak miejsca.' } },
      { reference: 'remark/2', code: 'no', state: 'withdrawn' },
    ]);
    const events = await query<{ kind: string; details: object }>(
      `SELECT kind, details FROM ledger_event WHERE workspace_id = $1 AND subject = 'decision' AND kind <> 'imported' ORDER BY kind`,
    );
    expect(events).toEqual([
      { kind: 'changed', details: expect.objectContaining({ code: ['yes', 'no'] }) },
      { kind: 'withdrawn', details: { code: ['no', null] } },
    ]);
    const dated = await query(
      `SELECT field, from_value, to_value FROM status_event WHERE workspace_id = $1 AND field = 'decision' ORDER BY from_value`,
    );
    expect(dated).toEqual([
      { field: 'decision', from_value: 'no', to_value: null },
      { field: 'decision', from_value: 'yes', to_value: 'no' },
    ]);
  });

  it('is a yes for a budget project that was selected, and nothing for one that lost the vote', async () => {
    await query(
      `UPDATE source SET status_map = '{"wybrany": {"stage": "selected"}, "niewybrany": {"stage": "not-selected"}}' WHERE workspace_id = $1`,
    );
    await desk.bring(place, csv('1,Ławki w parku,głosowany,', '2,Parking,głosowany,'), REMARKS);
    expect(await decisions()).toEqual([]);
    await desk.bring(place, csv('1,Ławki w parku,wybrany,', '2,Parking,niewybrany,'), REMARKS);
    expect(await decisions()).toMatchObject([{ reference: 'remark/1', code: 'yes', state: 'published', links: 1 }]);
    const dated = await query(`SELECT field, to_value FROM status_event WHERE workspace_id = $1 ORDER BY to_value`);
    expect(dated).toEqual([
      { field: 'stage', to_value: 'not-selected' },
      { field: 'stage', to_value: 'selected' },
    ]);
  });

  it('goes with the import that brought it, and an undo restores the state before exactly', async () => {
    await desk.bring(place, csv('1,Ławki w parku,received,', '2,Parking,refused,Za mało miejsca.'), REMARKS);
    const before = await contentsOf(database, desk.keys, place.workspaceId);
    const { importId } = await desk.bring(place, csv('1,Ławki w parku,accepted,', '2,Parking,accepted,'), REMARKS);
    expect(await decisions()).toHaveLength(2);
    await desk.undo(place, importId);
    expect(await contentsOf(database, desk.keys, place.workspaceId)).toEqual(before);
  });

  it('waits beside a decision of the office, which a re-import leaves with its links', async () => {
    await desk.bring(place, csv('1,Ławki w parku,received,'), REMARKS);
    await database.inWorkspace(place.workspaceId, (db) =>
      recordDecision(db, place.workspaceId, {
        processId: place.processId,
        code: 'partly',
        text: { pl: 'Dwie ławki.' },
        reason: { pl: 'Brak miejsca na trzecią.' },
        office: null,
        decidedOn: '2026-05-04',
        personId: null,
        links: [{ source: 'remarks', references: ['1'] }],
        outcome: null,
      }),
    );
    await desk.bring(place, csv('1,Więcej ławek w parku,refused,'), REMARKS);
    expect(await statuses()).toEqual([{ id: '1', decision: 'partly', official: 'decided' }]);
    const [row] = await query(`SELECT source_status FROM contribution WHERE workspace_id = $1`);
    expect(row).toEqual({ source_status: { decision: 'no' } });
    const links = await query(
      `SELECT link.linked_by, decision.code FROM decision_link AS link JOIN decision ON decision.id = link.decision_id
       WHERE link.workspace_id = $1 ORDER BY 1`,
    );
    expect(links).toEqual([
      { linked_by: 'person', code: 'partly' },
      { linked_by: 'source', code: 'no' },
    ]);
  });
});

describe('results of Decidim', () => {
  const bring = (...names: string[]) => bringExports(database, desk.keys, place, 'decidim', names);
  const results = (...rows: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'nasluch-results-'));
    const path = join(folder, 'strategia-open-data-results.csv');
    writeFileSync(path, [RESULTS_HEAD, ...rows].join('\n'));
    return path;
  };
  const url = (id: number) => `https://strategia.sosnowek.example/processes/strategia-2035/f/12/proposals/${id}`;
  const busik = (end: string, state: string, label: string, progress: number) =>
    `31;Busik na zamówienie;<p>Od jesieni.</p>;2026-09-01;${end};2;${state};${label};${progress};2026-09-01 08:00:00 UTC;https://strategia.sosnowek.example/processes/strategia-2035/f/15/results/31;15;${url(120)};sosnowek-RESU-2026-10-31`;

  it('change in place, keep the links that people added, and tell what moved when', async () => {
    await bring(STRATEGY);
    const [outcome] = await query<{ id: string; delivery: string }>(
      `SELECT id, delivery FROM outcome WHERE workspace_id = $1 AND source_reference = '31'`,
    );
    expect(outcome!.delivery).toBe('in-progress');
    const [other] = await query<{ id: string }>(
      `SELECT id FROM contribution WHERE workspace_id = $1 AND source_reference = '105' AND kind = 'proposal'`,
    );
    await database.inWorkspace(place.workspaceId, (db) =>
      linkLedgerEntry(
        db,
        place,
        { subject: 'outcome', id: outcome!.id },
        { contributionIds: [other!.id], themeIds: [] },
        { personId: null, evidence: {} },
      ),
    );
    await bring(results(busik('2027-09-30', 'done', 'Zrealizowane', 100)));
    const [after] = await query<{ delivery: string; due: string; people: number; all: number }>(
      `SELECT delivery, due_on::text AS due, (SELECT count(*)::int FROM outcome_link WHERE workspace_id = $1
         AND outcome_id = outcome.id AND linked_by = 'person') AS people, (SELECT count(*)::int FROM outcome WHERE workspace_id = $1
         AND source_reference = '31') AS all
       FROM outcome WHERE workspace_id = $1 AND source_reference = '31'`,
    );
    expect(after).toEqual({ delivery: 'delivered', due: '2027-09-30', people: 1, all: 1 });
    const moved = await query(
      `SELECT from_on::text AS "from", to_on::text AS "to" FROM due_date_change WHERE workspace_id = $1`,
    );
    expect(moved).toEqual([{ from: '2027-06-30', to: '2027-09-30' }]);
    const [event] = await query<{ details: object }>(
      `SELECT details FROM ledger_event WHERE workspace_id = $1 AND subject = 'outcome' AND kind = 'changed'`,
    );
    expect(event!.details).toMatchObject({
      delivery: ['in-progress', 'delivered'],
      fields: expect.arrayContaining(['dueOn']),
    });
    // proposals 120, 134 and 153 stood behind the result
    const delivered = await query(
      `SELECT DISTINCT contribution_id FROM status_event WHERE workspace_id = $1 AND field = 'delivery' AND from_value = 'in-progress'
         AND to_value = 'delivered' AND import_id IS NOT NULL`,
    );
    expect(delivered).toHaveLength(3);
  });

  it('go with their import', async () => {
    const { importId } = await bring(STRATEGY);
    await desk.undo(place, importId);
    for (const table of ['outcome', 'response', 'decision', 'ledger_event', 'due_date_change'])
      expect(await query(`SELECT '${table}' AS name FROM ${table} WHERE workspace_id = $1`)).toEqual([]);
  });
});
