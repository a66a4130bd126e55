import type { ImportSummary } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './import-log.module.css';

export function ImportLog({ imports }: { imports: readonly ImportSummary[] }) {
  const { t, word, number, moment } = useWords();
  return (
    <div className={styles.log}>
      <h2 id="log">{t('data.log')}</h2>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="log">
        <table>
          <caption className="visually-hidden">{t('data.log.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('data.log.column.file')}</th>
              <th scope="col">{t('data.log.column.source')}</th>
              <th scope="col">{t('data.log.column.when')}</th>
              <th scope="col">{t('data.log.column.who')}</th>
              <th scope="col">{t('data.log.column.state')}</th>
              <th scope="col">{t('data.log.column.rows')}</th>
              <th scope="col">{t('data.log.column.added')}</th>
              <th scope="col">{t('data.log.column.changed')}</th>
              <th scope="col">{t('data.log.column.rejected')}</th>
            </tr>
          </thead>
          <tbody>
            {imports.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.files.map(({ name }) => name).join(', ')}</th>
                <td>{one.source}</td>
                <td>{moment(one.createdAt)}</td>
                <td>{one.createdBy ?? '–'}</td>
                <td>{word('import-state', one.state)}</td>
                <td className={styles.number}>{number(one.rows)}</td>
                <td className={styles.number}>{number(one.created)}</td>
                <td className={styles.number}>{number(one.changed)}</td>
                <td className={styles.number}>{number(one.rejected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
