import { Button } from '../../../shared/ui/button.js';
import { Field } from '../../../shared/ui/field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../../../shared/ui/field.module.css';
import own from './file-facts.module.css';

/** The row of the file in which the names of the columns stand. */
export function HeaderRowField({ value, error }: { value: number | null; error: string | undefined }) {
  const { t } = useWords();
  return (
    <Field
      id="look-header-row"
      label={t('wizard.file.header-row')}
      help={t('wizard.file.header-row.help')}
      error={error}
    >
      {(tie) => (
        <span className={own.line}>
          <input {...tie} name="headerRow" inputMode="numeric" defaultValue={value ?? ''} className={styles.input} />
          <Button type="submit">{t('wizard.file.look-again')}</Button>
        </span>
      )}
    </Field>
  );
}
