import { InvalidInputError } from '#domain';

/** What is wrong with a file of topics, where, and what to do: `codeframe-no-name`. */
export function codeframeProblem(
  code: string,
  file: string,
  message: string,
  place: Readonly<Record<string, number>> = {},
): InvalidInputError {
  const row = place['row'] === undefined ? '' : `, row ${place['row']}`;
  return new InvalidInputError(`codeframe-${code}`, `${file}${row}: ${message}`, { file, ...place });
}
