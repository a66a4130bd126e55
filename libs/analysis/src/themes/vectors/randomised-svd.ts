import { seededRandom } from '../seeded-random.js';
import { multiply, multiplyTransposed, type SparseMatrix } from './sparse-matrix.js';
import { symmetricEigen } from './symmetric-eigen.js';

const OVERSAMPLING = 10;
const POWER_ITERATIONS = 2;

export interface LeftSingularVectors {
  /** rows × rank numbers, row after row; columns of length 1. */
  readonly vectors: Float64Array;
  /** Singular values, largest first. */
  readonly values: Float64Array;
  readonly rank: number;
}

/**
 * The strongest directions of a large sparse matrix: the left singular vectors and singular values of its truncated
 * decomposition, found through a random projection that two power iterations sharpen.
 *
 * @param matrix m × n, sparse
 * @param rank how many directions are wanted; fewer come back when the matrix is smaller
 * @param seed of the projection
 * @see N. Halko, P.-G. Martinsson, J. Tropp (2011), "Finding structure with randomness", algorithms 4.4 and 5.1
 */
export function randomisedSvd(matrix: SparseMatrix, rank: number, seed: number): LeftSingularVectors {
  const smaller = Math.min(matrix.rows, matrix.columns);
  const width = Math.min(rank + OVERSAMPLING, smaller);
  const kept = Math.min(rank, width);
  if (kept === 0) return { vectors: new Float64Array(0), values: new Float64Array(0), rank: 0 };
  const random = seededRandom(seed, 101);
  let basis = multiply(
    matrix,
    Float64Array.from({ length: matrix.columns * width }, () => random() - 0.5),
    width,
  );
  orthonormalise(basis, matrix.rows, width);
  for (let round = 0; round < POWER_ITERATIONS; round += 1) {
    const back = multiplyTransposed(matrix, basis, width);
    orthonormalise(back, matrix.columns, width);
    basis = multiply(matrix, back, width);
    orthonormalise(basis, matrix.rows, width);
  }
  const projected = multiplyTransposed(matrix, basis, width);
  const { values, vectors } = symmetricEigen(gram(projected, matrix.columns, width), width);
  return {
    vectors: rotateInto(basis, matrix.rows, width, vectors, kept),
    values: Float64Array.from({ length: kept }, (_, at) => Math.sqrt(Math.max(0, values[at]!))),
    rank: kept,
  };
}

function rotateInto(
  basis: Float64Array,
  rows: number,
  width: number,
  rotation: Float64Array,
  kept: number,
): Float64Array {
  const turned = new Float64Array(rows * kept);
  for (let row = 0; row < rows; row += 1) {
    for (let inner = 0; inner < width; inner += 1) {
      const value = basis[row * width + inner]!;
      for (let column = 0; column < kept; column += 1) {
        turned[row * kept + column]! += value * rotation[inner * width + column]!;
      }
    }
  }
  return turned;
}

/** Cholesky-QR, twice for precision: columns become orthonormal; one that depends on those before it becomes zero. */
function orthonormalise(dense: Float64Array, rows: number, width: number): void {
  for (let round = 0; round < 2; round += 1) {
    const factor = cholesky(gram(dense, rows, width), width);
    for (let row = 0; row < rows; row += 1) {
      const from = row * width;
      for (let column = 0; column < width; column += 1) {
        let value = dense[from + column]!;
        for (let inner = 0; inner < column; inner += 1) value -= dense[from + inner]! * factor[column * width + inner]!;
        const pivot = factor[column * width + column]!;
        dense[from + column] = pivot === 0 ? 0 : value / pivot;
      }
    }
  }
}

function gram(dense: Float64Array, rows: number, width: number): Float64Array {
  const product = new Float64Array(width * width);
  for (let row = 0; row < rows; row += 1) {
    const from = row * width;
    for (let left = 0; left < width; left += 1) {
      const value = dense[from + left]!;
      if (value === 0) continue;
      const to = left * width;
      for (let right = left; right < width; right += 1) product[to + right]! += value * dense[from + right]!;
    }
  }
  for (let left = 0; left < width; left += 1) {
    for (let right = 0; right < left; right += 1) product[left * width + right] = product[right * width + left]!;
  }
  return product;
}

/** The lower factor L with L Lᵀ = matrix. */
function cholesky(matrix: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let value = matrix[row * size + column]!;
      for (let inner = 0; inner < column; inner += 1) {
        value -= factor[row * size + inner]! * factor[column * size + inner]!;
      }
      if (row === column) {
        factor[row * size + row] = value > 1e-10 * matrix[row * size + row]! ? Math.sqrt(value) : 0;
      } else {
        const pivot = factor[column * size + column]!;
        factor[row * size + column] = pivot === 0 ? 0 : value / pivot;
      }
    }
  }
  return factor;
}
