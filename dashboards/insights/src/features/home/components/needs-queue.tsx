import type { Home, ProcessSummary } from '#contracts';
import type { DueSubject } from '#domain';
import { Link } from 'react-router';
import { processPage, workspacePage } from '../../../shared/api/paths.js';
import { dueGroupId } from '../../../shared/due/due-place.js';
import { useDueName } from '../../../shared/due/use-due-name.js';
import { useWords } from '../../../shared/words/use-words.js';
import { listOf } from '../../../shared/contributions/filter.js';
import styles from './needs-queue.module.css';

type Need = Home['needs'][number];

interface NeedsQueueProps {
  readonly workspace: string;
  readonly needs: readonly Need[];
  readonly processes: readonly ProcessSummary[];
}

/** Below the process; what is late has a line of its own on the page of what is due. */
const PLACE: Partial<Record<Need['kind'], string>> = {
  'rejected-rows': '/data',
  'without-answer': listOf({ eligibility: 'eligible', answered: 'no' }),
  'run-failed': '/data',
  'no-population': '/reach',
};
const LATE = 'late-';

/** What waits for somebody, each with its way there. */
export function NeedsQueue({ workspace, needs, processes }: NeedsQueueProps) {
  const { t, text, date } = useWords();
  const dueName = useDueName();
  const subjectOf = ({ kind }: Need) => (kind.startsWith(LATE) ? (kind.slice(LATE.length) as DueSubject) : null);
  const placeOf = (need: Need, process: string) => {
    const subject = subjectOf(need);
    return subject === null
      ? processPage({ workspace, process }, PLACE[need.kind])
      : `${workspacePage(workspace)}/due#${dueGroupId({ process }, subject, true)}`;
  };
  const says = (need: Need): string => {
    const { kind, count } = need;
    const subject = subjectOf(need);
    if (subject !== null) return t('due.is-late', { what: dueName(subject, count) });
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
      default:
        return '';
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
                    <Link to={placeOf(need, process.slug)}>{says(need)}</Link>
                    <span>{text(process.title)}</span>
                    {need.dueOn !== null && <span>{t('due.earliest', { date: date(need.dueOn) })}</span>}
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
