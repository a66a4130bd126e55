import type { SubmissionSummary } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';

export function RegisterTable({ items }: { items: readonly SubmissionSummary[] }) {
  const { t, word, date, number } = useWords();
  const path = useProcessPath();
  const stateOf = (letter: SubmissionSummary) =>
    letter.deletedAt === null ? word('submissions.state', letter.state) : t('submissions.state.deleted');
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{t('submissions.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('submissions.column.number')}</th>
          <th scope="col">{t('submissions.column.received')}</th>
          <th scope="col">{t('submissions.column.channel')}</th>
          <th scope="col">{t('submissions.column.case-number')}</th>
          <th scope="col" className={rows.number}>
            {t('submissions.column.remarks')}
          </th>
          <th scope="col" className={rows.number}>
            {t('submissions.column.signatures')}
          </th>
          <th scope="col">{t('submissions.column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((letter) => (
          <tr key={letter.id}>
            <th scope="row">
              <Link to={processPage(path, `/submissions/${letter.id}`)}>
                {letter.number === null
                  ? t('submissions.open-draft')
                  : t('submissions.open', { number: String(letter.number) })}
              </Link>
            </th>
            <td data-label={t('submissions.column.received')}>{date(letter.receivedOn)}</td>
            <td data-label={t('submissions.column.channel')}>{word('submission-channel', letter.channel)}</td>
            <td data-label={t('submissions.column.case-number')}>{letter.caseNumber}</td>
            <td className={rows.number} data-label={t('submissions.column.remarks')}>
              {number(letter.remarks)}
            </td>
            <td className={rows.number} data-label={t('submissions.column.signatures')}>
              {number(letter.signatures)}
            </td>
            <td data-label={t('submissions.column.status')}>
              {letter.reason === null ? stateOf(letter) : word('submission-reason', letter.reason)}
              {letter.undecided > 0 && (
                <span className={rows.note}>{t('submissions.undecided', { count: number(letter.undecided) })}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
