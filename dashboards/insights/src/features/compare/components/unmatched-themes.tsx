import type { CompareThemesAnswer } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';

/** Themes that no codeframe puts beside another process' theme: listed, never matched by how they are called. */
export function UnmatchedThemes({ answer, names }: { answer: CompareThemesAnswer; names: readonly string[] }) {
  const { t, number } = useWords();
  const isAny = answer.unmatched.some((themes) => themes.length > 0);
  return (
    <>
      <h3 className={styles.subheading}>{t('compare.themes.unmatched')}</h3>
      {!isAny && <p>{t('compare.themes.unmatched.none')}</p>}
      <div className={styles.panels}>
        {answer.unmatched.map(
          (themes, at) =>
            themes.length > 0 && (
              <div key={at}>
                <h4>{names[at]}</h4>
                <ul className={styles.list}>
                  {themes.map(({ id, label, contributions }) => (
                    <li key={id}>
                      <Link to={processPage(answer.processes[at]!, themePaths.theme(id))}>{label}</Link>
                      {` (${number(contributions)})`}
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
      </div>
    </>
  );
}
