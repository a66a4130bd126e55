import { useState } from 'react';
import type { PopulationValues } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { usePopulationValues, useSaveMeanings } from '../api/use-populations.js';
import styles from '../populations-page.module.css';

type OneVariable = PopulationValues['variables'][number];

/** Answers of participants that no group of the table has, and the way to put them into one. */
export function ValuesSection({ onDone }: { onDone: (says: string) => void }) {
  const { t } = useWords();
  const values = usePopulationValues();
  const shown = (values.data?.variables ?? []).filter(({ values: own }) =>
    own.some(({ group, origin }) => group === null || origin === 'person'),
  );
  return (
    <section className={styles.section} aria-labelledby="values">
      <h2 id="values">{t('populations.values')}</h2>
      {values.isPending && <LoadingBlock rows={3} />}
      {values.isError && <ErrorPanel error={values.error} onRetry={() => void values.refetch()} />}
      {values.data && shown.length === 0 && <p className={styles.note}>{t('populations.values.none')}</p>}
      {shown.length > 0 && <p className={styles.note}>{t('populations.values.lead')}</p>}
      {shown.map((variable) => (
        <Variable key={variable.variable} of={variable} onDone={onDone} />
      ))}
    </section>
  );
}

function Variable({ of, onDone }: { of: OneVariable; onDone: (says: string) => void }) {
  const { t, word, group: groupName, number } = useWords();
  const [meant, setMeant] = useState<Readonly<Record<string, string>>>({});
  const save = useSaveMeanings(() => {
    setMeant({});
    onDone(t('populations.values.saved'));
  });
  const { variable, groups } = of;
  const rowsShown = of.values.filter(({ group, origin }) => group === null || origin === 'person');
  const options = [
    { value: '', label: t('populations.values.no-group') },
    ...groups.map((group) => ({ value: group, label: groupName(variable, group) })),
  ];
  const send = () =>
    save.mutate({
      meanings: Object.entries(meant).map(([value, group]) => ({
        variable,
        value,
        group: group === '' ? null : group,
      })),
    });
  return (
    <div className={styles.variable}>
      <h3>{word('variable', variable)}</h3>
      {save.isError && <ErrorPanel error={save.error} />}
      <table className={rows.table}>
        <caption className="visually-hidden">
          {t('populations.values.caption', { variable: word('variable', variable) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('populations.values.column')}</th>
            <th scope="col" className={rows.number}>
              {t('populations.values.people')}
            </th>
            <th scope="col">{t('populations.values.group')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsShown.map(({ value, group, people }) => (
            <tr key={value}>
              <th scope="row">{value}</th>
              <td className={rows.number} data-label={t('populations.values.people')}>
                {people === null ? t('populations.values.hidden') : number(people)}
              </td>
              <td data-label={t('populations.values.group')}>
                <SelectField
                  label={t('populations.values.group-of', { value })}
                  isLabelHidden
                  value={meant[value] ?? group ?? ''}
                  options={options}
                  onChange={(chosen) => setMeant({ ...meant, [value]: chosen })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.more > 0 && <p className={styles.note}>{t('populations.values.more', { count: number(of.more) })}</p>}
      <div className={styles.after}>
        <Button
          isDisabled={save.isPending || Object.keys(meant).length === 0}
          label={`${t('populations.values.save')}: ${word('variable', variable)}`}
          onPress={send}
        >
          {t('populations.values.save')}
        </Button>
      </div>
    </div>
  );
}
