import { type ContributionList } from '#contracts';
import { type CountOf, type WholeReach } from '#domain';
import { countContributions, findProcess, type ContributionFilter } from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { mayShowGroup } from './may-show-group.js';
import { guardSelection } from './selection-guard.js';
import { tellsFew } from './tells-few.js';

type GroupFilter = ContributionFilter & { readonly group: NonNullable<ContributionFilter['group']> };

const NEVER_WITH_GROUP = ['period', 'week', 'phase', 'source'] as const;

/** What is public of the people of a process: the protected reach, and whether everybody of the process is in it. */
export interface KnownPeople {
  readonly reach: WholeReach | null;
  readonly isSettled: boolean;
}

/** May a list be shown that a group of people chose? Null when it may; a filter without a group hides nothing. */
export async function whyHidden(
  db: EntityManager,
  place: ProcessPlace,
  filter: ContributionFilter,
  { reach, isSettled }: KnownPeople,
): Promise<ContributionList['hiddenBecause']> {
  if (!hasGroup(filter)) return null;
  if (!isSettled) return 'few-new-people';
  // beside reach, which tells groups by time and by channel, days or a source could tell a hidden number of it
  if (NEVER_WITH_GROUP.some((key) => filter[key] !== undefined)) return 'not-with-group';
  if (!(await mayShowGroup(db, place, filter, reach))) return 'few-people';
  const process = await findProcess(db, place.workspaceId, place.processSlug);
  return guardSelection(db, place, filter, process?.datasetVersion ?? 0);
}

/** How many contributions of how many people a shown filter leaves: the number above the list, on every screen. Null where it would tell few. */
export async function countShown(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  filter: ContributionFilter,
  reach: WholeReach | null,
): Promise<CountOf | null> {
  if (await tellsFew(db, { workspaceId, processId }, filter, reach)) return null;
  return countContributions(db, workspaceId, processId, filter);
}

function hasGroup(filter: ContributionFilter): filter is GroupFilter {
  return filter.group !== undefined;
}
