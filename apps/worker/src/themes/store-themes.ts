import { type ThemeVersion, type WordsOfThemes } from '#analysis';
import { type ThemeAssignment, type ThemesFound } from '#domain';
import {
  findNewestFit,
  saveDetectedLanguages,
  saveSuccessors,
  saveThemeAssignments,
  saveThemeChanges,
  saveThemeModel,
  saveThemeQuotes,
  saveThemeRun,
  saveThemes,
  waitForThemes,
  type FitRow,
  type ThemeAssignmentRow,
  type ThemeQuoteRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { applyThemeEdits, type ThemeRunPlace } from './apply-theme-edits.js';
import { bytesOfModel } from './model-bytes.js';
import { recogniseThemes, type PreviousRun, type RecognisedThemes } from './recognise-themes.js';
import { readThemeVersion, themeChanges } from './theme-version.js';

export interface ThemesToStore {
  readonly found: ThemesFound;
  /** The language of every text that came without one, by id. */
  readonly languages: Readonly<Record<string, string>>;
  /** Null where no themes were found. */
  readonly words: WordsOfThemes | null;
}

/**
 * Stores a run's themes whole: the run, its themes under their standing ids, assignments and quotes, people's edits carried out
 * again, and what changed since the run before. Too few texts are a run without themes, in which people can make some by hand.
 */
export async function storeThemes(
  db: EntityManager,
  { workspaceId, processId, runId }: ThemeRunPlace,
  { found, languages, words }: ThemesToStore,
): Promise<void> {
  const place = { workspaceId, processId, runId };
  const { result, reason, similar } = found;
  await waitForThemes(db, processId);
  const previous = await findNewestFit(db, workspaceId, processId);
  const before = previous === null ? null : await readThemeVersion(db, { ...place, runId: previous.runId });
  const recognised =
    words === null ? null : await recogniseThemes(db, place, previousRun(previous, before), found, words.profiles);

  await saveThemeRun(db, workspaceId, { runId, processId, result, reason, languages: found.languages, similar });
  await saveDetectedLanguages(db, workspaceId, languages);
  if (words !== null && recognised !== null) await storeFound(db, place, found, words, recognised);
  else await saveThemeAssignments(db, workspaceId, runId, found.assignments.map(unplaced));
  await applyThemeEdits(db, place);
  if (previous === null || before === null) return;
  const changes = themeChanges(before, await readThemeVersion(db, place));
  await saveThemeChanges(db, workspaceId, runId, previous.runId, changes);
}

function previousRun(previous: FitRow | null, before: ThemeVersion | null): PreviousRun | null {
  if (previous === null || before === null) return null;
  return { runId: previous.runId, contributionIds: before.places.map(({ id }) => id) };
}

async function storeFound(
  db: EntityManager,
  place: ThemeRunPlace,
  { result, assignments }: ThemesFound,
  { model, profiles }: WordsOfThemes,
  { ids, vanished }: RecognisedThemes,
): Promise<void> {
  const { workspaceId, runId } = place;
  const idOf = (theme: number | null) => (theme === null ? null : ids[theme]);
  const themes = result.themes.map(({ theme, parent, label, terms, stability, trust, topic }) => {
    const profile = profiles[theme] ?? {};
    return { id: ids[theme], parentId: idOf(parent), number: theme, label, terms, profile, stability, trust, topic };
  });
  const rows = assignments.map(({ id, theme, subtheme, confidence, grouped }) => {
    return { contributionId: id, themeId: idOf(theme), subthemeId: idOf(subtheme), weight: confidence, grouped };
  });
  await saveThemes(db, workspaceId, place, themes);
  await saveSuccessors(db, workspaceId, vanished);
  await saveThemeAssignments(db, workspaceId, runId, rows);
  await saveThemeQuotes(db, workspaceId, runId, quotesOf(result.themes, ids));
  await saveThemeModel(db, workspaceId, place, bytesOfModel({ model, themeIds: ids }));
}

function unplaced({ id }: ThemeAssignment): ThemeAssignmentRow {
  return { contributionId: id, themeId: null, subthemeId: null, weight: null, grouped: false };
}

function quotesOf(themes: ThemesFound['result']['themes'], ids: readonly string[]): ThemeQuoteRow[] {
  return themes.flatMap(({ theme, quotes, dissent }) => {
    const themeId = ids[theme];
    const typical = quotes.map((contributionId, place): ThemeQuoteRow => {
      return { themeId, contributionId, rank: place + 1, role: 'typical' };
    });
    if (dissent === null) return typical;
    return [...typical, { themeId, contributionId: dissent, rank: typical.length + 1, role: 'dissent' }];
  });
}
