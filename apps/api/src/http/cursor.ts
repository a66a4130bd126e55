import { InvalidInputError } from '#domain';

/** Where the next page of a list begins: opaque to the caller, the sort key of the last row to us. */
export function encodeCursor(place: Readonly<Record<string, string | number | null>>): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * @param fields what the cursor of this list must hold
 * @throws {InvalidInputError} `invalid-request` for anything that this list has not given out
 */
export function decodeCursor<Place extends object>(
  cursor: string | undefined,
  fields: readonly (keyof Place & string)[],
): Place | null {
  if (cursor === undefined) return null;
  const wrong = () =>
    new InvalidInputError('invalid-request', 'cursor: not a cursor of this list', { field: 'cursor' });
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw wrong();
  }
  if (typeof parsed !== 'object' || parsed === null) throw wrong();
  for (const field of fields) {
    const value = (parsed as Record<string, unknown>)[field];
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') throw wrong();
  }
  return parsed as Place;
}
