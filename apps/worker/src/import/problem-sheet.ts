import { OWN_COLUMNS, type InputFile } from '#connectors';
import { type SourceKind } from '#contracts';
import { describeRejection, translate, type Language } from '#language';
import { checkedRows, type CheckedRow, type CheckOptions } from './check-import.js';

/** So many rows fit into one sheet of problems. */
const MOST_ROWS = 10_000;

/**
 * The rows that something stands against, as a workbook: their number in the person's own file, all their cells as they are read now,
 * and what is wrong. Mended and brought back, it is read by those numbers. Cells are texts, so that no program turns them into
 * dates or formulas.
 */
export async function writeProblemSheet(
  kind: SourceKind,
  files: readonly InputFile[],
  options: CheckOptions & { readonly language: Language },
): Promise<Buffer> {
  const { language } = options;
  const rows: CheckedRow[] = [];
  const columns = new Set<string>();
  for await (const checked of checkedRows(kind, files, options)) {
    if (!checked.rejections.some(({ code }) => code !== 'skipped-by-person')) continue;
    rows.push(checked);
    for (const column of Object.keys(checked.source.raw)) columns.add(column);
    if (rows.length === MOST_ROWS) break;
  }
  const own = language === 'pl' ? 0 : 1;
  const [row, sheet, problem] = [OWN_COLUMNS.row[own], OWN_COLUMNS.sheet[own], OWN_COLUMNS.problem[0]];
  // loaded only when somebody asks for a sheet
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet(translate(language, 'wizard.mend.sheet-name'), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  page.columns = [row, sheet, ...columns, problem].map((header) => ({
    header,
    width: Math.min(50, Math.max(14, header.length + 2)),
    style: { numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  }));
  page.getRow(1).font = { bold: true };
  for (const { source, rejections } of rows) {
    const { origin, raw } = source;
    page.addRow([
      String(origin.row),
      origin.sheet ?? '',
      ...[...columns].map((column) => (raw[column] ?? '').slice(0, 32_000)),
      rejections.map((rejection) => wordsOf(language, rejection)).join('; '),
    ]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function wordsOf(language: Language, rejection: CheckedRow['rejections'][number]): string {
  const { title, remedy } = describeRejection(language, rejection);
  return `${rejection.column === null ? '' : `${rejection.column}: `}${title}. ${remedy}`.trim();
}
