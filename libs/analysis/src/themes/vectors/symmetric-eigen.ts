const SWEEPS = 30;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi rotations, largest |value| first.
 *
 * @param matrix size × size numbers, row after row; not changed
 * @returns values, and vectors as columns: component i of vector j is `vectors[i * size + j]`
 * @see G. Golub, C. Van Loan, Matrix Computations, §8.5
 */
export function symmetricEigen(matrix: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const work = matrix.slice();
  // eigenvectors are kept as rows while rotating, which is kinder to the cache
  const rows = new Float64Array(size * size);
  for (let at = 0; at < size; at += 1) rows[at * size + at] = 1;
  for (let sweep = 0; sweep < SWEEPS && offDiagonal(work, size) > 0; sweep += 1) {
    for (let p = 0; p < size - 1; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(work, rows, size, p, q);
    }
  }
  const order = Array.from({ length: size }, (_, at) => at).sort(
    (a, b) => Math.abs(work[b * size + b]!) - Math.abs(work[a * size + a]!) || a - b,
  );
  const vectors = new Float64Array(size * size);
  order.forEach((from, to) => {
    for (let at = 0; at < size; at += 1) vectors[at * size + to] = rows[from * size + at]!;
  });
  return { values: Float64Array.from(order, (at) => work[at * size + at]!), vectors };
}

/** Sum of squares off the diagonal, taken as zero where it no longer matters. */
function offDiagonal(work: Float64Array, size: number): number {
  let [off, on] = [0, 0];
  for (let row = 0; row < size; row += 1) {
    on += work[row * size + row]! ** 2;
    for (let column = row + 1; column < size; column += 1) off += work[row * size + column]! ** 2;
  }
  return off > 1e-24 * on ? off : 0;
}

function rotate(work: Float64Array, rows: Float64Array, size: number, p: number, q: number): void {
  const element = work[p * size + q]!;
  if (element === 0) return;
  const theta = (work[q * size + q]! - work[p * size + p]!) / (2 * element);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let at = 0; at < size; at += 1) {
    const [left, right] = [work[at * size + p]!, work[at * size + q]!];
    work[at * size + p] = cosine * left - sine * right;
    work[at * size + q] = sine * left + cosine * right;
  }
  rotateRows(work, size, p, q, cosine, sine);
  rotateRows(rows, size, p, q, cosine, sine);
}

function rotateRows(work: Float64Array, size: number, p: number, q: number, cosine: number, sine: number): void {
  const [first, second] = [p * size, q * size];
  for (let at = 0; at < size; at += 1) {
    const left = work[first + at]!;
    const right = work[second + at]!;
    work[first + at] = cosine * left - sine * right;
    work[second + at] = sine * left + cosine * right;
  }
}
