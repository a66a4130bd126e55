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
}

/** What the engine found: the result and one assignment per input text, ordered by id. */
export interface ThemesFound {
  readonly result: ThemeResult;
  readonly assignments: readonly ThemeAssignment[];
  /** Texts whose language was found, by language tag. */
  readonly languages: Readonly<Record<string, number>>;
  /** Groups of texts that are copies or near copies of each other (ids, at least two each). */
  readonly similar: readonly (readonly string[])[];
  /** Why no themes were sought, or null: `too-few-texts` below 50. */
  readonly reason: 'too-few-texts' | 'no-known-words' | null;
}

/** Below this many texts nothing is clustered: the page is the full list. */
export const MINIMUM_TEXTS_FOR_THEMES = 50;
