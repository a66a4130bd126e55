import type { ImpactAnswer } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { StatusWord } from '../../../shared/ui/status-word.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './decisions.module.css';

/** What the institution resolved, why, which themes it answers, and how far it is. */
export function Decisions({ decisions }: { decisions: ImpactAnswer['decisions'] }) {
  const { t, word, text, date } = useWords();
  const path = useProcessPath();
  return (
    <section className={styles.section} aria-labelledby="decisions">
      <h2 id="decisions">{t('impact.decisions')}</h2>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <p className={styles.head}>
              <StatusWord decision={decision.code} />
              {decision.decidedOn && <span>{date(decision.decidedOn)}</span>}
              {decision.office && <span>{decision.office}</span>}
              {decision.delivery && <span>{word('status.delivery', decision.delivery)}</span>}
              {decision.dueOn && decision.delivery !== 'delivered' && (
                <span>{t('impact.due', { date: date(decision.dueOn) })}</span>
              )}
            </p>
            <p className={styles.text}>{text(decision.text)}</p>
            {text(decision.reason) !== '' && <p className={styles.reason}>{text(decision.reason)}</p>}
            <p className={styles.head}>
              <span>{t('count.opinions', { count: decision.contributions })}</span>
              {decision.themes.map((theme) => (
                <Link key={theme.id} to={processPage(path, `/themes/${theme.id}`)}>
                  {theme.label}
                </Link>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
