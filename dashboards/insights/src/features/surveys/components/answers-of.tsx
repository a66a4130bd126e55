import type { SurveyQuestion } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWords } from '../../../shared/words/use-words.js';
import { ChoiceTable } from './choice-table.js';
import { NumberFacts } from './number-facts.js';
import { RankingTable } from './ranking-table.js';
import { Respondents } from './respondents.js';
import { ScaleWords } from './scale-words.js';
import styles from '../surveys.module.css';

type Result = NonNullable<SurveyQuestion['result']>;

/** Under so many people a share moves by several per cent with each of them. */
const FEW_PEOPLE = 30;

/** The answers to one question, as its type has them. */
export function AnswersOf({ question }: { question: SurveyQuestion }) {
  const { t } = useWords();
  const { result } = question;
  if (result === null) return null;
  if (result.reason === 'suppressed') return <p className={styles.note}>{t('surveys.suppressed')}</p>;
  return (
    <>
      <Respondents result={result} />
      {result.reason === 'nobody' ? (
        <p className={styles.note}>{t('surveys.nobody')}</p>
      ) : (
        <Answers {...{ question, result }} />
      )}
    </>
  );
}

function Answers({ question, result }: { question: SurveyQuestion; result: Result }) {
  const { t } = useWords();
  const path = useProcessPath();
  if (question.type === 'open') {
    return (
      <p className={styles.note}>
        {t('surveys.open')} <Link to={processPage(path, '/themes')}>{t('surveys.open.link')}</Link>
      </p>
    );
  }
  if (question.type === 'point') return <p className={styles.note}>{t('surveys.point')}</p>;
  if (result.number !== null) return <NumberFacts result={result.number} />;
  const isSmall = (result.answered ?? 0) < FEW_PEOPLE;
  const isHidden = [...result.choices, ...result.ranking.map(({ first }) => first)].some((row) => row.protected);
  return (
    <>
      {result.scale !== null && <ScaleWords scale={result.scale} ends={question.scale} />}
      {result.ranking.length > 0 ? (
        <RankingTable title={question.title} ranking={result.ranking} />
      ) : (
        <ChoiceTable title={question.title} choices={result.choices} />
      )}
      {question.type === 'multiple' && <p className={styles.note}>{t('surveys.several-note')}</p>}
      {isHidden && <p className={styles.note}>{t('surveys.hidden-note')}</p>}
      {isSmall && <p className={styles.note}>{t('surveys.small-n')}</p>}
    </>
  );
}
