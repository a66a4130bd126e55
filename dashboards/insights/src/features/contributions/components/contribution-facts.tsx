import type { ContributionDetail } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './contribution-facts.module.css';

/** What is known of the statement, and of nobody's person. */
export function ContributionFacts({ contribution }: { contribution: ContributionDetail }) {
  const { t, word, date, moment, number } = useWords();
  const { submittedAt, submittedPrecision, groupSize, provenance, replies, url } = contribution;
  const masked = Object.entries(provenance.masked).map(([kind, n]) => `${word('masked', kind)} (${number(n)})`);
  const rows: readonly (readonly [string, string | null])[] = [
    [t('contribution.kind'), word('contribution-kind', contribution.kind)],
    [
      t('contribution.when'),
      submittedAt === null
        ? t('common.unknown')
        : submittedPrecision === 'second'
          ? moment(submittedAt)
          : date(submittedAt),
    ],
    [t('quotes.filter.channel'), word('channel', contribution.channel)],
    [
      t('contribution.voice'),
      word('voice', contribution.voice) + (groupSize === null ? '' : `, ${t('count.people', { count: groupSize })}`),
    ],
    [t('quotes.filter.language'), contribution.language && word('language-name', contribution.language)],
    [t('field.permission'), word('permission', contribution.permission)],
    [t('contribution.basis'), provenance.basis && word('permission-basis', provenance.basis)],
    [t('contribution.masked'), masked.length === 0 ? null : masked.join(', ')],
    [t('contribution.replies'), replies === 0 ? null : number(replies)],
  ];
  return (
    <dl className={styles.facts}>
      {rows
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {url !== null && /^https?:\/\//.test(url) && (
        <div>
          <dt>{t('contribution.at-source')}</dt>
          <dd>
            <a href={url} rel="noreferrer">
              {new URL(url).hostname}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
