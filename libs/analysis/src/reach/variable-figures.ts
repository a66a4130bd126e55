import { SMALLEST_VERDICT_BASE, type VariableReach } from '#domain';
import { dissimilarity } from './dissimilarity.js';
import { type Band } from './merge-bands.js';

type Figures = Pick<
  VariableReach,
  'dissimilarity' | 'dissimilarityByChance' | 'peopleToShift' | 'fit' | 'rIndicator' | 'goVocalScore' | 'designEffect'
>;

/** What is said of a variable whose numbers are not all shown, or of too few people. */
export const NO_FIGURES: Figures = {
  dissimilarity: null,
  dissimilarityByChance: null,
  peopleToShift: null,
  fit: null,
  rIndicator: null,
  goVocalScore: null,
  designEffect: null,
};

/** The figures of a variable as a whole, over its bands as they are listed; null below 30 people, where all would be chance. */
export function figuresOfVariable(bands: readonly Band[]): Figures {
  const people = bands.reduce((sum, band) => sum + band.participants, 0);
  if (people < SMALLEST_VERDICT_BASE) return NO_FIGURES;
  const participants = new Map(bands.map((band) => [band.group, band.participants]));
  const population = new Map(bands.map((band) => [band.group, band.population]));
  const distance = dissimilarity(participants, population);
  return { ...NO_FIGURES, dissimilarity: distance.dissimilarity, peopleToShift: distance.peopleToShift };
}
