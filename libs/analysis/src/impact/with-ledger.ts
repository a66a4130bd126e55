import { NO_DAY, type ContributionStatus, type ImpactHistory } from '#domain';
import { type ImpactContribution } from './measure-impact.js';

/** What the ledger says of each contribution, by confirmed links alone. */
export interface LedgerOfContributions {
  /** Contributions with the status that linked entries give them, where no status stands against it. */
  readonly contributions: readonly ImpactContribution[];
  /** The first official answer, `NO_DAY` where there is none or its day is not known. */
  readonly answeredOn: Int32Array;
  /** The office that answered first, as an index of `offices`; −1 where nobody did or it is not named. */
  readonly officeOf: Int32Array;
  readonly offices: readonly string[];
}

/**
 * Carries the published entries of the ledger over to the contributions that they answer, by themselves or by their theme. A status that
 * stands on the contribution is kept: it says no less than a link. The first official answer is the earliest of a response, a decision
 * and a status that says "answered" with a date.
 *
 * @throws {RangeError} if contributions and history do not have one length
 */
export function withLedger(
  contributions: readonly ImpactContribution[],
  history: ImpactHistory,
): LedgerOfContributions {
  if (contributions.length !== history.length) {
    throw new RangeError(`${contributions.length} contributions, history of ${history.length}`);
  }
  const statuses: ContributionStatus[] = contributions.map(({ status }) => status);
  const offices = [...history.offices];
  const officeOf = Int32Array.from(history.office);
  const answeredOn = Int32Array.from(history.statusAnswered);
  const placeOfOffice = new Map(offices.map((office, place) => [office, place]));
  for (const { day, office, confirmed } of answersByDay(history)) {
    for (const place of confirmed) {
      if (day !== null && (answeredOn[place] === NO_DAY || day < answeredOn[place])) answeredOn[place] = day;
      if (office === null || officeOf[place] !== -1) continue;
      if (!placeOfOffice.has(office)) placeOfOffice.set(office, offices.push(office) - 1);
      officeOf[place] = placeOfOffice.get(office)!;
    }
  }
  for (const { confirmed } of history.responses) {
    for (const place of confirmed) statuses[place] = answered(statuses[place]);
  }
  // the newest decision stands; one without a day gives way to those with one
  for (const { code, confirmed, outcomes } of [...history.decisions].sort(
    (a, b) => (a.day ?? NO_DAY) - (b.day ?? NO_DAY),
  )) {
    const delivery = outcomes.findLast((outcome) => outcome.delivery !== null)?.delivery ?? null;
    for (const place of confirmed) {
      if (contributions[place].status.decision !== null) continue;
      statuses[place] = {
        ...statuses[place],
        official: 'decided',
        decision: code,
        delivery: statuses[place].delivery ?? delivery,
      };
    }
  }
  return {
    contributions: contributions.map((contribution, place) => ({ ...contribution, status: statuses[place] })),
    answeredOn,
    officeOf,
    offices,
  };
}

/** Responses and decisions, the earliest first, those without a day last. */
function answersByDay({ responses, decisions }: ImpactHistory) {
  return [...responses, ...decisions].sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity));
}

function answered(status: ContributionStatus): ContributionStatus {
  return status.official === 'decided' ? status : { ...status, official: 'answered' };
}
