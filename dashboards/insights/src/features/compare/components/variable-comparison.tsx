import { useState } from 'react';
import type { CompareAnswer } from '#contracts';
import {
  FigureFrame,
  FigureTable,
  HIDDEN,
  ratioDomain,
  RepresentationPlot,
  type RepresentationRow,
  type TableData,
} from '#figures';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import { useWidth } from '../../../shared/figure/use-width.js';
import { MeasureHelp } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import figure from '../../../shared/figure/figure.module.css';
import styles from '../compare-page.module.css';
import { upperFirst, useProcessNames, useReason } from '../use-names.js';

type Variable = CompareAnswer['variables'][number];
type Cell = Variable['groups'][number]['cells'][number];

interface VariableComparisonProps {
  readonly variable: Variable;
  readonly answer: CompareAnswer;
}

/** One attribute: a small plot a process, all on one scale; what is not drawn is named with its reason. */
export function VariableComparison({ variable, answer }: VariableComparisonProps) {
  const { t, word } = useWords();
  const reason = useReason();
  const name = upperFirst(word('variable', variable.variable));
  if (variable.groups.length === 0) {
    return (
      <p className={styles.refused}>
        {t('compare.refused', { variable: name, reason: reason(variable.reason ?? 'not-asked') })}
      </p>
    );
  }
  return <Compared variable={variable} answer={answer} name={name} />;
}

function Compared({ variable, answer, name }: VariableComparisonProps & { readonly name: string }) {
  const { t, language, group } = useWords();
  const reason = useReason();
  const names = useProcessNames(answer);
  const [place, width] = useWidth<HTMLDivElement>();
  const [asTable, setTable] = useState(false);
  const table = useComparisonTable(variable, names, name);
  const panel = Math.min(560, width >= 760 ? (width - 48) / 2 : width);
  const domain = ratioDomain(variable.groups.flatMap(({ cells }) => cells));
  const aside = names.map((_, at) => reasonOfAll(variable, at));
  const refused = variable.groups.flatMap(({ group: code, cells }) =>
    cells.flatMap((cell, at) =>
      cell.refused === null || cell.protected || aside[at] !== null
        ? []
        : [`${group(variable.variable, code)}, ${names[at]} (${reason(cell.refused)})`],
    ),
  );
  return (
    <div ref={place} className={`${figure.figure} ${styles.section}`}>
      <FigureFrame
        language={language}
        title={useTitle(variable, names, name)}
        subtitle={t('compare.figure.subtitle')}
        help={<MeasureHelp of="compared-reach" />}
        source={t('compare.figure.source')}
        sample={answer.processes.some(({ isSample }) => isSample)}
        headingLevel={2}
        actions={
          <button
            type="button"
            className={figure.action}
            aria-pressed={asTable}
            onClick={() => setTable((now) => !now)}
          >
            {t('figure.show-table')}
          </button>
        }
      >
        {asTable && <FigureTable table={table} language={language} hidden={<HiddenCell />} />}
        {!asTable && width > 0 && (
          <div className={styles.panels}>
            {names.map((process, at) => (
              <div key={at}>
                <h3>{process}</h3>
                {aside[at] ? (
                  <p className={styles.help}>{t('compare.aside', { reason: reason(aside[at]) })}</p>
                ) : (
                  <RepresentationPlot
                    rows={rowsOf(variable, at, (code) => group(variable.variable, code))}
                    domain={domain}
                    width={panel}
                    language={language}
                  />
                )}
              </div>
            ))}
          </div>
        )}
        {refused.length > 0 && (
          <p className={styles.help}>{t('compare.refused.cells', { cells: refused.join('; ') })}</p>
        )}
      </FigureFrame>
    </div>
  );
}

/** Why nothing of a process stands here: one reason for all of its groups; null where something is drawn. */
function reasonOfAll({ groups }: Variable, at: number): string | null {
  const cells = groups.map((group) => group.cells[at]!);
  const reason = cells[0]?.refused ?? null;
  return cells.every((cell) => !cell.protected && cell.refused === reason) ? reason : null;
}

/** What one process shows: its hidden groups too, as hatching, and none that was refused for another reason. */
function rowsOf({ groups }: Variable, at: number, label: (code: string) => string): RepresentationRow[] {
  return groups.flatMap(({ group, cells }) => {
    const cell = cells[at]!;
    if (cell.refused !== null && !cell.protected) return [];
    const { refused: _, ...numbers } = cell;
    return [{ ...numbers, label: label(group), reason: cell.protected ? 'suppressed' : null }];
  });
}

function useTitle(variable: Variable, names: readonly string[], name: string): string {
  const { t, group, list } = useWords();
  if (variable.compared === 0) return t('compare.figure.cannot-tell', { variable: name });
  const apart = variable.groups.filter((one) => one.apart.length > 0);
  if (apart.length > 0) {
    const groups = list(apart.map((one) => group(variable.variable, one.group)));
    return t('compare.figure.apart', { variable: name, groups });
  }
  const [first, last] = names;
  if (names.length !== 2 || first === undefined || last === undefined)
    return t('compare.figure.within-all', { variable: name });
  return t('compare.figure.within', { variable: name, first, last });
}

function useComparisonTable(variable: Variable, names: readonly string[], name: string): TableData {
  const { t, group, ratio, range } = useWords();
  const reason = useReason();
  const write = (cell: Cell) => {
    if (cell.protected) return HIDDEN;
    if (cell.refused !== null) return reason(cell.refused);
    const interval = cell.lower === null || cell.upper === null ? '' : ` (${range(cell.lower, cell.upper, 'ratio')})`;
    return `${ratio(cell.ratio ?? 0)}${interval}`;
  };
  return {
    caption: `${name}. ${t('compare.figure.subtitle')}`,
    columns: [
      { label: t('column.group'), kind: 'text' },
      ...names.map((label) => ({ label, kind: 'text' as const })),
      { label: t('compare.column.difference'), kind: 'text' },
    ],
    rows: variable.groups.map((one) => [
      group(variable.variable, one.group),
      ...one.cells.map(write),
      one.compared === 0
        ? null
        : one.apart
            .map(([low, high]) => t('compare.apart', { low: names[low] ?? '', high: names[high] ?? '' }))
            .join('; ') || t('compare.within'),
    ]),
    notes: [],
  };
}
