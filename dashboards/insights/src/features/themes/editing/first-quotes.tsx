import { useQueries } from '@tanstack/react-query';
import type { ThemePage, ThemeRow } from '#contracts';
import { getJson } from '../../../shared/api/client.js';
import { processApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import styles from '../../../shared/themes/edit-dialogs.module.css';

const SHOWN_LETTERS = 180;

/** The most typical opinion of each theme, so that nobody merges by names alone. */
export function FirstQuotes({ themes }: { themes: readonly ThemeRow[] }) {
  const path = useProcessPath();
  const pages = useQueries({
    queries: themes.map(({ id }) => ({
      // apart from the process: a theme that has just been merged away is not asked for again
      queryKey: ['first-quote', path.workspace, path.process, id],
      queryFn: () => getJson<ThemePage>(`${processApi(path)}${themePaths.theme(id)}`),
    })),
  });
  return (
    <ul className={styles.quotes}>
      {themes.map(({ id, label }, index) => {
        const quote = pages[index]?.data?.quotes[0];
        return (
          <li key={id}>
            <b>{label}</b>
            {quote && (
              <p className={styles.words} lang={quote.language ?? undefined}>
                {shorten(quote.body)}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function shorten(text: string): string {
  return text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS).trimEnd()} …` : text;
}
