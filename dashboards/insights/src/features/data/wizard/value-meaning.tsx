import { useId } from 'react';
import { CHANNELS, PUBLICATION_PERMISSIONS, VOICES } from '#domain';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { Field } from './fields.js';
import styles from './value-meanings.module.css';

interface MeaningProps {
  readonly field: Field;
  readonly value: string;
  /** Of the population table, to choose from. */
  readonly groups: readonly string[];
  /** '' means that nobody answered; undefined, that the value stands as it is. */
  readonly ours: string | undefined;
  readonly onChange: (ours: string | undefined) => void;
}

const CODES: Partial<Record<Field['name'], readonly string[]>> = {
  channel: CHANNELS,
  permission: PUBLICATION_PERMISSIONS,
  voice: VOICES,
};
const SEXES = ['female', 'male', 'other'] as const;
const AS_IS = '-';

/** What one value of the file means: chosen among our codes, or a group written or chosen from the population table. */
export function Meaning(props: MeaningProps) {
  const { field, value, ours, onChange } = props;
  const { t, word } = useWords();
  const label = `${t('wizard.columns.values.ours')}: ${value === '' ? t('wizard.values.empty') : value}`;
  const codes = CODES[field.name];
  if (codes === undefined && field.variable !== 'sex') return <WrittenMeaning {...props} label={label} />;
  const options =
    codes !== undefined
      ? codes.map((code) => ({ value: code, label: word(field.name, code) }))
      : [
          ...SEXES.map((code) => ({ value: code, label: word('person.sex', code) })),
          { value: '', label: t('group.unknown') },
        ];
  return (
    <SelectField
      label={label}
      isLabelHidden
      value={ours ?? AS_IS}
      options={[{ value: AS_IS, label: t('wizard.detected.auto') }, ...options]}
      onChange={(chosen) => onChange(chosen === AS_IS ? undefined : chosen)}
    />
  );
}

function WrittenMeaning({ field, groups, ours, onChange, label }: MeaningProps & { label: string }) {
  const { t, word } = useWords();
  const notStated = t('group.unknown');
  const listId = useId();
  return (
    <>
      <input
        className={styles.input}
        aria-label={label}
        defaultValue={ours === '' ? notStated : (ours ?? '')}
        placeholder={t('wizard.columns.values.as-is')}
        list={listId}
        onChange={(event) => {
          const written = event.target.value.trim();
          onChange(written === '' ? undefined : written === notStated ? '' : written);
        }}
      />
      <datalist id={listId}>
        {[...groups, notStated].map((group) => (
          <option key={group} value={group} label={word(`group.${field.variable}`, group)} />
        ))}
      </datalist>
    </>
  );
}
