import type { ThemeConflict } from '#domain';
import type { StandingEdit } from './active-edits.js';
import { carryOut } from './carry-out.js';
import {
  beginState,
  standingTheme,
  type DraftTheme,
  type EditState,
  type Standing,
  type ThemesToEdit,
} from './edit-state.js';
import { findContradictions } from './find-contradictions.js';

/** `merged` and `empty` themes are not shown; `off-topic` ones stand apart. */
export type ThemeState = 'shown' | 'merged' | 'off-topic' | 'empty';

export interface EditedTheme {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly labelBy: 'machine' | 'person';
  /** `person`: made by hand, by a split or a move. */
  readonly madeBy: 'machine' | 'person';
  readonly state: ThemeState;
  /** The theme that it stands in today, however many merges led there. */
  readonly mergedInto: string | null;
  readonly isLocked: boolean;
}

/** The one place of a contribution. */
export interface EditedPlace {
  readonly id: string;
  /** Where it is grouped, else the nearest theme, else null. */
  readonly themeId: string | null;
  readonly subthemeId: string | null;
  readonly standing: Standing;
  /** The edit that put it there; null where the engine did. */
  readonly editId: string | null;
  readonly isPinned: boolean;
  /** A person put this very contribution there, or into none: it was named by a move or a pin. */
  readonly isByHand: boolean;
}

export interface EditedThemes {
  readonly themes: readonly EditedTheme[];
  /** In the order of the places given. */
  readonly places: readonly EditedPlace[];
  readonly conflicts: readonly ThemeConflict[];
  /** Edits in whose place later ones of people stand. */
  readonly superseded: readonly string[];
}

/**
 * Themes as people want them: what the engine found, with every edit carried out on it, the oldest first. The engine's part is
 * never lost, so an edit that is undone is simply left out, and edits hold after every new fit.
 *
 * Every contribution has exactly one place: in one theme, among the not grouped, or off topic. Where an edit does not wholly hold
 * any more a conflict says so; what each kind means is in docs/methods/theme-edits.md.
 *
 * @param source themes and places under standing ids; nothing in it is changed
 * @param edits those that are not undone (`activeEdits`)
 * @example applyEdits({ themes: [{ id: 'a', parentId: null, label: 'Ławki' }], places: [] },
 *   [{ id: '1', edit: { kind: 'rename', themeId: 'a', label: 'Miejsca do siedzenia' } }]).themes[0].label; // 'Miejsca do siedzenia'
 */
export function applyEdits(source: ThemesToEdit, edits: readonly StandingEdit[]): EditedThemes {
  const state = beginState(source, edits);
  edits.forEach((_, number) => carryOut(state, number));
  const superseded = findContradictions(state);
  const places = editedPlaces(state);
  return { themes: editedThemes(state, places), places, conflicts: state.conflicts, superseded };
}

function editedPlaces(state: EditState): EditedPlace[] {
  const pinned = new Set(state.pins.filter(({ at, themeId }) => standsIn(state, at, themeId)).map(({ at }) => at));
  return state.source.places.map(({ id, subthemeId }, at) => {
    const by = state.by[at]!;
    const subtheme = subthemeId === null ? undefined : state.themes.get(subthemeId);
    return {
      id,
      themeId: state.themeOf[at]!,
      subthemeId: subtheme?.parentId === state.themeOf[at] ? subthemeId : null,
      standing: state.standing[at]!,
      editId: by < 0 ? null : state.edits[by]!.id,
      isPinned: pinned.has(at),
      isByHand: state.byHand[at] === 1,
    };
  });
}

/** A theme that is set aside takes its contributions along: they stand in it still. */
function standsIn(state: EditState, at: number, themeId: string): boolean {
  const theme = standingTheme(state, themeId);
  return state.themeOf[at] === theme?.id && state.standing[at] === (theme?.isOffTopic ? 'off-topic' : 'grouped');
}

function editedThemes(state: EditState, places: readonly EditedPlace[]): EditedTheme[] {
  const found = countGrouped(state.source.places.map((place) => ({ ...place, isGrouped: place.grouped })));
  const now = countGrouped(places.map((place) => ({ ...place, isGrouped: place.standing === 'grouped' })));
  return [...state.themes.values()].map((theme) => ({
    id: theme.id,
    parentId: theme.parentId,
    label: theme.label,
    labelBy: theme.isNamedByPerson ? 'person' : 'machine',
    madeBy: theme.isMachines ? 'machine' : 'person',
    state: stateOf(theme, found.get(theme.id) ?? 0, now.get(theme.id) ?? 0),
    mergedInto: theme.mergedInto === null ? null : standingTheme(state, theme.id)!.id,
    isLocked: theme.isLocked,
  }));
}

/** A theme that the engine itself left empty is shown as the engine shows it; one that edits have emptied is not. */
function stateOf(theme: DraftTheme, found: number, now: number): ThemeState {
  if (theme.mergedInto !== null) return 'merged';
  if (theme.isOffTopic) return 'off-topic';
  if (theme.isLocked || now > 0) return 'shown';
  return found > 0 || !theme.isFound ? 'empty' : 'shown';
}

function countGrouped(
  places: readonly { themeId: string | null; subthemeId: string | null; isGrouped: boolean }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { themeId, subthemeId, isGrouped } of places) {
    if (!isGrouped) continue;
    for (const id of [themeId, subthemeId]) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
