import type { ReachFunnel, ReachReturning } from '#domain';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { MeasureTable } from './measure-table.js';

/** Who came back from process to process, and how far people went in this one. */
export function Returning({ returning, funnel }: { returning: ReachReturning | null; funnel: ReachFunnel | null }) {
  const { t, word, number, percent, range } = useWords();
  const counted = (people: number | null, share: number | null) =>
    people === null ? <HiddenCell /> : share === null ? number(people) : `${number(people)} (${percent(share, 1)})`;
  return (
    <>
      <section>
        <HelpBeside of="returning">
          <h3>{t('evaluator.returning')}</h3>
        </HelpBeside>
        {returning === null && <p>{t('evaluator.none')}</p>}
        {returning !== null && returning.reason !== null && <p>{word('reason', returning.reason)}</p>}
        {returning !== null && returning.linkableShare !== null && (
          <p>{t('evaluator.returning.lead', { share: percent(returning.linkableShare) })}</p>
        )}
        {returning !== null && returning.processes.length > 1 && (
          <MeasureTable
            caption={t('evaluator.returning')}
            columns={[
              t('evaluator.returning.column.process'),
              t('column.people'),
              t('evaluator.returning.column.new'),
              t('evaluator.returning.column.returned'),
            ]}
            lines={returning.processes.map((one, index) => ({
              key: one.processId,
              name: one.slug,
              cells: [
                <span key="people">{counted(one.people, null)}</span>,
                index === 0 ? '–' : <span key="new">{counted(one.newPeople, one.newRate)}</span>,
                index === 0 ? '–' : <span key="back">{counted(one.returned, one.retention)}</span>,
              ],
            }))}
          />
        )}
        {returning !== null && returning.repeat !== null && returning.distinct !== null && (
          <p>
            {t('evaluator.returning.repeat', {
              repeat: number(returning.repeat),
              distinct: number(returning.distinct),
              share: returning.repeatRate === null ? '–' : percent(returning.repeatRate, 1),
            })}
          </p>
        )}
      </section>
      {funnel !== null && funnel.stages.length > 0 && (
        <section>
          <HelpBeside of="funnel">
            <h3>{t('evaluator.funnel')}</h3>
          </HelpBeside>
          <MeasureTable
            caption={t('evaluator.funnel')}
            columns={[t('evaluator.funnel'), t('column.people'), t('column.share-of-all')]}
            lines={funnel.stages.map(({ stage, people, share, lower, upper }) => ({
              key: stage,
              name: word('funnel-stage', stage),
              cells: [
                <span key="people">{counted(people, null)}</span>,
                share === null || lower === null || upper === null
                  ? '–'
                  : `${percent(share, 1)} (${range(lower, upper, 'percent', 1)})`,
              ],
            }))}
          />
        </section>
      )}
    </>
  );
}
