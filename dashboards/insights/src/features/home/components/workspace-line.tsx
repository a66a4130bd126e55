import type { Homes } from '#contracts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { processPage, workspacePage } from '../../../shared/api/paths.js';
import { DueLines } from '../../../shared/due/due-lines.js';
import { useWords } from '../../../shared/words/use-words.js';
import { NeedLines } from './need-lines.js';
import styles from './partner-home.module.css';

/** Of each kind; the rest is one click away. */
const SHOWN = 3;
/** What falls due later stands on the page of what is due. */
const SOON_DAYS = 30;

/** One municipality: what is late or due, what came in, what waits for me. */
export function WorkspaceLine({ workspace }: { workspace: Homes['workspaces'][number] }) {
  const { t, text, number } = useWords();
  const { slug, processes } = workspace;
  const due = workspace.due.filter(({ daysLeft }) => daysLeft <= SOON_DAYS);
  // what is late stands in the first column already
  const needs = workspace.needs.filter(({ kind }) => !kind.startsWith('late-'));
  const fresh = processes
    .filter((process) => (process.fresh ?? 0) > 0)
    .toSorted((a, b) => (b.lastImport?.at ?? '').localeCompare(a.lastImport?.at ?? '', 'en'));
  return (
    <div className={styles.columns}>
      <Column title={t('home.partner.due')} none={t('home.partner.due.none')} count={due.length}>
        <DueLines workspace={slug} groups={due.slice(0, SHOWN)} />
        <More count={due.length} to={`${workspacePage(slug)}/due`} />
      </Column>
      <Column title={t('home.partner.new')} none={t('home.partner.new.none')} count={fresh.length}>
        <ul className={styles.lines}>
          {fresh.slice(0, SHOWN).map((process) => (
            <li key={process.slug}>
              <Link to={processPage({ workspace: slug, process: process.slug })}>{text(process.title)}</Link>
              <strong>{`+${number(process.fresh ?? 0)}`}</strong>
            </li>
          ))}
        </ul>
        <More count={fresh.length} to={workspacePage(slug)} />
      </Column>
      <Column title={t('home.needs-me')} none={t('home.needs-me.nothing')} count={needs.length}>
        <NeedLines workspace={slug} needs={needs.slice(0, SHOWN)} processes={processes} />
        <More count={needs.length} to={workspacePage(slug)} />
      </Column>
    </div>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly none: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Column({ title, none, count, children }: ColumnProps) {
  return (
    <div>
      <h3 className={styles.column}>{title}</h3>
      {count === 0 ? <p className={styles.none}>{none}</p> : children}
    </div>
  );
}

function More({ count, to }: { count: number; to: string }) {
  const { t, number } = useWords();
  if (count <= SHOWN) return null;
  return (
    <p className={styles.more}>
      <Link to={to}>{t('home.partner.more', { number: number(count - SHOWN) })}</Link>
    </p>
  );
}
