/** One topic of a codeframe: its name for people and, by language, the beginnings of the words that point at it. */
export interface CodeframeTopic {
  /** Lower-case letters, digits and hyphens, the same in every language: `cycling`. */
  readonly code: string;
  /** By language tag; at least one. */
  readonly name: Readonly<Record<string, string>>;
  /** By language, separated by white space; `=` marks a whole word instead of a beginning. Case and diacritics do not matter. */
  readonly stems: Readonly<Record<string, string>>;
  /** Texts that people put under this topic: the words that mostly its examples use point at it too. */
  readonly examples?: readonly string[];
  /** What belongs to it and what does not, for people who sort by hand; by language tag. */
  readonly definition?: Readonly<Record<string, string>>;
  /** Out of use: nothing new comes under it, and it stands in earlier results as it was. */
  readonly archived?: boolean;
}
