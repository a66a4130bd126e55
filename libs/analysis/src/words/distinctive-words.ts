import { compareCodePoints } from '../text/compare-code-points.js';
import { tokenise } from '../text/tokenise.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { logOddsRatio } from '../statistics/log-odds-ratio.js';
import { twoSidedTail } from '../statistics/normal-tail.js';
import { labelForm } from '../themes/names/label-forms.js';
import { SurfaceForms } from '../themes/names/surface-forms.js';
import { searchTerms } from './search-terms.js';

/** What one person of a group wrote, all of it together or a text at a time. */
export interface GroupText {
  readonly group: string;
  /** The same for all texts of one person, however many there are. */
  readonly person: string;
  readonly text: string;
  readonly language?: string | null;
}

export interface DistinctiveWord {
  /** In the form in which people used it most, in Polish in the nominative where that is known. */
  readonly word: string;
  /** People of the group who used it, and people of all other groups. */
  readonly people: number;
  readonly peopleElsewhere: number;
  /** The same as parts of all people of the group, and of all others, 0…1. */
  readonly share: number;
  readonly shareElsewhere: number;
  /** Standard errors above what the others use. */
  readonly z: number;
  /** Expected part of false findings among words as striking as this one. */
  readonly q: number;
}

export interface GroupWords {
  readonly group: string;
  readonly people: number;
  /** Words that the group uses more than the others, the most striking first. */
  readonly words: readonly DistinctiveWord[];
}

export interface DistinctiveWords {
  /** By code point of the group. */
  readonly groups: readonly GroupWords[];
  /** Pairs of a word and a group that were compared, and how many of them are shown. */
  readonly compared: number;
  readonly found: number;
}

export interface DistinctiveOptions {
  /** Language of texts that name none. Default `pl`. */
  readonly language?: string;
  /** A word is compared in a group when at least so many people of the group used it. Default 10. */
  readonly fewestPeople?: number;
  /** Words given for a group, at most. Default 30. */
  readonly most?: number;
}

interface Person {
  readonly group: string;
  readonly terms: Set<string>;
}

/** A prior of 500 words suits real collections; it may not outweigh a small one. */
const [MOST_PRIOR, LEAST_PRIOR, PRIOR_PART] = [500, 10, 0.05];
const LARGEST_Q = 0.05;
/** What is less than a quarter more is no difference to speak of. */
const LEAST_LIFT = 1.25;

/**
 * Which words set one group's texts apart from those of all other groups: what seniors speak of and others do not.
 *
 * People are counted, not texts: a word counts once for each person who used it in any form. Each word of each group is compared with
 * all other groups together by the log-odds with an informative Dirichlet prior (`logOddsRatio`; a word's prior is its part of all
 * words, the whole prior 500 words, or a twentieth of all words where that is less, at least 10), and all comparisons are corrected for
 * being many (`benjaminiHochberg`). Shown is what has q ≤ 0.05 and a share at least a quarter above that of all people.
 *
 * Groups that may not be shown must be left out, or joined, before: this function knows no rule of privacy but `fewestPeople`.
 *
 * @param texts one person belongs to one group
 * @throws {RangeError} when a person stands in two groups
 * @see docs/methods/words.md
 * @example distinctiveWords(texts).groups[0].words[0]; // { word: 'przychodnia', people: 40, peopleElsewhere: 5, … }
 */
export function distinctiveWords(
  texts: readonly GroupText[],
  { language = 'pl', fewestPeople = 10, most = 30 }: DistinctiveOptions = {},
): DistinctiveWords {
  const { people, forms } = readPeople(texts, language);
  const all = countTerms(people.values());
  const groups = [...new Set([...people.values()].map(({ group }) => group))].sort(compareCodePoints);
  const total = sum(all.values());
  const prior = Math.max(LEAST_PRIOR, Math.min(MOST_PRIOR, PRIOR_PART * total));
  const compared = groups.flatMap((group) => {
    const inside = [...people.values()].filter((person) => person.group === group);
    const others = people.size - inside.length;
    const counts = countTerms(inside);
    const words = sum(counts.values());
    const candidates = [...counts].filter(([, uses]) => others > 0 && uses >= fewestPeople);
    return candidates.map(([term, uses]) => {
      const elsewhere = all.get(term)! - uses;
      const alpha = { word: (prior * all.get(term)!) / total, all: prior };
      const { z } =
        alpha.word < prior
          ? logOddsRatio({ uses, all: words }, { uses: elsewhere, all: total - words }, alpha)
          : { z: 0 };
      const [share, shareElsewhere] = [uses / inside.length, elsewhere / others];
      return { group, term, z, people: uses, peopleElsewhere: elsewhere, share, shareElsewhere };
    });
  });
  const q = benjaminiHochberg(compared.map(({ z }) => twoSidedTail(z)));
  const striking = compared
    .map((word, at) => ({ ...word, q: q[at]! }))
    .filter(({ z, share, term, q: found }) => {
      return z > 0 && found <= LARGEST_Q && share >= (LEAST_LIFT * all.get(term)!) / people.size;
    })
    .sort((a, b) => b.z - a.z || compareCodePoints(a.term, b.term));
  const described = groups.map((group) => ({
    group,
    people: [...people.values()].filter((person) => person.group === group).length,
    words: striking
      .filter((word) => word.group === group)
      .slice(0, most)
      .map(({ group: _, term, ...word }) => ({ word: labelForm(term, forms, language) ?? term, ...word })),
  }));
  return { groups: described, compared: compared.length, found: sum(described.map(({ words }) => words.length)) };
}

function readPeople(
  texts: readonly GroupText[],
  language: string,
): { people: Map<string, Person>; forms: SurfaceForms } {
  const people = new Map<string, Person>();
  const forms = new SurfaceForms();
  for (const { group, person, text, language: spoken } of texts) {
    const known = people.get(person) ?? { group, terms: new Set<string>() };
    if (known.group !== group) throw new RangeError('a person stands in two groups');
    people.set(person, known);
    for (const word of tokenise(text.normalize('NFC'))) {
      const [term] = searchTerms(word, spoken ?? language);
      if (term === undefined || !/\p{L}/u.test(term)) continue;
      known.terms.add(term);
      forms.add({ stems: [term], words: [word] });
    }
  }
  return { people, forms };
}

function countTerms(people: Iterable<Person>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of people) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
