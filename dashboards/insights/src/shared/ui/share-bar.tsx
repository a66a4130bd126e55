import { Link } from 'react-router';
import { useWords } from '../words/use-words.js';
import styles from './share-bar.module.css';

interface SharePart {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly to: string;
}

/** A whole in parts: the bar shows, the list below it says and leads. Colours follow the code; the rest is grey. */
export function ShareBar({ label, parts }: { label: string; parts: readonly SharePart[] }) {
  const { number } = useWords();
  return (
    <div className={styles.frame}>
      <div className={styles.bar} aria-hidden>
        {parts
          .filter(({ value }) => value > 0)
          .map(({ key, value }) => (
            <span key={key} data-part={key} style={{ flexGrow: value }} />
          ))}
      </div>
      <ul className={styles.legend} aria-label={label}>
        {parts.map(({ key, label: name, value, to }) => (
          <li key={key}>
            <span className={styles.key} data-part={key} aria-hidden />
            <Link to={to}>{name}</Link>
            <span className={styles.value}>{number(value)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
