import type { CompareAnswer } from '#contracts';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';
import { upperFirst, useProcessNames } from '../use-names.js';

/** Whom the numbers describe: people, their part of the residents, who told what, and how far their make-up is from the residents'. */
export function MeasuresTable({ answer }: { answer: CompareAnswer }) {
  const { t, word, number, percent, range } = useWords();
  const names = useProcessNames(answer);
  const share = (value: number | null) => (value === null ? '–' : percent(value, 1));
  const measures = [
    {
      label: t('compare.people'),
      values: answer.processes.map((one) => (one.participants === null ? '–' : number(one.participants))),
    },
    {
      label: t('compare.rate'),
      values: answer.processes.map(({ rate, rateLower, rateUpper }) =>
        rate === null || rateLower === null || rateUpper === null
          ? '–'
          : `${percent(rate, 2)} (${range(rateLower, rateUpper, 'percent', 2)})`,
      ),
    },
    ...answer.variables.flatMap(({ variable, processes }) => {
      const name = upperFirst(word('variable', variable));
      const isKnown = processes.some(({ dissimilarity }) => dissimilarity !== null);
      const unlike = processes.map(({ dissimilarity, dissimilarityByChance }) =>
        dissimilarity === null ? '–' : `${share(dissimilarity)} (${share(dissimilarityByChance)})`,
      );
      return [
        {
          label: t('compare.coverage', { variable: name }),
          values: processes.map(({ coverage }) => share(coverage)),
        },
        ...(isKnown ? [{ label: t('compare.dissimilarity', { variable: name }), values: unlike }] : []),
      ];
    }),
  ];
  return (
    <details className={styles.section}>
      <summary>{t('compare.evaluator')}</summary>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('compare.evaluator')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.name')}</th>
            {names.map((name, at) => (
              <th key={at} scope="col" className={rows.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((value, at) => (
                <td key={at} data-label={names[at]} className={rows.number}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
