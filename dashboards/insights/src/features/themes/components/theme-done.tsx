import type { ThemePage } from '#contracts';
import { type DecisionCode } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { DoneIcon } from '../../../shared/ui/icons.js';
import { StatusWord } from '../../../shared/ui/status-word.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './theme-done.module.css';

/** What the institution said, decided and delivered for the contributions of this theme. */
export function ThemeDone({ page, themeId }: { page: ThemePage; themeId: string }) {
  const { t, word, number } = useWords();
  const path = useProcessPath();
  const { answered, decisions, deliveries } = page.statuses;
  const filtered = (query: string) => processPage(path, `/themes/${themeId}?${query}`);
  const shownDecisions = decisions.filter(({ decision, contributions }) => decision !== 'none' && contributions > 0);
  const shownDeliveries = deliveries.filter(({ delivery, contributions }) => delivery !== 'none' && contributions > 0);
  return (
    <section className={styles.done}>
      <h2>
        <DoneIcon size={18} /> {t('theme.done')}
      </h2>
      {answered === 0 && shownDecisions.length === 0 ? (
        <p className={styles.none}>{t('theme.no-decision')}</p>
      ) : (
        <dl>
          <div>
            <dt>{t('themes.column.answered')}</dt>
            <dd>
              <Link to={filtered('answered=yes')}>
                {t('common.of', { part: answered, whole: page.theme.contributions })}
              </Link>
            </dd>
          </div>
          {shownDecisions.map(({ decision, contributions }) => (
            <div key={decision}>
              <dt>
                <StatusWord decision={decision as DecisionCode} />
              </dt>
              <dd>
                <Link to={filtered(`decision=${decision}`)}>{number(contributions)}</Link>
              </dd>
            </div>
          ))}
          {shownDeliveries.map(({ delivery, contributions }) => (
            <div key={delivery}>
              <dt>{word('status.delivery', delivery)}</dt>
              <dd>
                <Link to={filtered(`delivery=${delivery}`)}>{number(contributions)}</Link>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.all}>
        <Link to={processPage(path, '/impact')}>{t('overview.done.all')}</Link>
      </p>
    </section>
  );
}
