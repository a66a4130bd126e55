import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './campaign-notice.module.css';

const WORTH_SAYING = 5;

/** Nearly the same words from several people may be a joint letter: said where the numbers stand, judged by nobody. */
export function CampaignNotice({ similar }: { similar: number }) {
  const { t } = useWords();
  const path = useProcessPath();
  if (similar < WORTH_SAYING) return null;
  return (
    <aside className={styles.notice} aria-label={t('news.campaign.title')}>
      <h2>{t('news.campaign.title')}</h2>
      <p>
        {t('news.campaign', { count: similar })}{' '}
        <Link to={processPage(path, '/themes#similar')}>{t('news.campaign.look')}</Link>
      </p>
    </aside>
  );
}
