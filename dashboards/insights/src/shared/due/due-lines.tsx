import type { DueGroup } from '#domain';
import { Link } from 'react-router';
import { useWords } from '../words/use-words.js';
import { DaysLeft } from './days-left.js';
import styles from './due-lines.module.css';
import { dueGroupPlace } from './due-place.js';
import { useDueName } from './use-due-name.js';

interface DueLinesProps {
  readonly workspace: string;
  readonly groups: readonly DueGroup[];
  /** Not where all are of one process. */
  readonly withProcess?: boolean;
}

/** What is due, one line a process and kind: how many, the earliest date, how far that is, and the way to the list. */
export function DueLines({ workspace, groups, withProcess = true }: DueLinesProps) {
  const { t, text, date } = useWords();
  const name = useDueName();
  return (
    <ul className={styles.lines}>
      {groups.map((group) => (
        <li key={`${group.process} ${group.subject} ${group.isLate}`}>
          <Link to={dueGroupPlace(workspace, group)}>{name(group.subject, group.count, group.title)}</Link>
          {withProcess && <span className={styles.soft}>{text(group.processTitle)}</span>}
          <span className={styles.when}>
            {group.count > 1 ? t('due.earliest', { date: date(group.dueOn) }) : date(group.dueOn)} ·{' '}
            <DaysLeft days={group.daysLeft} />
          </span>
        </li>
      ))}
    </ul>
  );
}
