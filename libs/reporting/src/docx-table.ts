import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { TableBlock } from './blocks.js';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B9BFC6' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** A table of fixed columns whose header row stands again on every page; a row is never torn where it fits on a page. */
export function docxTable({ columns, rows }: TableBlock, width: number): Table {
  const widths = columns.map((column) => Math.round((width * column.width) / 100));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ label }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E8EDF2' },
          children: [new Paragraph({ style: 'TableHead', text: label })],
        }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: row.every((cell) => cell.length < 1500),
        children: row.map(
          (cell, at) =>
            new TableCell({
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              children: cell.split('\n').map(
                (text) =>
                  new Paragraph({
                    style: 'TableCell',
                    ...(columns[at]?.isNumber === true ? { alignment: AlignmentType.RIGHT } : {}),
                    text,
                  }),
              ),
            }),
        ),
      }),
  );
  return new Table({
    rows: [header, ...body],
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });
}
