import type { ReachAnswer } from '#contracts';
import { SMALLEST_COVERAGE, SMALLEST_VERDICT_BASE, type ReachReport, type VariableReach } from '#domain';
import { RepresentationPlot, representationTable, type RepresentationRow } from '#figures';
import { useGroupList } from '../../../shared/contributions/use-group-list.js';
import { Figure } from '../../../shared/figure/figure.js';
import { representationSnippet } from '../../../shared/figure/r-snippet.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { upperFirst } from './group-names.js';
import { PeopleLink } from './people-links.js';
import { useHow } from '../../../shared/figure/use-reach-how.js';
import styles from './variable-figure.module.css';

interface VariableFigureProps {
  readonly variable: VariableReach;
  readonly report: ReachReport;
  readonly answer: ReachAnswer;
}

/** One variable against the residents: the plot, its coverage, and what was merged or cannot be said. */
export function VariableFigure({ variable, report, answer }: VariableFigureProps) {
  const { t, word, group, list, number, language } = useWords();
  const listBehind = useGroupList();
  const how = useHow(answer.stamp, answer.inputs, report.population);
  const name = word('variable', variable.variable);
  const label = (code: string) => group(variable.variable, code);
  const rows = variable.groups.map((cell): RepresentationRow => ({ ...cell, label: label(cell.group) }));
  const under = variable.groups.filter(({ verdict }) => verdict === 'under').map((cell) => label(cell.group));
  const hasVerdict = variable.groups.some(({ verdict }) => verdict !== null && verdict !== 'cannot-tell');
  const finding =
    under.length > 0
      ? t('reach.figure.title.under', { groups: list(under) })
      : t(hasVerdict ? 'reach.figure.title.balanced' : 'reach.figure.title.cannot-tell');
  const title = `${upperFirst(name)}. ${finding}`;
  const known = variable.known === null ? '–' : number(variable.known);
  const subtitle = t('reach.figure.subtitle', { variable: name, n: known });

  if (rows.length === 0) {
    return (
      <section>
        <h2>{upperFirst(name)}</h2>
        <p className={styles.notes}>{variable.reason === null ? t('figure.empty') : word('reason', variable.reason)}</p>
      </section>
    );
  }
  return (
    <Figure
      name={variable.variable}
      help="representation"
      report={{ figure: 'groups', variable: variable.variable, population: report.population?.name ?? null }}
      title={title}
      subtitle={subtitle}
      source={report.population === null ? '' : `${report.population.name}, ${report.population.source}`}
      method={answer.stamp?.method}
      table={representationTable(rows, language, subtitle)}
      listOf={(row) => {
        const cell = variable.groups[row];
        return cell === undefined
          ? null
          : listBehind({ ...cell, variable: variable.variable, people: cell.participants });
      }}
      chart={(width) => <RepresentationPlot rows={rows} width={Math.min(width, 900)} language={language} />}
      note={<VariableNotes variable={variable} participants={report.participants} />}
      how={how({
        name: variable.variable,
        title,
        says: t('method.reach.ratio.says'),
        formula: t('method.reach.ratio.formula'),
        denominator: <PeopleLink says={t('method.reach.known', { n: known })} />,
        json: variable,
        r: (head) =>
          representationSnippet(
            head,
            variable.groups.map((cell) => ({
              label: label(cell.group),
              people: cell.participants,
              residents: cell.population,
            })),
            variable.known,
          ),
      })}
    />
  );
}

/** Whom the numbers describe, what was taken together, and what cannot be said. */
export function VariableNotes({ variable, participants }: { variable: VariableReach; participants: number }) {
  const { t, group, number, percent } = useWords();
  const label = (code: string) => group(variable.variable, code);
  const merged = variable.groups.filter(({ members }) => members.length > 1);
  const { known, unknown, outside, coverage } = variable;
  const clearlyFewer = variable.groups.filter((cell) => cell.clearlyFewer && cell.atMost !== null);
  const notes = [
    unknown !== null && unknown > 0 && t('reach.coverage.unknown', { people: unknown }),
    outside !== null && outside > 0 && t('reach.coverage.outside', { people: outside }),
    variable.boundsOnly && t('reach.bounds-only', { share: percent(SMALLEST_COVERAGE) }),
    ...clearlyFewer.map(
      (cell) => `${upperFirst(label(cell.group))}: ${t('reach.hidden.at-most', { people: cell.atMost ?? 0 })}.`,
    ),
    merged.length > 0 &&
      t('reach.merged', { groups: merged.map(({ members }) => members.map(label).join(' + ')).join('; ') }),
    variable.groups.some(({ estimated }) => estimated) && t('reach.population.estimated'),
    known !== null && known < SMALLEST_VERDICT_BASE && t('reach.too-few-for-verdict', { count: SMALLEST_VERDICT_BASE }),
  ].filter((note) => note !== false);
  return (
    <div className={styles.notes}>
      {coverage !== null && known !== null && (
        <HelpBeside of="coverage">
          <p>{t('reach.coverage', { share: percent(coverage), known: number(known), all: number(participants) })}</p>
        </HelpBeside>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
