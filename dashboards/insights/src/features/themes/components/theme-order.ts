import type { ThemeRow, ThemesReport } from '#contracts';
import { type StanceOfTheme } from './stance-bar.js';

/** Null is hidden, or not counted under this filter. */
export interface ShownCounts {
  readonly contributions: number | null;
  readonly people: number | null;
  readonly answered: number | null;
  readonly protected?: boolean;
}

export const NOTHING: ShownCounts = { contributions: 0, people: 0, answered: 0 };

/** The report in the order and with the bars of what the filter leaves; of a group there are people alone. */
export function narrowed(
  { themes, notGrouped }: Pick<ThemesReport, 'themes' | 'notGrouped'>,
  counts: ReadonlyMap<string, ShownCounts>,
): Pick<ThemesReport, 'themes' | 'notGrouped'> {
  const size = (id: string) => counts.get(id)?.contributions ?? counts.get(id)?.people ?? 0;
  return {
    themes: themes.map((theme) => ({ ...theme, contributions: size(theme.id) })),
    notGrouped: Math.min(notGrouped, size('none')),
  };
}

/** The most divided first, those that nobody can call divided last; as they are without stances. */
export function sorted(
  themes: readonly ThemeRow[],
  stances: ReadonlyMap<string, StanceOfTheme> | undefined,
): readonly ThemeRow[] {
  if (stances === undefined) return themes;
  const disagreement = ({ id }: ThemeRow) => stances.get(id)?.disagreement ?? -1;
  return [...themes].sort((a, b) => disagreement(b) - disagreement(a));
}

/** Those right below a theme, or those of the first level; largest first. */
export function partsOf(themes: readonly ThemeRow[], parent: string | null): readonly ThemeRow[] {
  return themes.filter(({ parentId }) => parentId === parent).sort((a, b) => b.contributions - a.contributions);
}
