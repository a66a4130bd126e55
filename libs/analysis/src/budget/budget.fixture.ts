import type { BudgetPool, BudgetProject, BudgetRules } from '#domain';

export const pool = (amount: number | null, more: Partial<BudgetPool> = {}): BudgetPool => ({
  code: 'p',
  name: 'Pula',
  area: null,
  category: null,
  amount,
  costLimit: null,
  threshold: null,
  mostPicks: null,
  leftoverTo: null,
  ...more,
});

export const rules = (more: Partial<BudgetRules> = {}): BudgetRules => ({
  currency: 'PLN',
  measure: 'votes',
  notFitting: 'skip',
  topUpShare: null,
  tieRule: 'decision',
  mostPicks: null,
  mostPoints: null,
  pools: [pool(100)],
  exclusions: [],
  brokenTies: [],
  entitled: null,
  entitledBasis: '',
  ...more,
});

/** A project by number, votes and cost. */
export const project = (
  number: string,
  votes: number,
  cost: number | null,
  more: Partial<BudgetProject> = {},
): BudgetProject => ({ number, pool: 'p', cost, votes, points: votes, standing: 'admitted', ...more });
