/**
 * A value as JSON with one spelling: keys sorted by UTF-16 code units, no white space, what is undefined left out. Two equal values have
 * the same text, and so the same hash.
 *
 * @see RFC 8785, JSON Canonicalization Scheme; numbers and strings are already spelled that way by `JSON.stringify`
 * @example canonicalJson({ b: [1, 'x'], a: null }); // '{"a":null,"b":[1,"x"]}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
