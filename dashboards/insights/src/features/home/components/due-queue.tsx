import { useId } from 'react';
import { Link } from 'react-router';
import { workspacePage } from '../../../shared/api/paths.js';
import { DaysLeft } from '../../../shared/due/days-left.js';
import { dueKey, duePlace } from '../../../shared/due/due-place.js';
import { useDue } from '../../../shared/due/use-due.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './needs-queue.module.css';

const SHOWN = 5;

/** The first few of what is late and due, and the way to all of them; Home stands without it. */
export function DueQueue({ workspace }: { workspace: string }) {
  const { t, text, date } = useWords();
  const id = useId();
  const { data } = useDue(workspace);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t('due.title')}
      </h2>
      {data && data.items.length > 0 && (
        <ul className={styles.list}>
          {data.items.slice(0, SHOWN).map((item) => (
            <li key={dueKey(item)}>
              <Link to={duePlace(workspace, item)}>
                {item.subject === 'response' ? t('due.responses', { count: item.count }) : text(item.title)}
              </Link>
              <span>{text(item.processTitle)}</span>
              <div className={styles.when}>
                {date(item.dueOn)} · <DaysLeft days={item.daysLeft} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.nothing}>
        <Link to={`${workspacePage(workspace)}/due`}>{t('due.all')}</Link>
      </p>
    </section>
  );
}
