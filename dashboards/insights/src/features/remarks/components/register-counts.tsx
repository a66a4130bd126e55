import type { RemarkCounts } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../remarks.module.css';

interface RegisterCountsProps {
  readonly counts: RemarkCounts;
  readonly filters: ReadonlyMap<string, string>;
  readonly onFilter: (filters: Record<string, string>) => void;
}

/** "12 without a position" always stands here, whatever the filter is, and leads to those rows. */
export function RegisterCounts({ counts, filters, onFilter }: RegisterCountsProps) {
  const { t, number } = useWords();
  const { found, all, withoutPosition, withoutReason, drafts, published } = counts;
  return (
    <div className={styles.counts}>
      <p className={styles.headline} data-open={withoutPosition > 0}>
        {withoutPosition === 0 ? t('remarks.all-answered') : t('remarks.without-position', { count: withoutPosition })}
      </p>
      {withoutPosition > 0 && filters.get('position') !== 'none' && (
        <Button onPress={() => onFilter({ position: 'none' })}>{t('remarks.filter.open')}</Button>
      )}
      {withoutReason > 0 && filters.get('reason') !== 'missing' && (
        <Button look="quiet" onPress={() => onFilter({ reason: 'missing' })}>
          {t('remarks.without-reason', { count: withoutReason })}
        </Button>
      )}
      {filters.size > 0 && (
        <Button look="quiet" onPress={() => onFilter({})}>
          {t('remarks.filter.show-all')}
        </Button>
      )}
      <p className={styles.total} role="status">
        {t('remarks.total', {
          found: number(found),
          all: number(all),
          drafts: number(drafts),
          published: number(published),
        })}
      </p>
    </div>
  );
}
