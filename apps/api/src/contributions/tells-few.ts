import { hideChannels, hideThemes } from '#analysis';
import { type WholeReach } from '#domain';
import {
  countContributions,
  countPeopleByChannel,
  countPeopleBySource,
  countThemePeopleBy,
  type ContributionFilter,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { channelsHiddenIn } from '../reach/channels-hidden-in.js';

interface PlaceOfData {
  readonly workspaceId: string;
  readonly processId: string;
}

/**
 * A channel or a source of few people under these filters, one that would give it away, and a channel that reach hides: the list
 * stands without its count. Within a theme also where the theme is hidden beside the other themes.
 */
export async function tellsFew(
  db: EntityManager,
  place: PlaceOfData,
  filter: ContributionFilter,
  reach: WholeReach | null,
): Promise<boolean> {
  const { channel, source } = filter;
  const { workspaceId, processId } = place;
  if (channel !== undefined) {
    const wider = { ...filter, channel: undefined };
    const used = await countPeopleByChannel(db, workspaceId, processId, wider);
    const { people } = await countContributions(db, workspaceId, processId, wider);
    if ([...hideChannels(used, people, channelsHiddenIn(reach))].some((hidden) => hidden === channel)) return true;
  }
  if (source !== undefined) {
    const wider = { ...filter, source: undefined };
    const used = await countPeopleBySource(db, workspaceId, processId, wider);
    const { people } = await countContributions(db, workspaceId, processId, wider);
    if (hideChannels(used, people, []).has(source)) return true;
  }
  const { theme, ...others } = filter;
  if (theme === undefined || (channel === undefined && source === undefined)) return false;
  return (await listHiddenThemes(db, place, others, reach)).has(theme);
}

/**
 * Themes whose number must not be told under a filter by channel or source: in each the rule of channels, and one theme more where a
 * single one would be what is left of the others. Empty without such a filter.
 */
export async function listHiddenThemes(
  db: EntityManager,
  { workspaceId, processId }: PlaceOfData,
  filter: Omit<ContributionFilter, 'theme'>,
  reach: WholeReach | null,
): Promise<ReadonlySet<string>> {
  const hidden = new Set<string>();
  for (const by of ['channel', 'source'] as const) {
    const part = filter[by];
    if (part === undefined) continue;
    const rows = await countThemePeopleBy(db, workspaceId, processId, by, { ...filter, [by]: undefined });
    for (const theme of hideThemes(rows, part, by === 'channel' ? channelsHiddenIn(reach) : [])) hidden.add(theme);
  }
  return hidden;
}
