import { useEffect, useRef, type ReactNode } from 'react';
import rows_ from '../ui/rows.module.css';
import { useWords } from '../words/use-words.js';
import styles from './places.module.css';

interface PlaceColumn<Row> {
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** The rows stand by it, the highest first. */
  readonly isSorted?: boolean;
}

interface PlaceTableProps<Row> {
  /** In the order in which they stand. */
  readonly rows: readonly Row[];
  readonly selected: string | null;
  /** Where there is a map to mark it on. */
  readonly onSelect: ((place: string | null) => void) | undefined;
  /** What the places are called: "Miejscowość". */
  readonly kind: string;
  readonly columns: readonly PlaceColumn<Row>[];
  readonly caption: string;
}

/** Places beside their map, where there is one: then the name of each is a button that marks it here and there. */
export function PlaceTable<Row extends { readonly label: string }>(props: PlaceTableProps<Row>) {
  const { rows, selected, onSelect, kind, columns, caption } = props;
  const { t } = useWords();
  const marked = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    // newer browsers answer with a promise, which an effect must not return
    void marked.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <table className={`${rows_.table} ${styles.places}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{kind}</th>
          {columns.map(({ label, isSorted }) => (
            <th
              key={label}
              scope="col"
              className={rows_.number}
              aria-sort={isSorted === true ? 'descending' : undefined}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const isMarked = row.label === selected;
          return (
            <tr key={row.label} ref={isMarked ? marked : undefined} data-marked={isMarked || undefined}>
              <th scope="row">
                {onSelect === undefined ? (
                  row.label
                ) : (
                  <button
                    type="button"
                    className={styles.place}
                    aria-pressed={isMarked}
                    aria-label={t('reach.map.choose', { place: row.label })}
                    onClick={() => onSelect(isMarked ? null : row.label)}
                  >
                    {row.label}
                  </button>
                )}
              </th>
              {columns.map(({ label, cell }) => (
                <td key={label} className={rows_.number} data-label={label}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
