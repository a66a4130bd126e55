import { useState } from 'react';
import { SelectField } from '../../../shared/ui/select-field.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../populations-page.module.css';
import { type Given, type PreviewTable } from './given.js';
import { ProblemList, bandName } from './problem-list.js';
import { SaveForm } from './save-form.js';

/** What a file holds, before anything is stored: its tables, what does not add up, and the bands that it would give. */
export function Preview({ given, onDone }: { given: Given; onDone: (says: string) => void }) {
  const { t, word, list } = useWords();
  const { preview } = given;
  const [chosen, setChosen] = useState(0);
  const table = preview.tables[chosen];
  return (
    <div className={styles.preview}>
      <h3>{t('populations.preview')}</h3>
      <p role="status">{t('populations.preview.format', { format: word('population-format', preview.format) })}</p>
      {preview.leftOut.length > 0 && (
        <p className={styles.note}>
          {t('populations.preview.left-out', { labels: list(preview.leftOut.slice(0, 20)) })}
        </p>
      )}
      {preview.countedTwice.map(({ whole, part }) => (
        <p key={part} className={styles.warning}>
          {t('populations.preview.twice', { whole, part })}
        </p>
      ))}
      {preview.tables.length > 1 && <TableChoice tables={preview.tables} chosen={chosen} onChoose={setChosen} />}
      {table !== undefined && (
        <>
          <Holds table={table} />
          <ProblemList problems={table.problems} />
          <BandTable table={table} />
          {table.usable ? (
            <SaveForm key={table.index} given={given} table={table} onDone={onDone} />
          ) : (
            <p className={styles.warning}>{t('populations.preview.unusable')}</p>
          )}
        </>
      )}
    </div>
  );
}

interface TableChoiceProps {
  readonly tables: readonly PreviewTable[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function TableChoice({ tables, chosen, onChoose }: TableChoiceProps) {
  const { t, date } = useWords();
  return (
    <SelectField
      label={t('populations.preview.which')}
      value={String(chosen)}
      options={tables.map((table) => ({
        value: String(table.index),
        label: t('populations.preview.one', {
          territory: [table.territory ?? t('populations.preview.no-name'), table.territoryCode]
            .filter(Boolean)
            .join(' '),
          date: table.date === null ? t('populations.preview.no-date') : date(table.date),
        }),
      }))}
      onChange={(value) => onChoose(Number(value))}
    />
  );
}

function Holds({ table }: { table: PreviewTable }) {
  const { t, word, number, list } = useWords();
  const names = table.variables.map(({ variable, groups }) =>
    t('populations.preview.variable', {
      variable: variable
        .split(':')
        .map((name) => word('variable', name))
        .join(' × '),
      groups: number(groups),
    }),
  );
  const { code, territoryCode } = table;
  return (
    <>
      <p>
        {t('populations.preview.holds', {
          variables: list(names),
          residents: table.sharesOnly ? '%' : number(table.residents),
        })}
      </p>
      {table.problems.length === 0 && <p>{t('populations.preview.sound')}</p>}
      {code !== null && !code.ok && (
        <p className={styles.warning}>
          {code.reason === 'ambiguous_6_digits'
            ? t('populations.code.ambiguous_6_digits', {
                code: territoryCode ?? '',
                first: code.candidates[0] ?? '',
                second: code.candidates[1] ?? '',
              })
            : t('populations.code.wrong', { code: territoryCode ?? '' })}
        </p>
      )}
    </>
  );
}

/** The participants' bands in this table; those that it cannot give say why. */
function BandTable({ table }: { table: PreviewTable }) {
  const { t, number, list } = useWords();
  if (table.bands.length === 0 && table.unplacedAges.length === 0) return null;
  return (
    <>
      <h4>{t('populations.preview.bands')}</h4>
      {table.unplacedAges.length > 0 && (
        <p className={styles.warning}>
          {t('populations.unplaced', { values: list(table.unplacedAges.slice(0, 10).map(bandName)) })}
        </p>
      )}
      {table.bands.length > 0 && (
        <table className={rows.table}>
          <caption className="visually-hidden">{t('populations.preview.bands')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('populations.column.group')}</th>
              <th scope="col" className={rows.number}>
                {t('populations.residents')}
              </th>
              <th scope="col">{t('populations.column.estimated')}</th>
            </tr>
          </thead>
          <tbody>
            {table.bands.map(({ band, population, estimated, reason }) => (
              <tr key={band}>
                <th scope="row">{bandName(band)}</th>
                <td className={rows.number} data-label={t('populations.residents')}>
                  {population === null ? '' : number(population, estimated ? 1 : 0)}
                </td>
                <td data-label={t('populations.column.estimated')}>
                  {reason !== null
                    ? t(`populations.band.${reason}`, { band: bandName(band) })
                    : estimated
                      ? t('populations.estimated')
                      : t('populations.from-table')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
