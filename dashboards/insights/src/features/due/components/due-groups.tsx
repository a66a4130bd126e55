import type { DueGroup, DueItem } from '#domain';
import { useId } from 'react';
import { Link, useLocation } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { DaysLeft } from '../../../shared/due/days-left.js';
import { dueGroupId, dueKey, duePlace } from '../../../shared/due/due-place.js';
import { useDueName } from '../../../shared/due/use-due-name.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../due.module.css';

interface DueGroupsProps {
  readonly workspace: string;
  readonly when: 'late' | 'ahead';
  readonly groups: readonly DueGroup[];
  readonly items: readonly DueItem[];
}

/** What is late, or what comes: one line a process and kind, which opens to its dates. Nothing where there is none. */
export function DueGroups({ workspace, when, groups, items }: DueGroupsProps) {
  const { t } = useWords();
  const id = useId();
  if (groups.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t(`due.group.${when}`)}</h2>
      {groups.map((group) => (
        <Group
          key={`${group.process} ${group.subject}`}
          workspace={workspace}
          group={group}
          items={items.filter(
            ({ subject, process, daysLeft }) =>
              subject === group.subject && process === group.process && daysLeft < 0 === group.isLate,
          )}
        />
      ))}
    </section>
  );
}

function Group({ workspace, group, items }: { workspace: string; group: DueGroup; items: readonly DueItem[] }) {
  const { t, text, date } = useWords();
  const name = useDueName();
  const { hash } = useLocation();
  const id = dueGroupId(group, group.subject, group.isLate);
  const what = name(group.subject, group.count, group.title);
  const shown = items.reduce((sum, { count }) => sum + count, 0);
  return (
    <details id={id} className={styles.group} open={hash === `#${id}`}>
      <summary>
        <span className={styles.what}>{what}</span>
        <span className={styles.process}>{text(group.processTitle)}</span>
        <span className={styles.when}>
          {group.count > 1 ? t('due.earliest', { date: date(group.dueOn) }) : date(group.dueOn)} ·{' '}
          <DaysLeft days={group.daysLeft} />
        </span>
      </summary>
      <p className={styles.soft}>
        <Link to={processPage({ workspace, process: group.process }, '/impact')}>{text(group.processTitle)}</Link>
      </p>
      <DueTable workspace={workspace} caption={`${what}: ${text(group.processTitle)}`} items={items} />
      {shown < group.count && <p className={styles.soft}>{t('due.most')}</p>}
    </details>
  );
}

function DueTable({ workspace, caption, items }: { workspace: string; caption: string; items: readonly DueItem[] }) {
  const { t, date } = useWords();
  const name = useDueName();
  return (
    <table className={`${rows.table} ${styles.table}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('due.column.what')}</th>
          <th scope="col">{t('due.column.owner')}</th>
          <th scope="col">{t('due.column.date')}</th>
          <th scope="col">{t('due.column.left')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={dueKey(item)}>
            <th scope="row">
              <Link to={duePlace(workspace, item)}>{name(item.subject, item.count, item.title)}</Link>
            </th>
            <td data-label={t('due.column.owner')}>{item.owner ?? '–'}</td>
            <td data-label={t('due.column.date')} className={styles.date}>
              {date(item.dueOn)}
            </td>
            <td data-label={t('due.column.left')} className={styles.date}>
              <DaysLeft days={item.daysLeft} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
