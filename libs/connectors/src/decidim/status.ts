import { type OutcomeRecord, type StatusMeaning } from '#domain';

const PROPOSAL_STATES: Readonly<Record<string, StatusMeaning>> = {
  accepted: { official: 'decided', decision: 'yes' },
  partially_accepted: { official: 'decided', decision: 'partly' },
  rejected: { official: 'decided', decision: 'no' },
  evaluating: { official: 'considered' },
  not_answered: { official: 'none' },
  withdrawn: { eligibility: 'withdrawn' },
};

/** The state of a proposal; administrators may invent further ones, which the editable map explains. */
export function readProposalState(state: string, withdrawn: boolean): { label: string; meaning: StatusMeaning } | null {
  if (withdrawn) return { label: state === '' ? 'withdrawn' : state, meaning: PROPOSAL_STATES['withdrawn']! };
  if (state === '') return null;
  const key = state.toLowerCase();
  return { label: state, meaning: Object.hasOwn(PROPOSAL_STATES, key) ? PROPOSAL_STATES[key]! : {} };
}

const DELIVERIES: readonly (readonly [RegExp, OutcomeRecord['delivery']])[] = [
  [/aband|cancel|porzuc|odst[ąa]pi|anulowan|zaniechan|annul/, 'abandoned'],
  [/in.?progress|ongoing|started|w trakcie|w realizacji|(^|[^z])realizowan[yae]|en cours/, 'in-progress'],
  [/done|complet|finish|deliver|implemented|zrealizowan|zako[ńn]czon|wykonan|termin|r[ée]alis[ée]/, 'delivered'],
  [/plan|not.?started|upcoming|przygotow|pr[ée]vu/, 'planned'],
];

/** How far a result has come, by the words of its status, else by its progress in percent; null where neither tells. */
export function readDelivery(status: string, progressPercent: number | null): OutcomeRecord['delivery'] {
  const byWord = DELIVERIES.find(([words]) => words.test(status.toLowerCase()))?.[1];
  if (byWord !== undefined) return byWord;
  if (progressPercent === null || progressPercent <= 0) return null;
  return progressPercent >= 100 ? 'delivered' : 'in-progress';
}
