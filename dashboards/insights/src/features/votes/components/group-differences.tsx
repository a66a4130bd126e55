import type { AgreementAnswer } from '#contracts';
import rows from '../../../shared/ui/rows.module.css';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../votes-page.module.css';
import { StatementText } from './statement-item.js';

const MOST = 30;

/** Where age, sex or place vote differently, as far as it can be told without telling of single persons. */
export function GroupDifferences({ answer: { byGroup, statements } }: { answer: AgreementAnswer }) {
  const { t, word, group: groupWord, number, percent } = useWords();
  const { compared, hidden, differences } = byGroup;
  if (compared + hidden === 0) return null;
  return (
    <section className={styles.section}>
      <HelpBeside of="vote-differences">
        <h2 id="by-group">{t('agreement.by-group')}</h2>
      </HelpBeside>
      {compared === 0 && <p>{t('agreement.by-group.not-compared')}</p>}
      {compared > 0 && differences.length === 0 && (
        <p>{t('agreement.by-group.none', { compared: number(compared) })}</p>
      )}
      {differences.length > 0 && (
        <>
          <p className={styles.help}>{t('agreement.by-group.help', { compared: number(compared) })}</p>
          <table className={rows.table} aria-labelledby="by-group">
            <thead>
              <tr>
                <th scope="col">{t('agreement.column.group')}</th>
                <th scope="col">{t('agreement.column.statement')}</th>
                <th scope="col">{t('agreement.column.side')}</th>
                <th scope="col" className={rows.number}>
                  {t('agreement.column.share')}
                </th>
                <th scope="col" className={rows.number}>
                  {t('agreement.column.elsewhere')}
                </th>
              </tr>
            </thead>
            <tbody>
              {differences.slice(0, MOST).map((row) => (
                <tr key={`${row.variable} ${row.group} ${row.statement}`}>
                  <th scope="row">
                    {groupWord(row.variable, row.group)}
                    <span className={rows.note}>{word('variable', row.variable)}</span>
                  </th>
                  <td data-label={t('agreement.column.statement')}>
                    <StatementText statement={statements[row.statement]!} />
                  </td>
                  <td data-label={t('agreement.column.side')}>{t(`agreement.side.${row.side}`)}</td>
                  <td className={rows.number} data-label={t('agreement.column.share')}>
                    {percent(row.share)}
                    <span className={rows.note}>{`n ≈ ${number(row.seenAbout)}`}</span>
                  </td>
                  <td className={rows.number} data-label={t('agreement.column.elsewhere')}>
                    {percent(row.shareElsewhere)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
