import { logisticRegression } from '../statistics/logistic-regression.js';

/** Residents of one combination of categories, and those of them who took part. */
export interface PropensityCell {
  /** The category of each variable, such as `{ sex: 'w', age: '65+' }`. */
  readonly categories: Readonly<Record<string, string>>;
  readonly residents: number;
  readonly participants: number;
}

export interface Propensities {
  /** Participants per resident of each cell as the model has it; null where nobody lives. */
  readonly rates: readonly (number | null)[];
  /** By how much chance alone raises the variance of the rates. */
  readonly varianceBias: number;
}

/**
 * The participation rate of each cell: as counted for one variable, by a logistic regression of main effects for several.
 *
 * A category of which nobody took part, or everybody, has the rate 0 or 1 and leaves the regression, which would never come to rest there.
 *
 * @returns null where the regression has no answer
 */
export function fitPropensities(cells: readonly PropensityCell[], variables: readonly string[]): Propensities | null {
  return variables.length === 1 ? countedRates(cells, variables[0]) : modelledRates(cells, variables);
}

function countedRates(cells: readonly PropensityCell[], variable: string): Propensities {
  const totals = totalsOf(cells, variable);
  const residents = cells.reduce((sum, cell) => sum + cell.residents, 0);
  const rateOf = (category: string) => totals.get(category)!.participants / totals.get(category)!.residents;
  const bias = [...totals].reduce((sum, [category, total]) => {
    return total.residents > 0 ? sum + rateOf(category) * (1 - rateOf(category)) : sum;
  }, 0);
  return {
    rates: cells.map((cell) => (cell.residents > 0 ? rateOf(cell.categories[variable]) : null)),
    varianceBias: bias / residents,
  };
}

function modelledRates(cells: readonly PropensityCell[], variables: readonly string[]): Propensities | null {
  const settled = settledRates(cells, variables);
  const open = cells.flatMap((cell, index) => (settled[index] === undefined ? [index] : []));
  if (open.length === 0) return { rates: settled.map((rate) => rate ?? null), varianceBias: 0 };
  const design = designOf(
    open.map((index) => cells[index]),
    variables,
  );
  const fit = logisticRegression(
    design,
    open.map((index) => cells[index].participants),
    open.map((index) => cells[index].residents),
  );
  if (!fit.converged) return null;
  const residents = cells.reduce((sum, cell) => sum + cell.residents, 0);
  let bias = 0;
  design.forEach((row, at) => {
    const slope = fit.fitted[at] * (1 - fit.fitted[at]);
    bias += cells[open[at]].residents * slope * slope * quadratic(row, fit.covariance);
  });
  const rates = settled.map((rate) => rate ?? null);
  open.forEach((index, at) => (rates[index] = fit.fitted[at]));
  return { rates, varianceBias: bias / residents };
}

/** 0 or 1 for cells of a category where nobody or everybody took part, null where nobody lives, undefined for the others. */
function settledRates(cells: readonly PropensityCell[], variables: readonly string[]): (number | null | undefined)[] {
  const settled = cells.map((cell) => (cell.residents > 0 ? undefined : null)) as (number | null | undefined)[];
  for (let grows = true; grows;) {
    grows = false;
    for (const variable of variables) {
      const totals = totalsOf(
        cells.filter((_, index) => settled[index] === undefined),
        variable,
      );
      cells.forEach((cell, index) => {
        if (settled[index] !== undefined) return;
        const { participants, residents } = totals.get(cell.categories[variable])!;
        if (participants > 0 && participants < residents) return;
        settled[index] = participants === 0 ? 0 : 1;
        grows = true;
      });
    }
  }
  return settled;
}

function totalsOf(cells: readonly PropensityCell[], variable: string) {
  const totals = new Map<string, { participants: number; residents: number }>();
  for (const { categories, participants, residents } of cells) {
    const before = totals.get(categories[variable]) ?? { participants: 0, residents: 0 };
    totals.set(categories[variable], {
      participants: before.participants + participants,
      residents: before.residents + residents,
    });
  }
  return totals;
}

/** An intercept, then a column for each category of each variable but its first. */
function designOf(cells: readonly PropensityCell[], variables: readonly string[]): number[][] {
  const levels = variables.map((variable) =>
    [...new Set(cells.map(({ categories }) => categories[variable]))].slice(1),
  );
  return cells.map(({ categories }) => [
    1,
    ...variables.flatMap((variable, at) => levels[at].map((level) => (categories[variable] === level ? 1 : 0))),
  ]);
}

/** x′Vx */
function quadratic(row: readonly number[], matrix: readonly (readonly number[])[]): number {
  let sum = 0;
  row.forEach((a, i) => row.forEach((b, j) => (sum += a * b * matrix[i][j])));
  return sum;
}
