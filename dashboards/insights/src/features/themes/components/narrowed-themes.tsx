import type { ThemeCounts, ThemeRow } from '#contracts';
import { Filtered, usePageFilter } from '../../../shared/contributions/page-filters.js';
import type { KnownKeys } from '../../../shared/page/ignored-keys.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../themes-page.module.css';
import { ThemeTable } from './theme-table.js';

/** Behind a share link with filters: the themes as far as these leave anything of them, and no number of the whole. */
export function NarrowedThemes({ viewKeys }: { viewKeys: KnownKeys }) {
  const { t } = useWords();
  const { filter, keep } = usePageFilter(viewKeys);
  return (
    <Filtered filter={filter} keep={keep}>
      {(counts) =>
        counts.themes.length === 0 ? (
          <p className={styles.notice}>{t('themes.group-with-others')}</p>
        ) : (
          <ThemeTable report={reportOf(counts)} filtered={{ filter, counts }} />
        )
      }
    </Filtered>
  );
}

/** The rows that the table needs to know of, from their counts alone. */
function reportOf({ themes }: ThemeCounts): { themes: ThemeRow[]; notGrouped: number } {
  const named = themes.flatMap(({ id, label, parentId, contributions, people, answered, decided }) =>
    label === null
      ? []
      : [
          {
            ...{ id, parentId, label, labelBy: 'machine' as const, terms: [] },
            ...{ contributions: contributions ?? 0, people: people ?? 0, answered: answered ?? 0 },
            ...{ decided: decided ?? 0, stability: null, trust: null, topic: null },
          },
        ],
  );
  const ids = new Set(named.map(({ id }) => id));
  // a part whose theme is not among them stands on the first level rather than nowhere
  const rows = named.map((row) => (row.parentId !== null && !ids.has(row.parentId) ? { ...row, parentId: null } : row));
  return { themes: rows, notGrouped: themes.find(({ id }) => id === 'none')?.contributions ?? 0 };
}
