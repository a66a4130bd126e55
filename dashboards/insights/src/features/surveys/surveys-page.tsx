import type { SurveyList } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { useSurveys } from './api/use-survey.js';
import styles from './surveys.module.css';

/** The questionnaires of a process: its sources that ask questions. */
export function SurveysPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const surveys = useSurveys();
  return (
    <Page title={t('surveys.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('surveys.lead')}</p>
      {surveys.isPending && <LoadingBlock rows={4} />}
      {surveys.isError && <ErrorPanel error={surveys.error} onRetry={() => void surveys.refetch()} />}
      {surveys.data?.questionnaires.length === 0 && (
        <EmptyState
          title={t('surveys.empty.title')}
          action={<LinkButton to={processPage(path, '/data')}>{t('nav.data')}</LinkButton>}
        >
          <p>{t('surveys.empty.next')}</p>
        </EmptyState>
      )}
      {surveys.data && surveys.data.questionnaires.length > 0 && <List questionnaires={surveys.data.questionnaires} />}
    </Page>
  );
}

function List({ questionnaires }: SurveyList) {
  const { t, moment } = useWords();
  const path = useProcessPath();
  return (
    <ul className={styles.list}>
      {questionnaires.map(({ id, name, questions, respondents, lastImportAt }) => (
        <li key={id}>
          <Link to={processPage(path, `/surveys/${id}`)}>{name}</Link>
          <span className={styles.facts}>
            {t('surveys.row.facts', { questions, people: respondents })}
            {lastImportAt !== null && ` · ${t('surveys.row.imported', { date: moment(lastImportAt) })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
