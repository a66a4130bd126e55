import type { Stamp } from '#contracts';
import type { PopulationReference, ReachInputs, VariableReach } from '#domain';
import { HowComputed } from '../../../shared/figure/how-computed.js';
import { wholeSnippet } from '../../../shared/figure/r-snippet.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { upperFirst } from '../components/group-names.js';
import { PeopleLink } from '../components/people-links.js';
import { useHow } from '../../../shared/figure/use-reach-how.js';
import { MeasureTable } from './measure-table.js';

interface FitProps {
  readonly variables: readonly VariableReach[];
  readonly stamp: Stamp | null;
  readonly inputs: ReachInputs | null;
  readonly reference: PopulationReference | null;
}

/** Could the make-up of the participants be chance? The size of the difference leads, because p is tiny with many people. */
export function Fit({ variables, stamp, inputs, reference }: FitProps) {
  const { t, word, number, ratio, group } = useWords();
  const how = useHow(stamp, inputs, reference);
  const p = (value: number) => (value < 0.001 ? `< ${number(0.001, 3)}` : number(value, 3));
  return (
    <section>
      <HelpBeside of="fit">
        <h3>{t('evaluator.fit')}</h3>
      </HelpBeside>
      <p>{t('evaluator.fit.lead')}</p>
      <MeasureTable
        caption={t('evaluator.fit')}
        columns={[
          t('evaluator.column.variable'),
          t('evaluator.column.w'),
          t('evaluator.column.w-of-largest'),
          t('evaluator.column.cramers-v'),
          t('evaluator.column.statistic'),
          t('evaluator.column.p'),
          t('evaluator.column.test'),
        ]}
        lines={variables.map(({ variable, fit, reason }) => ({
          key: variable,
          name: upperFirst(word('variable', variable)),
          cells:
            fit === null
              ? [reason === null ? '–' : word('reason', reason), '', '', '', '', '']
              : [
                  ratio(fit.w),
                  ratio(fit.shareOfLargestW),
                  fit.cramersV === null ? '–' : ratio(fit.cramersV),
                  `${number(fit.statistic, 1)} (${fit.df})`,
                  p(fit.p),
                  word('fit-test', fit.test),
                ],
        }))}
      />
      {variables
        .filter(({ fit }) => fit !== null)
        .map((variable) => {
          const name = upperFirst(word('variable', variable.variable));
          return (
            <HowComputed
              key={variable.variable}
              {...how({
                name: `fit-${variable.variable}`,
                title: name,
                says: t('method.reach.fit.says', { variable: name }),
                formula: t('method.reach.fit.formula'),
                interval: t('method.interval.none'),
                denominator: (
                  <PeopleLink
                    says={t('method.reach.known', { n: variable.known === null ? '–' : number(variable.known) })}
                  />
                ),
                json: variable,
                r: (head) =>
                  wholeSnippet(
                    head,
                    variable.groups.map((cell) => ({
                      label: group(variable.variable, cell.group),
                      people: cell.participants,
                      residents: cell.population,
                    })),
                  ),
              })}
            />
          );
        })}
    </section>
  );
}
