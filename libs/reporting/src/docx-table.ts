import type { TableBlock } from './blocks.js';
import { escapeMarkup } from './printable.js';

/** Longer cells may be torn between pages: a row of them would not fit on one. */
const LONGEST_WHOLE_CELL = 1500;
const LINE = 'w:val="single" w:color="B9BFC6" w:sz="4"';
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} ${LINE}/>`).join('');
const MARGINS = [
  ['top', 40],
  ['left', 80],
  ['bottom', 40],
  ['right', 80],
]
  .map(([side, width]) => `<w:${side} w:type="dxa" w:w="${width}"/>`)
  .join('');

/**
 * A table as Word's own markup, piece by piece: fixed columns, a header row that stands again on every page, a first column that names
 * the row, rows that are not torn where they fit on a page. Written as text because thousands of rows as objects take half a gigabyte.
 *
 * @param width between the margins of the page, in twentieths of a point
 * @param onRow called after each row of the body
 */
export function* docxTable(
  { caption, columns, rows }: TableBlock,
  width: number,
  onRow: () => void = () => {},
): Generator<string> {
  const widths = columns.map((column) => Math.round((width * column.width) / 100));
  const cell = (at: number, inside: string, shade = '') =>
    `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[at] ?? 0}"/>${shade}</w:tcPr>${inside}</w:tc>`;
  const shade = '<w:shd w:fill="E8EDF2" w:color="auto" w:val="clear"/>';
  const head = columns.map(({ label, isNumber }, at) => cell(at, paragraph('TableHead', label, isNumber), shade));
  yield [
    '<w:tbl><w:tblPr>',
    `<w:tblW w:type="dxa" w:w="${widths.reduce((sum, one) => sum + one, 0)}"/>`,
    `<w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${MARGINS}</w:tblCellMar>`,
    '<w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `<w:tblCaption w:val="${escapeMarkup(caption)}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`,
  ].join('');
  for (const row of rows) {
    const isWhole = row.every((text) => text.length < LONGEST_WHOLE_CELL);
    const cells = row.map((text, at) =>
      cell(
        at,
        text
          .split('\n')
          .map((line) => paragraph('TableCell', line, columns[at]?.isNumber))
          .join(''),
      ),
    );
    yield `<w:tr>${isWhole ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
    onRow();
  }
  yield '</w:tbl>';
}

function paragraph(style: string, text: string, isNumber = false): string {
  const side = isNumber ? '<w:jc w:val="right"/>' : '';
  const words = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${side}</w:pPr>${words}</w:p>`;
}
