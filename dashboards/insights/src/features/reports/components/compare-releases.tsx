import { useState } from 'react';
import type { ReleaseSummary } from '#contracts';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useComparison } from '../api/use-releases.js';
import styles from '../reports.module.css';
import { Differences } from './differences.js';

/** Two releases side by side; which is chosen first does not matter, the later one is told against the earlier. */
export function CompareReleases({ releases }: { releases: readonly ReleaseSummary[] }) {
  const { t, moment } = useWords();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const one = releases.find(({ id }) => id === first) ?? releases[1];
  const other = releases.find(({ id }) => id === second) ?? releases[0];
  if (!one || !other) return null;
  const options = releases.map(({ id, number, createdAt }) => ({
    value: id,
    label: t('reports.compare.option', { number, when: moment(createdAt) }),
  }));
  const [earlier, later] = one.number < other.number ? [one, other] : [other, one];
  return (
    <section className={styles.section}>
      <h2>{t('reports.compare.title')}</h2>
      <div className={styles.choice}>
        <SelectField label={t('reports.compare.first')} value={one.id} options={options} onChange={setFirst} />
        <SelectField label={t('reports.compare.second')} value={other.id} options={options} onChange={setSecond} />
      </div>
      {one.id === other.id ? (
        <p role="status">{t('reports.compare.same')}</p>
      ) : (
        <Comparison earlier={earlier.id} later={later.id} />
      )}
    </section>
  );
}

function Comparison({ earlier, later }: { earlier: string; later: string }) {
  const comparison = useComparison(earlier, later);
  if (comparison.isPending) return <LoadingBlock rows={6} />;
  if (comparison.isError) return <ErrorPanel error={comparison.error} onRetry={() => void comparison.refetch()} />;
  return <Differences comparison={comparison.data} />;
}
