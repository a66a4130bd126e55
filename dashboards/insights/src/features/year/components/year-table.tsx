import type { YearCell, YearTable as Table } from '#presenting';
import { Link } from 'react-router';
import { workspacePage } from '../../../shared/api/paths.js';
import rows from '../../../shared/ui/rows.module.css';
import styles from '../year.module.css';

/** A table of the chapter; each number leads to the list that it was counted from. */
export function YearTable({ workspace, table }: { workspace: string; table: Table }) {
  const { caption, columns } = table;
  return (
    <table className={`${rows.table} ${styles.table}`}>
      <caption className={styles.caption}>{caption}</caption>
      <colgroup>
        {columns.map(({ label, width }) => (
          <col key={label} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ label, isNumber }) => (
            <th key={label} scope="col" className={isNumber ? rows.number : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, place) =>
              place === 0 ? (
                <th key={place} scope="row">
                  <Cell workspace={workspace} cell={cell} />
                </th>
              ) : (
                <td
                  key={place}
                  data-label={columns[place]?.label}
                  className={columns[place]?.isNumber ? rows.number : undefined}
                >
                  <Cell workspace={workspace} cell={cell} name={`${columns[place]?.label}: ${row[0]?.text}`} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @param name of a number on its own, for those who hear the links without their table */
function Cell({ workspace, cell, name }: { workspace: string; cell: YearCell; name?: string }) {
  if (cell.to === undefined) return cell.text;
  const isBare = name !== undefined && typeof cell.value === 'number';
  return (
    <Link to={`${workspacePage(workspace)}${cell.to}`} aria-label={isBare ? `${cell.text}, ${name}` : undefined}>
      {cell.text}
    </Link>
  );
}
