import { isAnswered, type HistoryDecision, type ImpactHistory, type TraceFigures } from '#domain';
import { traceability, type DecisionToTrace, type Traceability } from '../influence/traceability.js';
import { isImplemented } from './measure-decisions.js';
import { shareFigure } from './share-figure.js';
import { type LedgerOfContributions } from './with-ledger.js';

/** The chain from contributions that are owed an answer to decisions and outcomes: with confirmed links, and with suggested ones too. */
export function traceHistory(
  ledger: LedgerOfContributions,
  history: ImpactHistory,
): {
  readonly confirmed: TraceFigures;
  readonly withSuggested: TraceFigures;
  readonly orphanDecisions: readonly string[];
} {
  const confirmed = trace(ledger, history, false);
  return {
    confirmed: figuresOf(confirmed),
    withSuggested: figuresOf(trace(ledger, history, true)),
    orphanDecisions: confirmed.orphanDecisions,
  };
}

function trace({ contributions }: LedgerOfContributions, history: ImpactHistory, withSuggested: boolean): Traceability {
  const linked = (entry: { confirmed: Int32Array; suggested: Int32Array }) =>
    Array.from(withSuggested ? [...entry.confirmed, ...entry.suggested] : entry.confirmed, String);
  const responded = new Set(history.responses.flatMap(linked));
  return traceability({
    contributions: contributions.map(({ status, themes }, place) => ({
      id: String(place),
      themes: themes.map(String),
      responded: isAnswered(status) || responded.has(String(place)),
      eligible: status.eligibility === 'eligible' && history.awaits[place] === 1,
    })),
    decisions: history.decisions.map((decision) => ({
      id: decision.id,
      themes: [],
      contributions: linked(decision),
      decision: WORDS[decision.code] ?? 'other',
      hasReason: decision.hasReason,
      outcome: outcomeOf(decision),
    })),
    outcomes: [...history.decisions.flatMap((decision) => decision.outcomes), ...history.outcomes]
      .filter(({ delivery }) => delivery !== null)
      .map((outcome) => ({ themes: [], contributions: linked(outcome) })),
  });
}

const WORDS: Partial<Record<HistoryDecision['code'], DecisionToTrace['decision']>> = {
  yes: 'adopted',
  partly: 'partly',
  no: 'rejected',
  'needs-analysis': 'pending',
};

function outcomeOf(decision: HistoryDecision): DecisionToTrace['outcome'] {
  if (!decision.outcomes.some(({ delivery }) => delivery !== null)) return null;
  return isImplemented(decision) ? 'implemented' : 'other';
}

function figuresOf({ eligible, themed, responseRate, reachedDecision, reachedOutcome }: Traceability): TraceFigures {
  const figure = (share: number | null) => shareFigure(Math.round((share ?? 0) * eligible), eligible);
  return {
    themed: figure(themed),
    response: figure(responseRate),
    decision: figure(reachedDecision),
    outcome: figure(reachedOutcome),
  };
}
