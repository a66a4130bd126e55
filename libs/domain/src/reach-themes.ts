import type { UndefinedReason } from './reach.js';

/** One theme in one group: people of the group who raised it, against everybody else. Shares are 0…1. */
export interface ThemeInGroup {
  readonly themeId: string;
  readonly group: string;
  /** People of the group who raised the theme; null when hidden. */
  readonly people: number | null;
  /** Of the group's people. */
  readonly share: number | null;
  /** Share in the group ÷ share among everybody, of unknown group too. */
  readonly lift: number | null;
  /** Share in the group − share among all others, with Newcombe's interval. */
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p: number | null;
  /** Benjamini and Hochberg's q-value over all comparisons of the table. */
  readonly q: number | null;
  /** Set apart: q ≤ .05, lift outside 0.8…1.25 and ten people at least. */
  readonly flag: 'more' | 'less' | null;
  readonly protected: boolean;
  readonly reason: UndefinedReason | null;
}

/** One theme in one place: who of its people raised it. */
export interface ThemePlace {
  readonly group: string;
  readonly members: readonly string[];
  /** Null when hidden. */
  readonly people: number | null;
  /** All people of the place whom the share is of; null where the people are hidden. */
  readonly base: number | null;
  /** 0…1, with Wilson's interval; null when hidden, or of fewer than twenty people. */
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly flag: ThemeInGroup['flag'];
  readonly protected: boolean;
}

/** How many people support a theme, unweighted and as if the participants were made up like the residents. */
export interface ThemeSupport {
  readonly themeId: string;
  readonly label: string;
  /** Everybody who raised it, of unknown group too. */
  readonly people: number;
  /** Of all who said anything, with its Wilson interval. */
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  readonly weighted: {
    readonly share: number;
    readonly lower: number;
    readonly upper: number;
    readonly effectivePeople: number;
    /** Weighted − unweighted, 0…1. */
    readonly shift: number;
  } | null;
}

/** Themes × the groups of one variable. */
export interface ThemesByVariable {
  readonly variable: string;
  /** Whom shares are of: people who said anything, or all who took part where the first would tell who only voted. */
  readonly base: 'contributors' | 'participants';
  /** The bases: people of each group; null when hidden. Their cells are hidden too. */
  readonly groups: readonly {
    readonly group: string;
    readonly members: readonly string[];
    readonly people: number | null;
    readonly protected: boolean;
  }[];
  /** Every shown theme × every group, themes first. */
  readonly cells: readonly ThemeInGroup[];
  /** Cells that were tested, and those that are set apart: "4 of 210 comparisons". */
  readonly compared: number;
  readonly flagged: number;
  /** Large themes in which a group of ten people or more has no say at all, or clearly less than the others. */
  readonly lacking: readonly { readonly themeId: string; readonly group: string }[];
  readonly reason: UndefinedReason | null;
}

export interface ReachThemes {
  /** People who said anything that is visible. */
  readonly contributors: number;
  readonly support: readonly ThemeSupport[];
  readonly byVariable: readonly ThemesByVariable[];
}
