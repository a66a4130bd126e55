import { ledgerEntry, ledgerLinkList, ledgerList, type LedgerEntry } from '#contracts';
import { findOrSaveSource } from '#persistence';
import { startTestApi, type TestApi } from '../support/api.js';

const LEDGER = '/api/workspaces/alfa/processes/budget/ledger';

let api: TestApi;
let viewer: string;
let editor: string;
let publisher: string;
let contributions: string[];
let themes: string[];

const query = <Row>(sql: string, more: readonly unknown[] = []): Promise<Row[]> =>
  api.database.inWorkspace(api.alfa.id, (db) => db.query(sql, [api.alfa.id, ...more]));

beforeAll(async () => {
  api = await startTestApi();
  [viewer, editor, publisher] = await Promise.all(['viewer@alfa', 'editor@alfa', 'publisher@alfa'].map(api.signIn));
  const source = await api.database.inWorkspace(api.alfa.id, (db) =>
    findOrSaveSource(db, api.alfa.id, { processId: api.alfa.processId, kind: 'table', name: 'remarks' }),
  );
  const rows = await query<{ id: string }>(
    `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, eligibility)
     SELECT $1, $2, $3, 'remark', number, text, sha256(text::bytea), 'online', eligibility
     FROM (VALUES ('1', 'Wiecej lawek w parku', 'eligible'), ('2', 'W parku brakuje lawki', 'eligible'),
       ('3', 'Lampy przy szkole', 'eligible'), ('4', 'Autobus nocny', 'withdrawn')) AS remarks (number, text, eligibility) RETURNING id`,
    [api.alfa.processId, source.id],
  );
  contributions = rows.map(({ id }) => id);
  const [run] = await query<{ id: string }>(
    `INSERT INTO run (workspace_id, process_id, kind, state) VALUES ($1, $2, 'find-themes', 'done') RETURNING id`,
    [api.alfa.processId],
  );
  await query(
    `INSERT INTO theme_run (workspace_id, run_id, process_id, method, seed, language, texts, not_grouped) VALUES ($1, $2, $3, 'm', 1, 'pl', 3, 0)`,
    [run!.id, api.alfa.processId],
  );
  const made = await query<{ id: string }>(
    `INSERT INTO theme (workspace_id, process_id, number, label, terms, first_run_id, last_run_id)
     SELECT $1, $2, number, label, terms, $3, $3 FROM (VALUES (0, 'Ławki', '{lawki,park}'::text[]), (1, 'Światło', '{lampy}'::text[]))
       AS themes (number, label, terms) RETURNING id`,
    [api.alfa.processId, run!.id],
  );
  themes = made.map(({ id }) => id);
  await query(
    `INSERT INTO theme_assignment (workspace_id, run_id, contribution_id, rank, theme_id, grouped)
     SELECT $1, $2, id, 1, CASE WHEN source_reference = '3' THEN $4::uuid ELSE $3::uuid END, true FROM contribution WHERE workspace_id = $1`,
    [run!.id, themes[0], themes[1]],
  );
});
afterAll(() => api.close());

const DECISION = {
  subject: 'decision',
  code: 'yes',
  text: { pl: 'Postawimy lawki w parku.' },
  decidedOn: '2026-05-04',
};
const post = (path: string, body: object, cookie = editor) => api.request('POST', `${LEDGER}${path}`, { cookie, body });
const at = (entry: LedgerEntry) => `/${entry.draft.subject}/${entry.id}`;
const write = async (draft: object = DECISION): Promise<LedgerEntry> => {
  const answer = await post('', draft);
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([201, expect.anything()]);
  return ledgerEntry.parse(answer.json);
};
const step = async (entry: LedgerEntry, name: string, body: object = {}, cookie = publisher) => {
  const answer = await post(`${at(entry)}/${name}`, { version: entry.version, ...body }, cookie);
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${answer.text}`);
  return ledgerEntry.parse(answer.json);
};
const link = async (entry: LedgerEntry, targets: object, cookie = editor) => {
  const answer = await post(`${at(entry)}/links`, targets, cookie);
  if (answer.status !== 201) throw new Error(`link: ${answer.status} ${answer.text}`);
  return ledgerEntry.parse(answer.json);
};
const statuses = async () =>
  Object.fromEntries(
    (
      await query<{ n: string; said: string }>(
        `SELECT source_reference AS n, concat_ws(' ', decision, delivery, official_status) AS said FROM contribution WHERE workspace_id = $1`,
      )
    ).map(({ n, said }) => [n, said]),
  );

describe('the decision ledger', () => {
  it('keeps drafts from viewers and counts them nowhere', async () => {
    const draft = await write();
    expect(draft).toMatchObject({ state: 'draft', version: 1, mistakes: [{ code: 'without-link' }] });
    expect((await api.request('GET', LEDGER + at(draft), { cookie: viewer })).status).toBe(404);
    const seen = ledgerList.parse((await api.request('GET', LEDGER, { cookie: viewer })).json);
    expect([seen.items, seen.counts.draft]).toEqual([[], 0]);
    const own = ledgerList.parse((await api.request('GET', `${LEDGER}?state=draft`, { cookie: editor })).json);
    expect(own.items.map(({ id }) => id)).toContain(draft.id);
    expect((await post('', DECISION, viewer)).status).toBe(403);
    expect((await api.request('DELETE', LEDGER + at(draft), { cookie: editor })).status).toBe(204);
  });

  it('publishes once confirmed by a publisher, and gives the contributions of its theme their status, until it is withdrawn', async () => {
    const draft = await link(await write(), { themeIds: [themes[0]] });
    expect(draft.links).toMatchObject({ themes: 1, contributions: 0, notYetLinked: 2 });
    expect((await post(`${at(draft)}/publish`, { version: draft.version, confirmed: true })).status).toBe(403);
    expect((await post(`${at(draft)}/publish`, { version: draft.version }, publisher)).status).toBe(400);
    const published = await step(draft, 'publish', { confirmed: true });
    expect(published.links).toMatchObject({ contributions: 2, notYetLinked: 0 });
    // the fourth stands in the theme too, and was withdrawn
    expect(await statuses()).toEqual({ 1: 'yes decided', 2: 'yes decided', 3: 'none', 4: 'none' });
    const dated = await query(
      `SELECT DISTINCT field, to_value, (happened_at AT TIME ZONE 'Europe/Warsaw')::date::text AS day, person_id IS NOT NULL AS person
       FROM status_event WHERE workspace_id = $1 ORDER BY field`,
    );
    expect(dated).toEqual([
      { field: 'decision', to_value: 'yes', day: '2026-05-04', person: true },
      { field: 'official_status', to_value: 'decided', day: '2026-05-04', person: true },
    ]);
    expect(published.history[0]).toMatchObject({ kind: 'published', contributions: 2 });
    const withdrawn = await step(published, 'withdraw', { reason: { pl: 'Pomyłka w numerze.' } });
    expect(withdrawn.state).toBe('withdrawn');
    expect(await statuses()).toEqual({ 1: 'none', 2: 'none', 3: 'none', 4: 'none' });
    expect(withdrawn.history[0]).toMatchObject({ kind: 'withdrawn', reason: { pl: 'Pomyłka w numerze.' } });
  });

  it('returns to what the other published entries say', async () => {
    const older = await link(await write({ ...DECISION, decidedOn: '2026-04-01' }), {
      contributionIds: [contributions[0]],
    });
    const newer = await link(
      await write({ ...DECISION, code: 'no', reason: { pl: 'Brak miejsca.' }, decidedOn: '2026-06-01' }),
      { contributionIds: [contributions[0]] },
    );
    const first = await step(older, 'publish', { confirmed: true });
    const second = await step(newer, 'publish', { confirmed: true });
    expect((await statuses())[1]).toBe('no decided');
    await step(second, 'withdraw', { reason: { pl: 'Zmiana.' } });
    expect((await statuses())[1]).toBe('yes decided');
    await step(first, 'withdraw', { reason: { pl: 'Zmiana.' } });
  });

  it('follows the chain from decision to commitment to outcome', async () => {
    const decision = await step(await link(await write(), { contributionIds: [contributions[2]] }), 'publish', {
      confirmed: true,
    });
    const promise = await step(
      await write({
        subject: 'commitment',
        title: { pl: 'Lampy' },
        dueOn: '2026-09-01',
        owner: 'Drogi',
        decisionId: decision.id,
      }),
      'publish',
      { confirmed: true },
    );
    expect((await statuses())[3]).toBe('yes planned decided');
    const moved = await step(promise, 'due', { dueOn: '2026-10-01', reason: { pl: 'Dostawa.' } });
    expect(moved).toMatchObject({ firstDueOn: '2026-09-01', draft: { dueOn: '2026-10-01' } });
    expect(moved.moves).toMatchObject([{ fromOn: '2026-09-01', toOn: '2026-10-01', reason: { pl: 'Dostawa.' } }]);
    const outcome = {
      subject: 'outcome',
      title: { pl: 'Lampy stoją' },
      commitmentId: promise.id,
      delivery: 'delivered',
    };
    const undated = await post('', outcome).then(({ json }) => ledgerEntry.parse(json));
    const refused = await post(`${at(undated)}/publish`, { version: 1, confirmed: true }, publisher);
    expect([refused.status, refused.json.code]).toEqual([400, 'delivered-date-missing']);
    const done = await step(await write({ ...outcome, deliveredOn: '2026-09-28' }), 'publish', { confirmed: true });
    expect((await statuses())[3]).toBe('yes delivered decided');
    expect(done.chain.map(({ subject }) => subject)).toEqual(['decision', 'commitment', 'outcome', 'outcome']);
    const seen = ledgerEntry.parse((await api.request('GET', LEDGER + at(decision), { cookie: viewer })).json);
    expect(seen.chain.map(({ subject }) => subject)).toEqual(['decision', 'commitment', 'outcome']);
    expect(seen.daysLate).toBe(0);
  });

  it('shows what the other person changed when two write at once', async () => {
    const draft = await write();
    const change = (text: string, version: number) =>
      api.request('PUT', LEDGER + at(draft), {
        cookie: editor,
        body: { version, draft: { ...DECISION, text: { pl: text } } },
      });
    expect((await change('Dwie ławki.', 1)).status).toBe(200);
    const late = await change('Trzy ławki.', 1);
    expect([late.status, late.json.code]).toEqual([409, 'entry-changed']);
    expect(late.json.details).toMatchObject({ version: 2, fields: 'text', by: expect.any(String) });
  });

  it('asks a second person where the process does', async () => {
    await query(`UPDATE process SET needs_second_person = true WHERE workspace_id = $1`);
    const draft = ledgerEntry.parse((await post('', DECISION, publisher)).json);
    const handed = await step(await link(draft, { contributionIds: [contributions[1]] }, publisher), 'hand-in');
    expect(handed.state).toBe('waiting');
    const own = await post(`${at(draft)}/publish`, { version: handed.version, confirmed: true }, publisher);
    expect([own.status, own.json.code]).toEqual([403, 'second-person-needed']);
    const admin = await api.signIn('admin@alfa');
    const published = await step(handed, 'publish', { confirmed: true }, admin);
    expect(published.approvedBy).not.toBeNull();
    await query(`UPDATE process SET needs_second_person = false WHERE workspace_id = $1`);
  });

  it('refuses what cannot be: no reason for a no, a day before the start, no input unless confirmed, withdrawn words', async () => {
    await query(`UPDATE process SET starts_on = '2026-03-01' WHERE workspace_id = $1`);
    const early = await post('', { subject: 'commitment', title: { pl: 'x' }, dueOn: '2026-02-01' });
    expect([early.status, early.json.code, early.json.details.field]).toEqual([400, 'due-before-start', 'dueOn']);
    const no = await link(await write({ ...DECISION, code: 'no' }), { contributionIds: [contributions[0]] });
    const unreasoned = await post(`${at(no)}/publish`, { version: no.version, confirmed: true }, publisher);
    expect([unreasoned.status, unreasoned.json.code]).toEqual([400, 'reason-missing']);
    const orphan = await write();
    const unlinked = await post(`${at(orphan)}/publish`, { version: 1, confirmed: true }, publisher);
    expect([unlinked.status, unlinked.json.code]).toEqual([400, 'without-link']);
    expect((await step(orphan, 'publish', { confirmed: true, withoutInput: true })).withoutInput).toBe(true);
    const { counts, items } = ledgerList.parse(
      (await api.request('GET', `${LEDGER}?orphan=yes`, { cookie: viewer })).json,
    );
    expect([counts.orphans, items.map(({ id }) => id)]).toEqual([1, [orphan.id]]);
    const withdrawn = await post(`${at(no)}/links`, { contributionIds: [contributions[3]] });
    expect([withdrawn.status, withdrawn.json.code]).toEqual([409, 'contribution-withdrawn']);
    const nobody = await post(`${at(no)}/links`, { contributionIds: [api.alfa.id] });
    expect([nobody.status, nobody.json.code]).toEqual([404, 'link-target-not-found']);
  });

  it('suggests what a text seems to answer, and counts it only when a person confirms', async () => {
    const draft = await write();
    const suggested = ledgerLinkList.parse((await post(`${at(draft)}/suggestions`, {})).json);
    const found = suggested.items.flatMap((one) => (one.contribution ? [one.contribution.id] : []));
    expect(found.sort()).toEqual([contributions[0], contributions[1]].sort());
    expect(suggested.items.every(({ isConfirmed, linkedBy }) => !isConfirmed && linkedBy === 'machine')).toBe(true);
    const [first, second] = suggested.items.filter(({ contribution }) => contribution !== null);
    const confirmed = ledgerEntry.parse((await post(`${at(draft)}/links/${first!.id}/confirm`, {})).json);
    expect(confirmed.links.contributions).toBe(1);
    const path = `${LEDGER}${at(draft)}/links/${second!.id}`;
    expect((await api.request('DELETE', path, { cookie: editor })).status).toBe(200);
    const again = ledgerLinkList.parse((await post(`${at(draft)}/suggestions`, {})).json);
    expect(again.items.filter(({ contribution }) => contribution !== null)).toEqual([]);
  });

  it('keeps a link when its theme is merged into another, and when a run draws themes anew', async () => {
    const published = await step(await link(await write(), { themeIds: [themes[1]] }), 'publish', { confirmed: true });
    await query(`UPDATE theme SET merged_into = $2, retired_at = now() WHERE workspace_id = $1 AND id = $3`, [
      themes[0],
      themes[1],
    ]);
    await query(`UPDATE theme_assignment SET theme_id = $2 WHERE workspace_id = $1`, [themes[0]]);
    const links = ledgerLinkList.parse(
      (await api.request('GET', `${LEDGER}${at(published)}/links`, { cookie: viewer })).json,
    );
    expect(links.items.map(({ theme }) => theme).filter(Boolean)).toEqual([
      { id: themes[0], label: 'Ławki', was: 'Światło' },
    ]);
    expect(links.items.map(({ contribution }) => contribution?.id).filter(Boolean)).toEqual([contributions[2]]);
    const listed = ledgerList.parse(
      (await api.request('GET', `${LEDGER}?theme=${themes[0]}`, { cookie: viewer })).json,
    );
    expect(listed.items.map(({ id }) => id)).toContain(published.id);
    // the two others of the theme of today were not answered by it, and the screen says so
    const read = ledgerEntry.parse((await api.request('GET', LEDGER + at(published), { cookie: viewer })).json);
    expect(read.links).toMatchObject({ contributions: 1, notYetLinked: 2 });
    await query(`UPDATE theme SET merged_into = NULL, retired_at = NULL WHERE workspace_id = $1`);
  });

  it('takes photos without the place they were taken at, and nothing that is no photo', async () => {
    const entry = await write();
    const png = Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      ...[
        ['IHDR', 'head'],
        ['eXIf', 'GPS'],
        ['IEND', ''],
      ].map(([name, text]) => {
        const head = Buffer.alloc(8);
        head.writeUInt32BE(text!.length, 0);
        head.write(name!, 4, 'latin1');
        return Buffer.concat([head, Buffer.from(text!), Buffer.alloc(4)]);
      }),
    ]);
    const files = `${LEDGER}${at(entry)}/files`;
    const bare = await api.upload(files, editor, { name: 'a.png', content: png });
    expect([bare.status, bare.json.code]).toEqual([400, 'description-missing']);
    const sent = await api.upload(files, editor, { name: 'a.png', content: png }, { description: 'Nowe ławki' });
    expect(sent.status).toBe(201);
    const got = await api.request('GET', `${files}/${sent.json.id}`, { cookie: editor });
    expect([got.headers['content-type'], got.text.includes('GPS')]).toEqual(['image/png', false]);
    expect((await api.request('GET', `${files}/${sent.json.id}`, { cookie: viewer })).status).toBe(404);
    const page = await api.upload(files, editor, { name: 'a.png', content: '<svg/>' }, { description: 'x' });
    expect([page.status, page.json.code]).toEqual([400, 'not-evidence']);
  });

  it('is nobody else’s', async () => {
    const stranger = await api.signIn('admin@beta');
    const entry = await write();
    expect((await api.request('GET', LEDGER, { cookie: stranger })).status).toBe(404);
    const there = `/api/workspaces/beta/processes/budget/ledger${at(entry)}`;
    expect((await api.request('GET', there, { cookie: stranger })).status).toBe(404);
  });
});
