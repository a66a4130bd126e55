import { useState } from 'react';
import type { TableMapping } from '#domain';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useFieldLabel } from './use-field-label.js';
import { isOpen, type CountedValue, type MeantColumn } from './use-meanings.js';
import { Meaning } from './value-meaning.js';
import wizard from './wizard.module.css';
import styles from './value-meanings.module.css';

interface ValueMeaningsProps {
  readonly meant: readonly MeantColumn[];
  readonly isCounting: boolean;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

/** For each column whose values have a meaning: the values of the whole file, how often each stands there, and ours for each. */
export function ValueMeanings({ meant, isCounting, mapping, onChange }: ValueMeaningsProps) {
  const { t } = useWords();
  if (meant.length === 0 && !isCounting) return null;
  return (
    <section className={wizard.section} aria-labelledby="values" aria-busy={isCounting}>
      <h2 id="values">{t('wizard.columns.values')}</h2>
      <p className={wizard.small}>{t('wizard.columns.values.lead')}</p>
      {isCounting && <p role="status">{t('wizard.values.counting')}</p>}
      {meant.map((one) => (
        <ColumnMeanings key={one.field.id} {...one} mapping={mapping} onChange={onChange} />
      ))}
    </section>
  );
}

function ColumnMeanings({
  field,
  counted,
  mapping,
  onChange,
}: MeantColumn & Omit<ValueMeaningsProps, 'meant' | 'isCounting'>) {
  const { t, number } = useWords();
  const announce = useAnnounce();
  const label = useFieldLabel()(field);
  const [accepted, setAccepted] = useState(0);
  const { column, values, more } = counted;
  const meanings = mapping.values?.[column] ?? {};
  const set = values.filter(({ value }) => Object.hasOwn(meanings, value)).length;
  const open = values.filter((value) => isOpen(value, counted, mapping));
  const [startsOpen] = useState(open.length > 0);
  const suggested = open.filter(({ suggestion }) => suggestion !== null);
  const put = (next: Readonly<Record<string, string>>) =>
    onChange({ ...mapping, values: { ...mapping.values, [column]: next } });
  const change = (value: string, ours: string | undefined) => {
    const next: Record<string, string> = { ...meanings };
    if (ours === undefined) delete next[value];
    else next[value] = ours;
    put(next);
  };
  const accept = () => {
    put({ ...meanings, ...Object.fromEntries(suggested.map(({ value, suggestion }) => [value, suggestion!.value])) });
    setAccepted(accepted + 1);
    announce(t('wizard.values.accepted'));
  };
  const title = t('wizard.columns.values.of', { field: label, column });
  return (
    <details className={styles.column} open={startsOpen}>
      <summary>
        {title}
        <span className={styles.count}>
          {t('wizard.columns.values.set', { set: number(set), all: number(values.length) })}
        </span>
      </summary>
      {suggested.length > 0 && (
        <Button onPress={accept}>{t('wizard.values.accept', { count: number(suggested.length) })}</Button>
      )}
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('wizard.columns.values.theirs')}</th>
            <th scope="col" className={styles.number}>
              {t('wizard.values.counted')}
            </th>
            <th scope="col">{t('wizard.values.suggested')}</th>
            <th scope="col">{t('wizard.columns.values.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((one) => (
            <tr key={one.value} data-open={isOpen(one, counted, mapping) || undefined}>
              <th scope="row">{one.value === '' ? t('wizard.values.empty') : one.value}</th>
              <td className={styles.number}>{number(one.count)}</td>
              <td>
                <Suggestion variable={counted.variable} counted={one} />
              </td>
              <td>
                <Meaning
                  // accepted suggestions stand in the fields at once; typing does not make a field anew
                  key={accepted}
                  field={field}
                  value={one.value}
                  groups={counted.groups}
                  ours={meanings[one.value]}
                  onChange={(ours) => change(one.value, ours)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && <p className={wizard.small}>{t('wizard.values.more')}</p>}
      {field.name === 'attributes' && field.variable !== 'sex' && (
        <p className={wizard.small}>{t('wizard.columns.values.not-stated', { word: t('group.unknown') })}</p>
      )}
    </details>
  );
}

function Suggestion({ variable, counted: { suggestion } }: { variable: string | null; counted: CountedValue }) {
  const { t, word, group } = useWords();
  if (variable === null) return null;
  if (suggestion === null) return t('wizard.values.none');
  const { value, by } = suggestion;
  const shown =
    value === '' ? t('group.unknown') : variable === 'sex' ? word('person.sex', value) : group(variable, value);
  return t(`wizard.values.by.${by}`, { value: shown });
}
