import type { ImpactMeasuresAnswer } from '#contracts';
import { mayActAs } from '#domain';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { TableFiles } from '../../../shared/ui/table-files.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { DueList } from './due-list.js';
import { Evaluation } from './evaluation.js';
import styles from './measures.module.css';
import { RateTable } from './rate-table.js';
import { WaitingTable } from './waiting-table.js';

type Figures = NonNullable<ImpactMeasuresAnswer['measures']>;

/** What is due, how long people waited, and how far their words can be followed; below it what only evaluators see. */
export function ImpactMeasuresSections() {
  const process = useProcess();
  const answer = useProcessQuery<ImpactMeasuresAnswer>('/impact/measures');
  return (
    <>
      <DueList />
      {answer.isPending && <LoadingBlock rows={6} />}
      {answer.isError && <ErrorPanel error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data?.measures && <Measures measures={answer.data.measures} />}
      {answer.data?.measures && mayActAs(process.role, 'analyst') && <Evaluation />}
    </>
  );
}

function Measures({ measures }: { measures: Figures }) {
  const { t, date } = useWords();
  return (
    <>
      <section className={styles.section} aria-labelledby="waiting">
        <h2 id="waiting">{t('impact.waiting')}</h2>
        <Waiting response={measures.response} />
        <WaitingTable figures={measures.response} caption={t('impact.waiting.caption')} />
        {measures.delivery.n > 0 && (
          <>
            <h3>{t('impact.delivery')}</h3>
            <p>
              {measures.delivery.median === null
                ? t('impact.delivery.open', { delivered: measures.delivery.answered, n: measures.delivery.n })
                : t('impact.delivery.median', { count: measures.delivery.median, n: measures.delivery.n })}
            </p>
            <p>
              {t('impact.delivery.late', {
                late: measures.decisions.deliveredLate,
                overdue: measures.decisions.overdue,
              })}
            </p>
          </>
        )}
        <p className={styles.note}>{t('impact.as-of', { date: date(measures.asOf) })}</p>
      </section>
      <section className={styles.section}>
        <h2 id="rates">{t('impact.rates')}</h2>
        <RateTable measures={measures} />
        <TableFiles of="/impact/measures" />
      </section>
    </>
  );
}

function Waiting({ response }: { response: Figures['response'] }) {
  const { t, percent, range } = useWords();
  const { median, medianLower, medianUpper, n, answered, promisedDays, onTime, onTimeLower, onTimeUpper } = response;
  const leftOut = response.withoutDay + response.answeredWithoutDay;
  return (
    <>
      <p>
        {n === 0
          ? t('impact.waiting.nothing')
          : median === null
            ? t('impact.waiting.open', { answered, n })
            : t('impact.waiting.median', { count: median, n })}{' '}
        {medianLower !== null && medianUpper !== null && medianLower !== medianUpper
          ? t('impact.waiting.range', { range: range(medianLower, medianUpper, 'number') })
          : ''}
      </p>
      {onTime !== null && (
        <p>
          {t(response.isOwnPromise ? 'impact.on-time.promised' : 'impact.on-time.usual', {
            share: percent(onTime),
            count: promisedDays,
          })}{' '}
          {onTimeLower !== null && onTimeUpper !== null
            ? t('impact.waiting.range', { range: range(onTimeLower, onTimeUpper, 'percent') })
            : ''}{' '}
          {response.isSettled ? '' : t('impact.on-time.unsettled')}
        </p>
      )}
      {leftOut > 0 && <p className={styles.note}>{t('impact.waiting.left-out', { count: leftOut })}</p>}
    </>
  );
}
