import type { ThemeConflict } from '#domain';
import type { StandingEdit } from './active-edits.js';

/** A theme as the engine found it, under the id by which it is known. */
export interface FoundTheme {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
}

/** Where the engine put a contribution; the nearest theme also of one that it left ungrouped. */
export interface FoundPlace {
  readonly id: string;
  readonly themeId: string | null;
  readonly subthemeId: string | null;
  readonly grouped: boolean;
  readonly confidence: number | null;
}

/** A theme that the engine found in an earlier version and not in this one. */
export interface FormerTheme {
  readonly id: string;
  readonly label: string;
  /** The theme, itself perhaps a former one, that at least half of its contributions went to. */
  readonly successorId: string | null;
}

export interface ThemesToEdit {
  readonly themes: readonly FoundTheme[];
  /** One of each contribution. */
  readonly places: readonly FoundPlace[];
  readonly former?: readonly FormerTheme[];
  /** Asked only for splits by words. */
  readonly textOf?: (contributionId: string) => string | undefined;
}

/** Every contribution is in one of these. */
export type Standing = 'grouped' | 'not-grouped' | 'off-topic';

export interface DraftTheme {
  readonly id: string;
  readonly isMachines: boolean;
  /** Of today's result; false also for a theme of before that an edit keeps alive. */
  readonly isFound: boolean;
  parentId: string | null;
  label: string;
  isNamedByPerson: boolean;
  mergedInto: string | null;
  isOffTopic: boolean;
  isLocked: boolean;
}

/** Themes and places while edits are applied one after the other; `by` is the number of the edit that put a contribution there. */
export interface EditState {
  readonly edits: readonly StandingEdit[];
  readonly source: ThemesToEdit;
  readonly index: ReadonlyMap<string, number>;
  readonly former: ReadonlyMap<string, FormerTheme>;
  readonly themes: Map<string, DraftTheme>;
  readonly themeOf: (string | null)[];
  readonly standing: Standing[];
  readonly by: Int32Array;
  /** 1 where a person put this very contribution, by a move or a pin. */
  readonly byHand: Uint8Array;
  readonly pins: { readonly at: number; readonly themeId: string; readonly edit: number }[];
  readonly conflicts: ThemeConflict[];
}

export function beginState(source: ThemesToEdit, edits: readonly StandingEdit[]): EditState {
  const themes = new Map<string, DraftTheme>();
  for (const theme of source.themes) themes.set(theme.id, draft(theme, 'found'));
  return {
    edits,
    source,
    index: new Map(source.places.map(({ id }, at) => [id, at])),
    former: new Map((source.former ?? []).map((theme) => [theme.id, theme])),
    themes,
    themeOf: source.places.map(({ themeId }) => themeId),
    standing: source.places.map(({ grouped }) => (grouped ? 'grouped' : 'not-grouped')),
    by: new Int32Array(source.places.length).fill(-1),
    byHand: new Uint8Array(source.places.length),
    pins: [],
    conflicts: [],
  };
}

export function draft(theme: FoundTheme, origin: 'found' | 'former' | 'by-hand'): DraftTheme {
  return {
    ...theme,
    isMachines: origin !== 'by-hand',
    isFound: origin === 'found',
    isNamedByPerson: origin === 'by-hand',
    mergedInto: null,
    isOffTopic: false,
    isLocked: false,
  };
}

/** The theme under which what stood in this one stands now, or null when no theme of today is it. */
export function standingTheme(state: EditState, id: string): DraftTheme | null {
  let theme = state.themes.get(id);
  while (theme && theme.mergedInto !== null) theme = state.themes.get(theme.mergedInto);
  return theme ?? null;
}

/** The standing theme, brought back where the engine found it only in an earlier version. */
export function standingOrRevived(state: EditState, id: string): DraftTheme | null {
  const former = state.former.get(id);
  if (!state.themes.has(id) && former) {
    state.themes.set(id, draft({ id, parentId: null, label: former.label }, 'former'));
  }
  return standingTheme(state, id);
}

/** The theme of today to which most of a vanished theme's contributions went, or null. */
export function successorOf(state: EditState, id: string): DraftTheme | null {
  const seen = new Set<string>();
  let next: string | null = id;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const theme = standingTheme(state, next);
    if (theme) return theme;
    next = state.former.get(next)?.successorId ?? null;
  }
  return null;
}

export function putInto(state: EditState, at: number, theme: DraftTheme, edit: number): void {
  state.themeOf[at] = theme.id;
  state.standing[at] = theme.isOffTopic ? 'off-topic' : 'grouped';
  state.by[at] = edit;
  noteHand(state, at, edit);
}

export function putAside(state: EditState, at: number, standing: 'not-grouped' | 'off-topic', edit: number): void {
  state.standing[at] = standing;
  state.by[at] = edit;
  noteHand(state, at, edit);
}

/** What comes along with a merge stays what it was. */
function noteHand(state: EditState, at: number, edit: number): void {
  const { kind } = state.edits[edit]!.edit;
  if (kind !== 'merge') state.byHand[at] = kind === 'move' || kind === 'pin' ? 1 : 0;
}

/** The places of those contributions that are still there. */
export function presentOf(state: EditState, ids: readonly string[]): number[] {
  return [...new Set(ids)].map((id) => state.index.get(id)).filter((at) => at !== undefined);
}

export function report(
  state: EditState,
  edit: number,
  conflict: Omit<ThemeConflict, 'editId' | 'byEditId'> & { by?: number | null },
): void {
  const { by = null, ...rest } = conflict;
  const byEditId = by === null ? null : state.edits[by]!.id;
  state.conflicts.push({ editId: state.edits[edit]!.id, ...rest, byEditId });
}
