import type { CompareThemesAnswer } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';
import { useMatches } from '../use-matches.js';
import { ThemeMatching } from './theme-matching.js';

interface MatchedThemesProps {
  readonly answer: CompareThemesAnswer;
  readonly names: readonly string[];
}

type Match = CompareThemesAnswer['matches'][number];

/** Themes that people put side by side, compared with an interval; what may be alike, proposed; and any two, by hand. */
export function MatchedThemes({ answer, names }: MatchedThemesProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const changes = useMatches(answer);
  const { match, undo } = changes;
  return (
    <section aria-labelledby="themes-matched">
      <h3 id="themes-matched" className={styles.subheading} tabIndex={-1}>
        {t('compare.matches')}
      </h3>
      <p className={styles.help}>{t('compare.matches.lead')}</p>
      {answer.matches.length > 0 && (
        <MatchTable
          answer={answer}
          names={names}
          isBusy={undo.isPending}
          onUndo={(one) =>
            undo.mutate(one.id, {
              onSuccess: () => {
                announce(t('compare.matches.undone', { first: one.themes[0].label, second: one.themes[1].label }));
                document.getElementById('themes-matched')?.focus();
              },
            })
          }
        />
      )}
      {answer.lostMatches > 0 && (
        <p className={styles.lost}>{t('compare.matches.lost', { count: answer.lostMatches })}</p>
      )}
      {(match.isError || undo.isError) && <ErrorPanel error={match.error ?? undo.error} />}
      <ThemeMatching
        answer={answer}
        names={names}
        isBusy={match.isPending}
        onMatch={(pair) =>
          match.mutate(pair, {
            onSuccess: () => {
              announce(t('compare.matches.done'));
              document.getElementById('themes-matched')?.focus();
            },
          })
        }
      />
    </section>
  );
}

interface MatchTableProps extends MatchedThemesProps {
  readonly isBusy: boolean;
  readonly onUndo: (match: Match) => void;
}

function MatchTable({ answer, names, isBusy, onUndo }: MatchTableProps) {
  const { t, percent, range, number, date } = useWords();
  const write = (cell: Match['cells'][number]) =>
    cell === null
      ? t('compare.matches.too-few')
      : `${percent(cell.share)} (${range(cell.lower, cell.upper, 'percent')})`;
  const difference = ({ pair }: Match) => {
    if (pair === null) return '–';
    if (!pair.isClear) return t('compare.within');
    const [least, most] = pair.lower > 0 ? [pair.lower, pair.upper] : [-pair.upper, -pair.lower];
    return t('compare.matches.clear', { interval: range(100 * least, 100 * most, 'number', 0) });
  };
  return (
    <table className={rows.table}>
      <caption className={styles.help}>{t('compare.matches.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.matches.first')}</th>
          <th scope="col">{t('compare.matches.second')}</th>
          <th scope="col">{t('compare.column.difference')}</th>
          <th scope="col">{t('compare.matches.by')}</th>
        </tr>
      </thead>
      <tbody>
        {answer.matches.map((match) => (
          <tr key={match.id}>
            {match.themes.map(({ id, at, label, contributions }, side) => (
              <td
                key={id}
                className={styles.lines}
                data-label={t(side === 0 ? 'compare.matches.first' : 'compare.matches.second')}
              >
                <Link to={processPage(answer.processes[at]!, themePaths.theme(id))}>{label}</Link>
                {` (${number(contributions)})`}
                <span className={rows.note}>{names[at]}</span>
                <span className={styles.interval}>{write(match.cells[side]!)}</span>
              </td>
            ))}
            <td data-label={t('compare.column.difference')}>{difference(match)}</td>
            <td className={styles.lines} data-label={t('compare.matches.by')}>
              {match.matchedBy ?? t('compare.matches.by-nobody')}
              <span className={rows.note}>{date(match.matchedAt)}</span>
              {match.mayUndo && (
                <Button
                  look="quiet"
                  isDisabled={isBusy}
                  label={t('compare.matches.undo', { first: match.themes[0].label, second: match.themes[1].label })}
                  onPress={() => onUndo(match)}
                >
                  {t('compare.matches.undo.short')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
