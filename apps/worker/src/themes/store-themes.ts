import { type Theme, type ThemesFound } from '#domain';
import {
  listStandingThemes,
  retireThemes,
  saveDetectedLanguages,
  saveThemeAssignments,
  saveThemeQuotes,
  saveThemeRun,
  saveThemes,
  type StandingTheme,
} from '#persistence';
import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { matchThemes, type RecognisableTheme } from './match-themes.js';

export interface RunPlace {
  readonly workspaceId: string;
  readonly processId: string;
  readonly runId: string;
}

/** Stores a run's themes whole: run, standing themes, assignments, quotes, languages. Too few texts are a run without themes. */
export async function storeThemes(
  db: EntityManager,
  { workspaceId, processId, runId }: RunPlace,
  found: ThemesFound,
  languages: Readonly<Record<string, string>>,
): Promise<void> {
  const { result, assignments, reason, similar } = found;
  const run = { runId, processId };
  await saveThemeRun(db, workspaceId, { ...run, result, reason, languages: found.languages, similar });
  await saveDetectedLanguages(db, workspaceId, languages);
  if (reason !== null) return;

  const standingIds = await recogniseThemes(db, workspaceId, processId, found);
  const themeId = (theme: number | null) => (theme === null ? null : standingIds[theme]);
  const themes = result.themes.map(({ theme, parent, label, terms }) => {
    return { id: standingIds[theme], parentId: themeId(parent), number: theme, label, terms };
  });
  const rows = assignments.map(({ id, theme, confidence, grouped }) => {
    return { contributionId: id, themeId: themeId(theme), weight: confidence, grouped };
  });
  const quotes = result.themes.flatMap(({ theme, quotes: ids }) =>
    ids.map((contributionId, place) => ({ themeId: standingIds[theme], contributionId, rank: place + 1 })),
  );
  await saveThemes(db, workspaceId, run, themes);
  await retireThemes(db, workspaceId, run);
  await saveThemeAssignments(db, workspaceId, runId, rows);
  await saveThemeQuotes(db, workspaceId, runId, quotes);
}

/** The standing id of each theme by its number in the run; a theme that nobody knew before gets a new one. */
async function recogniseThemes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  { result, assignments }: ThemesFound,
): Promise<string[]> {
  const standing = await listStandingThemes(db, workspaceId, processId);
  const members: string[][] = result.themes.map(() => []);
  for (const { id, theme, grouped } of assignments) {
    if (theme !== null && grouped) members[theme].push(id);
  }
  const recognised = matchThemes(recognisableStanding(standing), recognisableFound(result.themes, members));
  return result.themes.map(({ theme }) => recognised.get(theme) ?? randomUUID());
}

function recognisableStanding(themes: readonly StandingTheme[]): RecognisableTheme<string>[] {
  return themes.map(({ id, parentId, terms, members }) => {
    const below = themes.filter((theme) => theme.parentId === id).flatMap((theme) => theme.members);
    return { id, isSecondLevel: parentId !== null, terms, members: [...members, ...below] };
  });
}

function recognisableFound(themes: readonly Theme[], members: readonly string[][]): RecognisableTheme<number>[] {
  return themes.map(({ theme, parent, terms }) => {
    const below = themes.filter((child) => child.parent === theme).flatMap((child) => members[child.theme]);
    return { id: theme, isSecondLevel: parent !== null, terms, members: [...members[theme], ...below] };
  });
}
