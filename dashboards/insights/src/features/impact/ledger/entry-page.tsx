import { Link, useParams } from 'react-router';
import type { LedgerEntry } from '#contracts';
import { LEDGER_SUBJECTS, mayActAs, type LedgerSubject } from '#domain';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../../shared/page/breadcrumb.js';
import { Page } from '../../../shared/page/page.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { StatusWord } from '../../../shared/ui/status-word.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useEntry, type EntryAddress } from '../api/use-ledger.js';
import { EntryActs } from './entry-acts.js';
import { EntryHistory } from './entry-history.js';
import { EntryLinks } from './entry-links.js';
import { EvidenceFiles } from './evidence-files.js';
import styles from './ledger.module.css';

/** One entry of the ledger: we asked, you said, we did, why not, next; with its links, evidence and history. */
export function EntryPage() {
  const { t, text, word } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { subject = '', entry: id = '' } = useParams();
  const known = LEDGER_SUBJECTS.find((one) => one === subject) ?? 'decision';
  const entry = useEntry({ subject: known, id });
  return (
    <Page
      title={entry.data ? titleOf(entry.data, text, word) : word('ledger-subject', known)}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('impact.title'), to: processPage(path, '/impact?view=ledger') }]} />}
    >
      {entry.isPending && <LoadingBlock rows={8} />}
      {entry.isError && <ErrorPanel error={entry.error} onRetry={() => void entry.refetch()} />}
      {entry.data && <Entry key={id} entry={entry.data} address={{ subject: known, id }} />}
    </Page>
  );
}

const LONGEST_TITLE = 90;

function titleOf(
  { draft, source }: LedgerEntry,
  text: (words: Readonly<Record<string, string>>) => string,
  word: (group: string, code: string) => string,
): string {
  const said = text('title' in draft ? draft.title : draft.text);
  const title = said === '' ? (source?.label ?? word('ledger-subject', draft.subject)) : said;
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…` : title;
}

function Entry({ entry, address }: { entry: LedgerEntry; address: EntryAddress }) {
  const { t, text, word, date, moment } = useWords();
  const process = useProcess();
  const { draft, source } = entry;
  const isWriter = mayActAs(process.role, 'editor');
  const mayChange = isWriter && source === null && (entry.state !== 'published' || mayActAs(process.role, 'publisher'));
  return (
    <>
      <p className={styles.facts}>
        <span>{word('ledger-subject', draft.subject)}</span>
        <strong>{word('entry-state', entry.state)}</strong>
        {draft.subject === 'decision' && <StatusWord decision={draft.code} />}
        {draft.visibility === 'internal' && <span>{t('ledger.internal')}</span>}
        {entry.daysLate > 0 && <span className={styles.late}>{t('ledger.late', { late: entry.daysLate })}</span>}
        <span>
          {t('ledger.entry.changed-by', {
            date: moment(entry.changedAt),
            by: entry.changedBy ?? t('ledger.entry.import'),
          })}
        </span>
      </p>
      {source && (
        <p className={styles.box}>
          {t('ledger.entry.of-source', { source: source.name })}{' '}
          {source.label !== null && t('ledger.entry.source-label', { label: source.label })}
        </p>
      )}
      {entry.withoutInput && <p className={styles.box}>{t('ledger.entry.orphan')}</p>}
      {isWriter && <EntryActs entry={entry} address={address} />}

      <section className={styles.block} aria-labelledby="asked">
        <h2 id="asked">{t('ledger.entry.asked')}</h2>
        <p className={styles.words}>{text(process.question) || text(process.title)}</p>
      </section>
      <EntryLinks entry={entry} address={address} mayChange={mayChange} />
      <section className={styles.block} aria-labelledby="did">
        <h2 id="did">{t('ledger.entry.did')}</h2>
        <Did entry={entry} />
        <ChainList entries={entry.chain.filter((one) => one.id !== entry.id && BEFORE.includes(one.subject))} />
      </section>
      {draft.subject === 'decision' && text(draft.reason) !== '' && (
        <section className={styles.block} aria-labelledby="why-not">
          <h2 id="why-not">{draft.code === 'yes' ? t('ledger.field.reason') : t('ledger.entry.why-not')}</h2>
          <p className={styles.words}>{text(draft.reason)}</p>
        </section>
      )}
      <Next entry={entry} subject={draft.subject} />
      <EvidenceFiles entry={entry} address={address} mayChange={mayChange} />
      <EntryHistory entry={entry} date={date} />
    </>
  );
}

/** The words of the entry and its facts: who, when, under which act, for how much. */
function Did({ entry }: { entry: LedgerEntry }) {
  const { t, text, word, date, number, percent } = useWords();
  const { draft } = entry;
  const facts: [string, string | null][] = [];
  if (draft.subject === 'response')
    facts.push(
      [t('ledger.field.office'), draft.office],
      [t('ledger.field.answeredOn'), draft.answeredOn && date(draft.answeredOn)],
    );
  if (draft.subject === 'decision')
    facts.push(
      [t('ledger.field.office'), draft.office],
      [t('ledger.field.decidedOn'), draft.decidedOn && date(draft.decidedOn)],
    );
  if (draft.subject === 'commitment')
    facts.push(
      [t('ledger.field.owner'), draft.owner],
      [t('ledger.field.cost'), draft.cost === null ? null : number(draft.cost)],
      [t('ledger.field.budgetLine'), draft.budgetLine],
    );
  if (draft.subject === 'outcome')
    facts.push(
      [t('ledger.field.delivery'), draft.delivery && word('status.delivery', draft.delivery)],
      [t('ledger.field.progress'), draft.progress === null ? null : percent(draft.progress)],
      [t('ledger.field.deliveredOn'), draft.deliveredOn && date(draft.deliveredOn)],
      [t('ledger.field.plannedCost'), draft.plannedCost === null ? null : number(draft.plannedCost)],
      [t('ledger.field.spent'), draft.spent === null ? null : number(draft.spent)],
      [t('ledger.field.budgetLine'), draft.budgetLine],
    );
  const act = draft.subject === 'decision' || draft.subject === 'outcome' ? draft.act : {};
  const actName = [act.kind && word('act', act.kind), act.number, act.date && date(act.date)]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      {'title' in draft && <p className={styles.words}>{text(draft.title)}</p>}
      {text(draft.text) !== '' && <p className={styles.words}>{text(draft.text)}</p>}
      <p className={styles.facts}>
        {facts.map(([label, value]) => value !== null && <span key={label}>{`${label}: ${value}`}</span>)}
        {actName !== '' && <span>{act.url ? <a href={act.url}>{actName}</a> : actName}</span>}
        {actName === '' && act.url && <a href={act.url}>{t('ledger.field.act.url')}</a>}
      </p>
      {draft.subject === 'outcome' && draft.evidence.length > 0 && (
        <ul className={styles.list}>
          {draft.evidence.map(({ url, label }) => (
            <li key={url}>
              <a href={url}>{text(label) || url}</a>
            </li>
          ))}
        </ul>
      )}
      {entry.milestones.length > 0 && (
        <ul className={styles.list} aria-label={t('ledger.field.milestones')}>
          {entry.milestones.map(({ title, text: said, reachedOn }) => (
            <li key={`${reachedOn} ${title}`}>
              {reachedOn !== null && `${date(reachedOn)}: `}
              {title}
              {said !== null && <span className={styles.note}>{said}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What follows: promises with their dates, moved ones with the reason, and what was done of them. */
function Next({ entry, subject }: { entry: LedgerEntry; subject: LedgerSubject }) {
  const { t, text, date } = useWords();
  const { draft } = entry;
  const others = entry.chain.filter(({ id }) => id !== entry.id);
  const dueOn = draft.subject === 'commitment' || draft.subject === 'outcome' ? draft.dueOn : null;
  const hasNext = others.some((one) => one.subject === 'commitment' || one.subject === 'outcome');
  return (
    <section className={styles.block} aria-labelledby="next">
      <h2 id="next">{t('ledger.entry.next')}</h2>
      {dueOn !== null && (
        <p className={styles.words}>
          {t('ledger.entry.due', { date: date(dueOn) })}
          {entry.firstDueOn !== null && entry.firstDueOn !== dueOn && (
            <span className={styles.note}>{t('ledger.entry.first-due', { date: date(entry.firstDueOn) })}</span>
          )}
        </p>
      )}
      {entry.moves.map(({ fromOn, toOn, reason, movedOn }) => (
        <p key={`${movedOn} ${toOn}`} className={styles.words}>
          {t('ledger.entry.moved', {
            date: date(movedOn),
            from: fromOn === null ? '–' : date(fromOn),
            to: toOn === null ? '–' : date(toOn),
          })}{' '}
          {text(reason)}
        </p>
      ))}
      <ChainList entries={others.filter(({ subject: one }) => !BEFORE.includes(one))} />
      {!hasNext && dueOn === null && subject !== 'outcome' && (
        <p className={styles.words}>{t('ledger.entry.next.none')}</p>
      )}
    </section>
  );
}

/** Entries that were before a promise: answers to the same words, and the decision. */
const BEFORE: readonly LedgerSubject[] = ['response', 'decision'];

function ChainList({ entries }: { entries: LedgerEntry['chain'] }) {
  const { t, text, word, date } = useWords();
  const path = useProcessPath();
  if (entries.length === 0) return null;
  return (
    <ul className={styles.list}>
      {entries.map((one) => (
        <li key={one.id}>
          <Link to={processPage(path, `/impact/${one.subject}/${one.id}`)}>
            {text(one.title) || word('ledger-subject', one.subject)}
          </Link>
          <span className={styles.note}>
            {[
              word('ledger-subject', one.subject),
              one.state !== 'published' && word('entry-state', one.state),
              one.code && word('status.decision', one.code),
              one.delivery && word('status.delivery', one.delivery),
              one.dueOn && t('ledger.entry.due', { date: date(one.dueOn) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
