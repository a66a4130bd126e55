import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { Mending } from './use-fixes.js';
import wizard from './wizard.module.css';
import styles from './mend-table.module.css';

/** More rows than this are taken back all at once only. */
const MOST_LISTED = 100;

/** Rows that the person left out, each to be brought back. */
export function SkippedRows({ mending }: { mending: Mending }) {
  const { t, number } = useWords();
  const { skipped } = mending.fixes;
  if (skipped.length === 0) return null;
  return (
    <section className={wizard.section} aria-labelledby="skipped">
      <h2 id="skipped">{t('wizard.skipped')}</h2>
      <ul className={styles.chips}>
        {skipped.slice(0, MOST_LISTED).map((place) => {
          const row = place.sheet === null ? number(place.row) : `${place.sheet}: ${number(place.row)}`;
          return (
            <li key={row}>
              {row}{' '}
              <Button look="quiet" label={t('wizard.mend.restore-of', { row })} onPress={() => mending.restore(place)}>
                {t('wizard.mend.restore')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
