import type { ContributionFilter, Overview } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './beside.module.css';

/** By which ways and in which languages the opinions came. */
export function Channels({ overview }: { overview: Overview }) {
  const { t, word, number } = useWords();
  const path = useProcessPath();
  const { channels, languages } = overview;
  const row = (key: string, label: string, filter: ContributionFilter, count: number) => (
    <li key={key}>
      <span>{label}</span>
      <Link to={processPage(path, listOf(filter))} className={styles.value}>
        {number(count)}
      </Link>
    </li>
  );
  if (channels.length === 0) return null;
  return (
    <section>
      <HelpBeside of="opinions-by-channel">
        <h2>{t('overview.channels')}</h2>
      </HelpBeside>
      <ul className={styles.rows}>
        {channels.map(({ channel, contributions }) =>
          row(
            channel,
            word('channel', channel),
            { channel: channel as NonNullable<ContributionFilter['channel']> },
            contributions,
          ),
        )}
      </ul>
      {languages.length > 1 && (
        <ul className={styles.rows} aria-label={t('quotes.filter.language')}>
          {languages.flatMap(({ language, contributions }) =>
            language === null
              ? []
              : [
                  row(
                    language,
                    t('quotes.original-language', { language: word('language-name', language) }),
                    { language },
                    contributions,
                  ),
                ],
          )}
        </ul>
      )}
    </section>
  );
}
