import { type ReactNode } from 'react';
import { formatNumber, formatPercent, formatRatio, type ScreenLanguage } from '#language';
import { COLOURS, TEXT } from './figure-style.js';
import { HIDDEN, type ColumnKind, type TableCell, type TableData } from './table-data.js';

/** A figure's numbers as a real table: caption, headers with scope, figures to the right, notes below. */
export function FigureTable({
  table,
  language,
  hidden = HIDDEN,
}: {
  readonly table: TableData;
  readonly language: ScreenLanguage;
  /** What stands in a hidden cell; on a screen it can say why. */
  readonly hidden?: ReactNode;
}) {
  return (
    <div className="figure-table" style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={table.caption}>
      <table style={{ borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums lining-nums' }}>
        <caption style={{ textAlign: 'start', color: COLOURS.soft, fontSize: TEXT.label, paddingBottom: 8 }}>
          {table.caption}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                style={{ ...cellStyle(column.kind), color: COLOURS.soft, fontWeight: 600 }}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => {
                const kind = table.columns[at]?.kind ?? 'text';
                const text = cell === HIDDEN ? hidden : formatCell(cell, kind, language);
                return at === 0 ? (
                  <th key={at} scope="row" style={{ ...cellStyle('text'), fontWeight: 400 }}>
                    {text}
                  </th>
                ) : (
                  <td key={at} style={cellStyle(kind)}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {table.notes.map((note) => (
        <p key={note} style={{ color: COLOURS.soft, fontSize: TEXT.label, margin: '8px 0 0' }}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** A cell as it reads: shares with one decimal, ratios with two, a dash for what does not exist. */
export function formatCell(cell: TableCell, kind: ColumnKind, language: ScreenLanguage): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell === HIDDEN ? HIDDEN : cell;
  if (kind === 'share') return formatPercent(language, cell, 1);
  return kind === 'ratio' ? formatRatio(language, cell) : formatNumber(language, cell);
}

function cellStyle(kind: ColumnKind) {
  return {
    textAlign: kind === 'text' ? ('start' as const) : ('end' as const),
    padding: '6px 12px 6px 0',
    borderBottom: `1px solid ${COLOURS.rule}`,
    verticalAlign: 'baseline',
  };
}
