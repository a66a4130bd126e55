import type { SurveyQuestion } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../surveys.module.css';

/** Who answered, who left the question out, and to whom it was not shown. */
export function Respondents({ result }: { result: NonNullable<SurveyQuestion['result']> }) {
  const { t } = useWords();
  const { answered, missing, notAsked } = result;
  if (answered === null) return null;
  const parts = [
    t('surveys.answered', { count: answered }),
    missing !== null && missing > 0 ? t('surveys.missing', { count: missing }) : null,
    notAsked !== null && notAsked > 0 ? t('surveys.not-asked', { count: notAsked }) : null,
  ].filter((part) => part !== null);
  return <p className={styles.respondents}>{parts.join(', ')}.</p>;
}
