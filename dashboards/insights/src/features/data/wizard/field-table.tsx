import { useState } from 'react';
import type { Upload } from '#contracts';
import type { TableMapping } from '#domain';
import { Button } from '../../../shared/ui/button.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { columnOf, listFields, withColumn, type Field } from './fields.js';
import { Guess } from './guess.js';
import { useFieldLabel } from './use-field-label.js';
import styles from './field-table.module.css';

interface FieldTableProps {
  readonly upload: Upload;
  readonly mapping: TableMapping;
  /** By field id. */
  readonly errors: Readonly<Record<string, string>>;
  /** How many values of a column still wait for a meaning. */
  readonly openValues: ReadonlyMap<string, number>;
  readonly onChange: (mapping: TableMapping) => void;
}

export const controlId = ({ id }: Field) => `field-${id}`;

/** Our fields, required ones first, each with the column chosen for it, three of its values, and how sure the guess is. */
export function FieldTable({ upload, mapping, errors, openValues, onChange }: FieldTableProps) {
  const { t } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const fields = listFields(mapping, showsAll);
  const hasMore = showsAll || fields.length < listFields(mapping, true).length;
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('wizard.columns.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('wizard.columns.ours')}</th>
            <th scope="col">{t('wizard.columns.yours')}</th>
            <th scope="col">{t('wizard.columns.samples')}</th>
            <th scope="col">{t('wizard.columns.guess')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow
              key={field.id}
              field={field}
              upload={upload}
              column={columnOf(mapping, field)}
              error={errors[field.id]}
              open={openValues.get(columnOf(mapping, field) ?? '') ?? 0}
              onChange={(column) => onChange(withColumn(mapping, field, column))}
            />
          ))}
        </tbody>
      </table>
      {hasMore && (
        <div className={styles.more}>
          <Button look="quiet" expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? t('wizard.columns.show-fewer') : t('wizard.columns.show-all')}
          </Button>
        </div>
      )}
    </>
  );
}

interface FieldRowProps {
  readonly field: Field;
  readonly upload: Upload;
  readonly column: string | undefined;
  readonly error: string | undefined;
  readonly open: number;
  readonly onChange: (column: string | undefined) => void;
}

const HELPED = ['person', 'reference'] as const;

function FieldRow({ field, upload, column, error, open, onChange }: FieldRowProps) {
  const { t } = useWords();
  const label = useFieldLabel()(field);
  const found = upload.columns.find(({ name }) => name === column);
  const helped = HELPED.find((name) => name === field.name);
  const isText = field.name === 'text' || field.name === 'title';
  const isStrange = column !== undefined && found === undefined;
  return (
    <tr data-empty={column === undefined || undefined}>
      <th scope="row">
        {label}
        {field.need !== null && (
          <span className={styles.need}>
            {field.need === 'required' ? t('wizard.columns.required') : t('wizard.columns.required-any')}
          </span>
        )}
        {helped && <span className={styles.help}>{t(`field.help.${helped}`)}</span>}
      </th>
      <td data-label={t('wizard.columns.yours')}>
        <SelectField
          id={controlId(field)}
          label={label}
          isLabelHidden
          value={column ?? ''}
          error={error}
          options={[
            { value: '', label: t('wizard.columns.none') },
            ...(isStrange ? [{ value: column, label: column }] : []),
            ...upload.columns.map(({ name, guess }) =>
              guess?.field === 'identity'
                ? { value: name, label: t('wizard.columns.blocked.option', { column: name }), isDisabled: true }
                : { value: name, label: name },
            ),
          ]}
          onChange={(value) => onChange(value === '' ? undefined : value)}
        />
      </td>
      <td className={styles.samples} data-label={t('wizard.columns.samples')}>
        {found && found.samples.length > 0 && (
          <ul data-words={isText || undefined}>
            {found.samples.map((sample) => (
              <li key={sample}>{sample}</li>
            ))}
          </ul>
        )}
        {found && found.samples.length === 0 && <span className={styles.help}>{t('wizard.columns.no-samples')}</span>}
      </td>
      <td className={styles.guess} data-label={t('wizard.columns.guess')}>
        {found && <Guess field={field} column={found} />}
        {open > 0 && <span className={styles.open}>{t('wizard.guess.values-open', { count: open })}</span>}
      </td>
    </tr>
  );
}
