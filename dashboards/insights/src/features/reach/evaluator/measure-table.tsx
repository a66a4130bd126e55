import { type ReactNode } from 'react';
import rows from '../../../shared/ui/rows.module.css';
import styles from './evaluator.module.css';

interface MeasureTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly key: string; readonly name: string; readonly cells: readonly ReactNode[] }[];
}

/** Measures side by side: a name a row, numbers to the right; cards on a phone. */
export function MeasureTable({ caption, columns, lines }: MeasureTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={rows.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={index === 0 ? undefined : rows.number}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index} className={rows.number} data-label={columns[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
