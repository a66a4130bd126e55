import type { ContributionFilter } from '#contracts';
import { processPage, type ProcessPath } from '../../shared/api/paths.js';
import { filterQuery } from '../../shared/contributions/filter.js';

/** Parts of the page of impact, in the order in which they stand; the first is the usual one and has no word in the address. */
export const IMPACT_VIEWS = ['overview', 'ledger', 'measures', 'evaluation', 'aims'] as const;
export type ImpactView = (typeof IMPACT_VIEWS)[number];

export function impactView(path: ProcessPath, view: ImpactView, filter: ContributionFilter = {}): string {
  return processPage(path, `/impact${filterQuery(filter, { view: view === 'overview' ? undefined : view })}`);
}
