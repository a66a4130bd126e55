import type { PopulationsAnswer, PopulationTableAnswer } from '#contracts';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../populations-page.module.css';
import { ProblemList, bandName } from './problem-list.js';

/** The chosen table: where its numbers come from, what does not add up in it, and the groups that participants are compared with. */
export function HeldAgainst({ answer }: { answer: PopulationsAnswer }) {
  const { t } = useWords();
  const main = answer.tables.find(({ id }) => id === answer.choice.main);
  if (main === undefined) {
    return (
      <EmptyState title={t('populations.none')}>
        <p>{t('populations.none.next')}</p>
      </EmptyState>
    );
  }
  return (
    <section className={styles.section} aria-labelledby="now">
      <h2 id="now">{t('populations.now')}</h2>
      <Facts table={main} ageFloor={answer.choice.ageFloor ?? main.ageFloor} />
      {main.sharesOnly && <p className={styles.note}>{t('populations.shares-only')}</p>}
      <Mismatches answer={answer} />
      <ProblemList problems={main.problems} />
      <Disagreements answer={answer} />
      <Groups answer={answer} />
    </section>
  );
}

function Facts({ table, ageFloor }: { table: PopulationTableAnswer; ageFloor: number | null }) {
  const { t, number, date } = useWords();
  const facts: [string, string][] = [
    [t('reach.population.name'), table.name],
    [t('reach.population.from'), table.source],
    [t('reach.population.date'), date(table.date)],
    [t('reach.population.territory'), table.territory],
    ...(table.territoryCode === null ? [] : [[t('populations.code'), table.territoryCode] as [string, string]]),
    [
      t('populations.bands.floor'),
      ageFloor === null ? t('populations.everybody') : t('populations.floor', { age: ageFloor }),
    ],
    [t('populations.universe'), t(`populations.universe.${table.universe}`)],
    ...(table.residents === null ? [] : [[t('populations.residents'), number(table.residents)] as [string, string]]),
    ...(table.licence === null ? [] : [[t('populations.licence'), table.licence] as [string, string]]),
  ];
  return (
    <dl className={styles.facts} aria-label={t('populations.facts')}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Before any number: bands that the table cannot give, and answers that lie in none. */
function Mismatches({ answer }: { answer: PopulationsAnswer }) {
  const { t, list } = useWords();
  const without = answer.bands.flatMap(({ band, reason }) => (reason === null ? [] : [{ band, reason }]));
  if (without.length === 0 && answer.unplacedAges.length === 0) return null;
  return (
    <ul className={styles.mismatches}>
      {without.map(({ band, reason }) => (
        <li key={band}>{t(`populations.band.${reason}`, { band: bandName(band) })}</li>
      ))}
      {answer.unplacedAges.length > 0 && (
        <li>{t('populations.unplaced', { values: list(answer.unplacedAges.slice(0, 10).map(bandName)) })}</li>
      )}
    </ul>
  );
}

function Disagreements({ answer }: { answer: PopulationsAnswer }) {
  const { t, number, percent, list, word } = useWords();
  if (answer.disagreements.length === 0) return null;
  const name = (id: string) => answer.tables.find((table) => table.id === id)?.name ?? '';
  return (
    <div className={styles.problems}>
      <h3>{t('populations.disagree.title')}</h3>
      <ul>
        {answer.disagreements.map(({ second, residents, relative, because }) => (
          <li key={second}>
            {t('populations.disagree', {
              second: name(second),
              other: number(residents[1]),
              mine: number(residents[0]),
              percent: percent(Math.abs(relative), 1),
              because:
                because.length === 0
                  ? t('populations.disagree.unknown')
                  : t('populations.disagree.why', {
                      reasons: list(because.map((reason) => word('population-reason', reason))),
                    }),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Groups({ answer }: { answer: PopulationsAnswer }) {
  const { t, word, group: groupName, number, percent } = useWords();
  const isShare = (id: string) => answer.tables.find((table) => table.id === id)?.sharesOnly ?? false;
  const hasEstimates = answer.groups.some(({ estimated }) => estimated);
  return (
    <>
      <h3>{t('populations.groups')}</h3>
      {hasEstimates && <p className={styles.note}>{t('populations.estimated.why')}</p>}
      <table className={rows.table}>
        <caption className="visually-hidden">{t('populations.groups.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('populations.column.group')}</th>
            <th scope="col">{t('populations.column.variable')}</th>
            <th scope="col" className={rows.number}>
              {t('populations.residents')}
            </th>
            <th scope="col">{t('populations.column.estimated')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.groups.map(({ variable, group, population, estimated, table }) => (
            <tr key={`${variable} ${group}`}>
              <th scope="row">{groupName(variable, group)}</th>
              <td data-label={t('populations.column.variable')}>{word('variable', variable)}</td>
              <td className={rows.number} data-label={t('populations.residents')}>
                {isShare(table) ? percent(population / 100, 1) : number(population, estimated ? 1 : 0)}
              </td>
              <td data-label={t('populations.column.estimated')}>
                {estimated ? t('populations.estimated') : t('populations.from-table')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
