import {
  SMALLEST_GROUP,
  type ImpactEvaluation,
  type ImpactHistory,
  type ImpactMeasures,
  type ImpactReport,
  type WaitingByGroup,
} from '#domain';
import { protectCounts } from '../privacy/protect-counts.js';
import { decisionFigures, deliveryFigures } from './measure-decisions.js';
import { measureFlow } from './measure-flow.js';
import { measureEquality } from './measure-equality.js';
import { measureImpact, type ImpactInput } from './measure-impact.js';
import { responseFigures, waitingByGroup, waitsOf, type Waits } from './measure-waiting.js';
import { traceHistory } from './trace-history.js';
import { withLedger, type LedgerOfContributions } from './with-ledger.js';

/** Name and version of the arithmetic, printed beside every figure that comes from it. */
export const WHOLE_IMPACT_METHOD = 'nasluch-impact-2';

/** What persons told of where they live, by the name that a process gives it. */
const DISTRICT_VARIABLES = ['district', 'place', 'settlement', 'school'];

export interface WholeImpact {
  /** For everybody who may see the process. */
  readonly report: ImpactReport & { readonly measures: ImpactMeasures };
  /** For those who evaluate it. */
  readonly evaluation: ImpactEvaluation;
}

/**
 * How the input of a process was acted on, from the contributions and the published entries of the ledger: counts and rates, how long
 * people waited, how far the chain can be followed; and for those who evaluate, decisions that nothing said leads to and whether groups
 * were heard alike.
 *
 * @throws {RangeError} as `measureImpact`, or if contributions and history do not have one length
 * @see docs/methods/impact.md
 */
export function measureWholeImpact({ contributions, themes }: ImpactInput, history: ImpactHistory): WholeImpact {
  const ledger = withLedger(contributions, history);
  const waits = waitsOf(ledger, history);
  const { confirmed, withSuggested, orphanDecisions } = traceHistory(ledger, history);
  const equality = measureEquality(ledger.contributions, history);
  return {
    report: {
      ...measureImpact({ contributions: ledger.contributions, themes }),
      method: WHOLE_IMPACT_METHOD,
      measures: {
        asOf: new Date(history.asOf * 86_400_000).toISOString().slice(0, 10),
        response: responseFigures(waits, history.promisedDays),
        delivery: deliveryFigures(history),
        decisions: decisionFigures(history),
        traceability: { confirmed, withSuggested },
        offices: waitingByGroup(waits, ledger.offices, (place) => ledger.officeOf[place]),
        flow: measureFlow({ contributions: ledger.contributions, themes }),
      },
    },
    evaluation: {
      orphanDecisions,
      equality,
      compared: equality.filter(({ p }) => p !== null).length,
      districts: waitingByDistrict(ledger, waits, history),
    },
  };
}

/** Districts are what persons told of themselves: those of few people, and as many others as would give them away, are left out. */
function waitingByDistrict(
  { contributions }: LedgerOfContributions,
  waits: Waits,
  { variables }: ImpactHistory,
): WaitingByGroup {
  const variable = DISTRICT_VARIABLES.flatMap((name) => variables.find((one) => one.variable === name) ?? [])[0];
  if (!variable) return waitingByGroup(waits, [], () => -1);
  const { groups, of } = variable;
  const people = groups.map(() => new Set<number>());
  const unknown = new Set<number>();
  for (const place of waits.places) {
    const { person } = contributions[place];
    if (person >= 0) (of[place] < 0 ? unknown : people[of[place]]).add(person);
  }
  const cells = [...groups.map((key, at) => ({ key, people: people[at].size })), { key: '', people: unknown.size }];
  const total = cells.reduce((sum, cell) => sum + cell.people, 0);
  const isHidden = protectCounts(cells, total, SMALLEST_GROUP).map((cell) => cell.protected);
  return waitingByGroup(waits, groups, (place) => (of[place] < 0 ? -1 : isHidden[of[place]] ? -2 : of[place]));
}
