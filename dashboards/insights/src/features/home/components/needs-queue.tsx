import type { Home, ProcessSummary } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useWords } from '../../../shared/words/use-words.js';
import { listOf } from '../../../shared/contributions/filter.js';
import styles from './needs-queue.module.css';

type Need = Home['needs'][number];

interface NeedsQueueProps {
  readonly workspace: string;
  readonly needs: readonly Need[];
  readonly processes: readonly ProcessSummary[];
}

const PLACE: Record<Need['kind'], string> = {
  'rejected-rows': '/data',
  'without-answer': listOf({ eligibility: 'eligible', answered: 'no' }),
  'run-failed': '/data',
  'no-population': '/reach',
  'backup-failed': '',
};

/** What waits for somebody, each with its way there. */
export function NeedsQueue({ workspace, needs, processes }: NeedsQueueProps) {
  const { t, text } = useWords();
  const says = ({ kind, count }: Need): string => {
    switch (kind) {
      case 'rejected-rows':
        return t('home.needs-me.rejected-rows', { count });
      case 'without-answer':
        return t('home.needs-me.unanswered', { count });
      case 'run-failed':
        return t('home.needs-me.runs-failed', { count });
      case 'no-population':
        return t('reach.population.none.title');
      case 'backup-failed':
        return t('home.needs-me.backup-failed');
    }
  };
  return (
    <section aria-labelledby={`needs-${workspace}`}>
      <h2 id={`needs-${workspace}`} className={styles.heading}>
        {t('home.needs-me')}
      </h2>
      {needs.length === 0 ? (
        <p className={styles.nothing}>{t('home.needs-me.nothing')}</p>
      ) : (
        <ul className={styles.list}>
          {needs.map((need) => {
            const process = processes.find(({ slug }) => slug === need.process);
            return (
              <li key={`${need.kind}-${need.process}`}>
                {process ? (
                  <>
                    <Link to={processPage({ workspace, process: process.slug }, PLACE[need.kind])}>{says(need)}</Link>
                    <span>{text(process.title)}</span>
                  </>
                ) : (
                  says(need)
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
