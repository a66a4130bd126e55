import { InvalidInputError, type ImportFixes } from '#domain';

/** A delivered file on disk: zips and workbooks are read at random places. `name` is what the person calls it. */
export interface InputFile {
  readonly name: string;
  readonly path: string;
  /** What a person mended in it before it is read. */
  readonly fixes?: ImportFixes;
}

/** Longest cell that is read, in characters. A longer one is listed and its first characters kept. */
export const LONGEST_CELL = 1_000_000;
export const KEPT_OF_LONG_CELL = 1_000;
export const MOST_COLUMNS = 2_000;

/** Why a file is refused as a whole; the words for each stand in libs/language. */
export type FileErrorCode =
  | 'empty-file'
  | 'not-a-table'
  | 'unsupported-format'
  | 'password-protected'
  | 'truncated-file'
  | 'zip-bomb'
  | 'file-too-large'
  | 'wrong-encoding'
  | 'unclosed-quote'
  | 'row-too-long'
  | 'too-many-columns'
  | 'missing-column'
  | 'missing-sheet'
  | 'missing-header'
  | 'identity-column'
  | 'personal-column'
  | 'unknown-columns'
  | 'unknown-coordinates'
  | 'no-area-names'
  | 'no-areas'
  | 'too-many-areas';

/** A refusal of one file that names it; `details` adds what the person needs to put it right. */
export function fileError(
  code: FileErrorCode,
  file: string,
  message: string,
  details: Readonly<Record<string, string | number>> = {},
  cause?: unknown,
): InvalidInputError {
  return new InvalidInputError(code, `${file}: ${message}`, { file, ...details }, cause === undefined ? {} : { cause });
}
