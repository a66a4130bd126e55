import { Link } from 'react-router';
import styles from './view-links.module.css';

interface View {
  readonly to: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

/** Several ways to look at the same thing, each an address of its own. */
export function ViewLinks({ label, views }: { label: string; views: readonly View[] }) {
  return (
    <nav aria-label={label} className={styles.views}>
      <ul>
        {views.map(({ to, label: name, isCurrent }) => (
          <li key={to}>
            <Link to={to} aria-current={isCurrent ? 'page' : undefined} preventScrollReset>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
