import { type DecisionFigures, type HistoryDecision, type ImpactHistory, type WaitingFigures } from '#domain';
import { shareFigure } from './share-figure.js';
import { waitingFigures } from './measure-waiting.js';

/**
 * What became of the decisions, each once, however many contributions it answers.
 *
 *     decision = decided / opened   adoption = (adopted + partly) / decided   implementation = implemented / (adopted + partly)
 *     reasoned rejection = rejected with a published reason / rejected
 *
 * A decision is implemented when everything of it that was not given up is delivered.
 *
 * @see docs/methods/impact.md
 */
export function decisionFigures({ decisions, asOf }: Pick<ImpactHistory, 'decisions' | 'asOf'>): DecisionFigures {
  const decided = decisions.filter(({ code }) => code !== 'needs-analysis');
  const adopted = decided.filter(({ code }) => code === 'yes');
  const partly = decided.filter(({ code }) => code === 'partly');
  const rejected = decided.filter(({ code }) => code === 'no');
  const implemented = [...adopted, ...partly].filter(isImplemented);
  const outcomes = decisions.flatMap((decision) => decision.outcomes);
  return {
    opened: decisions.length,
    pending: decisions.length - decided.length,
    adopted: adopted.length,
    partly: partly.length,
    rejected: rejected.length,
    other: decided.length - adopted.length - partly.length - rejected.length,
    implemented: implemented.length,
    deliveredLate: outcomes.filter(
      ({ delivery, dueOn, deliveredOn }) =>
        delivery === 'delivered' && dueOn !== null && deliveredOn !== null && deliveredOn > dueOn,
    ).length,
    overdue: outcomes.filter(
      ({ delivery, dueOn }) => delivery !== 'delivered' && delivery !== 'abandoned' && dueOn !== null && dueOn < asOf,
    ).length,
    decisionRate: shareFigure(decided.length, decisions.length),
    adoptionRate: shareFigure(adopted.length + partly.length, decided.length),
    reasonedRejectionRate: shareFigure(rejected.filter(({ hasReason }) => hasReason).length, rejected.length),
    implementationRate: shareFigure(implemented.length, adopted.length + partly.length),
  };
}

/**
 * Days from an adopted or partly adopted decision to its delivery, those not delivered counted in until the day of the data. Decisions
 * and deliveries without a day are left out.
 */
export function deliveryFigures({ decisions, asOf }: Pick<ImpactHistory, 'decisions' | 'asOf'>): WaitingFigures {
  const waiting: { day: number; isDelivered: boolean }[] = [];
  for (const decision of decisions) {
    if (decision.day === null || (decision.code !== 'yes' && decision.code !== 'partly')) continue;
    const isDelivered = isImplemented(decision);
    const days = decision.outcomes.flatMap(({ deliveredOn }) => deliveredOn ?? []);
    if (isDelivered && days.length === 0) continue;
    const end = isDelivered ? Math.max(...days) : asOf;
    if (!isDelivered && end < decision.day) continue;
    waiting.push({ day: Math.max(0, end - decision.day), isDelivered });
  }
  return waitingFigures({
    days: waiting.map(({ day }) => day),
    answered: waiting.map(({ isDelivered }) => isDelivered),
  });
}

export function isImplemented({ outcomes }: Pick<HistoryDecision, 'outcomes'>): boolean {
  const standing = outcomes.filter(({ delivery }) => delivery !== 'abandoned');
  return standing.length > 0 && standing.every(({ delivery }) => delivery === 'delivered');
}
