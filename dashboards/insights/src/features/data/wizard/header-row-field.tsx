import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../../../shared/ui/field.module.css';
import own from './file-facts.module.css';

/** The row of the file in which the names of the columns stand. */
export function HeaderRowField({ value, error }: { value: number | null; error: string | undefined }) {
  const { t } = useWords();
  return (
    <div className={error ? `${styles.field} ${styles.wrong}` : styles.field}>
      <label htmlFor="look-header-row" className={styles.label}>
        {t('wizard.file.header-row')}
      </label>
      <span id="look-header-row-help" className={styles.help}>
        {t('wizard.file.header-row.help')}
      </span>
      {error && (
        <span id="look-header-row-error" className={styles.error}>
          {error}
        </span>
      )}
      <span className={own.line}>
        <input
          id="look-header-row"
          name="headerRow"
          inputMode="numeric"
          defaultValue={value ?? ''}
          className={styles.input}
          aria-invalid={error ? true : undefined}
          aria-describedby={`look-header-row-help${error ? ' look-header-row-error' : ''}`}
        />
        <Button type="submit">{t('wizard.file.look-again')}</Button>
      </span>
    </div>
  );
}
