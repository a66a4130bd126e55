import {
  MEASURES_OF_LEVEL,
  type ImpactMeasures,
  type PromiseDelivery,
  type PromisedDays,
  type PromisedLevel,
  type PromiseMeasure,
  type ResponseFigures,
  type ShareFigure,
} from '#domain';
import { answeredBy } from '../influence/response-times.js';

/** What a process promised: a level of influence, and an answer within so many days; null where it promised none. */
export interface StatedPromise {
  readonly promisedLevel: PromisedLevel | null;
  readonly daysToRespond: number | null;
}

/**
 * What a process promised beside what was done: of an answer within 30 days, how many were answered in time, how many later, how many
 * still wait; of a level of influence, how much of the input was answered, reached a decision, and what of the decisions was adopted and
 * delivered. Nothing is counted anew: every number is read from the measured impact.
 *
 *     in time = answers of the curve on days ≤ promised,   late = answers on later days,   open = n − answered
 *     share = 1 − S(promised days), with its log-log interval
 *
 * @param measures of nasluch-impact-2
 * @returns shares 0…1; null with a reason where nothing came in or nothing was decided; `days` is null where no days were promised
 * @see docs/legal-checklist.md, docs/methods/impact.md
 * @example comparePromise({ promisedLevel: 'consult', daysToRespond: 30 }, measures).days; // { n: 246, answered: 188, late: 12, … }
 */
export function comparePromise(promise: StatedPromise, measures: ImpactMeasures): PromiseDelivery {
  const { promisedLevel, daysToRespond } = promise;
  const figures = figuresOf(measures);
  return {
    asOf: measures.asOf,
    days: daysToRespond === null ? null : compareDays(daysToRespond, measures.response),
    level: (promisedLevel === null ? [] : MEASURES_OF_LEVEL[promisedLevel]).map((measure) => ({
      measure,
      ...figures[measure],
    })),
  };
}

function compareDays(promisedDays: number, response: ResponseFigures): PromisedDays {
  const { n, answered, curve, withoutDay, answeredWithoutDay, isSettled } = response;
  const step = curve.findLast(({ day }) => day <= promisedDays);
  const inTime = curve.reduce((sum, { day, events }) => sum + (day <= promisedDays ? events : 0), 0);
  return {
    promisedDays,
    n,
    answered,
    inTime,
    late: answered - inTime,
    open: n - answered,
    share: answeredBy(response, promisedDays),
    lower: rest(step?.upper),
    upper: rest(step?.lower),
    // measured against another promise: nobody knows yet whether all have waited long enough
    isSettled: answered === n || (isSettled && response.promisedDays >= promisedDays),
    leftOut: withoutDay + answeredWithoutDay,
    reason: n === 0 ? 'no_participants' : null,
  };
}

function rest(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : 1 - share;
}

function figuresOf({ traceability, decisions }: ImpactMeasures): Readonly<Record<PromiseMeasure, ShareFigure>> {
  return {
    responded: traceability.confirmed.response,
    'reached-decision': traceability.confirmed.decision,
    adopted: decisions.adoptionRate,
    implemented: decisions.implementationRate,
  };
}
