import type { VariableReach } from '#domain';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { upperFirst } from '../components/group-names.js';
import styles from './evaluator.module.css';
import { MeasureTable } from './measure-table.js';

/** How evenly residents took part, beside what chance alone would give, and what weighting would cost. */
export function Evenness({ variables }: { variables: readonly VariableReach[] }) {
  const { t, word, number, percent, ratio } = useWords();
  const share = (value: number | null) => (value === null ? '–' : percent(value, 1));
  return (
    <>
      <section>
        <HelpBeside of="evenness">
          <h3>{t('evaluator.even')}</h3>
        </HelpBeside>
        <p>{t('evaluator.even.lead')}</p>
        <MeasureTable
          caption={t('evaluator.even')}
          columns={[
            t('evaluator.column.variable'),
            t('evaluator.column.dissimilarity'),
            t('evaluator.column.by-chance'),
            t('evaluator.column.shift'),
            t('evaluator.column.cv'),
            t('evaluator.column.r'),
            t('evaluator.column.go-vocal'),
          ]}
          lines={variables.map((one) => ({
            key: one.variable,
            name: upperFirst(word('variable', one.variable)),
            cells: [
              share(one.dissimilarity),
              share(one.dissimilarityByChance),
              one.peopleToShift === null ? '–' : number(Math.round(one.peopleToShift)),
              one.rIndicator === null ? '–' : ratio(one.rIndicator.cv),
              one.rIndicator === null ? '–' : `${number(one.rIndicator.r, 3)} (${number(one.rIndicator.rAdjusted, 3)})`,
              one.goVocalScore === null ? '–' : ratio(one.goVocalScore),
            ],
          }))}
        />
        <p className={styles.warning}>{t('evaluator.go-vocal.warning')}</p>
      </section>
      <section>
        <HelpBeside of="design-effect">
          <h3>{t('evaluator.deff')}</h3>
        </HelpBeside>
        <p>{t('evaluator.deff.lead')}</p>
        <MeasureTable
          caption={t('evaluator.deff')}
          columns={[
            t('evaluator.column.variable'),
            t('evaluator.column.deff'),
            t('evaluator.column.effective'),
            t('evaluator.column.warning'),
          ]}
          lines={variables.map(({ variable, designEffect }) => ({
            key: variable,
            name: upperFirst(word('variable', variable)),
            cells:
              designEffect === null
                ? ['–', '–', '']
                : [
                    ratio(designEffect.deff),
                    number(Math.round(designEffect.effectivePeople)),
                    designEffect.warning === null ? '' : t(`evaluator.deff.${designEffect.warning}`),
                  ],
          }))}
        />
      </section>
    </>
  );
}
