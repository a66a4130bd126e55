/** One topic of a codeframe: its name for people and, by language, the beginnings of the words that point at it. */
export interface CodeframeTopic {
  /** Lower-case letters, digits and hyphens, the same in every language: `cycling`. */
  readonly code: string;
  /** By language tag; at least one. */
  readonly name: Readonly<Record<string, string>>;
  /**
   * By language, separated by white space: lower case, without diacritics in Latin script; `=` marks a whole word instead of a
   * beginning.
   */
  readonly stems: Readonly<Record<string, string>>;
  /** Texts that a person put under the topic, in any language. */
  readonly examples?: readonly string[];
}
