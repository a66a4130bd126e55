import type { AgreementAnswer } from '#contracts';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../votes-page.module.css';
import { StatementText } from './statement-item.js';

const COLUMNS = ['agree', 'disagree', 'pass', 'seen'] as const;

/** Every statement and its votes, closed until somebody asks: the table behind the lists. */
export function AllStatements({ statements }: { statements: AgreementAnswer['statements'] }) {
  const { t, number, percent, range } = useWords();
  return (
    <details className={styles.section}>
      <summary>{t('agreement.statements')}</summary>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('agreement.statements.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('agreement.column.statement')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={rows.number}>
                {t(`agreement.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr key={`${statement.option} ${statement.contributionId}`}>
              <th scope="row">
                <StatementText statement={statement} />
              </th>
              {COLUMNS.map((column) => (
                <td key={column} className={rows.number} data-label={t(`agreement.column.${column}`)}>
                  {number(statement[column])}
                  {column === 'agree' && statement.agreeShare !== null && (
                    <span className={rows.note}>
                      {`${percent(statement.agreeShare)} (${range(statement.agreeLower ?? 0, statement.agreeUpper ?? 1, 'percent')})`}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
