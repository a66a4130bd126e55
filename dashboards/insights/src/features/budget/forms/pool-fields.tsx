import { Button } from '../../../shared/ui/button.js';
import { mistakeIn, type FieldMistake } from '../../../shared/ui/form-mistakes.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../budget-page.module.css';
import { type PoolDraft } from './rules-draft.js';

interface PoolFieldsProps {
  readonly pool: PoolDraft;
  readonly number: number;
  readonly others: readonly { readonly key: number; readonly name: string }[];
  readonly mistakes: readonly FieldMistake[];
  readonly onChange: (next: Partial<PoolDraft>) => void;
  readonly onRemove: () => void;
}

const FIELDS = [
  ['name', 'name'],
  ['amount', 'amount'],
  ['area', 'area'],
  ['category', 'category'],
  ['costLimit', 'cost-limit'],
  ['threshold', 'threshold'],
  ['mostPicks', 'most-picks'],
] as const;

/** One pool: its money, what belongs to it, and its limits. */
export function PoolFields({ pool, number, others, mistakes, onChange, onRemove }: PoolFieldsProps) {
  const { t } = useWords();
  return (
    <fieldset className={styles.pool}>
      <legend>{t('budget.rules.pool', { number })}</legend>
      {FIELDS.map(([name, key]) => (
        <TextField
          key={name}
          label={t(`budget.rules.pool.${key}`)}
          name={`${name}-${pool.key}`}
          defaultValue={pool[name]}
          error={mistakeIn(mistakes, `${name}-${pool.key}`)}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
      {others.length > 1 && (
        <SelectField
          label={t('budget.rules.pool.leftover')}
          value={pool.leftoverTo}
          options={[
            { value: '', label: t('budget.rules.pool.leftover.stays') },
            ...others
              .filter(({ key }) => key !== pool.key)
              .map(({ key, name }) => ({ value: String(key), label: name })),
          ]}
          onChange={(leftoverTo) => onChange({ leftoverTo })}
        />
      )}
      {others.length > 1 && (
        <div>
          <Button look="quiet" onPress={onRemove}>
            {t('budget.rules.pool.remove', { number })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
