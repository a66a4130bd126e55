import { randomBytes } from 'node:crypto';
import { type YearReport } from '#domain';
import { fromBuffer, type Entry } from 'yauzl';
import { startTestApi, type TestApi } from '../support/api.js';
import { makeProcess, makeSource } from '../support/database.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await plant();
});
afterAll(() => api.close());

const W = '/api/workspaces/alfa';
/** Processes of alfa: `budget` and `park` began in 2026, `paths` a year before and went on, `lake` begins in 2027. */
async function plant(): Promise<void> {
  const { database, alfa } = api;
  const [park, paths, lake] = [
    await makeProcess(database, alfa.id, 'park'),
    await makeProcess(database, alfa.id, 'paths'),
    await makeProcess(database, alfa.id, 'lake'),
  ];
  await database.inWorkspace(alfa.id, async (db) => {
    for (const [id, startsOn, endsOn] of [
      [alfa.processId, '2026-02-01', '2026-03-01'],
      [park, '2026-05-01', '2026-06-01'],
      [paths, '2025-11-01', '2026-01-31'],
      [lake, '2027-02-01', null],
    ])
      await db.query(`UPDATE process SET starts_on = $3, ends_on = $4 WHERE workspace_id = $1 AND id = $2`, [
        ...[alfa.id, id, startsOn, endsOn],
      ]);
    await db.query(
      `INSERT INTO decision (workspace_id, process_id, code, decided_at, state) VALUES
         ($1, $2, 'yes', '2026-04-01', 'published'), ($1, $2, 'no', '2026-04-02', 'draft'),
         ($1, $3, 'partly', '2026-12-31T23:30:00Z', 'published'), ($1, $3, 'partly', '2026-02-01', 'published')`,
      [alfa.id, alfa.processId, paths],
    );
    await db.query(
      `INSERT INTO outcome (workspace_id, process_id, title, delivery, due_on, delivered_on, state) VALUES
         ($1, $2, '{"pl": "Ławki"}', 'delivered', '2026-07-01', '2026-07-15', 'published'),
         ($1, $2, '{"pl": "Lipy"}', 'planned', '2027-05-01', NULL, 'published')`,
      [alfa.id, alfa.processId],
    );
  });
  // budget: people 1…10; park: people 5…12, six of whom were in budget too
  const people = await makePeople(12);
  await speak(alfa.processId, people.slice(0, 10));
  await speak(park, people.slice(4, 12));
}

async function makePeople(count: number): Promise<string[]> {
  return api.database.inWorkspace(api.alfa.id, async (db) => {
    const rows: { id: string }[] = [];
    for (let at = 0; at < count; at += 1) {
      const [row] = await db.query(
        `INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind, identifier_scope)
         VALUES ($1, $2, 1, 'platform-id', 'platform') RETURNING id`,
        [api.alfa.id, randomBytes(32)],
      );
      rows.push(row);
    }
    return rows.map(({ id }) => id);
  });
}

async function speak(processId: string, participants: readonly string[]): Promise<void> {
  const sourceId = await makeSource(api.database, api.alfa.id, processId);
  await api.database.inWorkspace(api.alfa.id, async (db) => {
    for (const [at, participantId] of participants.entries()) {
      const [{ id }] = await db.query(
        `INSERT INTO participation (workspace_id, process_id, participant_id, channel) VALUES ($1, $2, $3, 'online') RETURNING id`,
        [api.alfa.id, processId, participantId],
      );
      await db.query(
        `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, participation_id)
         VALUES ($1, $2, $3, 'idea', $4, 'Tajne słowa mieszkańca', '\\x00', 'online', $5)`,
        [api.alfa.id, processId, sourceId, `r${at}`, id],
      );
    }
  });
}

const read = async (path: string, who = 'viewer@alfa') => api.request('GET', path, { cookie: await api.signIn(who) });

it('counts the people of a year between bounds, and no process in two years', async () => {
  const { status, json } = await read(`${W}/year/2026`);
  expect(status).toBe(200);
  const report = json.report as YearReport;
  expect(report.processes.map(({ slug, people, contributions }) => [slug, people, contributions])).toEqual([
    ['budget', 10, 10],
    ['park', 8, 8],
  ]);
  // 10 + 8 participations, {1…12} people, at least the ten of the larger process
  expect(report.people).toEqual({ participations: 18, atLeast: 10, atMost: 12, processes: 2, reason: null });
  expect(report.ongoing.map(({ slug }) => slug)).toEqual(['paths']);
  expect(report.planned.map(({ slug }) => slug)).toEqual(['lake']);
  expect(json.years).toEqual([2027, 2026, 2025]);
});

it('counts decisions and deliveries by their own day where the municipality is, drafts never', async () => {
  const { json } = await read(`${W}/year/2026`);
  const report = json.report as YearReport;
  // 'partly' at 23:30 UTC of 31 December is 1 January 2027 in Poland; the draft 'no' does not count
  expect(report.calendar).toEqual({
    ...{ decided: 2, adopted: 1, partly: 1, rejected: 0, decidedOfEarlier: 1 },
    ...{ delivered: 1, deliveredLate: 1, deliveredOfEarlier: 0 },
  });
  expect(report.promises).toMatchObject([{ title: { pl: 'Lipy' }, dueOn: '2027-05-01', process: 'budget' }]);
});

it('keeps every version of a text, and tells whoever writes over a newer one', async () => {
  const cookie = await api.signIn('editor@alfa');
  const put = (body: string, version: number) =>
    api.request('PUT', `${W}/year/2026/texts`, {
      cookie,
      body: { section: 'introduction', language: 'pl', body, version },
    });
  expect((await put('Pierwsze słowa.', 0)).status).toBe(200);
  expect((await put('Drugie słowa.', 1)).json.texts).toMatchObject([{ version: 2 }, { version: 1 }]);
  expect(await put('Spóźnione.', 1)).toMatchObject({ status: 409 });
  const viewer = await api.request('PUT', `${W}/year/2026/texts`, {
    cookie: await api.signIn('viewer@alfa'),
    body: { section: 'plans', language: 'pl', body: 'x', version: 0 },
  });
  expect(viewer.status).toBe(403);
});

it('keeps an edition as it was when the data and the texts change', async () => {
  const cookie = await api.signIn('editor@alfa');
  const frozen = await api.request('POST', `${W}/year/2026/editions`, { cookie });
  expect(frozen).toMatchObject({ status: 201, json: { number: 1 } });
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(`UPDATE process SET starts_on = '2024-01-01' WHERE workspace_id = $1 AND slug = 'park'`, [api.alfa.id]),
  );
  await api.request('PUT', `${W}/year/2026/texts`, {
    cookie,
    body: { section: 'introduction', language: 'pl', body: 'Trzecie słowa.', version: 2 },
  });
  const edition = (await read(`${W}/year/2026/editions/1`)).json;
  expect((edition.report as YearReport).processes).toHaveLength(2);
  expect((edition.report as YearReport).texts).toMatchObject([{ body: 'Drugie słowa.', version: 2 }]);
  expect((edition.report as YearReport).processes[0]).toHaveProperty('datasetVersion');
  const now = (await read(`${W}/year/2026`)).json;
  expect((now.report as YearReport).processes).toHaveLength(1);
  await api.database.inWorkspace(api.alfa.id, (db) =>
    db.query(`UPDATE process SET starts_on = '2026-05-01' WHERE workspace_id = $1 AND slug = 'park'`, [api.alfa.id]),
  );
  expect((await read(`${W}/year/2026/editions/2`)).status).toBe(404);
});

it('writes the chapter with numbered headings, the same bytes each time, and nothing that residents wrote', async () => {
  const path = `${W}/year/2026/editions/1/files`;
  const [first, again] = [await read(`${path}/docx?chapter=7`), await read(`${path}/docx?chapter=7`)];
  expect(first.status).toBe(200);
  expect(first.bytes.equals(again.bytes)).toBe(true);
  const text = (await partOf(first.bytes, 'word/document.xml')).replace(/<[^>]+>/g, ' ');
  expect(text).toContain('7.1. Wprowadzenie');
  expect(text).toContain('Drugie słowa.');
  expect(text).toMatch(/7\.3\. Ile osób wzięło udział\s+W 2026 roku wzięło udział od 10 do 12 osób\./);
  expect(text).not.toContain('Tajne');
  const sheets = await read(`${path}/xlsx?language=en`);
  expect(sheets.headers['content-disposition']).toContain('rok-2026-wydanie-1.xlsx');
  const table = await partOf(sheets.bytes, 'xl/worksheets/sheet2.xml');
  expect(table).toMatch(/<v>10<\/v>/);
});

it('shows somebody invited to one process that one alone, and no edition or text of the whole', async () => {
  const guest = await read(`${W}/year/2026`, 'guest@alfa');
  expect(guest.json).toMatchObject({ isWhole: false, editions: [] });
  expect((guest.json.report as YearReport).processes.map(({ slug }) => slug)).toEqual(['budget']);
  expect((guest.json.report as YearReport).planned).toEqual([]);
  expect((await read(`${W}/year/2026/editions/1`, 'guest@alfa')).status).toBe(404);
  expect((await read(`${W}/year/2026/texts`, 'guest@alfa')).status).toBe(404);
  expect((await read(`${W}/year/2026/editions/1/files/docx`, 'guest@alfa')).status).toBe(404);
  // of another municipality
  expect((await read(`${W}/year/2026`, 'viewer@beta')).status).toBe(404);
});

async function partOf(zip: Buffer, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (error, file) => {
      if (error) return reject(error);
      file.on('entry', (entry: Entry) => {
        if (entry.fileName !== name) return file.readEntry();
        file.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        });
      });
      file.on('end', () => reject(new Error(`no ${name}`)));
      file.readEntry();
    });
  });
}
