import { useEffect, useRef } from 'react';
import type { Overview } from '#contracts';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useLiveOverview } from '../api/use-live-overview.js';
import styles from './live-line.module.css';

/** Keeps the page up to date, says so while data come in, and tells those who do not see it when its numbers have changed. */
export function LiveLine({ total }: { total: Overview['total'] | undefined }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { isWorking } = useLiveOverview(useProcessPath());
  const told = useRef<Overview['total'] | null>(null);
  useEffect(() => {
    if (!total) return;
    const before = told.current;
    told.current = total;
    if (before === null) return;
    if (before.contributions === total.contributions && before.people === total.people) return;
    announce(t('news.updated', { opinions: total.contributions, people: total.people }));
  }, [announce, t, total]);
  return (
    <p className={styles.line} data-working={isWorking || undefined}>
      {isWorking ? t('news.working') : '\u00a0'}
    </p>
  );
}
