/** A cell of a sheet; null is empty. */
export type SheetCell = string | number | boolean | null;

export interface Sheet {
  /** At most 31 characters, none of them one of `[]:*?/\`. */
  readonly name: string;
  /** The first row names the columns and stays in sight. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths of the columns in characters; what is not named has the usual width. */
  readonly widths?: readonly number[];
}

/** One file inside a workbook, which is a zip of them. */
export interface WorkbookPart {
  readonly path: string;
  readonly content: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONS = 'application/vnd.openxmlformats-package.relationships+xml';

export const WORKBOOK_TYPE = `${SHEET}.sheet`;

/**
 * Sheets as the parts of a workbook (XLSX): numbers are numbers, and texts are texts that no spreadsheet computes; one that begins like a
 * formula gets an apostrophe, as in CSV, because it would be one again in the next file that is made of it.
 *
 * @see ECMA-376, Part 1, "SpreadsheetML"
 */
export function workbookParts(sheets: readonly Sheet[]): WorkbookPart[] {
  const numbers = sheets.map((_, at) => at + 1);
  const types = numbers.map(
    (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET}.worksheet+xml"/>`,
  );
  const names = sheets.map(
    ({ name }, at) =>
      `<sheet name="${escaped(name).replaceAll('"', '&quot;')}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const relations = numbers.map(
    (number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELATIONS}"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet)])),
  };
  return Object.entries(parts).map(([path, content]) => ({ path, content: XML + content }));
}

function worksheet({ rows, widths = [] }: Sheet): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const view = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  // most readers count rows and cells for themselves, and some refuse what does not say its place
  const names = Array.from({ length: rows.reduce((most, row) => Math.max(most, row.length), 0) }, (_, at) =>
    columnName(at),
  );
  const lines = rows.map((row, at) => {
    const cells = row.map((value, column) => cell(`${names[column]}${at + 1}`, value));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet ${MAIN}>${view}${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A, B … Z, AA … */
function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

function cell(place: string, value: SheetCell): string {
  if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${Number(value)}</v></c>`;
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(guarded)}</t></is></c>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** XML holds no control characters; they become spaces. */
function escaped(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => SIGNS[sign]!)
    .replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ' '));
}
