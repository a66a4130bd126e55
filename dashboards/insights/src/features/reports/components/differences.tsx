import { type ReactNode } from 'react';
import type { ReleaseComparison } from '#contracts';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../reports.module.css';

/** What is different in the later of two releases, in words; figures that stayed are left out. */
export function Differences({ comparison }: { comparison: ReleaseComparison }) {
  const { t } = useWords();
  const { before, after } = comparison;
  return (
    <div className={styles.differences}>
      <h3>{t('reports.compare.what', { before: before.number, after: after.number })}</h3>
      <h4>{t('reports.compare.figures')}</h4>
      <FigureTable comparison={comparison} />
      <h4>{t('reports.compare.remarks')}</h4>
      <Lines lines={useRemarkLines(comparison)} />
      <h4>{t('reports.compare.themes')}</h4>
      <Lines lines={useThemeLines(comparison)} />
      <h4>{t('reports.compare.entries')}</h4>
      <Lines lines={useEntryLines(comparison)} />
    </div>
  );
}

interface Line {
  readonly key: string;
  readonly says: ReactNode;
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const { t } = useWords();
  if (lines.length === 0) return <p>{t('reports.compare.nothing')}</p>;
  return (
    <ul>
      {lines.map(({ key, says }) => (
        <li key={key}>{says}</li>
      ))}
    </ul>
  );
}

function FigureTable({ comparison }: { comparison: ReleaseComparison }) {
  const { t, word, number, percent } = useWords();
  const { before, after } = comparison;
  const changed = comparison.figures.filter((figure) => figure.before !== figure.after);
  if (changed.length === 0) return <p>{t('reports.compare.figures.same')}</p>;
  const write = (code: string, value: number | null) => {
    if (value === null) return t('reports.compare.unknown');
    return code.endsWith('-rate') ? percent(value, 1) : number(value);
  };
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{t('reports.compare.figures')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reports.compare.figure')}</th>
          {[before, after].map((release) => (
            <th key={release.id} scope="col" className={rows.number}>
              {t('reports.compare.in', { number: release.number })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changed.map((figure) => (
          <tr key={figure.code}>
            <th scope="row">{word('release-figure', figure.code)}</th>
            <td className={rows.number} data-label={t('reports.compare.in', { number: before.number })}>
              {write(figure.code, figure.before)}
            </td>
            <td className={rows.number} data-label={t('reports.compare.in', { number: after.number })}>
              {write(figure.code, figure.after)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useRemarkLines({ remarks }: ReleaseComparison): Line[] {
  const { t, word } = useWords();
  const counted = [
    ['reports.compare.remarks.added', remarks.added],
    ['reports.compare.remarks.gone', remarks.gone],
    ['reports.compare.remarks.texts-added', remarks.textsAdded],
    ['reports.compare.remarks.texts-gone', remarks.textsGone],
  ] as const;
  const position = (code: string | null) => word('remarks.position', code ?? 'none');
  return [
    ...counted.filter(([, count]) => count > 0).map(([key, count]) => ({ key, says: t(key, { remarks: count }) })),
    ...remarks.positions.map(({ from, to, remarks: count }) => ({
      key: `${from}>${to}`,
      says: t('reports.compare.remarks.position', { from: position(from), to: position(to), remarks: count }),
    })),
  ];
}

function useThemeLines({ themes }: ReleaseComparison): Line[] {
  const { t, number } = useWords();
  return [
    ...themes.added.map(({ id, label, contributions }) => ({
      key: `added ${id}`,
      says: t('reports.compare.theme.added', { theme: label, opinions: contributions }),
    })),
    ...themes.gone.map(({ id, label, contributions }) => ({
      key: `gone ${id}`,
      says: t('reports.compare.theme.gone', { theme: label, opinions: contributions }),
    })),
    ...themes.changed
      .filter(({ label, formerLabel }) => label !== formerLabel)
      .map(({ id, label, formerLabel }) => ({
        key: `renamed ${id}`,
        says: t('reports.compare.theme.renamed', { theme: label, former: formerLabel }),
      })),
    ...themes.changed
      .filter(({ before, after }) => before !== after)
      .map(({ id, label, before, after }) => ({
        key: `count ${id}`,
        says: t('reports.compare.theme.count', { theme: label, before: number(before), opinions: after }),
      })),
  ];
}

function useEntryLines({ entries }: ReleaseComparison): Line[] {
  const { t, word, text } = useWords();
  return entries.flatMap((changes) => {
    const subject = word('ledger-subject', changes.subject);
    return (['added', 'gone', 'changed'] as const).flatMap((change) =>
      changes[change].map(({ id, title }) => ({
        key: `${change} ${id}`,
        says: (
          <span className={styles.excerpt}>
            {t(`reports.compare.entry.${change}`, { subject, title: text(title) })}
          </span>
        ),
      })),
    );
  });
}
