import type { TargetGroupList } from '#contracts';
import { mayActAs } from '#domain';
import { HiddenCell } from '../../shared/figure/hidden-cell.js';
import { useProcess } from '../../shared/process/process-context.js';
import { Button } from '../../shared/ui/button.js';
import { TableFiles } from '../../shared/ui/table-files.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import rows from '../../shared/ui/rows.module.css';
import { HelpBeside } from '../../shared/help/help-beside.js';
import { useWords } from '../../shared/words/use-words.js';
import { TargetForm } from './target-form.js';
import styles from './target-groups.module.css';
import { useRemoveTarget, useTargets } from './use-targets.js';

type Target = TargetGroupList['groups'][number];

/** The groups that the process set out to reach: how many came, by which way, and whether the goal was met, in words. */
export function TargetGroups() {
  const { t } = useWords();
  const process = useProcess();
  const targets = useTargets();
  const mayWrite = mayActAs(process.role, 'editor');
  const { data } = targets;
  return (
    <section className={styles.targets} aria-labelledby="targets">
      <HelpBeside of="target-groups">
        <h2 id="targets">{t('targets.title')}</h2>
      </HelpBeside>
      <p className={styles.lead}>{t('targets.lead')}</p>
      {targets.isPending && <LoadingBlock rows={3} />}
      {targets.isError && <ErrorPanel error={targets.error} onRetry={() => void targets.refetch()} />}
      {data?.groups.length === 0 && <p>{t('targets.none')}</p>}
      {data && data.groups.length > 0 && (
        <>
          <TargetTable targets={data.groups} mayWrite={mayWrite} />
          <div className={styles.tools}>
            <TableFiles of="/reach-targets" />
          </div>
        </>
      )}
      {data && mayWrite && <TargetForm key={data.groups.length} list={data} />}
    </section>
  );
}

function TargetTable({ targets, mayWrite }: { targets: readonly Target[]; mayWrite: boolean }) {
  const { t, word, group, date, number, percent, ratio, range } = useWords();
  const remove = useRemoveTarget();
  const nameOf = ({ variable, group: code }: Target) => `${word('variable', variable)}: ${group(variable, code)}`;
  return (
    <>
      {remove.isError && <ErrorPanel error={remove.error} />}
      <table className={rows.table}>
        <caption className="visually-hidden">{t('targets.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('targets.group')}</th>
            <th scope="col">{t('targets.column.people')}</th>
            <th scope="col">{t('targets.column.rate')}</th>
            <th scope="col">{t('targets.column.ratio')}</th>
            <th scope="col">{t('targets.column.channels')}</th>
            <th scope="col">{t('targets.column.contacts')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => {
            const { reach } = target;
            const when = t(reach.addedLate ? 'targets.late' : 'targets.set', { date: date(target.setOn) });
            return (
              <tr key={target.id}>
                <th scope="row">
                  {nameOf(target)}
                  <span className={rows.note}>{target.why}</span>
                  <span className={rows.note}>{when}</span>
                  {reach.countedAs !== null && reach.countedAs !== target.group && (
                    <span className={rows.note}>
                      {t('targets.counted-as', { group: group(target.variable, reach.countedAs) })}
                    </span>
                  )}
                  {mayWrite && (
                    <Button
                      look="quiet"
                      label={t('targets.remove', { group: nameOf(target) })}
                      isDisabled={remove.isPending}
                      onPress={() => remove.mutate(target.id)}
                    >
                      {t('targets.remove.short')}
                    </Button>
                  )}
                </th>
                <td data-label={t('targets.column.people')}>
                  <span>
                    {reach.protected && <HiddenCell />}
                    {!reach.protected && (reach.people === null ? '–' : number(reach.people))}
                    <span className={rows.note}>
                      {target.goal !== null && `${t('targets.goal', { people: target.goal })}, `}
                      {word('goal', reach.goal)}
                    </span>
                    {reach.reason !== null && !reach.protected && (
                      <span className={rows.note}>{word('reason', reach.reason)}</span>
                    )}
                  </span>
                </td>
                <td data-label={t('targets.column.rate')}>
                  {target.denominator === null && t('targets.count-only')}
                  {target.denominator !== null && interval(reach.rate, reach.rateLower, reach.rateUpper, 'percent')}
                </td>
                <td data-label={t('targets.column.ratio')}>
                  {interval(reach.ratio, reach.lower, reach.upper, 'ratio')}
                  {reach.verdict !== null && <span className={rows.note}>{word('verdict', reach.verdict)}</span>}
                </td>
                <td data-label={t('targets.column.channels')}>
                  {reach.channels
                    .map(({ channel, people }) =>
                      people === null
                        ? `${word('channel', channel)}: ${t('reason.suppressed')}`
                        : `${word('channel', channel)}: ${number(people)}`,
                    )
                    .join(', ') || '–'}
                </td>
                <td data-label={t('targets.column.contacts')}>
                  {target.contacts === null ? '–' : number(target.contacts)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );

  function interval(value: number | null, lower: number | null, upper: number | null, unit: 'percent' | 'ratio') {
    if (value === null) return '–';
    const says = unit === 'percent' ? percent(value, 2) : ratio(value);
    return lower === null || upper === null ? says : `${says} (${range(lower, upper, unit, 2)})`;
  }
}
