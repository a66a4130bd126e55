import { recogniseCitizenlab } from '../citizenlab/read-citizenlab.js';
import { recogniseConsul } from '../consul/fields.js';
import { recogniseDecidim } from '../decidim/entities.js';
import { type CellSource } from '../files/cells.js';
import { contactOf, type ContactKind } from '../files/contact-column.js';
import { type CsvFormat } from '../files/csv.js';
import { fileError, type InputFile } from '../files/input-file.js';
import { type IdentityKind } from '../files/identity-column.js';
import { openTables } from '../files/open-tables.js';
import { cellOf, openTable, type Table, type TableOptions } from '../files/table.js';
import { recogniseGoogleForms } from '../google-forms/read-google-forms.js';
import { recognisePabulib } from '../pabulib/sections.js';
import { recognisePolis } from '../polis/conversations.js';
import { recogniseMicrosoftForms } from '../microsoft-forms/read-microsoft-forms.js';
import { recogniseLimesurvey } from '../limesurvey/read-limesurvey.js';
import { recogniseFieldwork } from '../fieldwork/columns.js';
import { recogniseGeojson } from '../geojson/read-geojson.js';
import { recogniseNasluch } from '../nasluch/read-nasluch.js';
import { recogniseKobo } from '../kobo/read-kobo.js';
import { columnContent, type ColumnContent } from './column-content.js';
import { detectDateFormat } from './date-format.js';

export const SOURCE_KINDS = [
  'citizenlab',
  'decidim',
  'consul',
  'pabulib',
  'polis',
  'google-forms',
  'microsoft-forms',
  'limesurvey',
  'kobo',
  'fieldwork',
  'geojson',
  'nasluch',
  'table',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a table holds if it comes from a source, by source; those with the plainest marks come first. */
const RECOGNISERS: readonly (readonly [SourceKind, (table: Table) => string | null])[] = [
  ['nasluch', recogniseNasluch],
  ['fieldwork', recogniseFieldwork],
  ['geojson', recogniseGeojson],
  ['pabulib', recognisePabulib],
  ['polis', recognisePolis],
  ['consul', recogniseConsul],
  ['decidim', recogniseDecidim],
  ['google-forms', recogniseGoogleForms],
  ['microsoft-forms', recogniseMicrosoftForms],
  ['limesurvey', recogniseLimesurvey],
  ['kobo', recogniseKobo],
  ['citizenlab', recogniseCitizenlab],
];

export interface DetectedColumn {
  readonly name: string;
  /** Up to three different values, cut at 80 characters; none of an identity column. */
  readonly samples: readonly string[];
  /** Every different value of a column that holds few of them, so that each can be given a meaning; none of a written column. */
  readonly values: readonly string[];
  readonly content: ColumnContent;
  /** 0…1: how many of the sampled rows fill it. */
  readonly filledShare: number;
  /** Different values in the sample. */
  readonly distinct: number;
  /** What of a person it seems to hold; identity numbers are never read. */
  readonly personal: IdentityKind | ContactKind | null;
  /** How its dates are written; null where it holds none, or each otherwise. */
  readonly dateFormat: string | null;
}

export interface DetectedTable {
  /** The sheet of a workbook or the entry of a zip; null for a plain file. */
  readonly sheet: string | null;
  /** What the connector takes it for (`ideas`, `comments`, `proposals` …); null when it is not recognised. */
  readonly holds: string | null;
  readonly headerRow: number;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly columns: readonly DetectedColumn[];
  /** Data rows; exact for small tables. */
  readonly rowEstimate: number;
  readonly hidden: boolean;
}

/** What was found in a file; each guess can be changed by the person who imports. */
export interface Detection {
  readonly file: string;
  readonly format: 'csv' | 'xlsx' | 'zip' | 'pb' | 'geojson';
  readonly source: SourceKind;
  /** Tables that hold anything, in the order of the file. */
  readonly tables: readonly DetectedTable[];
}

/**
 * Looks into a file and tells which connector reads it, and of each table its header row, encoding, separator, columns with three
 * sample values and about how many rows it has. Reads no more than the first rows of each table.
 *
 * @throws {InvalidInputError} a file that is no table
 */
export async function detectSource(file: InputFile, format: CsvFormat & TableOptions = {}): Promise<Detection> {
  const opened = await openTables(file, format);
  const tables: Table[] = [];
  for (const source of opened.tables) {
    const table = await openTable(source, { headerRow: format.headerRow, notPersonal: format.notPersonal });
    if (table !== null) tables.push(table);
  }
  if (tables.length === 0) throw fileError('empty-file', file.name, 'the file holds no rows');
  const { source, holds } = recogniseSource(tables);
  return {
    file: file.name,
    format: opened.format,
    source,
    tables: tables.map((table, index) => describe(table, holds[index] ?? null, format.notPersonal ?? [])),
  };
}

/** The source that knows most of the tables, the earlier one of two; `table` where none knows any. */
function recogniseSource(tables: readonly Table[]): { source: SourceKind; holds: readonly (string | null)[] } {
  let best: { source: SourceKind; holds: readonly (string | null)[] } = { source: 'table', holds: [] };
  let most = 0;
  for (const [source, recognise] of RECOGNISERS) {
    const holds = tables.map(recognise);
    const known = holds.filter((held) => held !== null).length;
    if (known > most) [best, most] = [{ source, holds }, known];
  }
  return best;
}

/** More different values than this are no list that a person goes through. */
const MOST_LISTED_VALUES = 60;

function describe(table: Table, holds: string | null, notPersonal: readonly string[]): DetectedTable {
  const { source } = table;
  return {
    sheet: source.sheet,
    holds,
    headerRow: table.headerRow,
    encoding: source.encoding,
    delimiter: source.delimiter,
    columns: [
      ...table.columns.map((column) => describeColumn(table, column, notPersonal.includes(column))),
      ...table.identityColumns.map((name) => ({
        name,
        samples: [],
        values: [],
        content: 'identity' as const,
        filledShare: 0,
        distinct: 0,
        personal: table.identities.get(name) ?? null,
        dateFormat: null,
      })),
    ],
    rowEstimate: estimateRows(table, source),
    hidden: source.hidden,
  };
}

function describeColumn(table: Table, name: string, isNotPersonal: boolean): DetectedColumn {
  const values = table.sample.map((row) => cellOf(row, name));
  const different = [...new Set(values.filter((value) => value !== ''))];
  const content = columnContent(values);
  const isList = (content === 'category' || content === 'number') && different.length <= MOST_LISTED_VALUES;
  return {
    name,
    samples: different.slice(0, 3).map((value) => value.slice(0, 80)),
    values: isList && different.every((value) => value.length <= 80) ? [...different].sort() : [],
    content,
    filledShare: values.length === 0 ? 0 : values.filter((value) => value !== '').length / values.length,
    distinct: different.length,
    personal: isNotPersonal ? null : contactOf(name, values),
    dateFormat: content === 'date' ? detectDateFormat(values) : null,
  };
}

function estimateRows(table: Table, source: CellSource): number {
  if (table.complete) return table.sample.length;
  if (source.claimedRows !== null) return Math.max(table.sample.length, source.claimedRows - table.headerRow);
  const sampled = table.sample.reduce(
    (bytes, row) => bytes + Object.values(row.raw).reduce((sum, cell) => sum + Buffer.byteLength(cell) + 1, 0),
    0,
  );
  return Math.max(table.sample.length, Math.round(((source.bytes ?? 0) / Math.max(1, sampled)) * table.sample.length));
}
