import type { Stamp } from '#contracts';
import { SMALLEST_VERDICT_BASE, type ReachReport, type VariableReach } from '#domain';
import { RepresentationPlot, representationTable, type RepresentationRow } from '#figures';
import { Figure } from '../../../shared/figure/figure.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './variable-figure.module.css';

interface VariableFigureProps {
  readonly variable: VariableReach;
  readonly report: ReachReport;
  readonly stamp: Stamp | null;
}

/** One variable against the residents: the plot, its coverage, and what was merged or cannot be said. */
export function VariableFigure({ variable, report, stamp }: VariableFigureProps) {
  const { t, word, group, list, number, percent, language } = useWords();
  const name = word('variable', variable.variable);
  const label = (code: string) => group(variable.variable, code);
  const rows = variable.groups.map((cell): RepresentationRow => ({ ...cell, label: label(cell.group) }));
  const under = variable.groups.filter(({ verdict }) => verdict === 'under').map((cell) => label(cell.group));
  const hasVerdict = variable.groups.some(({ verdict }) => verdict !== null && verdict !== 'cannot-tell');
  const title =
    under.length > 0
      ? t('reach.figure.title.under', { groups: list(under) })
      : t(hasVerdict ? 'reach.figure.title.balanced' : 'reach.figure.title.cannot-tell');
  const subtitle = t('reach.figure.subtitle', {
    variable: name,
    n: variable.known === null ? '–' : number(variable.known),
  });
  const merged = variable.groups.filter(({ members }) => members.length > 1);
  const { known, unknown, outside, coverage } = variable;
  const notes = [
    coverage !== null &&
      known !== null &&
      t('reach.coverage', { share: percent(coverage), known: number(known), all: number(report.participants) }),
    unknown !== null && unknown > 0 && t('reach.coverage.unknown', { people: unknown }),
    outside !== null && outside > 0 && t('reach.coverage.outside', { people: outside }),
    merged.length > 0 &&
      t('reach.merged', { groups: merged.map(({ members }) => members.map(label).join(' + ')).join('; ') }),
    variable.dissimilarity !== null && t('reach.dissimilarity', { share: percent(variable.dissimilarity) }),
    known !== null && known < SMALLEST_VERDICT_BASE && t('reach.too-few-for-verdict', { count: SMALLEST_VERDICT_BASE }),
  ].filter((note) => note !== false);

  if (rows.length === 0) {
    return (
      <section>
        <h2>{name.charAt(0).toLocaleUpperCase() + name.slice(1)}</h2>
        <p className={styles.notes}>{variable.reason === null ? t('figure.empty') : word('reason', variable.reason)}</p>
      </section>
    );
  }
  return (
    <Figure
      name={variable.variable}
      title={`${name.charAt(0).toLocaleUpperCase() + name.slice(1)}. ${title}`}
      subtitle={subtitle}
      source={report.population === null ? '' : `${report.population.name}, ${report.population.source}`}
      method={stamp?.method}
      table={representationTable(rows, language, subtitle)}
      chart={(width) => <RepresentationPlot rows={rows} width={Math.min(width, 900)} language={language} />}
      note={
        <div className={styles.notes}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      }
    />
  );
}
