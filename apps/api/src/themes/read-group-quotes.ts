import { quotesPerGroup } from '#analysis';
import { type ThemePage } from '#contracts';
import { SMALLEST_SENSITIVE_GROUP, type WholeReach } from '#domain';
import { listContributionsByIds, listGroupMembers } from '#persistence';
import { type EntityManager } from 'typeorm';
import { viewContribution } from '../contributions/contribution-view.js';
import { listShowableGroups } from '../contributions/may-show-group.js';

/**
 * One quote from each group of people that may be shown in a theme: ten people at least, and nobody to be worked out. No quote stands
 * under two groups, because age and sex and district of one person must not stand side by side.
 *
 * How many people of a group raised the theme is the number that reach shows of it; where it hides it, nobody is quoted.
 *
 * @param reach as everybody sees it; without it nothing is shown
 */
export async function readGroupQuotes(
  db: EntityManager,
  place: { readonly workspaceId: string; readonly processId: string },
  { theme, quotes }: Pick<ThemePage, 'theme' | 'quotes'>,
  reach: WholeReach | null,
): Promise<ThemePage['groupQuotes']> {
  const { workspaceId, processId } = place;
  const ranked = quotes.map(({ id }) => id);
  const taken = new Set<string>();
  const picked: { variable: string; group: string; people: number; id: string }[] = [];
  for (const { variable, cells } of reach?.themes.byVariable ?? []) {
    const told = new Map(
      cells.flatMap((cell) =>
        cell.themeId === theme.id && (cell.people ?? 0) >= SMALLEST_SENSITIVE_GROUP ? [[cell.group, cell.people!]] : [],
      ),
    );
    // of parts of themes reach says nothing
    const isMeasured = cells.some(({ themeId }) => themeId === theme.id);
    if (isMeasured && told.size === 0) continue;
    const open = await listShowableGroups(db, place, { theme: theme.id }, variable, reach);
    const showable = isMeasured ? new Map([...told].filter(([group]) => open.has(group))) : open;
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
