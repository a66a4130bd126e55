import type { CompareThemesAnswer } from '#contracts';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import button from '../../../shared/ui/button.module.css';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';
import { compareThemesApi, useThemesComparison } from '../use-comparison.js';
import { useProcessNames } from '../use-names.js';
import { MatchedThemes } from './matched-themes.js';
import { TopicTable } from './topic-table.js';
import { UnmatchedThemes } from './unmatched-themes.js';

/** Themes of several processes: what one codeframe puts side by side, what clearly differs, and what has no counterpart. */
export function ThemesComparison({ chosen }: { chosen: readonly string[] }) {
  const { t } = useWords();
  const comparison = useThemesComparison(chosen);
  return (
    <section className={styles.section} aria-labelledby="themes-compared">
      <HelpBeside of="compared-themes">
        <h2 id="themes-compared">{t('compare.themes')}</h2>
      </HelpBeside>
      <p className={styles.help}>{t('compare.themes.lead')}</p>
      {comparison.isPending && <LoadingBlock rows={6} />}
      {comparison.isError && <ErrorPanel error={comparison.error} onRetry={() => void comparison.refetch()} />}
      {comparison.data && <Themes answer={comparison.data} chosen={chosen} />}
    </section>
  );
}

function Themes({ answer, chosen }: { answer: CompareThemesAnswer; chosen: readonly string[] }) {
  const { t, word, number } = useWords();
  const names = useProcessNames(answer);
  const { compared, clear } = answer;
  return (
    <>
      {answer.processes.map(
        ({ refused }, at) =>
          refused !== null && (
            <p key={at} className={styles.refused}>
              {t('compare.themes.refused', {
                process: names[at] ?? '',
                reason: word('compare.themes.reason', refused),
              })}
            </p>
          ),
      )}
      {compared === 0 && <p>{t('compare.themes.nothing')}</p>}
      {compared > 0 && (
        <>
          <p className={styles.overlap}>
            {clear === 0
              ? t('compare.themes.within')
              : t('compare.themes.clear', { count: compared, clear: number(clear) })}
          </p>
          <ClearTopics answer={answer} names={names} />
          <TopicTable answer={answer} names={names} />
        </>
      )}
      <MatchedThemes answer={answer} names={names} />
      <UnmatchedThemes answer={answer} names={names} />
      <div className={styles.tools}>
        <a
          className={`${button.button} ${button.quiet}`}
          href={`${compareThemesApi(chosen)}&format=csv`}
          download
          aria-label={t('compare.themes.csv')}
        >
          {t('figure.download-csv')}
        </a>
        <a
          className={`${button.button} ${button.quiet}`}
          href={`${compareThemesApi(chosen)}&format=xlsx`}
          download
          aria-label={t('compare.themes.xlsx')}
        >
          {t('compare.download-xlsx')}
        </a>
      </div>
    </>
  );
}

/** So many differences stand in sight; a wall of sentences says nothing. */
const FIRST_SHOWN = 6;

function ClearTopics({ answer, names }: { answer: CompareThemesAnswer; names: readonly string[] }) {
  const { t, text, percent, range } = useWords();
  const clear = answer.topics.flatMap(({ code, name, cells, pairs }) =>
    pairs
      .filter(({ isClear }) => isClear)
      .map(({ low, high, lower, upper }) => ({
        key: `${code} ${low} ${high}`,
        says: t('compare.themes.difference', {
          topic: text(name),
          low: names[low] ?? '',
          high: names[high] ?? '',
          lowShare: percent(cells[low]?.share ?? 0),
          highShare: percent(cells[high]?.share ?? 0),
          interval: range(100 * lower, 100 * upper, 'number', 0),
        }),
      })),
  );
  if (clear.length === 0) return null;
  const items = (all: typeof clear) => all.map(({ key, says }) => <li key={key}>{says}</li>);
  return (
    <>
      <ul className={styles.list} aria-label={t('compare.differences')}>
        {items(clear.slice(0, FIRST_SHOWN))}
      </ul>
      {clear.length > FIRST_SHOWN && (
        <details className={styles.more}>
          <summary>{t('compare.themes.more', { count: clear.length - FIRST_SHOWN })}</summary>
          <ul className={styles.list} aria-label={t('compare.differences')}>
            {items(clear.slice(FIRST_SHOWN))}
          </ul>
        </details>
      )}
    </>
  );
}
