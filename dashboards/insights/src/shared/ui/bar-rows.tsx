import { Link } from 'react-router';
import { useWords } from '../words/use-words.js';
import styles from './bar-rows.module.css';

interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly to: string;
  /** Beside the others, such as "not grouped": drawn paler. */
  readonly isAside?: boolean;
}

/** Rows that are links, each with its count and a bar against the longest; the list itself is the text alternative. */
export function BarRows({ label, rows }: { label: string; rows: readonly BarRow[] }) {
  const { number } = useWords();
  const longest = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <ul className={styles.rows} aria-label={label}>
      {rows.map((row) => (
        <li key={row.key} data-aside={row.isAside || undefined}>
          <Link to={row.to}>{row.label}</Link>
          <span className={styles.value}>{number(row.value)}</span>
          <span className={styles.track} aria-hidden>
            <span style={{ width: `${(100 * row.value) / longest}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
