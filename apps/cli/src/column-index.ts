import { InvalidInputError } from '#domain';

/** Where a named column stands. @throws {InvalidInputError} `missing-column`, with the names that are there */
export function columnIndex(columns: readonly string[], column: string, file: string): number {
  const index = columns.indexOf(column);
  if (index >= 0) return index;
  const there = columns.map((name) => `"${name.slice(0, 40)}"`).join(', ');
  throw new InvalidInputError('missing-column', `${file}: there is no column "${column}"; there are ${there}`, {
    file,
    column,
  });
}
