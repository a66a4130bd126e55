import type { ReachThemesAnswer } from '#contracts';
import type { ThemesByVariable } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useGroupName } from '../components/group-names.js';
import styles from './theme-groups.module.css';

/** Large themes in which a group has no say, or clearly less than others. */
export function LackingVoices({ themes, table }: { themes: ReachThemesAnswer; table: ThemesByVariable }) {
  const { t, list } = useWords();
  const nameOf = useGroupName();
  const path = useProcessPath();
  const byTheme = new Map<string, string[]>();
  for (const { themeId, group } of table.lacking)
    byTheme.set(themeId, [...(byTheme.get(themeId) ?? []), nameOf(table.variable, group)]);
  const labelOf = (id: string) => themes.support.find(({ themeId }) => themeId === id)?.label ?? '–';
  return (
    <div className={styles.lacking}>
      <h3>{t('reach.themes.lacking')}</h3>
      {byTheme.size === 0 ? (
        <p>{t('reach.themes.lacking.none')}</p>
      ) : (
        <>
          <p className={styles.lead}>{t('reach.themes.lacking.lead')}</p>
          <ul>
            {[...byTheme].map(([id, groups]) => (
              <li key={id}>
                <Link to={processPage(path, `/themes/${id}`)}>{labelOf(id)}</Link>: {list(groups)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
