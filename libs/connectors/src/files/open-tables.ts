import { type CellSource } from './cells.js';
import { openCsv, openZippedCsv, type CsvFormat } from './csv.js';
import { fileKind } from './file-kind.js';
import { fileError, type InputFile } from './input-file.js';
import { isGeojson, openGeojson } from './geojson.js';
import { openSections } from './sections.js';
import { openWorkbook } from './xlsx.js';
import { listZipEntries } from './zip.js';

/** A part that tells an archive's format, for formats that are not read. */
const OTHER_ARCHIVES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^word\/document\.xml$/, 'docx'],
  [/^ppt\/presentation\.xml$/, 'pptx'],
  [/^content\.xml$/, 'ods'],
];

export interface OpenedFile {
  readonly format: 'csv' | 'xlsx' | 'zip' | 'pb' | 'geojson';
  readonly tables: readonly CellSource[];
}

/**
 * Every table of a delivered file: one of a CSV, one a sheet of a workbook, one a section of a Pabulib text, and all of these texts
 * in a zip; of a GeoJSON its features. Refuses what is no table.
 */
export async function openTables(file: InputFile, format: CsvFormat = {}): Promise<OpenedFile> {
  const opened = await openUnmended(file, format);
  const { fixes } = file;
  return fixes === undefined ? opened : { ...opened, tables: opened.tables.map((table) => ({ ...table, fixes })) };
}

async function openUnmended(file: InputFile, format: CsvFormat): Promise<OpenedFile> {
  if ((await fileKind(file)) === 'text') {
    if (await isGeojson(file)) return { format: 'geojson', tables: [await openGeojson(file)] };
    const csv = await openCsv(file, format);
    return csv.isSectioned ? { format: 'pb', tables: await openSections(csv) } : { format: 'csv', tables: [csv] };
  }
  const entries = await listZipEntries(file);
  const workbook = entries.find(({ name }) => /^xl\/workbook\d*\.xml$/.test(name));
  if (workbook !== undefined) return { format: 'xlsx', tables: await openWorkbook(file, workbook.name) };
  const other = OTHER_ARCHIVES.find(([part]) => entries.some(({ name }) => part.test(name)));
  if (other !== undefined) {
    throw fileError('unsupported-format', file.name, `a file of the kind ${other[1]}`, { found: other[1] });
  }
  const csvs = entries.filter(
    ({ name, bytes }) => /\.(csv|tsv|pb)$/i.test(name) && !/(^|\/)(__MACOSX|\.)/.test(name) && bytes > 0,
  );
  if (csvs.length === 0)
    throw fileError('unsupported-format', file.name, 'the archive holds no CSV file', { found: 'zip' });
  const tables: CellSource[] = [];
  for (const entry of csvs) {
    const csv = await openZippedCsv(file, entry, format);
    tables.push(...(csv.isSectioned ? await openSections(csv) : [csv]));
  }
  return { format: 'zip', tables };
}
