import type { ContributionFilter, ThemePage } from '#contracts';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { filterQuery } from '../../../shared/contributions/filter.js';
import { BarRows } from '../../../shared/ui/bar-rows.js';
import { useWords } from '../../../shared/words/use-words.js';

/** The second level: what is said within a theme, each part with its count. */
export function ThemePartsList({ parts, filter }: { parts: ThemePage['parts']; filter: ContributionFilter }) {
  const { t } = useWords();
  const path = useProcessPath();
  if (parts.length === 0) return null;
  return (
    <section>
      <h2>{t('theme.parts')}</h2>
      <BarRows
        label={t('theme.parts')}
        rows={parts.map(({ id, label, contributions }) => ({
          key: id,
          label,
          value: contributions,
          to: processPage(path, `/themes/${id}${filterQuery(filter)}`),
        }))}
      />
    </section>
  );
}
