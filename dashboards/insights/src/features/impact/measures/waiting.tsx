import type { Stamp } from '#contracts';
import type { ImpactMeasures, WaitingFigures } from '#domain';
import { WaitingCurve, waitingDays, waitingTable, type WaitedFor } from '#figures';
import { Figure } from '../../../shared/figure/figure.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './measures.module.css';

/** Widths whose days under the axis have rows of their own in the table. */
const WIDTHS = [280, 340, 420, 560, 700, 900, 1200];

/** How long people waited for a first answer, and decisions for their delivery: a curve each, and what the curve leaves out. */
export function Waiting({ measures, stamp }: { measures: ImpactMeasures; stamp: Stamp | null }) {
  const { t } = useWords();
  const { response, delivery, decisions } = measures;
  const leftOut = response.withoutDay + response.answeredWithoutDay;
  return (
    <>
      <div className={styles.curves}>
        <div>
          <Curve
            what="answer"
            figures={response}
            promised={response.isOwnPromise ? response.promisedDays : null}
            stamp={stamp}
            note={
              <>
                <OnTime response={response} />
                {leftOut > 0 && <p className={styles.note}>{t('impact.waiting.left-out', { count: leftOut })}</p>}
              </>
            }
          />
        </div>
        <div>
          <Curve
            what="delivery"
            figures={delivery}
            promised={null}
            stamp={stamp}
            note={
              <p className={styles.says}>
                {t('impact.delivery.late', { late: decisions.deliveredLate, overdue: decisions.overdue })}
              </p>
            }
          />
        </div>
      </div>
    </>
  );
}

interface CurveProps {
  readonly what: WaitedFor;
  readonly figures: WaitingFigures;
  readonly promised: number | null;
  readonly stamp: Stamp | null;
  readonly note: React.ReactNode;
}

function Curve({ what, figures, promised, stamp, note }: CurveProps) {
  const { t, text, number, language } = useWords();
  const process = useProcess();
  const { n, median, answered, open } = figures;
  if (n === 0) {
    return (
      <>
        <h2>{t(`impact.waiting.${what}`)}</h2>
        <p className={styles.says}>{t(`impact.waiting.${what}.nothing`)}</p>
      </>
    );
  }
  const title =
    median === null
      ? t(`impact.waiting.${what}.open`, { part: number(n - answered), n: number(n) })
      : t(`impact.waiting.${what}.half`, { count: median });
  if (open === undefined) {
    return (
      <>
        <h2>{title}</h2>
        <p className={styles.says}>{t('impact.waiting.again')}</p>
        {note}
      </>
    );
  }
  const data = { ...figures, open };
  const days = WIDTHS.flatMap((width) => waitingDays(data, promised, width));
  const subtitle = t(`impact.waiting.${what}.subtitle`, { n: number(n), answered: number(answered) });
  return (
    <Figure
      name={`waiting-${what}`}
      help={what === 'answer' ? 'waiting-answer' : 'waiting-delivery'}
      title={title}
      subtitle={subtitle}
      source={text(process.title)}
      method={stamp?.method}
      table={waitingTable(data, language, subtitle, days)}
      chart={(width) => <WaitingCurve {...{ data, what, promised, days, width, language }} />}
      note={note}
    />
  );
}

/** What part was answered within the promised days, with its interval. */
function OnTime({ response }: { response: ImpactMeasures['response'] }) {
  const { t, percent, range } = useWords();
  const { promisedDays, isOwnPromise, onTime, onTimeLower, onTimeUpper, isSettled } = response;
  if (onTime === null) return null;
  const hasRange = onTimeLower !== null && onTimeUpper !== null;
  const interval = hasRange ? t('impact.waiting.range', { range: range(onTimeLower, onTimeUpper, 'percent') }) : '';
  return (
    <p className={styles.says}>
      {t(isOwnPromise ? 'impact.on-time.promised' : 'impact.on-time.usual', {
        share: `${percent(onTime)} ${interval}`.trim(),
        count: promisedDays,
      })}{' '}
      {isSettled ? '' : t('impact.on-time.unsettled')}
    </p>
  );
}
