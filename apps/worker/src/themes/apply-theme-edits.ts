import {
  activeEdits,
  applyEdits,
  type EditedPlace,
  type EditedThemes,
  type EditHistory,
  type StandingEdit,
} from '#analysis';
import {
  listPlaceStates,
  listThemeEdits,
  listThemeStates,
  listThemeTexts,
  saveEditedRun,
  savePlaceChanges,
  saveShownThemes,
  type PlaceChange,
  type PlaceStateRow,
  type ThemeStateRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';

export interface ThemeRunPlace {
  readonly workspaceId: string;
  readonly processId: string;
  readonly runId: string;
}

export interface AppliedEdits {
  readonly edited: EditedThemes;
  readonly history: EditHistory;
  /** Contributions whose place is another one now. */
  readonly moved: number;
}

/**
 * Carries out every edit that is not undone on what the engine found in a run, and writes what comes out of it. The caller holds
 * `waitForThemes`.
 */
export async function applyThemeEdits(db: EntityManager, place: ThemeRunPlace): Promise<AppliedEdits> {
  const { workspaceId, processId, runId } = place;
  const events = await listThemeEdits(db, workspaceId, processId);
  const history = activeEdits(events.map(({ event }) => event));
  const themes = await listThemeStates(db, workspaceId, processId);
  const places = await listPlaceStates(db, workspaceId, runId);
  const edited = applyEdits(
    {
      themes: foundThemes(themes, runId),
      former: formerThemes(themes, runId),
      places: places.map(foundPlace),
      textOf: await readTexts(db, place, history.active),
    },
    history.active,
  );
  const changes = edited.places.map(placeOf).filter((change, at) => isChanged(change, places[at]));
  await saveShownThemes(db, workspaceId, place, shownThemes(edited));
  await savePlaceChanges(db, workspaceId, runId, changes);
  const notGrouped = edited.places.filter(({ standing }) => standing === 'not-grouped').length;
  await saveEditedRun(db, workspaceId, runId, {
    notGrouped,
    conflicts: edited.conflicts,
    superseded: edited.superseded,
  });
  return { edited, history, moved: changes.length };
}

function foundThemes(themes: readonly ThemeStateRow[], runId: string) {
  return themes
    .filter(({ foundRunId }) => foundRunId === runId)
    .map(({ id, foundParentId, foundLabel, label }) => ({ id, parentId: foundParentId, label: foundLabel ?? label }));
}

/** Themes that a run found once; those made by hand live and end with their edit. */
function formerThemes(themes: readonly ThemeStateRow[], runId: string) {
  return themes
    .filter(({ foundRunId, foundParentId }) => foundRunId !== null && foundRunId !== runId && foundParentId === null)
    .map(({ id, label, successorId }) => ({ id, label, successorId }));
}

function foundPlace({ id, foundThemeId, foundSubthemeId, foundGrouped, confidence }: PlaceStateRow) {
  return { id, themeId: foundThemeId, subthemeId: foundSubthemeId, grouped: foundGrouped, confidence };
}

/** The texts themselves are read only where a split goes by words. */
async function readTexts(
  db: EntityManager,
  { workspaceId, processId }: ThemeRunPlace,
  edits: readonly StandingEdit[],
): Promise<((id: string) => string | undefined) | undefined> {
  const goesByWords = edits.some(
    ({ edit }) => edit.kind === 'split' && edit.parts.some(({ words }) => words.length > 0),
  );
  if (!goesByWords) return undefined;
  const texts = await listThemeTexts(db, workspaceId, processId);
  const byId = new Map(texts.map(({ id, text }) => [id, text]));
  return (id) => byId.get(id);
}

function placeOf({ id, themeId, subthemeId, standing, editId, isPinned, isByHand }: EditedPlace): PlaceChange {
  return {
    id,
    themeId,
    subthemeId,
    grouped: standing === 'grouped',
    offTopic: standing === 'off-topic',
    pinned: isPinned,
    assignedBy: editId === null ? 'machine' : 'person',
    byHand: isByHand,
  };
}

function isChanged(change: PlaceChange, now: PlaceStateRow): boolean {
  return (['themeId', 'subthemeId', 'grouped', 'offTopic', 'pinned', 'assignedBy', 'byHand'] as const).some(
    (column) => change[column] !== now[column],
  );
}

function shownThemes({ themes }: EditedThemes) {
  return themes.map(({ state, isLocked, ...theme }) => ({
    ...theme,
    isShown: state === 'shown',
    isOffTopic: state === 'off-topic',
    isLocked,
  }));
}
