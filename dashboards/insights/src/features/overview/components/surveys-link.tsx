import type { SurveyList } from '#contracts';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { LinkButton } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../overview-page.module.css';

/** Leads to the results of questionnaires where the process has any. */
export function SurveysLink() {
  const { t } = useWords();
  const path = useProcessPath();
  const surveys = useProcessQuery<SurveyList>('/surveys');
  if (!surveys.data || surveys.data.questionnaires.length === 0) return null;
  return (
    <p className={styles.way}>
      <LinkButton to={processPage(path, '/surveys')}>{t('surveys.link')}</LinkButton>
    </p>
  );
}
