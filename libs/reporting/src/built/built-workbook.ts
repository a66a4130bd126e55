import { SMALLEST_GROUP } from '#domain';
import { HIDDEN, reportFigureTable, workbookParts, type Sheet, type TableData } from '#figures';
import { translate } from '#language';
import { ZipFile } from 'yazl';
import { zipBytes } from '../zip-bytes.js';
import { builtDocument, figureTitle, listTables, methodLines, type BuiltReportSource } from './built-document.js';

/** Every table of a built report as a workbook: cover, notes, what the marks mean, and one table a sheet. */
export function builtWorkbook(source: BuiltReportSource): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { path, content } of workbookParts(sheetsOf(source))) zip.addBuffer(Buffer.from(content), path);
  return zipBytes(zip);
}

function sheetsOf(source: BuiltReportSource): Sheet[] {
  const { language } = source;
  const { title, subtitle, author, cover } = builtDocument(source);
  const k = SMALLEST_GROUP;
  const tables = tablesOf(source);
  return [
    {
      name: translate(language, 'built.sheet.cover'),
      rows: [[title], [subtitle], [author], ...cover.map((line) => [line])],
      widths: [100],
    },
    { name: translate(language, 'built.sheet.notes'), rows: methodLines(source).map((line) => [line]), widths: [120] },
    {
      name: translate(language, 'built.sheet.markers'),
      rows: [
        [HIDDEN, translate(language, 'built.marker.hidden', { k })],
        ['', translate(language, 'built.marker.none')],
        ['0…1', translate(language, 'built.marker.share')],
      ],
      widths: [12, 90],
    },
    ...tables.map(({ caption, columns, rows }, at) => ({
      name: sheetName(caption, at + 1),
      rows: [
        columns.map(({ label }) => label),
        ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(6)) : cell))),
      ],
      widths: columns.map((_, column) => (column === 0 ? 36 : 16)),
    })),
  ];
}

function tablesOf(source: BuiltReportSource): TableData[] {
  const { content, figures, labels, language } = source;
  return content.blocks.flatMap((block) => {
    if (block.kind === 'decisions') return listTables(source, block);
    if (block.kind !== 'figure' && block.kind !== 'table') return [];
    const shown = figures[block.id];
    if (!shown || shown.values.gap !== null) return [];
    return [reportFigureTable(shown.values, language, figureTitle(source, block, shown.values), labels)];
  });
}

/** The number keeps names apart; a sheet takes 31 characters and none of `[]:*?/\`. */
function sheetName(caption: string, number: number): string {
  return `${number} ${caption.replace(/[[\]:*?/\\]/g, ' ').replace(/\s+/g, ' ')}`.slice(0, 31).trim();
}
