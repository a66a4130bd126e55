import type { ThemesReport } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './similar-submissions.module.css';

const SHOWN_LETTERS = 220;

/** The same words sent by many people: shown as one, counted as each of them. */
export function SimilarSubmissions({ similar }: { similar: ThemesReport['similar'] }) {
  const { t } = useWords();
  const path = useProcessPath();
  return (
    <section id="similar" className={styles.similar} aria-labelledby="similar-title">
      <h2 id="similar-title">{t('themes.similar.title')}</h2>
      <p className={styles.help}>{t('themes.similar.help')}</p>
      <ul>
        {similar.map(({ contributionId, text, copies, people }) => (
          <li key={contributionId}>
            <p className={styles.words}>{text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)} …` : text}</p>
            <p className={styles.help}>
              {t('themes.similar.facts', { copies, people })} ·{' '}
              <Link to={processPage(path, `/contributions/${contributionId}`)}>{t('themes.similar.show')}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
