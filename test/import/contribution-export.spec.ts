import { writeFile } from 'node:fs/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { detectSource } from '#connectors';
import {
  BUDGET_STAGES,
  CHANNELS,
  CONTRIBUTION_KINDS,
  DECISIONS,
  DELIVERIES,
  ELIGIBILITIES,
  OFFICIAL_STATUSES,
  PUBLICATION_PERMISSIONS,
} from '#domain';
import { findOrSaveSource, openKeys, saveImport, type Keys } from '#persistence';
import { ExportService } from '../../apps/api/src/contributions/export.service.js';
import { SearchService } from '../../apps/api/src/contributions/search.service.js';
import { IMPORT_METHOD, runImport, type ImportCounts } from '../../apps/worker/src/import/run-import.js';
import { makeProcess, makeSource, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';

const folder = mkdtempSync(join(tmpdir(), 'nasluch-export-'));
let database: TestDatabase;
let keys: Keys;
let workspaceId: string;

beforeAll(async () => {
  database = await testDatabase();
  keys = openKeys(join(folder, 'keys.json'));
  workspaceId = await makeWorkspace(database);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

const words = fc.oneof(
  fc.constantFrom(
    '=SUMA(A1:A9)',
    "'+48 to nie numer",
    '-5 drzew',
    '@rynek',
    ' z odstępem ',
    'wiersz\r\ndrugi; "trzeci"',
    '_x000D_',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/[\u0000\p{Surrogate}\uFFFD-\uFFFF]/gu, '')),
);
const contributions = fc.array(
  fc.record({
    kind: fc.constantFrom(...CONTRIBUTION_KINDS),
    title: fc.option(words.filter((text) => text !== '')),
    body: words.map((text) => `${text} park`),
    channel: fc.constantFrom(...CHANNELS),
    language: fc.constantFrom('pl', 'uk', null),
    at: fc.option(
      fc
        .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    ),
    permission: fc.constantFrom(...PUBLICATION_PERMISSIONS),
    eligibility: fc.constantFrom(...ELIGIBILITIES),
    official: fc.constantFrom(...OFFICIAL_STATUSES),
    decision: fc.option(fc.constantFrom(...DECISIONS)),
    delivery: fc.option(fc.constantFrom(...DELIVERIES)),
    stage: fc.option(fc.constantFrom(...BUDGET_STAGES)),
    label: fc.option(words.filter((text) => text.trim() !== '')),
    categories: fc.array(
      words.filter((text) => text !== ''),
      { maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Puts contributions into a new process, the second a reply to the first. */
async function plant(drawn: readonly object[]): Promise<string> {
  const id = await makeProcess(database, workspaceId);
  const sourceId = await makeSource(database, workspaceId, id);
  await database.inWorkspace(workspaceId, async (db) => {
    await db.query(
      `INSERT INTO contribution (workspace_id, process_id, source_id, source_reference, kind, title, body, content_hash, channel, language,
         submitted_at, submitted_precision, permission, permission_basis, eligibility, official_status, decision, delivery, stage,
         source_label, categories)
       SELECT $1, $2, $3, n::text, kind, title, body, sha256(body::bytea), channel, language, at, CASE WHEN at IS NOT NULL THEN 'second' END,
         permission, 'record', eligibility, official, decision, delivery, stage, label,
         ARRAY(SELECT jsonb_array_elements_text(categories))
       FROM ROWS FROM (json_to_recordset($4) AS (kind text, title text, body text, channel text, language text, at timestamptz,
         permission text, eligibility text, official text, decision text, delivery text, stage text, label text, categories jsonb))
         WITH ORDINALITY AS given (kind, title, body, channel, language, at, permission, eligibility, official, decision, delivery, stage,
           label, categories, n)`.replace('sha256(body::bytea)', `sha256(convert_to(body, 'UTF8'))`),
      [workspaceId, id, sourceId, JSON.stringify(drawn)],
    );
    await db.query(
      `UPDATE contribution SET parent_id = (SELECT id FROM contribution WHERE process_id = $1 AND source_reference = '1')
       WHERE process_id = $1 AND source_reference = '2'`,
      [id],
    );
  });
  return id;
}

type Format = 'csv' | 'xlsx';

async function download(processId: string, format: Format, lang: 'pl' | 'en' = 'pl'): Promise<Buffer> {
  const place = { workspaceId, processId, processSlug: 'budget', isSample: false } as Parameters<
    ExportService['open']
  >[0];
  const chunks: Buffer[] = [];
  for await (const chunk of new ExportService(database, new SearchService(database)).open(place, { format, lang })
    .content)
    chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Imports a downloaded file, and tells what the import counted. */
async function bringBack(processId: string, format: Format, bytes: Buffer): Promise<Partial<ImportCounts>> {
  const file = { name: `opinie.${format}`, path: join(folder, `opinie.${format}`) };
  await writeFile(file.path, bytes);
  expect((await detectSource(file)).source).toBe('nasluch');
  const importId = await database.inWorkspace(workspaceId, async (db) => {
    const source = await findOrSaveSource(db, workspaceId, { processId, kind: 'nasluch', name: 'Plik z Nasłuchu' });
    return saveImport(db, workspaceId, {
      processId,
      sourceId: source.id,
      connector: 'nasluch',
      methodVersion: IMPORT_METHOD,
      mappingId: null,
      mappingVersion: null,
      files: [],
      createdBy: null,
    });
  });
  const { created, changed, unchanged, rejected } = await runImport({
    database,
    keys,
    workspaceId,
    importId,
    files: [file],
    timeZone: 'Europe/Warsaw',
  });
  return { created, changed, unchanged, rejected };
}

const stateOf = (processId: string) =>
  database.inWorkspace(workspaceId, (db) =>
    db.query(`SELECT * FROM contribution WHERE workspace_id = $1 AND process_id = $2 ORDER BY id`, [
      workspaceId,
      processId,
    ]),
  );
/** What a file tells, without what another process gives anew: ids, source, parent, who told the basis. */
const told = (bytes: Buffer) =>
  (parse(bytes, { bom: true }) as string[][])
    .slice(1)
    .map((cells) => cells.filter((_, column) => ![0, 1, 2, 4, 15].includes(column)).join('\u001F'))
    .sort();
const IDEA = {
  kind: 'idea',
  channel: 'online',
  permission: 'yes',
  eligibility: 'eligible',
  official: 'none',
  categories: [],
};

describe('contributions as a file', () => {
  it.each(['csv', 'xlsx'] as const)('come back as %s to the very state: none created, none changed', async (format) => {
    await fc.assert(
      fc.asyncProperty(contributions, async (drawn) => {
        const id = await plant(drawn);
        const before = await stateOf(id);
        const counts = await bringBack(id, format, await download(id, format));
        expect(counts).toEqual({ created: 0, changed: 0, unchanged: drawn.length, rejected: 0 });
        expect(await stateOf(id)).toEqual(before);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('fill another process with the same, which then comes back without a change as well', async () => {
    await fc.assert(
      fc.asyncProperty(contributions, async (drawn) => {
        const first = await download(await plant(drawn), 'csv', 'en');
        const other = await plant([]);
        expect(await bringBack(other, 'csv', first)).toEqual({
          created: drawn.length,
          changed: 0,
          unchanged: 0,
          rejected: 0,
        });
        const second = await download(other, 'csv', 'en');
        expect(told(second)).toEqual(told(first));
        const unchanged = { created: 0, changed: 0, unchanged: drawn.length, rejected: 0 };
        expect(await bringBack(other, 'csv', second)).toEqual(unchanged);
        expect(await bringBack(other, 'csv', first)).toEqual(unchanged);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('that were edited in the file are listed and left, and their words are kept nowhere', async () => {
    const id = await plant([{ ...IDEA, body: 'Ławki' }]);
    const before = await stateOf(id);
    const edited = (await download(id, 'csv')).toString().replace('Ławki', 'Kosze');
    expect(await bringBack(id, 'csv', Buffer.from(edited))).toEqual({
      created: 0,
      changed: 0,
      unchanged: 0,
      rejected: 1,
    });
    expect(await stateOf(id)).toEqual(before);
    const rows = await database.inWorkspace(workspaceId, (db) =>
      db.query(
        `SELECT code, octet_length(content)::integer AS kept FROM rejected_row JOIN raw_row USING (workspace_id, import_id, sequence)
         JOIN import ON import.workspace_id = rejected_row.workspace_id AND import.id = import_id WHERE import.process_id = $1`,
        [id],
      ),
    );
    expect(rows).toEqual([{ code: 'stands-otherwise', kept: 0 }]);
  });
});
