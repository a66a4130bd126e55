import type { SimilarContributions } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { Quote } from '../../../shared/contributions/quote.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './similar-opinions.module.css';

/** Who else says this: the joint letter that it belongs to, and opinions that say much the same in other words. */
export function SimilarOpinions({ contributionId }: { contributionId: string }) {
  const { t } = useWords();
  const similar = useProcessQuery<SimilarContributions>(themePaths.similar(contributionId));
  if (similar.isError) return <ErrorPanel error={similar.error} onRetry={() => void similar.refetch()} />;
  if (!similar.data || similar.data.stamp === null) return null;
  const { alike, joint } = similar.data;
  return (
    <>
      {joint && (
        <section className={styles.section} aria-labelledby="joint">
          <h2 id="joint">{t('similar.joint.title')}</h2>
          <p className={styles.lead}>{t('similar.joint.facts', { copies: joint.copies, people: joint.people })}</p>
          <QuoteItems quotes={joint.others} />
        </section>
      )}
      <section className={styles.section} aria-labelledby="alike">
        <h2 id="alike">{t('similar.title')}</h2>
        <p className={styles.lead}>{t(alike.length === 0 ? 'similar.none' : 'similar.lead')}</p>
        <QuoteItems quotes={alike} />
      </section>
    </>
  );
}

function QuoteItems({ quotes }: { quotes: SimilarContributions['alike'] }) {
  return (
    <ul className={styles.list}>
      {quotes.map((quote) => (
        <li key={quote.id}>
          <Quote contribution={quote} showTheme headingLevel={3} />
        </li>
      ))}
    </ul>
  );
}
