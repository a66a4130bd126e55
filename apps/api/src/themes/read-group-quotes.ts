import { quotesPerGroup } from '#analysis';
import { type ThemePage } from '#contracts';
import { type ReachReport } from '#domain';
import { listContributionsByIds, listGroupMembers } from '#persistence';
import { type EntityManager } from 'typeorm';
import { viewContribution } from '../contributions/contribution-view.js';
import { listShowableGroups } from '../contributions/may-show-group.js';

/**
 * One quote from each group of people that may be shown in a theme: ten people at least, and nobody to be worked out. No quote stands
 * under two groups, because age and sex and district of one person must not stand side by side.
 *
 * @param report reach as everybody sees it; without one nothing is shown
 */
export async function readGroupQuotes(
  db: EntityManager,
  place: { readonly workspaceId: string; readonly processId: string },
  { theme, quotes }: Pick<ThemePage, 'theme' | 'quotes'>,
  report: ReachReport | null,
): Promise<ThemePage['groupQuotes']> {
  const { workspaceId, processId } = place;
  const ranked = quotes.map(({ id }) => id);
  const taken = new Set<string>();
  const picked: { variable: string; group: string; people: number; id: string }[] = [];
  for (const { variable } of report?.variables ?? []) {
    const showable = await listShowableGroups(db, place, { theme: theme.id }, variable, report);
    if (showable.size === 0) continue;
    const members = await listGroupMembers(db, workspaceId, processId, theme.id, variable, [...showable.keys()]);
    const free = members.filter(({ id }) => !taken.has(id));
    for (const { group, id } of quotesPerGroup(ranked, free)) {
      taken.add(id);
      picked.push({ variable, group, people: showable.get(group)!, id });
    }
  }
  const rows = await listContributionsByIds(
    db,
    workspaceId,
    processId,
    picked.map(({ id }) => id),
  );
  const byId = new Map(rows.map((row) => [row.id, viewContribution(row)]));
  return picked.flatMap(({ id, ...row }) => {
    const quote = byId.get(id);
    return quote ? [{ ...row, quote }] : [];
  });
}
