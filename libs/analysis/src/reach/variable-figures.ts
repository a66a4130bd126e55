import { SMALLEST_VERDICT_BASE, type FitOfVariable, type FitTest, type VariableReach } from '#domain';
import { kish } from '../weighting/kish.js';
import { chanceDissimilarity } from './chance-dissimilarity.js';
import { dissimilarity } from './dissimilarity.js';
import { goVocalScore } from './go-vocal-score.js';
import { goodnessOfFit, type GoodnessOfFit } from './goodness-of-fit.js';
import { type Band } from './merge-bands.js';
import { rIndicator } from './r-indicator.js';
import { type CountByGroup } from './representation-ratio.js';

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
export function figuresOfVariable(bands: readonly Band[], sharesOnly = false): Figures {
  const people = bands.reduce((sum, band) => sum + band.participants, 0);
  if (people < SMALLEST_VERDICT_BASE) return NO_FIGURES;
  const participants = new Map(bands.map((band) => [band.group, band.participants]));
  const population = new Map(bands.map((band) => [band.group, band.population]));
  const distance = dissimilarity(participants, population);
  return {
    dissimilarity: distance.dissimilarity,
    dissimilarityByChance: chanceDissimilarity(people, population).expected,
    peopleToShift: distance.peopleToShift,
    fit: fitOf(goodnessOfFit(participants, population)),
    rIndicator: sharesOnly ? null : rIndicatorOf(bands),
    goVocalScore: goVocalScore(participants, population).minMax,
    designEffect: designEffectOf(bands, people, population),
  };
}

const FIT_TEST: Readonly<Record<NonNullable<GoodnessOfFit['method']>, FitTest>> = {
  'chi-square': 'chi-square',
  'exact-multinomial': 'exact',
  'monte-carlo': 'monte-carlo',
};

function fitOf(fit: GoodnessOfFit): FitOfVariable | null {
  const { method, chiSquare, degreesOfFreedom, p, cohenW, scaledW, cramersV } = fit;
  if (method === null || chiSquare === null || degreesOfFreedom === null || p === null || cohenW === null) return null;
  return {
    test: FIT_TEST[method],
    statistic: chiSquare,
    df: degreesOfFreedom,
    p,
    w: cohenW,
    shareOfLargestW: scaledW ?? 0,
    cramersV,
  };
}

function rIndicatorOf(bands: readonly Band[]): VariableReach['rIndicator'] {
  const cells = bands.map(({ group, participants, population }) => ({
    categories: { group },
    participants,
    residents: population,
  }));
  const { rIndicator: r, rIndicatorAdjusted, variation } = rIndicator(cells, ['group']);
  if (r === null || rIndicatorAdjusted === null || variation === null) return null;
  return { r, rAdjusted: rIndicatorAdjusted, cv: variation };
}

/** Weights q ÷ p, as post-stratification by this variable would set them; null where a group has nobody to weigh. */
function designEffectOf(
  bands: readonly Band[],
  people: number,
  population: CountByGroup,
): VariableReach['designEffect'] {
  if (bands.some(({ participants }) => participants === 0)) return null;
  const residents = [...population.values()].reduce((sum, count) => sum + count, 0);
  const { designEffect, effectivePeople, advice } = kish(
    bands.map((band) => ({
      people: band.participants,
      weight: band.population / residents / (band.participants / people),
    })),
  );
  if (designEffect === null || effectivePeople === null) return null;
  const warning = advice === 'refuse' ? 'too-uneven' : advice === 'warn' ? 'uneven' : null;
  return { deff: designEffect, effectivePeople, warning };
}
