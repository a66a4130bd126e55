import { useEffect, useSyncExternalStore } from 'react';
import { connection } from '../../shared/api/connection.js';
import { Button } from '../../shared/ui/button.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './connection-notice.module.css';

const BACK_SHOWN_MS = 8000;

/** One line at the foot of the screen, above any dialog, while changes wait for the network, and one when they have gone out. */
export function ConnectionNotice() {
  const { t } = useWords();
  const state = useSyncExternalStore(connection.subscribe, connection.state);
  useEffect(() => {
    if (state !== 'back') return;
    const timer = setTimeout(connection.seen, BACK_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <div role="status" className={styles.place} data-react-aria-top-layer="true">
      {state !== 'fine' && (
        <div className={styles.notice} data-state={state}>
          <p>{t(state === 'waiting' ? 'connection.lost' : 'connection.back')}</p>
          {state === 'waiting' && (
            <Button look="quiet" onPress={connection.drop}>
              {t('connection.drop')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
