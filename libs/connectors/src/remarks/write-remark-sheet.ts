import type { DecisionCode } from '#domain';
import { once } from 'node:events';
import { ZipFile } from 'yazl';
import { remarkMark } from './remark-mark.js';
import {
  COVER,
  HEADERS,
  offeredPositions,
  positionWord,
  SHEET_COLUMNS,
  type SheetColumn,
  type SheetLanguage,
} from './sheet-words.js';

export interface RemarkForSheet {
  readonly id: string;
  readonly number: number;
  readonly receivedOn: string | null;
  /** In words. */
  readonly channel: string;
  readonly text: string;
  readonly theme: string | null;
  readonly office: string | null;
  readonly passage: string | null;
  readonly position: DecisionCode | null;
  readonly reason: string;
  readonly version: number;
}

export interface SheetHeading {
  readonly process: string;
  readonly workspace: string;
  /** ISO date. */
  readonly madeOn: string;
}

/** Longest text that a cell of a workbook holds. */
const LONGEST_CELL = 32_000;
const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  id: 14,
  number: 6,
  received: 12,
  channel: 16,
  text: 70,
  theme: 22,
  office: 22,
  passage: 18,
  position: 24,
  reason: 60,
  version: 8,
  mark: 18,
};
const TO_FILL: readonly SheetColumn[] = ['passage', 'position', 'reason'];
const HIDDEN: readonly SheetColumn[] = ['version', 'mark'];

/**
 * The workbook that an office without an account fills in: a page that tells how, and a sheet with a row a remark. Only passage, position
 * and reason can be written; the position is chosen from a list; hidden columns keep the version of the row and a mark of its values.
 *
 * @see ECMA-376, Part 1, "SpreadsheetML"
 */
export async function writeRemarkSheet(
  remarks: readonly RemarkForSheet[],
  heading: SheetHeading,
  language: SheetLanguage,
): Promise<Buffer> {
  const { tab, dataTab } = COVER[language];
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(tab)}" sheetId="1" r:id="rId1"/><sheet name="${escaped(dataTab)}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': coverSheet(heading, language),
    'xl/worksheets/sheet2.xml': dataSheet(remarks, language),
  };
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(XML + content), path);
  zip.end();
  const chunks: Buffer[] = [];
  zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(zip.outputStream, 'end');
  return Buffer.concat(chunks);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`;

function relations(parts: readonly (readonly [type: string, target: string])[]): string {
  const rows = parts.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

/** Formats of cells by their place in the list of styles. */
const [PLAIN, HEADER, GIVEN, GIVEN_NUMBER, TO_WRITE, TITLE, BOLD] = [0, 1, 2, 3, 4, 5, 6];
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const FORMATS = [
  `<xf xfId="0" applyAlignment="1">${WRAPPED}</xf>`,
  `<xf xfId="0" fontId="1" applyFont="1" borderId="1" applyBorder="1" applyAlignment="1">${WRAPPED}</xf>`,
  `<xf xfId="0" numFmtId="49" applyNumberFormat="1" fillId="2" applyFill="1" applyAlignment="1">${WRAPPED}</xf>`,
  `<xf xfId="0" numFmtId="1" applyNumberFormat="1" fillId="2" applyFill="1" applyAlignment="1">${WRAPPED}</xf>`,
  `<xf xfId="0" numFmtId="49" applyNumberFormat="1" applyAlignment="1" applyProtection="1">${WRAPPED}<protection locked="0"/></xf>`,
  `<xf xfId="0" fontId="2" applyFont="1" applyAlignment="1">${WRAPPED}</xf>`,
  `<xf xfId="0" fontId="1" applyFont="1" applyAlignment="1">${WRAPPED}</xf>`,
];
const font = (size: number, weight = '') =>
  `<font>${weight}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`;
const STYLES = `<styleSheet ${MAIN}><fonts count="3">${font(11)}${font(11, '<b/>')}${font(16, '<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF1F2F4"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs></styleSheet>`;

function coverSheet(heading: SheetHeading, language: SheetLanguage): string {
  const { title, lines } = COVER[language];
  const rows: readonly (readonly [text: string, style: number])[] = [
    [title, TITLE],
    [heading.process, BOLD],
    [`${heading.workspace}, ${heading.madeOn}`, PLAIN],
    ['', PLAIN],
    ...lines.map((line, at) => [`${at + 1}. ${line}`, PLAIN] as const),
  ];
  const written = rows.map(([text, style], at) => `<row r="${at + 1}">${cell(`A${at + 1}`, text, style)}</row>`);
  return `<worksheet ${MAIN}><cols><col min="1" max="1" width="100" customWidth="1"/></cols><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function dataSheet(remarks: readonly RemarkForSheet[], language: SheetLanguage): string {
  const last = remarks.length + 1;
  const columns = SHEET_COLUMNS.map(
    (key, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${WIDTHS[key]}" customWidth="1"${HIDDEN.includes(key) ? ' hidden="1"' : ''}/>`,
  );
  const styles = SHEET_COLUMNS.map((key) => {
    if (TO_FILL.includes(key)) return TO_WRITE;
    return key === 'number' || key === 'version' ? GIVEN_NUMBER : GIVEN;
  });
  const rowOf = (values: readonly (string | number | null)[], row: number, style: (at: number) => number) =>
    `<row r="${row}">${values.map((value, at) => cell(`${LETTERS[at]}${row}`, value, style(at))).join('')}</row>`;
  const rows = [
    rowOf(
      SHEET_COLUMNS.map((key) => HEADERS[language][key]),
      1,
      () => HEADER,
    ),
    ...remarks.map((remark, at) => rowOf(cellsOf(remark, language), at + 2, (column) => styles[column]!)),
  ];
  const position = LETTERS[SHEET_COLUMNS.indexOf('position')];
  const list =
    remarks.length === 0
      ? ''
      : `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" error="${escaped(COVER[language].notInList)}" sqref="${position}2:${position}${last}"><formula1>"${escaped(offeredPositions(language).join(','))}"</formula1></dataValidation></dataValidations>`;
  const view = `<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`;
  const protection = `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>`;
  return `<worksheet ${MAIN}>${view}<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>${protection}<autoFilter ref="A1:${LETTERS[SHEET_COLUMNS.length - 1]}${last}"/>${list}</worksheet>`;
}

const LETTERS = SHEET_COLUMNS.map((_, at) => String.fromCharCode(65 + at));

/** A text is kept as a text, so that no spreadsheet computes it. */
function cell(place: string, value: string | number | null, style: number): string {
  if (value === null || value === '') return `<c r="${place}" s="${style}"/>`;
  if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML holds no control characters; they become spaces. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => SIGNS[sign]!)
    .replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ' '));
}

function cellsOf(remark: RemarkForSheet, language: SheetLanguage): (string | number | null)[] {
  const { id, number, receivedOn, channel, text, theme, office, passage, position, reason, version } = remark;
  const word = position === null ? null : positionWord(position, language);
  const mark = remarkMark({ position, reason, passage });
  return [
    id,
    number,
    receivedOn,
    channel,
    text.slice(0, LONGEST_CELL),
    theme,
    office,
    passage,
    word,
    reason,
    version,
    mark,
  ];
}
