import { headingTerms } from '../names/form-headings.js';
import { middleLength } from './middle-length.js';

/** Words that carry a topic, in the middle text. A shorter text was not written into a form; what it repeats is what it is about. */
const LENGTH_OF_A_FORM = 20;

export interface StemmedWords {
  readonly stems: readonly string[];
  readonly words: readonly string[];
}

/**
 * Stems that mostly stand in the headings of a form which people filled in ("elementy składowe, koszt szacunkowy"). They would bring
 * together whoever kept the headings, whatever they speak of. Texts too short for a form have none.
 *
 * @see headingTerms
 */
export function headingStems(texts: readonly StemmedWords[]): Set<string> {
  if (middleLength(texts.map(({ stems }) => stems)) < LENGTH_OF_A_FORM) return new Set();
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
