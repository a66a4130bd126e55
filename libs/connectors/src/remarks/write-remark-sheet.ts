import type { DecisionCode } from '#domain';
import type ExcelJS from 'exceljs';
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
const GREY = { argb: 'FFF1F2F4' };

/**
 * The workbook that an office without an account fills in: a page that tells how, and a sheet with a row a remark. Only passage, position
 * and reason can be written; the position is chosen from a list; hidden columns keep the version of the row and a mark of its values.
 */
export async function writeRemarkSheet(
  remarks: readonly RemarkForSheet[],
  heading: SheetHeading,
  language: SheetLanguage,
): Promise<Buffer> {
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  workbook.creator = 'Nasłuch';
  writeCover(workbook.addWorksheet(COVER[language].tab), heading, language);
  const sheet = workbook.addWorksheet(COVER[language].dataTab, { views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }] });
  await writeRows(sheet, remarks, language);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function writeRows(
  sheet: ExcelJS.Worksheet,
  remarks: readonly RemarkForSheet[],
  language: SheetLanguage,
): Promise<void> {
  sheet.columns = SHEET_COLUMNS.map((key) => ({
    key,
    header: HEADERS[language][key],
    width: WIDTHS[key],
    hidden: HIDDEN.includes(key),
    style: {
      numFmt: key === 'number' || key === 'version' ? '0' : '@',
      alignment: { vertical: 'top', wrapText: true },
    },
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).eachCell((cell) => (cell.border = { bottom: { style: 'medium' } }));
  for (const remark of remarks) {
    const row = sheet.addRow(cellsOf(remark, language));
    for (const [at, key] of SHEET_COLUMNS.entries()) {
      const cell = row.getCell(at + 1);
      if (TO_FILL.includes(key)) cell.protection = { locked: false };
      else cell.fill = { type: 'pattern', pattern: 'solid', fgColor: GREY };
      if (key === 'position') cell.dataValidation = listOf(language);
    }
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: SHEET_COLUMNS.length } };
  await sheet.protect('', { autoFilter: false, sort: false, formatColumns: false, formatRows: false });
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

function listOf(language: SheetLanguage): ExcelJS.DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${offeredPositions(language).join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'warning',
    error: COVER[language].notInList,
  };
}

function writeCover(sheet: ExcelJS.Worksheet, heading: SheetHeading, language: SheetLanguage): void {
  sheet.columns = [{ width: 100, style: { alignment: { wrapText: true, vertical: 'top' } } }];
  sheet.addRow([COVER[language].title]).font = { bold: true, size: 16 };
  sheet.addRow([heading.process]).font = { bold: true };
  sheet.addRow([`${heading.workspace}, ${heading.madeOn}`]);
  sheet.addRow([]);
  COVER[language].lines.forEach((line, at) => sheet.addRow([`${at + 1}. ${line}`]));
}
