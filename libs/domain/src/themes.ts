/**
 * How far a theme, or a whole grouping, can be trusted: `stable` comes back when the texts are drawn again, `pattern` mostly does,
 * `provisional` does not.
 */
export const TRUSTS = ['stable', 'pattern', 'provisional'] as const;
export type Trust = (typeof TRUSTS)[number];

/** One theme of a run: what several residents said in similar words. */
export interface Theme {
  /** Number within the run, from 0, in order of size (largest first); codes of a second level continue the numbering. */
  readonly theme: number;
  /** The theme above it, null on the first level. */
  readonly parent: number | null;
  /** Two to four words in the forms that residents used. */
  readonly label: string;
  /** The words that set it apart, strongest first, in surface forms. */
  readonly terms: readonly string[];
  /** Texts whose nearest theme it is and that are grouped. */
  readonly size: number;
  /** Ids of the most typical texts, the medoid first. */
  readonly quotes: readonly string[];
  /** The grouped text least like the others of its theme that still says enough to be read; null where there is none. */
  readonly dissent: string | null;
  /** The civic topic that 40 % of its topic words point at, or null. */
  readonly topic: string | null;
  /** 0…1: mean Jaccard overlap with its likest theme when the texts are drawn again; null where that was not done. */
  readonly stability: number | null;
  readonly trust: Trust | null;
}

/** Which theme a text stands nearest to, and whether it is near enough to be counted there. */
export interface ThemeAssignment {
  readonly id: string;
  /** Null only where no word of the text is known. */
  readonly theme: number | null;
  /** 0…1: how sure the engine is; null where theme is null. */
  readonly confidence: number | null;
  /** False for the doubtful, which stand in the row "not grouped". */
  readonly grouped: boolean;
  /** Its theme of the second level, within `theme`; null where that has none. */
  readonly subtheme: number | null;
}

/** Why a background of other texts took no part. */
export type BackgroundRefusal = 'too-few-texts' | 'another-length' | 'another-language';

/** What was used beside the texts themselves, for the note on the method. */
export interface ThemeEvidence {
  readonly codeframe: 'default' | 'own' | 'none';
  readonly glossary: boolean;
  /** `keywords` where one rare word decides what a text is about. */
  readonly vectors: 'words' | 'keywords';
  readonly background: { readonly texts: number; readonly refused: BackgroundRefusal | null } | null;
  /** The sentence encoder that voted beside the words, by the length of its vectors; absent where there was none. */
  readonly encoder?: { readonly width: number };
  /** Distinct texts that the themes were found in; the rest was placed afterwards. */
  readonly fitted: number;
  /** 0…1: the part of words without stop words that at least two texts share; null where there are no words. */
  readonly coverage: number | null;
}

export interface ThemeResult {
  /** Name and version of the method, e.g. `nasluch-themes-1`. */
  readonly method: string;
  readonly seed: number;
  /** The language that most texts are in. */
  readonly language: string;
  readonly texts: number;
  readonly themes: readonly Theme[];
  readonly notGrouped: number;
  /** 0…1: how well two independent halves of the runs agree (adjusted Rand index); null below 50 texts. */
  readonly stability: number | null;
  readonly trust: Trust | null;
  readonly evidence: ThemeEvidence;
}

/** The civic topic that a text stands nearest to in the fixed view, which is the same for every process and year. */
export interface TopicAssignment {
  readonly id: string;
  /** Null where neither its words nor those of texts like it point at a topic. */
  readonly topic: string | null;
  /** 0…1; null where topic is null. */
  readonly confidence: number | null;
}

/** What the engine found: the result and one assignment per input text, ordered by id. */
export interface ThemesFound {
  readonly result: ThemeResult;
  readonly assignments: readonly ThemeAssignment[];
  /** Texts whose language was found, by language tag. */
  readonly languages: Readonly<Record<string, number>>;
  /** Groups of texts that are copies or near copies of each other (ids, at least two each). */
  readonly similar: readonly (readonly string[])[];
  /** The fixed view: one civic topic per text, ordered by id; empty without a codeframe. */
  readonly topics: readonly TopicAssignment[];
  /** For a text the ids of at most five others that say much the same, the likest first; left out where there are none. */
  readonly alike: Readonly<Record<string, readonly string[]>>;
  /** A dot for each of at most two thousand texts; what is said in similar words lies near. From 0 to 1 each way. */
  readonly map: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** Why no themes were sought, or null: `too-few-texts` below 50. */
  readonly reason: 'too-few-texts' | 'no-known-words' | null;
}

/** Below this many texts nothing is clustered: the page is the full list. */
export const MINIMUM_TEXTS_FOR_THEMES = 50;
