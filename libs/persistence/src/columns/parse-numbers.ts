const [MINUS, ZERO, NINE] = [45, 48, 57];

/**
 * Whole numbers out of an array as PostgreSQL writes it, without a text for each of them.
 *
 * @param literal `{3,-1,12}`; null and `{}` are no numbers
 * @example parseNumbers('{3,-1,12}'); // Int32Array [3, -1, 12]
 */
export function parseNumbers(literal: string | null): Int32Array {
  if (literal === null || literal === '{}') return new Int32Array(0);
  let length = 1;
  for (let at = literal.indexOf(','); at >= 0; at = literal.indexOf(',', at + 1)) length += 1;
  const numbers = new Int32Array(length);
  let [row, value, sign] = [0, 0, 1];
  for (let at = 1; at < literal.length; at += 1) {
    const code = literal.charCodeAt(at);
    if (code >= ZERO && code <= NINE) value = value * 10 + code - ZERO;
    else if (code === MINUS) sign = -1;
    else {
      numbers[row] = sign * value;
      [row, value, sign] = [row + 1, 0, 1];
    }
  }
  return numbers;
}
