import type { CompareThemesAnswer } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';

interface TopicTableProps {
  readonly answer: CompareThemesAnswer;
  readonly names: readonly string[];
}

/** A row a topic: the part of the people who raised it with its interval, drawn on one scale, and the themes that the codeframe puts there. */
export function TopicTable({ answer, names }: TopicTableProps) {
  const { t, text, number } = useWords();
  const most = Math.max(0.01, ...answer.topics.flatMap(({ cells }) => cells.map((cell) => cell?.upper ?? 0)));
  return (
    <table className={rows.table}>
      <caption className={styles.help}>{t('compare.themes.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.themes.topic')}</th>
          {names.map((name, at) => (
            <th key={at} scope="col">
              {name}
              <span className={rows.note}>
                {t('compare.themes.people', { count: answer.processes[at]?.people ?? 0 })}
              </span>
            </th>
          ))}
          <th scope="col">{t('compare.column.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {answer.topics.map((topic) => (
          <tr key={topic.code}>
            <th scope="row">{text(topic.name)}</th>
            {topic.cells.map((cell, at) => (
              <td key={at} className={styles.lines} data-label={names[at]}>
                {cell === null ? (
                  <span className={rows.note}>{t('comparability.not-comparable')}</span>
                ) : (
                  <>
                    <ShareInterval cell={cell} most={most} />
                    {topic.themes[at]?.map(({ id, label, contributions }) => (
                      <Link
                        key={id}
                        className={styles.theme}
                        to={processPage(answer.processes[at]!, themePaths.theme(id))}
                      >
                        {`${label} (${number(contributions)})`}
                      </Link>
                    ))}
                  </>
                )}
              </td>
            ))}
            <td data-label={t('compare.column.difference')}>
              {topic.pairs.length === 0
                ? '–'
                : t(topic.pairs.some(({ isClear }) => isClear) ? 'compare.themes.apart' : 'compare.within')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Cell = NonNullable<CompareThemesAnswer['topics'][number]['cells'][number]>;

/** The same scale in every cell; the numbers beside it say all that it shows. */
function ShareInterval({ cell, most }: { cell: Cell; most: number }) {
  const { percent, range } = useWords();
  const at = (share: number) => `${(100 * share) / most}%`;
  return (
    <span className={styles.interval}>
      <span>{`${percent(cell.share)} (${range(cell.lower, cell.upper, 'percent')})`}</span>
      <svg width="100%" height="12" aria-hidden focusable={false}>
        <line x1="0" x2="100%" y1="6" y2="6" stroke="var(--track)" />
        <line x1={at(cell.lower)} x2={at(cell.upper)} y1="6" y2="6" stroke="var(--blue)" strokeWidth="2" />
        <circle cx={at(cell.share)} cy="6" r="4" fill="var(--blue)" />
      </svg>
    </span>
  );
}
