import type { ReactNode } from 'react';
import type { Overview } from '#contracts';
import { SMALLEST_PERCENTAGE_BASE } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './quality-strip.module.css';

/** How far to trust the page: the state of the data, and what is missing from them. */
export function QualityStrip({ overview }: { overview: Overview }) {
  const { t, moment, percent } = useWords();
  const path = useProcessPath();
  const { quality, datasetAt, datasetVersion, total, reached } = overview;
  const people = reached.state === 'ready' ? reached.people : total.people;
  const link = (to: string, text: string): ReactNode => <Link to={processPage(path, to)}>{text}</Link>;
  const parts = [
    datasetAt && t('common.data-as-of', { date: moment(datasetAt), version: String(datasetVersion) }),
    quality.rejectedRows > 0 && link('/data/quality', t('overview.quality.rejected', { count: quality.rejectedRows })),
    quality.withoutAge !== null &&
      quality.withoutAge > 0 &&
      people > 0 &&
      link(
        '/reach',
        people < SMALLEST_PERCENTAGE_BASE
          ? t('overview.reached.unknown', { share: t('count.people', { count: quality.withoutAge }) })
          : t('overview.quality.unknown-age', { share: percent(Math.min(1, quality.withoutAge / people)) }),
      ),
    quality.similar > 0 && link('/themes#similar', t('overview.quality.similar', { count: quality.similar })),
    quality.undated > 0 && t('overview.quality.undated', { count: quality.undated }),
    link('/data/quality', t('quality.link')),
  ].filter(Boolean);
  return (
    <section className={styles.strip} aria-label={t('overview.quality')}>
      {parts.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </section>
  );
}
