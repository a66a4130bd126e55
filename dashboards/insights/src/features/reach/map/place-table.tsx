import { useEffect, useRef } from 'react';
import { perThousand, sortDistricts, writeRate, type DistrictRow } from '#figures';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import rows_ from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { upperFirst } from '../components/group-names.js';
import styles from './map-view.module.css';

interface PlaceTableProps {
  readonly rows: readonly DistrictRow[];
  readonly selected: string | null;
  readonly onSelect: (place: string | null) => void;
  readonly variable: string;
  readonly caption: string;
}

/** The places from the highest rate down; the name of each is a button that marks it here and on the map. */
export function PlaceTable({ rows, selected, onSelect, variable, caption }: PlaceTableProps) {
  const { t, word, number, language } = useWords();
  const marked = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    // newer browsers answer with a promise, which an effect must not return
    void marked.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const rate = (row: DistrictRow) => perThousand(row);
  const reason = (row: DistrictRow) => (row.reason === null ? '–' : word('reason', row.reason));
  const isHidden = (row: DistrictRow) => row.participants === null;
  return (
    <table className={`${rows_.table} ${styles.places}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{upperFirst(word('variable', variable))}</th>
          <th scope="col" className={rows_.number} aria-sort="descending">
            {t('column.per-thousand')}
          </th>
          <th scope="col" className={rows_.number}>
            {t('column.participants')}
          </th>
          <th scope="col" className={rows_.number}>
            {t('column.population')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sortDistricts(rows, language).map((row) => {
          const isMarked = row.label === selected;
          const shown = rate(row);
          return (
            <tr key={row.label} ref={isMarked ? marked : undefined} data-marked={isMarked || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.place}
                  aria-pressed={isMarked}
                  aria-label={t('reach.map.choose', { place: row.label })}
                  onClick={() => onSelect(isMarked ? null : row.label)}
                >
                  {row.label}
                </button>
              </th>
              <td className={rows_.number} data-label={t('column.per-thousand')}>
                {isHidden(row) ? <HiddenCell /> : shown === null ? reason(row) : writeRate(language, shown)}
              </td>
              <td className={rows_.number} data-label={t('column.participants')}>
                {row.participants === null ? <HiddenCell /> : number(row.participants)}
              </td>
              <td className={rows_.number} data-label={t('column.population')}>
                {row.population === null ? '–' : number(row.population)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
