import { type ContributionRecord } from '#domain';

export interface Feasibility {
  /** The word as it stands, without the price. */
  readonly word: string;
  readonly price: number | null;
  readonly is: 'feasible' | 'unfeasible' | 'undecided' | null;
}

const WORDS: readonly (readonly [RegExp, Feasibility['is']])[] = [
  [/^(unfeasible|inviable)$/, 'unfeasible'],
  [/^(feasible|viable)$/, 'feasible'],
  [/^(undecided|sin decidir)$/, 'undecided'],
];

/**
 * Takes `Feasible (€10,000)` or `Viable (10.000 €)` apart. Prices are written without decimals, so that points, commas and spaces in
 * them divide thousands.
 *
 * @example readFeasibility('Viable (10.000 €)'); // { word: 'Viable', price: 10000, is: 'feasible' }
 */
export function readFeasibility(cell: string): Feasibility {
  const parts = /^(.*?)\s*\(([^()]*)\)$/.exec(cell);
  const word = (parts?.[1] ?? cell).trim();
  const digits = (parts?.[2] ?? '').replace(/[.,]\d{1,2}(?!\d)/, '').replace(/\D/g, '');
  return {
    word,
    price: digits === '' || digits.length > 15 ? null : Number(digits),
    is: WORDS.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? null,
  };
}

/** Yes, no, or null for an empty cell and for another word. */
export function readYes(cell: string): boolean | null {
  const word = cell.toLowerCase();
  if (['yes', 'sí', 'si', 'true'].includes(word)) return true;
  return ['no', 'false'].includes(word) ? false : null;
}

/**
 * How far an investment has come. "Selected" means that it stands on the ballot: admitted, and not yet funded. Only "winner" is
 * funded, and only some files have it. What is unfeasible is turned down once its valuation is finished.
 */
export function readInvestmentStatus(
  feasibility: Feasibility,
  flags: { readonly finished: boolean | null; readonly selected: boolean | null; readonly winner: boolean | null },
  words: { readonly selected: string; readonly winner: string },
): ContributionRecord['status'] {
  const word = feasibility.word;
  if (flags.winner === true) return { label: label(word, words.winner), meaning: { stage: 'selected' } };
  if (flags.selected === true) return { label: label(word, words.selected), meaning: { stage: 'admitted' } };
  if (word === '') return null;
  if (feasibility.is === null) return { label: word, meaning: {} };
  const isTurnedDown = feasibility.is === 'unfeasible' && flags.finished === true;
  return { label: word, meaning: { stage: isTurnedDown ? 'merit-rejected' : 'submitted' } };
}

function label(word: string, header: string): string {
  return word === '' ? header : `${word}, ${header}`;
}
