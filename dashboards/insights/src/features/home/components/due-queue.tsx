import type { Home } from '#contracts';
import { useId } from 'react';
import { Link } from 'react-router';
import { workspacePage } from '../../../shared/api/paths.js';
import { DueLines } from '../../../shared/due/due-lines.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './needs-queue.module.css';

/** The rest is one click away. */
const SHOWN = 3;

/** The first few of what comes, one line a process and kind, and the way to all; what is late stands above, among what waits for somebody. */
export function DueQueue({ workspace, due }: { workspace: string; due: Home['due'] }) {
  const { t } = useWords();
  const id = useId();
  const ahead = due.filter(({ isLate }) => !isLate);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t('due.title')}
      </h2>
      {ahead.length > 0 && <DueLines workspace={workspace} groups={ahead.slice(0, SHOWN)} />}
      <p className={styles.nothing}>
        <Link to={`${workspacePage(workspace)}/due`}>{t('due.all')}</Link>
      </p>
    </section>
  );
}
