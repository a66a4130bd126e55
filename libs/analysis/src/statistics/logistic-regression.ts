export interface LogisticFit {
  /** 0 for a column that the columns before it already say. */
  readonly coefficients: readonly number[];
  /** Fitted probability of each row, 0…1. */
  readonly fitted: readonly number[];
  /** Covariance of the coefficients; rows and columns of 0 for redundant ones. */
  readonly covariance: readonly (readonly number[])[];
  readonly converged: boolean;
}

const MOST_STEPS = 100;
/** A pivot below this part of its diagonal means that the column says nothing new. */
const REDUNDANT = 1e-9;

/**
 * How likely something is, given several properties at once: logistic regression of counts, fitted by iteratively reweighted least squares.
 *
 *     ln(ρ / (1 − ρ)) = Xβ,   V = (X′WX)⁻¹,   W = N ρ (1 − ρ)
 *
 * @param design one row per cell, one column per coefficient; write the 1 of an intercept yourself
 * @param successes how many of the trials of each cell succeeded, 0…trials
 * @param trials above 0; may be broken
 * @returns coefficients, fitted probabilities and covariance; `converged` is false where the likelihood has no maximum, as when a
 *          property separates successes from the rest
 * @throws {RangeError} when rows differ in length, or a count is not within its trials
 * @see P. McCullagh, J. A. Nelder (1989), "Generalized Linear Models", 2nd edition, §4.4
 * @example logisticRegression([[1, 0], [1, 1]], [40, 30], [400, 600]).fitted; // [0.1, 0.05]
 */
export function logisticRegression(
  design: readonly (readonly number[])[],
  successes: readonly number[],
  trials: readonly number[],
): LogisticFit {
  check(design, successes, trials);
  const columns = design[0]?.length ?? 0;
  let fitted = successes.map((count, row) => (count + 0.5) / (trials[row] + 1));
  let logits = fitted.map((share) => Math.log(share / (1 - share)));
  let coefficients = new Array<number>(columns).fill(0);
  let used: readonly number[] | null = null;
  let converged = false;
  // each step squares what is left of the error, so that a move of 10⁻¹⁰ leaves none
  for (let step = 0; step < MOST_STEPS && !converged; step += 1) {
    const weights = fitted.map((share, row) => trials[row] * share * (1 - share));
    const working = logits.map((logit, row) => logit + (successes[row] - trials[row] * fitted[row]) / weights[row]);
    const information = crossProducts(design, weights);
    used ??= independentColumns(information);
    const solved = solve(information, moments(design, weights, working), used);
    if (solved === null || !solved.every(Number.isFinite)) break;
    coefficients = solved;
    logits = design.map((row) => row.reduce((sum, value, column) => sum + value * solved[column], 0));
    const next = logits.map((logit) => 1 / (1 + Math.exp(-logit)));
    converged = next.every((share, row) => Math.abs(share - fitted[row]) <= 1e-13 + 1e-10 * share);
    fitted = next;
  }
  const last = crossProducts(
    design,
    fitted.map((share, row) => trials[row] * share * (1 - share)),
  );
  const covariance = inverse(last, used ?? []);
  return { coefficients, fitted, covariance: covariance ?? [], converged: converged && covariance !== null };
}

function check(design: readonly (readonly number[])[], successes: readonly number[], trials: readonly number[]): void {
  if (successes.length !== design.length || trials.length !== design.length) {
    throw new RangeError(`${design.length} rows, ${successes.length} successes, ${trials.length} trials`);
  }
  design.forEach((row, index) => {
    if (row.length !== design[0].length) throw new RangeError(`row ${index} has ${row.length} columns`);
    const [count, of] = [successes[index], trials[index]];
    if (!(of > 0 && of < Infinity && count >= 0 && count <= of)) throw new RangeError(`${count} of ${of} trials`);
  });
}

/** X′WX */
function crossProducts(design: readonly (readonly number[])[], weights: readonly number[]): number[][] {
  const columns = design[0]?.length ?? 0;
  const products = Array.from({ length: columns }, () => new Array<number>(columns).fill(0));
  design.forEach((row, index) => {
    for (let i = 0; i < columns; i += 1) {
      if (row[i] === 0) continue;
      for (let j = 0; j < columns; j += 1) products[i][j] += weights[index] * row[i] * row[j];
    }
  });
  return products;
}

/** X′Wz */
function moments(design: readonly (readonly number[])[], weights: readonly number[], values: readonly number[]) {
  const sums = new Array<number>(design[0]?.length ?? 0).fill(0);
  design.forEach((row, index) =>
    row.forEach((value, column) => (sums[column] += weights[index] * value * values[index])),
  );
  return sums;
}

/** The columns that say something that those before them do not. */
function independentColumns(information: readonly (readonly number[])[]): number[] {
  const used: number[] = [];
  for (let column = 0; column < information.length; column += 1) {
    if (factor(information, [...used, column])) used.push(column);
  }
  return used;
}

/** Cholesky's lower triangle of the columns in use; null where one of them is redundant. */
function factor(matrix: readonly (readonly number[])[], used: readonly number[]): number[][] | null {
  const lower: number[][] = [];
  for (let i = 0; i < used.length; i += 1) {
    lower.push([]);
    for (let j = 0; j <= i; j += 1) {
      let left = matrix[used[i]][used[j]];
      for (let k = 0; k < j; k += 1) left -= lower[i][k] * lower[j][k];
      if (j < i) lower[i].push(left / lower[j][j]);
      else if (left > REDUNDANT * matrix[used[i]][used[i]]) lower[i].push(Math.sqrt(left));
      else return null;
    }
  }
  return lower;
}

/** Solves for the columns in use; the others are 0. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[], used: readonly number[]) {
  const lower = factor(matrix, used);
  if (lower === null) return null;
  const solution = new Array<number>(right.length).fill(0);
  const half: number[] = [];
  used.forEach((column, i) => {
    const known = half.reduce((sum, value, k) => sum + lower[i][k] * value, 0);
    half.push((right[column] - known) / lower[i][i]);
  });
  for (let i = used.length - 1; i >= 0; i -= 1) {
    let left = half[i];
    for (let k = i + 1; k < used.length; k += 1) left -= lower[k][i] * solution[used[k]];
    solution[used[i]] = left / lower[i][i];
  }
  return solution;
}

function inverse(matrix: readonly (readonly number[])[], used: readonly number[]): number[][] | null {
  const columns: number[][] = [];
  for (let column = 0; column < matrix.length; column += 1) {
    const unit = matrix.map((_, row) => (row === column && used.includes(column) ? 1 : 0));
    const solved = solve(matrix, unit, used);
    if (solved === null) return null;
    columns.push(solved);
  }
  return columns;
}
