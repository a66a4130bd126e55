import type { Contribution, ThemePage } from '#contracts';
import { SMALLEST_SENSITIVE_GROUP } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Voice } from '../../../shared/contributions/quote.js';
import { useWords } from '../../../shared/words/use-words.js';
import { type StanceOfTheme } from './stance-bar.js';
import styles from './theme-voices.module.css';

/** What says something else, so that nobody takes a theme for one opinion; not that it speaks against the others. */
export function Dissent({
  contribution,
  stance,
}: {
  contribution: Contribution | null;
  stance: StanceOfTheme | undefined;
}) {
  const { t, number } = useWords();
  if (contribution === null) return null;
  return (
    <section>
      <h2>{t('theme.dissent.title')}</h2>
      <p className={styles.help}>{t('theme.dissent.help')}</p>
      {stance && stance.against.people > 0 && (
        <p>
          {t('stance.dissent', {
            against: number(stance.against.people + stance.mixed.people),
            people: stance.people,
          })}
        </p>
      )}
      <div className={styles.dissent}>
        <Voice text={contribution.body} language={contribution.language} room="narrow" />
        <Way contribution={contribution} />
      </div>
    </section>
  );
}

/** One quote of each group from which enough people spoke; no quote tells of who said it more than that. */
export function GroupVoices({ quotes }: { quotes: ThemePage['groupQuotes'] }) {
  const { t, word, group } = useWords();
  if (quotes.length === 0) return null;
  return (
    <section className={styles.groups} aria-labelledby="group-voices">
      <h2 id="group-voices">{t('theme.groups')}</h2>
      <p className={styles.help}>{t('theme.groups.help', { count: SMALLEST_SENSITIVE_GROUP })}</p>
      <ul>
        {quotes.map(({ variable, group: code, people, quote }) => (
          <li key={`${variable}:${code}`}>
            <h3>
              {word('variable', variable)}: {group(variable, code)}
            </h3>
            <p className={styles.help}>{t('count.people', { count: people })}</p>
            <Voice text={quote.body} language={quote.language} room="narrow" />
            <Way contribution={quote} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Way({ contribution }: { contribution: Contribution }) {
  const { t } = useWords();
  const path = useProcessPath();
  return (
    <p className={styles.help}>
      <Link to={processPage(path, `/contributions/${contribution.id}`)}>
        {t('quotes.way')}
        <span className="visually-hidden">: {contribution.reference}</span>
      </Link>
    </p>
  );
}
