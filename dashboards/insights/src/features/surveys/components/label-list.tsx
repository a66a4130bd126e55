import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import fields from '../../../shared/ui/field.module.css';
import styles from '../surveys.module.css';

export interface EditedLabel {
  readonly value: string;
  readonly label: string;
}

/** The words of each option, moved up and down by buttons: no dragging is needed. */
export function LabelList({
  labels,
  onChange,
}: {
  labels: readonly EditedLabel[];
  onChange: (labels: readonly EditedLabel[]) => void;
}) {
  const { t } = useWords();
  const move = (from: number, to: number) => {
    const next = [...labels];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  return (
    <fieldset className={styles.labels}>
      <legend>{t('surveys.edit.labels')}</legend>
      <ol>
        {labels.map(({ value, label }, index) => (
          <li key={value}>
            <input
              className={fields.input}
              aria-label={t('surveys.edit.label', { value })}
              value={label}
              onChange={(event) =>
                onChange(labels.map((row) => (row.value === value ? { value, label: event.target.value } : row)))
              }
            />
            <Button
              look="quiet"
              label={t('surveys.edit.up', { label })}
              isDisabled={index === 0}
              onPress={() => move(index, index - 1)}
            >
              ↑
            </Button>
            <Button
              look="quiet"
              label={t('surveys.edit.down', { label })}
              isDisabled={index === labels.length - 1}
              onPress={() => move(index, index + 1)}
            >
              ↓
            </Button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
