import { useId } from 'react';
import type { ReachAnswer, Upload } from '#contracts';
import { CHANNELS, PUBLICATION_PERMISSIONS, VOICES, type TableMapping } from '#domain';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { columnOf, listFields, type Field } from './fields.js';
import { useFieldLabel } from './use-field-label.js';
import wizard from './wizard.module.css';
import styles from './value-meanings.module.css';

interface ValueMeaningsProps {
  readonly upload: Upload;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

const CODES: Partial<Record<Field['name'], readonly string[]>> = {
  channel: CHANNELS,
  permission: PUBLICATION_PERMISSIONS,
  voice: VOICES,
};
const SEXES = ['female', 'male', 'other'] as const;

/** For each column whose values have a meaning: the values found in the file, and ours for each. */
export function ValueMeanings({ upload, mapping, onChange }: ValueMeaningsProps) {
  const { t } = useWords();
  const meant = listFields(mapping, true).flatMap((field) => {
    const column = columnOf(mapping, field);
    const values = upload.columns.find(({ name }) => name === column)?.values ?? [];
    const isMeant = field.name === 'attributes' || CODES[field.name] !== undefined;
    return isMeant && column !== undefined && values.length > 0 ? [{ field, column, values }] : [];
  });
  if (meant.length === 0) return null;
  return (
    <section className={wizard.section} aria-labelledby="values">
      <h2 id="values">{t('wizard.columns.values')}</h2>
      <p className={wizard.small}>{t('wizard.columns.values.lead')}</p>
      {meant.map(({ field, column, values }) => (
        <ColumnMeanings key={field.id} {...{ field, column, values, mapping, onChange }} />
      ))}
    </section>
  );
}

interface ColumnMeaningsProps {
  readonly field: Field;
  readonly column: string;
  readonly values: readonly string[];
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

function ColumnMeanings({ field, column, values, mapping, onChange }: ColumnMeaningsProps) {
  const { t, number } = useWords();
  const label = useFieldLabel()(field);
  const meanings = mapping.values?.[column] ?? {};
  const set = values.filter((value) => Object.hasOwn(meanings, value)).length;
  const change = (value: string, ours: string | undefined) => {
    const next = { ...meanings };
    if (ours === undefined) delete next[value];
    else next[value] = ours;
    onChange({ ...mapping, values: { ...mapping.values, [column]: next } });
  };
  return (
    <details className={styles.column}>
      <summary>
        {t('wizard.columns.values.of', { field: label, column })}
        <span className={styles.count}>
          {t('wizard.columns.values.set', { set: number(set), all: number(values.length) })}
        </span>
      </summary>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('wizard.columns.values.of', { field: label, column })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('wizard.columns.values.theirs')}</th>
            <th scope="col">{t('wizard.columns.values.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr key={value}>
              <th scope="row">{value}</th>
              <td>
                <Meaning field={field} value={value} ours={meanings[value]} onChange={(ours) => change(value, ours)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {field.name === 'attributes' && field.variable !== 'sex' && (
        <p className={wizard.small}>{t('wizard.columns.values.not-stated', { word: t('group.unknown') })}</p>
      )}
    </details>
  );
}

interface MeaningProps {
  readonly field: Field;
  readonly value: string;
  /** '' means that nobody answered; undefined, that the value stands as it is. */
  readonly ours: string | undefined;
  readonly onChange: (ours: string | undefined) => void;
}

const AS_IS = '-';

function Meaning({ field, value, ours, onChange }: MeaningProps) {
  const { t, word } = useWords();
  const label = `${t('wizard.columns.values.ours')}: ${value}`;
  const codes = CODES[field.name];
  if (codes === undefined && field.variable !== 'sex')
    return <WrittenMeaning {...{ field, value, ours, onChange, label }} />;
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

/** A group written by hand, with the groups of the population table offered. */
function WrittenMeaning({ field, ours, onChange, label }: MeaningProps & { label: string }) {
  const { t, word } = useWords();
  const { data: reach } = useProcessQuery<ReachAnswer>('/reach');
  const groups = reach?.report?.variables.find(({ variable }) => variable === field.variable)?.groups ?? [];
  const known = [...new Set(groups.flatMap(({ members, group }) => (members.length > 0 ? members : [group])))];
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
        {[...known, notStated].map((group) => (
          <option key={group} value={group} label={word(`group.${field.variable}`, group)} />
        ))}
      </datalist>
    </>
  );
}
