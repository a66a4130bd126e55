import { activeEdits, matchThemes, type ClassProfile, type RecognisableTheme } from '#analysis';
import { type ThemesFound } from '#domain';
import { listStandingThemes, listThemeEdits, type StandingThemeRow } from '#persistence';
import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';

export interface RecognisedThemes {
  /** The standing id of each theme by its number in the run; a theme that nobody knew before has a new one. */
  readonly ids: readonly string[];
  /** Themes of before that the run has not found again, each with the one that at least half of its contributions went to. */
  readonly vanished: readonly { readonly id: string; readonly successorId: string | null }[];
}

export interface PreviousRun {
  readonly runId: string;
  /** Every contribution that stood somewhere in it. */
  readonly contributionIds: readonly string[];
}

/** Says which theme of the run is which standing one. */
export async function recogniseThemes(
  db: EntityManager,
  place: { readonly workspaceId: string; readonly processId: string },
  previous: PreviousRun | null,
  found: ThemesFound,
  profiles: readonly ClassProfile[],
): Promise<RecognisedThemes> {
  const themes = recognisableThemes(found, profiles);
  if (previous === null) return { ids: themes.map(() => randomUUID()), vanished: [] };
  const { workspaceId, processId } = place;
  const edited = await listEditedThemes(db, workspaceId, processId);
  const standing = await listStandingThemes(db, workspaceId, processId, previous.runId, edited);
  const now = found.assignments.map(({ id }) => id);
  const recognised = matchThemes(standing.map(withEdited), themes, previous.contributionIds, now);
  const ids = themes.map(({ id }) => recognised.get(id) ?? randomUUID());
  const again = new Set(ids);
  const vanished = standing.filter(({ id, isSecondLevel }) => !again.has(id) && !isSecondLevel);
  return { ids, vanished: vanished.map((theme) => ({ id: theme.id, successorId: successorOf(theme, found, ids) })) };
}

/** A theme that an edit is about may come back later than in the next run; the edit then holds again. */
async function listEditedThemes(db: EntityManager, workspaceId: string, processId: string): Promise<string[]> {
  const events = await listThemeEdits(db, workspaceId, processId);
  const { active } = activeEdits(events.map(({ event }) => event));
  return active.flatMap(({ edit }) => {
    if (edit.kind === 'merge') return [...edit.themeIds, edit.intoId];
    return 'themeId' in edit && edit.themeId !== null ? [edit.themeId] : [];
  });
}

/** Only where people made something else of it has a theme a second face to be recognised by. */
function withEdited({ edited, ...theme }: StandingThemeRow) {
  const members = new Set(theme.members);
  const isSame = edited.length === members.size && edited.every((id) => members.has(id));
  return { ...theme, edited: isSame || edited.length === 0 ? null : edited };
}

function recognisableThemes({ result, assignments }: ThemesFound, profiles: readonly ClassProfile[]) {
  const members: string[][] = result.themes.map(() => []);
  for (const { id, theme, subtheme, grouped } of assignments) {
    if (!grouped) continue;
    for (const number of [theme, subtheme]) if (number !== null) members[number].push(id);
  }
  return result.themes.map(({ theme, parent }): RecognisableTheme<number> => {
    return { id: theme, isSecondLevel: parent !== null, profile: profiles[theme] ?? {}, members: members[theme] };
  });
}

function successorOf(
  { members }: StandingThemeRow,
  { assignments }: ThemesFound,
  ids: readonly string[],
): string | null {
  const former = new Set(members);
  const still = assignments.filter(({ id }) => former.has(id));
  const counts = new Map<number, number>();
  for (const { theme, grouped } of still) {
    if (theme !== null && grouped) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const most = [...counts].find(([, count]) => count * 2 >= still.length);
  return most ? ids[most[0]] : null;
}
