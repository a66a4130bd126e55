import { randomisedSvd } from './randomised-svd.js';
import type { SparseMatrix } from './sparse-matrix.js';

function sparse(rows: readonly (readonly number[])[]): SparseMatrix {
  const starts = [0];
  const [indices, values]: [number[], number[]] = [[], []];
  for (const row of rows) {
    row.forEach((value, column) => {
      if (value === 0) return;
      indices.push(column);
      values.push(value);
    });
    starts.push(indices.length);
  }
  return {
    rows: rows.length,
    columns: rows[0]!.length,
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  };
}

// AᵀA of [[3, 0], [4, 5]] is [[25, 20], [20, 25]], whose eigenvalues are 45 and 5
it('finds the singular values of a small matrix', () => {
  const { values } = randomisedSvd(
    sparse([
      [3, 0],
      [4, 5],
    ]),
    2,
    1,
  );
  expect(values[0]).toBeCloseTo(Math.sqrt(45), 10);
  expect(values[1]).toBeCloseTo(Math.sqrt(5), 10);
});

// of rank one: (1, 2, 3)ᵀ (1, 1) has the one singular value √14 · √2
it('finds one direction where there is one, and no NaN beside it', () => {
  const { values, vectors, rank } = randomisedSvd(
    sparse([
      [1, 1],
      [2, 2],
      [3, 3],
    ]),
    2,
    1,
  );
  expect(values[0]).toBeCloseTo(Math.sqrt(28), 8);
  expect(values[1]).toBeCloseTo(0, 5);
  expect(Math.abs(vectors[2 * rank]!)).toBeCloseTo(3 / Math.sqrt(14), 8);
  expect(vectors.every(Number.isFinite)).toBe(true);
});

it('gives nothing for an empty matrix', () => {
  const empty = {
    rows: 0,
    columns: 0,
    starts: Int32Array.of(0),
    indices: new Int32Array(0),
    values: new Float64Array(0),
  };
  expect(randomisedSvd(empty, 5, 1).rank).toBe(0);
});
