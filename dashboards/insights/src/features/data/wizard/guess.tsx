import type { Upload } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import type { Field } from './fields.js';
import styles from './field-table.module.css';

/** How sure the guess is and what speaks for it; nothing was guessed where the person chose otherwise. */
export function Guess({ field, column }: { field: Field; column: Upload['columns'][number] }) {
  const { t, word, percent } = useWords();
  const { guess, content } = column;
  if (guess === null || guess.field !== (field.position === undefined ? field.id : field.name)) {
    return <span className={styles.help}>{t('wizard.columns.guess.yours')}</span>;
  }
  const share = percent(guess.confidence);
  const why =
    guess.by === 'name'
      ? t('wizard.guess.by.name')
      : t(`wizard.guess.by.${guess.by}`, { content: word('column-content', content) });
  const text = t('wizard.guess.why', { share, why });
  return guess.confidence >= 0.6 ? text : <strong>{text}</strong>;
}
