import type { Home, ProcessSummary } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import { NeedLines } from './need-lines.js';
import styles from './needs-queue.module.css';

/** The first of them, late ones on top; the rest opens below. */
const SHOWN = 8;

interface NeedsQueueProps {
  readonly workspace: string;
  readonly needs: Home['needs'];
  readonly processes: readonly ProcessSummary[];
}

export function NeedsQueue({ workspace, needs, processes }: NeedsQueueProps) {
  const { t, number } = useWords();
  const rest = needs.slice(SHOWN);
  return (
    <section aria-labelledby={`needs-${workspace}`}>
      <h2 id={`needs-${workspace}`} className={styles.heading}>
        {t('home.needs-me')}
      </h2>
      {needs.length === 0 ? (
        <p className={styles.nothing}>{t('home.needs-me.nothing')}</p>
      ) : (
        <>
          <NeedLines workspace={workspace} needs={needs.slice(0, SHOWN)} processes={processes} />
          {rest.length > 0 && (
            <details className={styles.rest}>
              <summary>{t('home.partner.more', { number: number(rest.length) })}</summary>
              <NeedLines workspace={workspace} needs={rest} processes={processes} />
            </details>
          )}
        </>
      )}
    </section>
  );
}
