import type ExcelJS from 'exceljs';
import {
  HOW_TO_MARKER,
  MANY_DATA_ROWS,
  markerOf,
  type FieldworkKind,
  type FieldworkTemplate,
  type TemplateColumn,
  type TemplateLanguage,
} from './template.js';
import { FIELDWORK_TEMPLATES } from './templates.js';

const WORDS = {
  pl: {
    howTo: 'Instrukcja',
    keep: 'Nie zmieniaj tej komórki: po niej program poznaje szablon.',
    example: 'Szary wiersz to przykład. Możesz go zostawić: program go pominie.',
    column: 'Kolumna',
    meaning: 'Co wpisać',
    choices: 'Do wyboru',
    notInList: 'Wybierz wartość z listy.',
    wholeNumber: 'Wpisz liczbę całkowitą, 0 lub więcej.',
  },
  en: {
    howTo: 'How to',
    keep: 'Do not change this cell: it tells the program which template this is.',
    example: 'The grey row is an example. You may leave it: the program passes it over.',
    column: 'Column',
    meaning: 'What to write',
    choices: 'To choose from',
    notInList: 'Choose a value from the list.',
    wholeNumber: 'Write a whole number, 0 or more.',
  },
} as const;

const FORMATS = { date: 'yyyy-mm-dd', time: 'hh:mm', 'whole-number': '0', decimal: '0.000000', text: '@' } as const;
const GREY = { argb: 'FF5F6368' };

/**
 * The workbook of a template: a sheet with marker, headers, lists and one example row, and a sheet that tells how to fill it in.
 *
 * Written with exceljs, whose faults (see the README) are in its streaming reader; its writer is loaded only here, when a template is
 * asked for. The same template is the same workbook but for the dates that a zip bears.
 */
export async function writeFieldworkTemplate(kind: FieldworkKind, language: TemplateLanguage): Promise<Buffer> {
  const { default: Excel } = await import('exceljs');
  const template = FIELDWORK_TEMPLATES[kind];
  const workbook = new Excel.Workbook();
  workbook.creator = 'Nasłuch';
  workbook.created = new Date(Date.UTC(2026, 0, 1));
  workbook.modified = workbook.created;
  writeDataSheet(workbook.addWorksheet(template.sheet[language]), template, language);
  writeHowTo(workbook.addWorksheet(WORDS[language].howTo), template, language);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function writeDataSheet(sheet: ExcelJS.Worksheet, template: FieldworkTemplate, language: TemplateLanguage): void {
  const { columns } = template;
  sheet.columns = columns.map(({ width, format }) => ({
    width,
    style: {
      numFmt: format === undefined ? 'General' : FORMATS[format],
      alignment: { wrapText: true, vertical: 'top' },
    },
  }));
  sheet.addRow([markerOf(template), WORDS[language].keep]).font = { size: 8, color: GREY };
  sheet.getRow(1).alignment = { wrapText: false };
  const header = sheet.addRow(columns.map((column) => column.header[language]));
  header.font = { bold: true };
  header.eachCell((cell) => (cell.border = { bottom: { style: 'medium' } }));
  const example = sheet.addRow(columns.map((column) => exampleCell(column, language)));
  example.font = { italic: true, color: GREY };
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 2 }];
  columns.forEach((column, index) => validate(sheet, column, index + 1, language));
}

/** Days and hours as the numbers that spreadsheets keep, so that a person may go on in the same way. */
function exampleCell({ example, format }: TemplateColumn, language: TemplateLanguage): string | number | Date | null {
  const value = example[language];
  if (value === '') return null;
  if (format === 'date') return new Date(`${value}T00:00:00Z`);
  if (format === 'time') {
    const [hours = 0, minutes = 0] = String(value).split(':').map(Number);
    return (hours * 60 + minutes) / (24 * 60);
  }
  return value;
}

function validate(
  sheet: ExcelJS.Worksheet,
  column: TemplateColumn,
  position: number,
  language: TemplateLanguage,
): void {
  const rules = ruleOf(column, language);
  if (rules === null) return;
  const prompt = {
    showInputMessage: true,
    promptTitle: column.header[language].slice(0, 32),
    prompt: column.hint[language],
  };
  const letter = sheet.getColumn(position).letter;
  // cell by cell, exceljs would write 500 empty rows; a rule for a range is missing from its types alone
  const { dataValidations } = sheet as unknown as { dataValidations: { add(range: string, rule: unknown): void } };
  dataValidations.add(`${letter}3:${letter}${2 + MANY_DATA_ROWS}`, {
    ...rules,
    ...prompt,
    allowBlank: true,
    showErrorMessage: true,
  });
}

function ruleOf(column: TemplateColumn, language: TemplateLanguage): ExcelJS.DataValidation | null {
  const { choices, format } = column;
  if (choices !== undefined) {
    // a list in the file's own notation is parted by commas in every language of a spreadsheet
    const list = choices.map(({ words }) => words[language]).join(',');
    return { type: 'list', formulae: [`"${list}"`], error: WORDS[language].notInList };
  }
  if (format === 'whole-number') {
    return { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], error: WORDS[language].wholeNumber };
  }
  return null;
}

function writeHowTo(sheet: ExcelJS.Worksheet, template: FieldworkTemplate, language: TemplateLanguage): void {
  const words = WORDS[language];
  sheet.columns = [{ width: 34 }, { width: 80 }, { width: 50 }];
  sheet.addRow([HOW_TO_MARKER]).font = { size: 8, color: GREY };
  sheet.addRow([template.purpose[language]]).font = { bold: true, size: 13 };
  for (const line of [...template.instructions[language], words.example]) sheet.addRow([`• ${line}`]);
  sheet.addRow([]);
  sheet.addRow([words.column, words.meaning, words.choices]).font = { bold: true };
  for (const { header, hint, choices = [] } of template.columns) {
    sheet.addRow([header[language], hint[language], choices.map((choice) => choice.words[language]).join(', ')]);
  }
  sheet.eachRow((row) => (row.alignment = { wrapText: row.cellCount > 1, vertical: 'top' }));
}
