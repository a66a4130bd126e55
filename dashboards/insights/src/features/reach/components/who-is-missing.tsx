import type { VariableReach } from '#domain';
import { AddToReport } from '../../../shared/report/add-to-report.js';
import figure from '../../../shared/figure/figure.module.css';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useGroupName } from './group-names.js';
import styles from './reach-parts.module.css';

/** The groups heard clearly less than their part of the residents, the least heard first. */
export function WhoIsMissing({ variables }: { variables: readonly VariableReach[] }) {
  const { t, word, ratio, range } = useWords();
  const nameOf = useGroupName();
  const missing = variables
    .flatMap(({ variable, groups }) => groups.map((cell) => ({ ...cell, variable })))
    .filter(({ verdict }) => verdict === 'under')
    .sort((a, b) => (a.ratio ?? 0) - (b.ratio ?? 0));
  const isClear = variables.some(({ groups }) =>
    groups.some(({ verdict }) => verdict === 'proportional' || verdict === 'over'),
  );
  return (
    <section className={styles.missing} aria-labelledby="missing">
      <HelpBeside of="missing-people">
        <h2 id="missing">{t('reach.ranking')}</h2>
      </HelpBeside>
      {missing.length === 0 ? (
        <p>{isClear ? t('reach.nobody-missing') : `${t('reach.figure.title.cannot-tell')}.`}</p>
      ) : (
        <ol>
          {missing.map((cell) => (
            <li key={`${cell.variable}-${cell.group}`}>
              <b>{nameOf(cell.variable, cell.group)}</b>
              <span>
                {ratio(cell.ratio ?? 0)}
                {cell.lower !== null && cell.upper !== null && ` (${range(cell.lower, cell.upper, 'ratio')})`}{' '}
                {word('verdict', 'under')}
              </span>
              {cell.missingPeople !== null && cell.missingPeople >= 1 && (
                <span className={styles.small}>
                  {t('reach.missing-people', { count: Math.round(cell.missingPeople) })}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {missing.length > 0 && <AddToReport className={figure.action} source={{ figure: 'missing' }} />}
    </section>
  );
}
