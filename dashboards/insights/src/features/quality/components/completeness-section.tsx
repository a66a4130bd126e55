import type { QualityAnswer } from '#contracts';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../quality.module.css';

type Completeness = NonNullable<QualityAnswer['completeness']>;

/** What people told of themselves: exact for the whole process where nothing is hidden, in quarters for its parts. */
export function CompletenessSection({ completeness }: { readonly completeness: QualityAnswer['completeness'] }) {
  const { t } = useWords();
  return (
    <section className={styles.section} aria-labelledby="completeness">
      <h3 id="completeness">{t('quality.completeness')}</h3>
      {completeness === null && <p>{t('quality.completeness.not-yet')}</p>}
      {completeness !== null && completeness.variables.length === 0 && <p>{t('quality.completeness.none')}</p>}
      {completeness !== null && completeness.variables.length > 0 && (
        <>
          <p className={styles.note}>{t('quality.completeness.lead')}</p>
          <WholeTable completeness={completeness} />
          <PartsTable completeness={completeness} />
        </>
      )}
    </section>
  );
}

function WholeTable({ completeness }: { readonly completeness: Completeness }) {
  const { t, word, number } = useWords();
  const columns = [
    ['answered', t('quality.column.answered')],
    ['notAnswered', t('quality.column.not-answered')],
    ['neverAsked', t('quality.column.never-asked')],
  ] as const;
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{t('quality.completeness')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('quality.column.variable')}</th>
          {columns.map(([key, label]) => (
            <th key={key} scope="col" className={rows.number}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {completeness.variables.map((row) => (
          <tr key={row.variable}>
            <th scope="row">{word('variable', row.variable)}</th>
            {columns.map(([key, label]) => (
              <td key={key} className={rows.number} data-label={label}>
                {row[key] === null ? <HiddenCell /> : number(row[key])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PartsTable({ completeness: { variables, sources, channels } }: { readonly completeness: Completeness }) {
  const { t, word } = useWords();
  const places = [
    ...sources.map((source) => ({
      key: source.id,
      label: t('quality.place.source', { name: source.name }),
      told: source.variables,
    })),
    ...channels.map(({ channel, variables: told }) => ({
      key: channel,
      label: t('quality.place.channel', { name: word('channel', channel) }),
      told,
    })),
  ];
  if (places.length === 0) return null;
  return (
    <>
      <h4 id="by-place">{t('quality.completeness.by')}</h4>
      <p className={styles.note}>{t('quality.completeness.by.lead')}</p>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('quality.completeness.by')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('quality.column.place')}</th>
            {variables.map(({ variable }) => (
              <th key={variable} scope="col">
                {word('variable', variable)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.key}>
              <th scope="row">{place.label}</th>
              {variables.map(({ variable }) => {
                const cell = place.told.find((one) => one.variable === variable);
                return (
                  <td key={variable} data-label={word('variable', variable)}>
                    {cell && cell.band !== null && t(`completeness-band.${cell.band}`)}
                    {cell && cell.reason !== null && (
                      <span className={styles.note}>{t(`completeness-reason.${cell.reason}`)}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
