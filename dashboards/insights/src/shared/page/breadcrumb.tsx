import { Link } from 'react-router';
import { useWords } from '../words/use-words.js';
import styles from './breadcrumb.module.css';

interface Step {
  readonly label: string;
  readonly to: string;
}

export function Breadcrumb({ steps }: { steps: readonly Step[] }) {
  const { t } = useWords();
  return (
    <nav aria-label={t('common.breadcrumb')}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.to}>
            <Link to={step.to}>{step.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
