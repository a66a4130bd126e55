import type { LedgerEntry } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './ledger.module.css';

interface EntryHistoryProps {
  readonly entry: LedgerEntry;
  readonly date: (day: string) => string;
}

/** Who did what with the entry and when, the newest first. */
export function EntryHistory({ entry, date }: EntryHistoryProps) {
  const { t, text, word, moment } = useWords();
  const value = (said: string) => {
    if (/^\d{4}-\d\d-\d\d$/.test(said)) return date(said);
    return entry.draft.subject === 'outcome' ? word('status.delivery', said) : word('status.decision', said);
  };
  return (
    <section className={styles.block} aria-labelledby="history">
      <h2 id="history">{t('ledger.entry.history')}</h2>
      <ol className={styles.list} reversed>
        {entry.history.map((event) => (
          <li key={event.id}>
            {word('ledger-event', event.kind)}
            {event.from !== null && event.to !== null && `: ${value(event.from)} → ${value(event.to)}`}
            <span className={styles.note}>
              {[
                moment(event.at),
                event.isImport ? t('ledger.entry.import') : event.by,
                event.kind === 'published' && event.alone === true && t('ledger.entry.alone'),
                event.kind === 'published' &&
                  event.alone === false &&
                  t('ledger.entry.approved', { by: event.by ?? '' }),
                event.contributions !== null &&
                  event.contributions > 0 &&
                  t('ledger.entry.reached', { opinions: event.contributions }),
                event.fields.length > 0 &&
                  t('ledger.entry.fields', { fields: event.fields.map((one) => word('ledger.field', one)).join(', ') }),
                event.reason !== null && text(event.reason),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
