import { InvalidInputError } from '#domain';
import { fixedWeightError, weightedShare, type WeightedSupport } from './fixed-weight-error.js';
import { rake, type Raking, type RakingOptions } from './rake.js';
import { type Margins, type RakingCell } from './raking-input.js';
import { supportInterval } from './support-interval.js';

export interface SupportCell extends RakingCell {
  /** Those of the people who support what is asked. */
  readonly supporters: number;
}

export interface RakedSupport {
  readonly unweighted: number | null;
  readonly weighted: number | null;
  /** weighted − unweighted in percentage points. */
  readonly shiftPoints: number | null;
  /** Knows that raking has removed a part of the chance; null after trimming, when the margins are no longer met. */
  readonly seRaked: number | null;
  /** Takes the weights as they stand: the cautious one. */
  readonly seFixedWeights: number | null;
  /** Wilson interval on the effective people. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The weights with all that is to be said of them. */
  readonly raking: Raking;
}

/**
 * What support would be if the participants had the make-up of the residents in several variables at once; beside it always the support as it
 * was counted, and by how much both differ.
 *
 *     support = Σwy / Σw over people
 *
 * Use it for closed questions and for people who raised a theme; never for votes that decide.
 *
 * @param cells people and supporters by combination of categories
 * @param margins see `rake`
 * @param options cap and trim of `rake`; confidence 0…1, 0.95 unless told
 * @returns null where `raking` gives a reason
 * @throws {InvalidInputError} `wrong-input` for more supporters than people, and what `rake` refuses
 * @see J.-C. Deville, C.-E. Särndal, O. Sautory (1993), "Generalized Raking Procedures", JASA 88(423)
 * @example rakedSupport(cells, margins).weighted; // 0.4414, where 0.48 of all who came support it
 */
export function rakedSupport(
  cells: readonly SupportCell[],
  margins: Margins,
  options: RakingOptions & { readonly confidence?: number } = {},
): RakedSupport {
  for (const { people, supporters } of cells) {
    if (Number.isInteger(supporters) && supporters >= 0 && supporters <= people) continue;
    throw new InvalidInputError('wrong-input', `supporters: ${supporters} among ${people} people`, {
      supporters,
      people,
    });
  }
  const raking = rake(cells, margins, options);
  const unweighted = weightedShare(cells.map((cell) => ({ ...cell, weight: 1 }))).share;
  if (raking.weights === null || unweighted === null) return { ...NOTHING, unweighted, raking };
  const weighed = cells.map((cell, index) => ({ ...cell, weight: raking.weights![index] ?? 0 }));
  const weighted = weightedShare(weighed).share!;
  return {
    unweighted,
    weighted,
    shiftPoints: 100 * (weighted - unweighted),
    seRaked: (raking.trimmedShare ?? 0) > 0 ? null : calibratedError(weighed, [...margins.keys()], weighted),
    seFixedWeights: fixedWeightError(weighed),
    ...supportInterval(weighted, raking.effectivePeople!, options.confidence),
    raking,
  };
}

const NOTHING = {
  weighted: null,
  shiftPoints: null,
  seRaked: null,
  seFixedWeights: null,
  lower: null,
  upper: null,
};

/** How often each margin is taken out of what is left, as R's survey package does. */
const SWEEPS = 10;

/**
 * The standard error of what the margins leave open: from each person's distance to the weighted share the mean of each margin's category is
 * taken out in turn, and what is left is linearised.
 */
function calibratedError(
  cells: readonly (RakingCell & WeightedSupport)[],
  variables: readonly string[],
  share: number,
): number | null {
  const people = cells.reduce((sum, cell) => sum + cell.people, 0);
  if (people < 2) return null;
  // all people of a cell have the same categories, so that what is taken out of them is the same
  const taken = new Float64Array(cells.length).fill(share);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const variable of variables) takeOut(cells, variable, taken);
  }
  const sum = cells.reduce((total, cell) => total + cell.people * cell.weight, 0);
  let [total, squares] = [0, 0];
  cells.forEach(({ people: count, supporters, weight }, index) => {
    const part = weight / sum;
    const [yes, no] = [part * (1 - taken[index]), -part * taken[index]];
    total += supporters * yes + (count - supporters) * no;
    squares += supporters * yes * yes + (count - supporters) * no * no;
  });
  return Math.sqrt(((squares - (total * total) / people) * people) / (people - 1));
}

function takeOut(cells: readonly (RakingCell & WeightedSupport)[], variable: string, taken: Float64Array): void {
  const left = new Map<string, { people: number; sum: number }>();
  cells.forEach(({ categories, people, supporters }, index) => {
    const before = left.get(categories[variable]) ?? { people: 0, sum: 0 };
    left.set(categories[variable], {
      people: before.people + people,
      sum: before.sum + supporters - people * taken[index],
    });
  });
  cells.forEach(({ categories, people }, index) => {
    const { people: count, sum } = left.get(categories[variable])!;
    if (people > 0) taken[index] += sum / count;
  });
}
