import { compareVersions, type ThemeChange, type ThemeVersion, type VersionChanges } from '#analysis';
import { listPlaceStates, listThemeStates } from '#persistence';
import { type EntityManager } from 'typeorm';

/** What is stored with a run of the difference to the run before; contributions that moved by id alone. */
export interface StoredThemeChanges {
  readonly themes: readonly ThemeChange[];
  readonly counts: VersionChanges['counts'];
  readonly moved: VersionChanges['moved'];
}

const MOST_MOVED = 200;

/** The themes of a run as people see them now, over the texts that they were found in: what came later is new to the next version. */
export async function readThemeVersion(
  db: EntityManager,
  { workspaceId, processId, runId }: { workspaceId: string; processId: string; runId: string },
): Promise<ThemeVersion> {
  const themes = await listThemeStates(db, workspaceId, processId);
  const places = await listPlaceStates(db, workspaceId, runId);
  return {
    themes: themes
      .filter(({ isShown, parentId }) => isShown && parentId === null)
      .map(({ id, label }) => ({ id, label })),
    places: places
      .filter(({ placed }) => !placed)
      .map(({ id, themeId, grouped }) => ({ id, themeId: grouped ? themeId : null })),
  };
}

export function themeChanges(before: ThemeVersion, now: ThemeVersion): StoredThemeChanges {
  const { themes, counts, moved } = compareVersions(before, now);
  return { themes, counts, moved: moved.slice(0, MOST_MOVED) };
}
