/** What a person can do to themes. */
export const THEME_EDIT_KINDS = ['rename', 'merge', 'split', 'move', 'pin', 'lock', 'off-topic', 'link'] as const;
export type ThemeEditKind = (typeof THEME_EDIT_KINDS)[number];

/** What a person can do to edits: undone ones stay in the history, and can be done again. */
export const THEME_HISTORY_KINDS = ['undo', 'redo', 'restore'] as const;
export type ThemeHistoryKind = (typeof THEME_HISTORY_KINDS)[number];

/** Where a contribution is moved to. */
export type ThemeTarget =
  | { readonly kind: 'theme'; readonly themeId: string }
  | { readonly kind: 'not-grouped' }
  /** A theme made by hand; its id is given when the edit is made. */
  | { readonly kind: 'new-theme'; readonly themeId: string; readonly label: string };

/** A part of a theme that is split; what is in no part stays with the first. */
export interface ThemePart {
  /** The first part keeps the id of the theme; the others get one when the edit is made. */
  readonly themeId: string;
  readonly label: string;
  /** The contributions that a person put there, by hand, by words or by accepting a proposal. */
  readonly contributionIds: readonly string[];
  /** A new text that holds one of them goes to this part. */
  readonly words: readonly string[];
}

/** One edit as it is stored: everything that is needed to apply it again to later themes. */
export type ThemeEdit =
  | { readonly kind: 'rename'; readonly themeId: string; readonly label: string }
  /** The contributions of `themeIds` go to `intoId`, now and after every later run. */
  | { readonly kind: 'merge'; readonly themeIds: readonly string[]; readonly intoId: string }
  | { readonly kind: 'split'; readonly themeId: string; readonly parts: readonly ThemePart[] }
  | { readonly kind: 'move'; readonly contributionIds: readonly string[]; readonly to: ThemeTarget }
  | { readonly kind: 'pin'; readonly themeId: string; readonly contributionId: string }
  /** The theme stays as it was: these contributions, this name. */
  | {
      readonly kind: 'lock';
      readonly themeId: string;
      readonly label: string;
      readonly contributionIds: readonly string[];
    }
  /** Either a theme, with whatever later runs put there, or single contributions. */
  | { readonly kind: 'off-topic'; readonly themeId: string | null; readonly contributionIds: readonly string[] }
  | { readonly kind: 'link'; readonly contributionIds: readonly string[] };

/** An event of the history, as stored: an edit, or what was done to earlier edits. */
export type ThemeEditEvent =
  | { readonly id: string; readonly edit: ThemeEdit }
  | { readonly id: string; readonly undoes: string }
  | { readonly id: string; readonly redoes: string }
  /** Undoes every edit made after the one named (`null`: all of them) at once. */
  | { readonly id: string; readonly restoresTo: string | null };

/**
 * Why an edit does not hold as it was meant.
 *
 * - `theme-vanished`: no theme of today is the one that it names;
 * - `split-parts-apart`: the engine now puts most of a part's contributions into another theme than the one that was split;
 * - `contribution-gone`: a contribution that it names was erased, hidden or taken back;
 * - `contradicted`: a later edit says otherwise of the same contributions or themes;
 * - `left-out`: a locked theme takes in nothing new; so many contributions that the engine would put there are not grouped.
 */
export const THEME_CONFLICTS = [
  'theme-vanished',
  'split-parts-apart',
  'contribution-gone',
  'contradicted',
  'left-out',
] as const;
export type ThemeConflictCode = (typeof THEME_CONFLICTS)[number];

/** An edit that does not wholly hold, and how much of it does not. */
export interface ThemeConflict {
  readonly editId: string;
  readonly code: ThemeConflictCode;
  /** The themes that it is about. */
  readonly themeIds: readonly string[];
  /** So many contributions of the edit (`of`) it does not hold for; for a theme that vanished, those it would have touched. */
  readonly contributions: number;
  readonly of: number;
  /** The later edit that says otherwise. */
  readonly byEditId: string | null;
}

/**
 * What became of a theme between two versions. `split` and `merged` are said of themes of today whose contributions come from one
 * theme that fell apart, or from several that came together; `vanished` of a theme of before.
 */
export const THEME_CHANGES = ['kept', 'changed', 'split', 'merged', 'new', 'vanished'] as const;
export type ThemeChangeKind = (typeof THEME_CHANGES)[number];
