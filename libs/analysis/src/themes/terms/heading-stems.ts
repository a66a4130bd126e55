import { headingTerms } from '../names/form-headings.js';

export interface StemmedWords {
  readonly stems: readonly string[];
  readonly words: readonly string[];
}

/**
 * Stems that mostly stand in the headings of a form which people filled in ("elementy składowe, koszt szacunkowy"). They would bring
 * together whoever kept the headings, whatever they speak of.
 *
 * @see headingTerms
 */
export function headingStems(texts: readonly StemmedWords[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { stems } of texts) {
    const terms = new Set<string>();
    stems.forEach((stem, at) => {
      if (stem === '') return;
      terms.add(stem);
      const before = stems[at - 1];
      if (before !== undefined && before !== '') terms.add(`${before} ${stem}`);
    });
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return new Set([...headingTerms(texts, counts)].filter((term) => !term.includes(' ')));
}
