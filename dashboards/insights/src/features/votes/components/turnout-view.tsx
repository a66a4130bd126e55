import type { TurnoutAnswer } from '#contracts';
import { SMALLEST_GROUP } from '#domain';
import { TableFiles } from '../../../shared/ui/table-files.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useTurnout } from '../api/use-votes.js';
import styles from '../votes-page.module.css';

/** Who voted of those entitled: all, by group, and by protocol. */
export function TurnoutView() {
  const turnout = useTurnout();
  if (turnout.isPending) return <LoadingBlock rows={8} />;
  if (turnout.isError) return <ErrorPanel error={turnout.error} onRetry={() => void turnout.refetch()} />;
  return <Turnout answer={turnout.data} />;
}

function Turnout({ answer }: { answer: TurnoutAnswer }) {
  const { t, number, percent, range, date } = useWords();
  const { people, population, variables, units } = answer;
  const isHidden = variables.some(({ groups }) => groups.some((group) => group.protected));
  const known = people.rate !== null && people.lower !== null && people.upper !== null;
  return (
    <>
      <div className={styles.tools}>
        <TableFiles of="/votes/turnout" />
      </div>
      {people.voters !== 0 && (
        <HelpBeside of="turnout">
          <p className={styles.big}>
            {known
              ? t('turnout.people', {
                  rate: percent(people.rate!, 1),
                  range: range(people.lower!, people.upper!, 'percent', 1),
                  voters: number(people.voters ?? 0),
                  entitled: number(people.entitled ?? 0),
                })
              : t(people.entitled === null ? 'turnout.no-population' : 'turnout.more-than-entitled')}
          </p>
        </HelpBeside>
      )}
      {people.voters === 0 && <p className={styles.big}>{t('turnout.nobody')}</p>}
      {population && people.voters !== 0 && (
        <p className={styles.help}>{t('turnout.source', { ...population, date: date(population.date) })}</p>
      )}
      {variables.map((variable) => (
        <VariableTable key={variable.variable} variable={variable} />
      ))}
      {isHidden && <p className={styles.help}>{t('turnout.hidden-why', { most: number(SMALLEST_GROUP - 1) })}</p>}
      {units.length > 0 && <UnitTable units={units} />}
    </>
  );
}

function VariableTable({ variable: { variable, groups, unknown } }: { variable: TurnoutAnswer['variables'][number] }) {
  const { t, word, group: groupWord, number } = useWords();
  const name = word('variable', variable);
  const id = `turnout-${variable}`;
  return (
    <section className={styles.section}>
      <h2 id={id}>{name.charAt(0).toLocaleUpperCase() + name.slice(1)}</h2>
      <table className={rows.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('turnout.group')}</th>
            {(['voters', 'entitled', 'rate', 'interval'] as const).map((column) => (
              <th key={column} scope="col" className={rows.number}>
                {t(`turnout.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((row) => (
            <tr key={row.group}>
              <th scope="row">{groupWord(variable, row.group)}</th>
              <td className={rows.number} data-label={t('turnout.voters')}>
                {row.voters === null ? t('votes.hidden') : number(row.voters)}
              </td>
              <td className={rows.number} data-label={t('turnout.entitled')}>
                {row.entitled === null ? '–' : number(row.entitled)}
              </td>
              <RateCells turnout={row} />
            </tr>
          ))}
        </tbody>
      </table>
      {unknown !== null && unknown > 0 && <p className={styles.help}>{t('turnout.unknown', { people: unknown })}</p>}
    </section>
  );
}

function RateCells({ turnout }: { turnout: TurnoutAnswer['people'] }) {
  const { t, word, percent, range } = useWords();
  const { rate, lower, upper, reason } = turnout;
  return (
    <>
      <td className={rows.number} data-label={t('turnout.rate')}>
        {rate !== null ? percent(rate, 1) : reason === null ? '–' : word('reason', reason)}
      </td>
      <td className={rows.number} data-label={t('turnout.interval')}>
        {lower === null || upper === null ? '–' : range(lower, upper, 'percent', 1)}
      </td>
    </>
  );
}

function UnitTable({ units }: { units: TurnoutAnswer['units'] }) {
  const { t, number } = useWords();
  const columns = ['entitled', 'issued', 'valid', 'invalid'] as const;
  return (
    <section className={styles.section}>
      <h2 id="units">{t('turnout.units')}</h2>
      <table className={rows.table} aria-labelledby="units">
        <thead>
          <tr>
            <th scope="col">{t('turnout.unit')}</th>
            {[...columns, 'rate' as const].map((column) => (
              <th key={column} scope="col" className={rows.number}>
                {t(`turnout.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unit ?? ''}>
              <th scope="row">{unit.unit ?? t('turnout.whole')}</th>
              {columns.map((column) => (
                <td key={column} className={rows.number} data-label={t(`turnout.${column}`)}>
                  {unit[column] === null ? '–' : number(unit[column])}
                </td>
              ))}
              <td className={rows.number} data-label={t('turnout.rate')}>
                <Rate rate={unit.rate} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Rate({ rate }: { rate: number | null }) {
  const { percent } = useWords();
  return rate === null ? '–' : percent(rate, 1);
}
