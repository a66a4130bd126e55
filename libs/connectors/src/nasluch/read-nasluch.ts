import { type ContributionRecord, type SourceRow, type SourceTime } from '#domain';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { findColumn, openTable, type Table, type TableRow } from '../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { rowReader, type RowReader } from '../values/row-reader.js';
import {
  NASLUCH_CODES,
  NASLUCH_COLUMNS,
  NASLUCH_ORDER,
  splitList,
  unguardCell,
  type NasluchColumn,
} from './columns.js';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/;

/**
 * Reads the product's own file of contributions, CSV or XLSX, with Polish or English headers. A row is known by its identifier in the
 * product: where that stands already, the import says so and leaves it; elsewhere it becomes a contribution without a person,
 * because the file tells of none. Cells are taken as they stand, spaces included.
 *
 * @throws {InvalidInputError} a file that is no table, or `unknown-columns` when it is no such file
 */
export async function* readNasluch(files: readonly InputFile[], options: ReadOptions = {}): AsyncGenerator<SourceRow> {
  for (const file of files) {
    const { tables: sources } = await openTables(file);
    let found = false;
    for (const source of sources) {
      const table = await openTable(source);
      if (table === null || recogniseNasluch(table) === null) continue;
      found = true;
      const columns = columnsOf(table);
      for await (const row of table.rows()) yield readRow(row, columns, options);
    }
    if (!found) throw fileError('unknown-columns', file.name, 'the file is no export of contributions');
  }
}

export function recogniseNasluch(table: Table): 'contributions' | null {
  const columns = columnsOf(table);
  return columns.id !== undefined && columns.text !== undefined && columns.kind !== undefined ? 'contributions' : null;
}

type Columns = Readonly<Partial<Record<NasluchColumn, string>>>;

function columnsOf({ columns }: Table): Columns {
  return Object.fromEntries(
    NASLUCH_ORDER.map((name) => [name, findColumn(columns, NASLUCH_COLUMNS[name].pl, NASLUCH_COLUMNS[name].en)]),
  );
}

function readRow(row: TableRow, columns: Columns, options: ReadOptions): SourceRow {
  const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE, monthFirst: false });
  const cell = (name: NasluchColumn) => unguardCell(row.raw[columns[name] ?? ''] ?? '');
  const reference = cell('id').trim();
  if (!UUID.test(reference)) {
    reader.reject('missing-reference', columns.id);
    return reader.row([]);
  }
  const body = cell('text');
  if (body.trim() === '' && cell('title').trim() === '') {
    reader.reject('missing-text', columns.text);
    return reader.row([]);
  }
  return reader.row([readContribution({ reference, body, cell, reader, columns, options })]);
}

function readContribution(given: {
  reference: string;
  body: string;
  cell(name: NasluchColumn): string;
  reader: RowReader;
  columns: Columns;
  options: ReadOptions;
}): ContributionRecord {
  const { reference, body, cell, reader, columns, options } = given;
  const code = <Name extends keyof typeof NASLUCH_CODES>(name: Name) => {
    const told = cell(name).trim();
    const known = NASLUCH_CODES[name].find((candidate) => candidate === told);
    if (told !== '' && known === undefined) reader.reject('unknown-value', columns[name]);
    return known as (typeof NASLUCH_CODES)[Name][number] | undefined;
  };
  const kind = code('kind') ?? 'remark';
  const parent = cell('parent').trim();
  return {
    type: 'contribution',
    reference,
    kind,
    parent: parent === '' ? null : { kind: code('parentKind') ?? kind, reference: parent },
    title: cell('title') || null,
    body,
    language: cell('language') || null,
    person: null,
    voice: code('voice') ?? 'person',
    groupSize: reader.number(columns.groupSize),
    channel: options.channel ?? code('channel') ?? 'unknown',
    submittedAt: readMoment(cell('submittedAt').trim(), cell('precision').trim(), reader, columns),
    phase: null,
    permission: options.permission ?? code('permission') ?? 'unknown',
    status: {
      label: cell('statusLabel'),
      meaning: {
        eligibility: code('eligibility') ?? 'eligible',
        official: code('official') ?? 'none',
        decision: code('decision') ?? null,
        delivery: code('delivery') ?? null,
        stage: code('stage') ?? null,
      },
    },
    responses: [],
    categories: splitList(cell('categories')),
    location: null,
    place: null,
    counters: {},
    url: cell('link') || null,
  };
}

/** To the microsecond where the file tells it, which no other source does. */
function readMoment(text: string, precision: string, reader: RowReader, columns: Columns): SourceTime | null {
  if (!INSTANT.test(text)) return reader.time(columns.submittedAt);
  return { instant: text, precision: precision === 'day' ? 'day' : 'second', zone: 'UTC' };
}
