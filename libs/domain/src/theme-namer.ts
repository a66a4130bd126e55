/** Who gave a theme its name: the engine, or a person, also one who saved the name of the engine as it was. */
export type ThemeNamer = 'machine' | 'person';

/** The name of a theme; who gave it is absent of what was frozen before that was kept. */
export interface NamedTheme {
  readonly id: string;
  readonly label: string;
  readonly labelBy?: ThemeNamer;
}

/**
 * Who gave the name of a theme that stands in something frozen. While the theme has the same name today, today's word counts: a person
 * may have confirmed it since. Once it has another, what was frozen with the old name counts.
 *
 * @param today the themes that stand today, by id
 * @returns null where nobody knows: another name today, and none kept
 * @example namerOf({ id: 'a', label: 'bench', labelBy: 'machine' }, new Map([['a', { id: 'a', label: 'bench', labelBy: 'person' }]])); // 'person'
 */
export function namerOf(kept: NamedTheme, today: ReadonlyMap<string, NamedTheme>): ThemeNamer | null {
  const standing = today.get(kept.id);
  return (standing?.label === kept.label ? standing.labelBy : kept.labelBy) ?? null;
}
