/** The words that set a theme apart beside those of its name, which are not said twice. */
export function furtherTerms(label: string, terms: readonly string[]): readonly string[] {
  return terms.filter((term) => !label.toLowerCase().includes(term.toLowerCase()));
}
