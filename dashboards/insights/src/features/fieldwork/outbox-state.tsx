import { Button } from '../../shared/ui/button.js';
import { useWords } from '../../shared/words/use-words.js';
import type { Notes } from './use-notes.js';
import styles from './note-page.module.css';

/** What has arrived and what waits; said aloud, because a thumb covers the button that did it. */
export function OutboxState({ notes }: { notes: Notes }) {
  const { t, problem } = useWords();
  const { waiting, stored, isSending, error, isKept } = notes;
  return (
    <div className={styles.state}>
      <p role="status">
        {stored > 0 && <span className={styles.stored}>{t('fieldwork.note.stored', { count: stored })} </span>}
        {isSending && t('fieldwork.note.sending')}
        {!isSending && waiting.length > 0 && t('fieldwork.note.waiting', { count: waiting.length })}
      </p>
      {!isKept && <p className={styles.lost}>{t('fieldwork.note.not-kept')}</p>}
      {error !== null && <p className={styles.lost}>{problem(error.problem)}</p>}
      {!isSending && waiting.length > 0 && (
        <div className={styles.row}>
          <Button onPress={notes.sendWaiting}>{t('fieldwork.note.send-waiting')}</Button>
          {error !== null && error.status === 400 && (
            <Button look="quiet" onPress={notes.takeBack}>
              {t('fieldwork.note.take-back')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
