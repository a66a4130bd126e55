import type { SurveyQuestion } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import { type SurveyPart } from '../parts.js';
import styles from '../surveys.module.css';

/** Rows of a matrix against its answers: shares with people below them; a row that is not shown says why. */
export function MatrixTable({ part: { title, questions } }: { part: SurveyPart }) {
  const { t, number } = useWords();
  const measured = questions.filter(({ result }) => result !== null);
  if (measured.length === 0) return null;
  const columns = new Map<string, string>();
  for (const { result } of measured) {
    for (const { value, label } of result!.choices) {
      columns.set(value ?? '', value === null ? t('surveys.other-answers') : label);
    }
  }
  const hasScale = measured.some(({ result }) => result!.scale !== null);
  const isHidden = measured.some(({ result }) => result!.choices.some((choice) => choice.protected));
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('surveys.table', { question: title })}>
        <table>
          <caption className="visually-hidden">{t('surveys.table', { question: title })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('surveys.column.row')}</th>
              <th scope="col">{t('surveys.column.answered')}</th>
              {[...columns].map(([value, label]) => (
                <th key={value} scope="col">
                  {label}
                </th>
              ))}
              {hasScale && <th scope="col">{t('surveys.column.median')}</th>}
            </tr>
          </thead>
          <tbody>
            {measured.map((question) => (
              <tr key={question.id}>
                <th scope="row">{question.matrix?.row ?? question.title}</th>
                <td>
                  {question.result!.answered === null ? t('figure.protected-mark') : number(question.result!.answered)}
                </td>
                {[...columns.keys()].map((value) => (
                  <Cell key={value} question={question} value={value} />
                ))}
                {hasScale && <td>{medianOf(question, number)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {measured.some(({ result }) => result!.reason === 'suppressed') && (
        <p className={styles.note}>{t('surveys.suppressed')}</p>
      )}
      {isHidden && <p className={styles.note}>{t('surveys.hidden-note')}</p>}
    </>
  );
}

function medianOf({ result }: SurveyQuestion, number: (value: number) => string): string {
  const median = result?.scale?.median ?? null;
  return median === null ? '' : number(median);
}

function Cell({ question: { result }, value }: { question: SurveyQuestion; value: string }) {
  const { t, number, percent } = useWords();
  const choice = result!.choices.find((row) => (row.value ?? '') === value);
  if (choice === undefined) return <td />;
  if (choice.people === null) return <td>{t('figure.protected-mark')}</td>;
  return (
    <td>
      {choice.share === null ? '' : percent(choice.share)}
      <span className={styles.people}>{number(choice.people)}</span>
    </td>
  );
}
