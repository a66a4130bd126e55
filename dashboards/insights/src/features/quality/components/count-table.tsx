import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../quality.module.css';

export interface CountRow {
  readonly key: string;
  readonly label: string;
  readonly counts: readonly number[];
  /** A part of the row above, or the result at the foot. */
  readonly look?: 'part' | 'total';
}

interface CountTableProps {
  readonly caption: string;
  readonly head: string;
  readonly columns: readonly string[];
  readonly items: readonly CountRow[];
}

/** Names and numbers: the plain table of this page. */
export function CountTable({ caption, head, columns, items }: CountTableProps) {
  const { number } = useWords();
  const look = (row: CountRow) =>
    row.look === 'part' ? styles.minor : row.look === 'total' ? styles.total : undefined;
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={rows.number}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((row) => (
          <tr key={row.key}>
            <th scope="row" className={look(row)}>
              {row.label}
            </th>
            {row.counts.map((count, index) => (
              <td key={columns[index]} className={rows.number} data-label={columns[index]}>
                {number(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
