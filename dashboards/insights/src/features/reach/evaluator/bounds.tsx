import type { GroupReach, VariableReach } from '#domain';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { upperFirst } from '../components/group-names.js';
import styles from './evaluator.module.css';
import { MeasureTable } from './measure-table.js';

/** Each group with its bounds for missing answers, its ratio to all others, its residual and its participation rate. */
export function Bounds({ variables }: { variables: readonly VariableReach[] }) {
  const { t, word, group, number } = useWords();
  return (
    <section>
      <HelpBeside of="missing-answers">
        <h3>{t('evaluator.groups')}</h3>
      </HelpBeside>
      <p>{t('evaluator.groups.lead')}</p>
      {variables.map((variable) => (
        <div key={variable.variable}>
          <h4>{upperFirst(word('variable', variable.variable))}</h4>
          <GroupsTable variable={variable} name={(code) => group(variable.variable, code)} />
          {variable.notAnswered !== null && variable.neverAsked !== null && (
            <p className={styles.warning}>
              {t('evaluator.unknown', {
                variable: upperFirst(word('variable', variable.variable)),
                notAnswered: number(variable.notAnswered),
                neverAsked: number(variable.neverAsked),
              })}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function GroupsTable({ variable, name }: { variable: VariableReach; name: (code: string) => string }) {
  const { t, ratio, range, number, percent, word } = useWords();
  const withRange = (value: number | null, lower: number | null, upper: number | null) =>
    value === null
      ? '–'
      : lower === null || upper === null
        ? ratio(value)
        : `${ratio(value)} (${range(lower, upper, 'ratio')})`;
  const rate = ({ rate: value, rateLower, rateUpper }: GroupReach) =>
    value === null || rateLower === null || rateUpper === null
      ? '–'
      : `${percent(value, 2)} (${range(rateLower, rateUpper, 'percent', 2)})`;
  const bounds = ({ boundLower, boundUpper }: GroupReach) =>
    boundLower === null || boundUpper === null ? '–' : range(boundLower, boundUpper, 'ratio');
  return (
    <MeasureTable
      caption={word('variable', variable.variable)}
      columns={[
        t('column.group'),
        t('evaluator.column.ratio'),
        t('evaluator.column.bounds'),
        t('evaluator.column.versus-rest'),
        t('evaluator.column.residual'),
        t('evaluator.column.rate'),
      ]}
      lines={variable.groups.map((cell) => ({
        key: cell.group,
        name: name(cell.group),
        cells:
          cell.participants === null
            ? [<HiddenCell key="hidden" />, bounds(cell), '', '', '']
            : [
                withRange(cell.ratio, cell.lower, cell.upper),
                bounds(cell),
                withRange(cell.versusRest, cell.versusRestLower, cell.versusRestUpper),
                cell.residual === null ? '–' : number(cell.residual, 2),
                rate(cell),
              ],
      }))}
    />
  );
}
