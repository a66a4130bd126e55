import { InvalidInputError } from '#domain';
import { type z } from 'zod';

/** Where the next page of a list begins: opaque to the caller, the sort key of the last row to us. */
export function encodeCursor(place: Readonly<Record<string, string | number | null>>): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * @param schema what the cursor of this list holds
 * @throws {InvalidInputError} `invalid-request` for anything that this list has not given out
 */
export function decodeCursor<Schema extends z.ZodType>(
  cursor: string | undefined,
  schema: Schema,
): z.infer<Schema> | null {
  if (cursor === undefined) return null;
  const parsed = schema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (parsed.success) return parsed.data;
  throw new InvalidInputError('invalid-request', 'cursor: not a cursor of this list', { field: 'cursor' });
}

/** An instant as PostgreSQL writes it, to the microsecond; undated rows stand at the one or the other end of time. */
export function isInstantText(text: string): boolean {
  return /^-?infinity$/.test(text) || (/^\d{4}-\d\d-\d\d[ T]/.test(text) && !Number.isNaN(Date.parse(text)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
