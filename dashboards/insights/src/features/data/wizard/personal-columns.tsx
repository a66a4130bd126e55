import type { Upload } from '#contracts';
import type { TableMapping } from '#domain';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import table from '../components/problem-table.module.css';
import { columnOf, listFields, withColumn } from './fields.js';
import type { StepProps } from './plan.js';
import styles from './wizard.module.css';

interface PersonalColumnsProps extends StepProps {
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

type Column = Upload['columns'][number];
type Decision = 'drop' | 'identify' | 'not';

/** Columns that tell who people are, each with what it holds and what becomes of it: blocked until a person says otherwise. */
export function PersonalColumns(props: PersonalColumnsProps) {
  const { t } = useWords();
  const { upload, draft, mapping } = props;
  const stated = mapping.notPersonal ?? [draft.look.notPersonal ?? []].flat();
  const columns = upload.columns.filter(({ name, personal }) => personal !== null || stated.includes(name));
  if (columns.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="personal">
      <h2 id="personal">{t('wizard.personal')}</h2>
      <p className={styles.small}>{t('wizard.personal.lead')}</p>
      <table className={table.table}>
        <caption className="visually-hidden">{t('wizard.personal.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('wizard.personal.column')}</th>
            <th scope="col">{t('wizard.personal.found')}</th>
            <th scope="col">{t('wizard.personal.decision')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <PersonalColumn
              key={column.name}
              {...props}
              column={column}
              stated={stated}
              isStated={stated.includes(column.name)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface PersonalColumnProps extends PersonalColumnsProps {
  readonly column: Column;
  readonly stated: readonly string[];
  readonly isStated: boolean;
}

function PersonalColumn(props: PersonalColumnProps) {
  const { draft, change, mapping, onChange, column, stated, isStated } = props;
  const { t, word } = useWords();
  const { name, personal } = column;
  const isContact = personal === 'email' || personal === 'phone';
  const decision: Decision = isStated ? 'not' : mapping.columns.person === name ? 'identify' : 'drop';
  const decide = (next: Decision) => {
    const notPersonal = next === 'not' ? [...stated, name] : stated.filter((one) => one !== name);
    let decided: TableMapping = { ...mapping, notPersonal };
    if (next !== 'not') decided = withoutColumn(decided, name);
    if (next === 'identify') decided = { ...decided, columns: { ...decided.columns, person: name } };
    // whether the column may be read changes what is found in it
    if (isStated || next === 'not') change({ look: { ...draft.look, notPersonal }, mapping: decided });
    else onChange(decided);
  };
  const drop = t(personal === 'email' ? 'wizard.personal.drop' : 'wizard.personal.drop-recommended');
  const identify = t(personal === 'email' ? 'wizard.personal.identify-recommended' : 'wizard.personal.identify');
  return (
    <tr>
      <th scope="row" data-label={t('wizard.personal.column')}>
        {name}
      </th>
      <td data-label={t('wizard.personal.found')}>
        {personal === null ? t('wizard.personal.stated') : word('personal', personal)}
      </td>
      <td data-label={t('wizard.personal.decision')}>
        <SelectField
          label={t('wizard.personal.decision-of', { column: name })}
          isLabelHidden
          value={decision}
          options={[
            { value: 'drop', label: drop },
            ...(isContact || decision === 'identify' ? [{ value: 'identify', label: identify }] : []),
            { value: 'not', label: t('wizard.personal.not') },
          ]}
          onChange={(value) => decide(value as Decision)}
        />
      </td>
    </tr>
  );
}

/** The mapping with every field empty that a column filled. */
function withoutColumn(mapping: TableMapping, column: string): TableMapping {
  const field = listFields(mapping, true).find((one) => columnOf(mapping, one) === column);
  return field === undefined ? mapping : withoutColumn(withColumn(mapping, field, undefined), column);
}
