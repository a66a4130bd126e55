import type { ReachWeights } from '#domain';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useGroupName } from '../components/group-names.js';
import { MeasureTable } from './measure-table.js';

/** What raking did, or why it was not done. */
export function Weights({ weights }: { weights: ReachWeights | null }) {
  const { t, word, number, ratio, percent, list } = useWords();
  const nameOf = useGroupName();
  const cell = (value: number | null, write: (known: number) => string) => (value === null ? '–' : write(value));
  return (
    <section>
      <HelpBeside of="weights">
        <h3>{t('evaluator.weights')}</h3>
      </HelpBeside>
      {weights === null && <p>{t('evaluator.none')}</p>}
      {weights !== null && weights.reason !== null && (
        <p>
          {word('weight-reason', weights.reason)}
          {weights.conflict !== null &&
            ` ${t('evaluator.weights.conflict', { group: nameOf(weights.conflict.variable, weights.conflict.group) })}`}
        </p>
      )}
      {weights !== null && weights.cycles !== null && (
        <p>
          {t('evaluator.weights.done', {
            variables: list(weights.variables.map((one) => word('variable', one))),
            cycles: number(weights.cycles),
            error: cell(weights.largestError, (value) => percent(value, 3)),
            smallest: cell(weights.smallestWeight, ratio),
            largest: cell(weights.largestWeight, ratio),
            trimmed: cell(weights.trimmedShare, (value) => percent(value, 1)),
            deff: cell(weights.deff, ratio),
            effective: cell(weights.effectivePeople, (value) => number(Math.round(value))),
            people: cell(weights.people, number),
          })}
        </p>
      )}
      {weights !== null && weights.margins.length > 0 && (
        <MeasureTable
          caption={t('evaluator.weights.margins')}
          columns={[
            t('column.group'),
            t('evaluator.column.target'),
            t('evaluator.column.before'),
            t('evaluator.column.after'),
          ]}
          lines={weights.margins.map(({ variable, group, target, before, after }) => ({
            key: `${variable} ${group}`,
            name: nameOf(variable, group),
            cells: [percent(target, 1), percent(before, 1), percent(after, 1)],
          }))}
        />
      )}
    </section>
  );
}
