import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { unzip } from '../../fixtures/generator/files.js';
import type { SampleTruth } from '../../fixtures/generator/samples.js';
import type { SampleManifest, SampleProcess, SampleSource } from '../../fixtures/manifest.js';

export const FIXTURES = path.resolve(__dirname, '../../fixtures');
export type Row = Readonly<Record<string, string>>;
/** A statement as it stands in a file, read without our own connectors. */
export interface Statement {
  readonly source: string;
  readonly reference: string;
  readonly text: string;
  readonly row: Row;
}

export const manifest = JSON.parse(
  readFileSync(path.join(FIXTURES, 'samples/manifest.json'), 'utf8'),
) as SampleManifest;
export const truth = JSON.parse(readFileSync(path.join(FIXTURES, 'truth.json'), 'utf8')) as SampleTruth;
export const processes = manifest.workspaces.flatMap((workspace) =>
  workspace.processes.map((process) => ({
    workspace: workspace.slug,
    process,
    name: `${workspace.slug}/${process.slug}`,
  })),
);

export const sampleBytes = (file: string) => readFileSync(path.join(FIXTURES, 'samples', file));

export function csvRows(bytes: Buffer, delimiter: string, encoding = 'utf-8'): Row[] {
  return parse(new TextDecoder(encoding).decode(bytes), { columns: true, delimiter, bom: true }) as Row[];
}

/** Rows of the first sheet; the header of a fieldwork template stands below its mark. */
export async function sheetRows(file: string, headerRow = 1): Promise<Row[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(sampleBytes(file) as unknown as ArrayBuffer);
  const sheet = workbook.worksheets[0]!;
  const cells = (row: ExcelJS.Row) =>
    (row.values as ExcelJS.CellValue[])
      .slice(1)
      .map((value) => (value instanceof Date ? value.toISOString() : String(value ?? '')));
  const header = cells(sheet.getRow(headerRow));
  return Array.from({ length: sheet.rowCount - headerRow }, (_, index) => {
    const values = cells(sheet.getRow(index + headerRow + 1));
    return Object.fromEntries(header.map((column, position) => [column, values[position] ?? '']));
  });
}

export async function zippedRows(file: string): Promise<Map<string, Row[]>> {
  const entries = await unzip(sampleBytes(file));
  return new Map(
    [...entries].filter(([name]) => name.endsWith('.csv')).map(([name, bytes]) => [name, csvRows(bytes, ';')]),
  );
}

/** Rows by file; the entries of a zip are named `FILE#ENTRY`. */
export function rowsOf(process: SampleProcess): Promise<Map<string, Row[]>> {
  const known = rowsByProcess.get(process) ?? readRows(process);
  rowsByProcess.set(process, known);
  return known;
}

const rowsByProcess = new Map<SampleProcess, Promise<Map<string, Row[]>>>();

async function readRows(process: SampleProcess): Promise<Map<string, Row[]>> {
  const rows = new Map<string, Row[]>();
  for (const source of process.sources) {
    for (const file of source.files) {
      if (file.endsWith('.lss')) continue;
      if (file.endsWith('.pb')) for (const [section, list] of sectionRows(file)) rows.set(`${file}#${section}`, list);
      else if (file.endsWith('.zip'))
        for (const [name, entry] of await zippedRows(file)) rows.set(`${file}#${name}`, entry);
      else if (file.endsWith('.xlsx')) rows.set(file, await sheetRows(file, source.connector === 'fieldwork' ? 2 : 1));
      else {
        const { delimiter = source.connector === 'limesurvey' ? ';' : ',', encoding } = source.mapping ?? {};
        rows.set(file, csvRows(sampleBytes(file), delimiter, encoding));
      }
    }
  }
  return rows;
}

/** The projects and ballots of a Pabulib file. */
function sectionRows(file: string): [string, Row[]][] {
  const [, projects = '', votes = ''] = sampleBytes(file)
    .toString('utf8')
    .split(/^(?:PROJECTS|VOTES)\n/m);
  return [
    ['PROJECTS', csvRows(Buffer.from(projects), ';')],
    ['VOTES', csvRows(Buffer.from(votes), ';')],
  ];
}

/** Every statement of a process; of two rows with one reference the first, and none without words. */
export async function statementsOf(process: SampleProcess): Promise<Statement[]> {
  const rows = await rowsOf(process);
  const found = new Map<string, Statement>();
  for (const source of process.sources) {
    for (const [file, fileRows] of rows) {
      if (!source.files.includes(file.split('#')[0]!)) continue;
      for (const row of fileRows) {
        const read = statementIn(source, file, row);
        const key = `${source.key} ${file} ${read?.reference}`;
        if (read && read.text.trim() !== '' && !found.has(key)) found.set(key, { ...read, source: source.key, row });
      }
    }
  }
  return [...found.values()];
}

const TEXT_KINDS = ['idea', 'proposal', 'comment', 'answer', 'remark', 'note', 'project'];

function statementIn(source: SampleSource, file: string, row: Row): { reference: string; text: string } | null {
  if (source.connector === 'table') {
    const { kind, columns } = source.mapping!;
    return TEXT_KINDS.includes(kind) ? { reference: row[columns.reference!]!, text: row[columns.text![0]!]! } : null;
  }
  if (source.connector === 'citizenlab') {
    if ('Głosowania offline' in row) return null;
    const text = row['comment'] ?? row['description'] ?? row['Opis'];
    return text === undefined ? null : { reference: (row['id'] ?? row['ID'])!, text: unguarded(text) };
  }
  if (source.connector === 'fieldwork') {
    const reference = [row['Data']?.slice(0, 10), row['Wydarzenie'], row['Nr']].join('/');
    return row['Wypowiedź'] === undefined ? null : { reference, text: row['Wypowiedź'] };
  }
  if (source.connector === 'pabulib') {
    return row['name'] === undefined ? null : { reference: row['project_id']!, text: row['name'] };
  }
  if (source.connector === 'polis') {
    return row['comment-body'] === undefined ? null : { reference: row['comment-id']!, text: row['comment-body'] };
  }
  if (source.connector === 'limesurvey') return { reference: row['id']!, text: unguarded(row['uwagi']!) };
  if (source.connector === 'google-forms') {
    return { reference: row['Sygnatura czasowa']!, text: row['Co jest nie tak z Twoim przystankiem?']! };
  }
  if (/-proposals\.csv$/.test(file)) {
    const body = row['body/pl'] || row['body/en'] || row['body/uk'];
    return { reference: row['id']!, text: unguarded(body!.replaceAll('\n', ' ')) };
  }
  return /_comments\.csv$/.test(file) ? { reference: row['id']!, text: unguarded(row['body']!) } : null;
}

const unguarded = (text: string) => text.replace(/^'(?=[=+\-@])/, '');

/** Every hand-written text with its language, as the folder of texts holds them. */
export function writtenTexts(): { file: string; text: string; language: string; copies: number }[] {
  const files = [
    ...['youth-council', 'murals', 'parking', 'diagnosis', 'budget', 'budget-comments'],
    ...['previous-budget', 'lake', 'library'],
  ].map((one) => `jeziorno/${one}`);
  const more = ['budget', 'consultation', 'consultation-comments', 'walk', 'cafe', 'statute', 'bus-stops'].map(
    (one) => `sosnowek/${one}`,
  );
  return [...files, ...more].flatMap((file) =>
    (JSON.parse(readFileSync(path.join(FIXTURES, `texts/${file}.json`), 'utf8')) as Record<string, unknown>[]).map(
      (one) => ({
        file,
        text: String(one['text']),
        language: String(one['language'] ?? 'pl'),
        copies: Number(one['copies'] ?? 1),
      }),
    ),
  );
}

export function count<T>(list: Iterable<T>, key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of list) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}
