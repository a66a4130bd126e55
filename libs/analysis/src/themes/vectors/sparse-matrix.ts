/** A matrix that keeps only what is not zero, row after row (compressed sparse rows). */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Where each row begins in `indices` and `values`; one more entry than rows. */
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** matrix × dense, where dense has `width` numbers for each column of the matrix. */
export function multiply(matrix: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  const product = new Float64Array(matrix.rows * width);
  for (let row = 0; row < matrix.rows; row += 1) {
    const to = row * width;
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at += 1) {
      addScaled(product, to, dense, matrix.indices[at]! * width, matrix.values[at]!, width);
    }
  }
  return product;
}

/** transposed matrix × dense, where dense has `width` numbers for each row of the matrix. */
export function multiplyTransposed(matrix: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  const product = new Float64Array(matrix.columns * width);
  for (let row = 0; row < matrix.rows; row += 1) {
    const from = row * width;
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at += 1) {
      addScaled(product, matrix.indices[at]! * width, dense, from, matrix.values[at]!, width);
    }
  }
  return product;
}

function addScaled(
  target: Float64Array,
  to: number,
  source: Float64Array,
  from: number,
  scale: number,
  width: number,
): void {
  for (let column = 0; column < width; column += 1) target[to + column]! += scale * source[from + column]!;
}
