import type { CompareAnswer } from '#contracts';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';
import { upperFirst, useProcessNames } from '../use-names.js';

/** Groups whose intervals do not overlap, and how many pairs were looked at; attribute by attribute, in no order of merit. */
export function Differences({ answer }: { answer: CompareAnswer }) {
  const { t, word, group: nameOf, ratio, number } = useWords();
  const names = useProcessNames(answer);
  const compared = answer.variables.reduce((sum, variable) => sum + variable.compared, 0);
  const apart = answer.variables.flatMap(({ variable, groups }) =>
    groups.flatMap(({ group, cells, apart: pairs }) =>
      pairs.map(([low, high]) => ({
        key: `${variable} ${group} ${low} ${high}`,
        says: t('compare.difference', {
          group: upperFirst(`${word('variable', variable)}: ${nameOf(variable, group)}`),
          low: names[low] ?? '',
          high: names[high] ?? '',
          lowRatio: ratio(cells[low]?.ratio ?? 0),
          highRatio: ratio(cells[high]?.ratio ?? 0),
        }),
      })),
    ),
  );
  return (
    <section className={styles.section} aria-labelledby="differences">
      <HelpBeside of="compared-reach">
        <h2 id="differences">{t('compare.differences')}</h2>
      </HelpBeside>
      {compared === 0 && <p>{t('compare.nothing')}</p>}
      {compared > 0 && apart.length === 0 && <p>{t('compare.differences.none')}</p>}
      {apart.length > 0 && (
        <ul className={styles.list}>
          {apart.map(({ key, says }) => (
            <li key={key}>{says}</li>
          ))}
        </ul>
      )}
      {compared > 0 && (
        <p className={styles.help}>
          {t('compare.differences.pairs', { count: compared, apart: number(apart.length) })}
        </p>
      )}
    </section>
  );
}
