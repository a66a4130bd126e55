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

interface NeedLinesProps {
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
  'to-review': '/data/review',
  'entry-waiting': '/impact?view=ledger&state=waiting',
  'release-waiting': '/reports',
};
const LATE = 'late-';

/** What waits for somebody, each with its way there. */
export function NeedLines({ workspace, needs, processes }: NeedLinesProps) {
  const { text, date, t } = useWords();
  const says = useNeedWords();
  const placeOf = (need: Need, process: string) => {
    const subject = subjectOf(need);
    return subject === null
      ? processPage({ workspace, process }, PLACE[need.kind])
      : `${workspacePage(workspace)}/due#${dueGroupId({ process }, subject, true)}`;
  };
  return (
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
  );
}

function subjectOf({ kind }: Need): DueSubject | null {
  return kind.startsWith(LATE) ? (kind.slice(LATE.length) as DueSubject) : null;
}

function useNeedWords(): (need: Need) => string {
  const { t } = useWords();
  const dueName = useDueName();
  return (need) => {
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
      case 'to-review':
        return t('home.needs-me.to-review', { count });
      case 'entry-waiting':
        return t('home.needs-me.entries-waiting', { count });
      case 'release-waiting':
        return t('home.needs-me.release-waiting');
      case 'link-expiring':
        return t('home.needs-me.links-expiring', { count });
      case 'no-population':
        return t('reach.population.none.title');
      case 'backup-failed':
        return t('home.needs-me.backup-failed');
      default:
        return '';
    }
  };
}
