import styles from './count-bar.module.css';

/** A count against the longest of its column; the number itself stands beside it. */
export function CountBar({ value, longest, isAside = false }: { value: number; longest: number; isAside?: boolean }) {
  return (
    <span className={styles.track} data-aside={isAside || undefined} aria-hidden>
      <span style={{ width: `${(100 * value) / longest}%` }} />
    </span>
  );
}
