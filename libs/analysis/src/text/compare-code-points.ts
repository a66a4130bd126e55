/**
 * The order of two texts by the code points of their letters: the same on every machine and in every locale.
 *
 * @returns below 0 when `a` comes first, above 0 when `b` does, 0 when they are equal
 * @example compareCodePoints('a', 'ą'); // below 0
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return codePointRank(left) - codePointRank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above U+FFFF, so they come after every other unit. */
function codePointRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
