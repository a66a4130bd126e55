import ExcelJS from 'exceljs';
import { FIELDWORK_TEMPLATES } from '../fieldwork/templates.js';
import { type FieldworkKind, type TemplateLanguage } from '../fieldwork/template.js';
import { writeFieldworkTemplate } from '../fieldwork/write-template.js';
import type { temporaryFiles } from './temporary-files.js';

export type Filled = Readonly<Record<string, string | number | Date | null>>;
export const day = (text: string) => new Date(`${text}T00:00:00Z`);
export const hour = (hours: number, minutes: number) => (hours * 60 + minutes) / 1440;

/** A template as a person gives it back: rows under the example, perhaps after other changes. */
export async function fillTemplate(
  files: ReturnType<typeof temporaryFiles>,
  kind: FieldworkKind,
  language: TemplateLanguage,
  rows: readonly Filled[],
  change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => undefined,
) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeFieldworkTemplate(kind, language)) as unknown as ArrayBuffer);
  const sheet = workbook.worksheets[0]!;
  const { columns } = FIELDWORK_TEMPLATES[kind];
  rows.forEach((row, index) => {
    Object.entries(row).forEach(([key, value]) => {
      const [field, nth = '1'] = key.split('/');
      const places = columns.flatMap((column, place) => (column.key === field ? [place + 1] : []));
      sheet.getCell(4 + index, places[Number(nth) - 1]!).value = value;
    });
  });
  change(sheet, workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return files.write(`${kind}-${language}-${Math.round(bytes.length)}.xlsx`, bytes);
}
