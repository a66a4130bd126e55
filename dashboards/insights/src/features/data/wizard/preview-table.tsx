import type { CheckAnswer } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './preview-table.module.css';

/** Rows as they will be stored: personal data masked, dates and groups in our own writing. */
export function PreviewTable({ rows }: { rows: CheckAnswer['preview'] }) {
  const { t, word, group, number, date } = useWords();
  const has = {
    kind: new Set(rows.map(({ kind }) => kind)).size > 1,
    date: rows.some(({ submittedAt }) => submittedAt !== null),
    person: rows.some(({ attributes }) => Object.keys(attributes).length > 0),
    status: rows.some(({ statusLabel }) => statusLabel !== null),
    channel: rows.some(({ channel }) => channel !== null && channel !== 'unknown'),
    permission: rows.some(({ permission }) => permission !== null && permission !== 'unknown'),
    category: rows.some(({ categories }) => categories.length > 0),
    place: rows.some(({ place }) => place !== null),
  };
  const ofOne = (variable: string, value: string) => {
    if (value === '') return t('group.unknown');
    return variable === 'sex' ? word('person.sex', value) : group(variable, value);
  };
  const about = (attributes: Readonly<Record<string, string>>) =>
    Object.entries(attributes)
      .map(([variable, value]) => `${word('variable', variable)}: ${ofOne(variable, value)}`)
      .join('; ');
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('wizard.check.preview')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            {t('wizard.check.preview.row')}
          </th>
          {has.kind && <th scope="col">{t('wizard.check.preview.kind')}</th>}
          <th scope="col" className={styles.text}>
            {t('wizard.check.preview.text')}
          </th>
          {has.date && <th scope="col">{t('wizard.check.preview.date')}</th>}
          {has.person && <th scope="col">{t('wizard.check.preview.person')}</th>}
          {has.status && <th scope="col">{t('wizard.check.preview.status')}</th>}
          {has.channel && <th scope="col">{t('wizard.preview.channel')}</th>}
          {has.permission && <th scope="col">{t('wizard.preview.permission')}</th>}
          {has.category && <th scope="col">{t('wizard.preview.category')}</th>}
          {has.place && <th scope="col">{t('wizard.preview.place')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row}>
            <th scope="row" className={styles.number} data-label={t('wizard.check.preview.row')}>
              {number(row.row)}
            </th>
            {has.kind && <td data-label={t('wizard.check.preview.kind')}>{word('record-kind', row.kind)}</td>}
            <td className={styles.text}>
              {row.title !== null && <strong>{row.title}</strong>}
              <span className={styles.words}>{row.text}</span>
              {row.masked > 0 && (
                <span className={styles.note}>{t('wizard.preview.masked', { count: number(row.masked) })}</span>
              )}
              {row.mended.length > 0 && (
                <span className={styles.note}>{t('wizard.preview.mended', { columns: row.mended.join(', ') })}</span>
              )}
            </td>
            {has.date && (
              <td data-label={t('wizard.check.preview.date')}>
                {row.submittedAt === null ? t('common.none') : date(row.submittedAt)}
              </td>
            )}
            {has.person && <td data-label={t('wizard.check.preview.person')}>{about(row.attributes)}</td>}
            {has.status && <td data-label={t('wizard.check.preview.status')}>{row.statusLabel}</td>}
            {has.channel && (
              <td data-label={t('wizard.preview.channel')}>{row.channel && word('channel', row.channel)}</td>
            )}
            {has.permission && (
              <td data-label={t('wizard.preview.permission')}>
                {row.permission && word('permission', row.permission)}
              </td>
            )}
            {has.category && <td data-label={t('wizard.preview.category')}>{row.categories.join('; ')}</td>}
            {has.place && <td data-label={t('wizard.preview.place')}>{row.place}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
