import { InvalidInputError, type UndefinedReason } from '#domain';
import { fitPropensities, type Propensities, type PropensityCell } from './fit-propensities.js';

export interface PartialIndicator {
  /** How much rates differ by this variable. */
  readonly variable: number;
  /** Each category's part of it; below 0 where its rate is below the overall one. */
  readonly categories: ReadonlyMap<string, number>;
}

export interface RIndicator {
  /** Participants per resident. */
  readonly rate: number | null;
  /** Standard deviation of the rates over residents, S. */
  readonly spread: number | null;
  /** 1 − 2S: 1 where every group took part alike. Near 1 whenever few took part, so never alone. */
  readonly rIndicator: number | null;
  /** S ÷ rate, the coefficient of variation: comparable whatever the rate. */
  readonly variation: number | null;
  /** By how much chance alone raises S². */
  readonly varianceBias: number | null;
  /** The same after taking that off; S is 0 at the least. */
  readonly spreadAdjusted: number | null;
  readonly rIndicatorAdjusted: number | null;
  readonly variationAdjusted: number | null;
  /** Rate of each cell as the model has it; null where nobody lives. */
  readonly propensities: readonly (number | null)[];
  readonly unconditional: ReadonlyMap<string, PartialIndicator> | null;
  /** What each variable adds to all others; null with one variable. */
  readonly conditional: ReadonlyMap<string, number> | null;
  readonly reason: UndefinedReason | null;
}

/**
 * How unevenly residents of different groups took part, in one number per view: the spread of participation rates over all residents.
 *
 *     S² = Σ W (ρ − ρ̄)²,  W = N/ΣN,   R = 1 − 2S,   CV = S/ρ̄
 *     bias of S² = Σᵢ zᵢ′ V zᵢ / ΣN,  z = ρ(1 − ρ)x;  with one variable Σ ρ(1 − ρ) / ΣN
 *
 * The rates ρ of one variable are those counted, of several variables those of a logistic regression of main effects. Partial indicators,
 * per category √W_k (ρ_k − ρ̄) and per variable the root of the sum of squares; conditional: √ΣW(ρ − mean ρ of the cells that are alike in
 * all other variables)².
 *
 * @param cells the residents by combination of the variables; a joint table is needed for more than one
 * @param variables which of the variables stand in the model, at least one
 * @returns null with the reason `zero_population`, `no_participants`, or `no_convergence` where the regression has no answer
 * @throws {InvalidInputError} `more-participants-than-residents`; `wrong-input` without variables, or when a cell lacks one
 * @see B. Schouten, F. Cobben, J. Bethlehem (2009), "Indicators for the Representativeness of Survey Response", Survey Methodology 35(1)
 * @example rIndicator([{ categories: { g: 'a' }, residents: 400, participants: 40 }, { categories: { g: 'b' }, residents: 600,
 *   participants: 30 }], ['g']).variation; // 0.3499, with R = 0.9510
 */
export function rIndicator(cells: readonly PropensityCell[], variables: readonly string[]): RIndicator {
  checkCells(cells, variables);
  const residents = cells.reduce((sum, cell) => sum + cell.residents, 0);
  const participants = cells.reduce((sum, cell) => sum + cell.participants, 0);
  if (residents === 0) return { ...NOTHING, propensities: cells.map(() => null), reason: 'zero_population' };
  if (participants === 0) return { ...NOTHING, propensities: cells.map(() => null), reason: 'no_participants' };
  const model = fitPropensities(cells, variables);
  if (model === null) return { ...NOTHING, propensities: cells.map(() => null), reason: 'no_convergence' };

  const weighted = weigh(cells, model, residents);
  const rate = meanOf(weighted);
  const variance = spreadAround(weighted, () => rate);
  const spread = Math.sqrt(variance);
  const spreadAdjusted = Math.sqrt(Math.max(0, variance - model.varianceBias));
  return {
    rate,
    spread,
    rIndicator: 1 - 2 * spread,
    variation: spread / rate,
    varianceBias: model.varianceBias,
    spreadAdjusted,
    rIndicatorAdjusted: 1 - 2 * spreadAdjusted,
    variationAdjusted: spreadAdjusted / rate,
    propensities: model.rates,
    unconditional: new Map(variables.map((variable) => [variable, unconditionalOf(weighted, variable, rate)])),
    conditional:
      variables.length === 1
        ? null
        : new Map(variables.map((variable) => [variable, conditionalOf(weighted, variable, variables)])),
    reason: null,
  };
}

const NOTHING = {
  rate: null,
  spread: null,
  rIndicator: null,
  variation: null,
  varianceBias: null,
  spreadAdjusted: null,
  rIndicatorAdjusted: null,
  variationAdjusted: null,
  unconditional: null,
  conditional: null,
};

function checkCells(cells: readonly PropensityCell[], variables: readonly string[]): void {
  if (variables.length === 0) throw new InvalidInputError('wrong-input', 'model: names no variable');
  for (const { categories, residents, participants } of cells) {
    const missing = variables.find((variable) => !Object.hasOwn(categories, variable));
    if (missing !== undefined) throw new InvalidInputError('wrong-input', `cells: one has no ${missing}`, { missing });
    const where = variables.map((variable) => categories[variable]).join(', ');
    if (!(residents >= 0 && residents < Infinity && Number.isInteger(participants) && participants >= 0)) {
      throw new InvalidInputError('wrong-input', `${where}: not counts: ${participants} of ${residents}`, { where });
    }
    if (participants > residents) {
      const message = `${where}: ${participants} participants but only ${residents} residents`;
      throw new InvalidInputError('more-participants-than-residents', message, {
        group: where,
        participants,
        residents,
      });
    }
  }
}

/** A cell with its part of the residents and its modelled rate. */
interface WeightedCell {
  readonly categories: Readonly<Record<string, string>>;
  readonly part: number;
  readonly rate: number;
}

function weigh(cells: readonly PropensityCell[], { rates }: Propensities, residents: number): WeightedCell[] {
  return cells.flatMap(({ categories, residents: own }, index) => {
    const rate = rates[index];
    return rate === null ? [] : [{ categories, part: own / residents, rate }];
  });
}

function meanOf(cells: readonly WeightedCell[]): number {
  const part = cells.reduce((sum, cell) => sum + cell.part, 0);
  return cells.reduce((sum, cell) => sum + cell.part * cell.rate, 0) / part;
}

function spreadAround(cells: readonly WeightedCell[], centre: (cell: WeightedCell) => number): number {
  return cells.reduce((sum, cell) => sum + cell.part * (cell.rate - centre(cell)) * (cell.rate - centre(cell)), 0);
}

function unconditionalOf(cells: readonly WeightedCell[], variable: string, rate: number): PartialIndicator {
  const byCategory = groupBy(cells, ({ categories }) => categories[variable]);
  const categories = new Map(
    [...byCategory].map(([category, own]) => {
      const part = own.reduce((sum, cell) => sum + cell.part, 0);
      return [category, Math.sqrt(part) * (meanOf(own) - rate)];
    }),
  );
  return { variable: Math.hypot(...categories.values()), categories };
}

function conditionalOf(cells: readonly WeightedCell[], variable: string, variables: readonly string[]): number {
  const others = variables.filter((one) => one !== variable);
  const keyOf = ({ categories }: WeightedCell) => JSON.stringify(others.map((one) => categories[one]));
  const means = new Map([...groupBy(cells, keyOf)].map(([key, own]) => [key, meanOf(own)]));
  return Math.sqrt(spreadAround(cells, (cell) => means.get(keyOf(cell))!));
}

function groupBy(cells: readonly WeightedCell[], keyOf: (cell: WeightedCell) => string): Map<string, WeightedCell[]> {
  const groups = new Map<string, WeightedCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}
