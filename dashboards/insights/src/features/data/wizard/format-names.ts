/** Encodings as people write them; they are names in every language. */
export const ENCODING_NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1250': 'Windows-1250',
  'iso-8859-2': 'ISO-8859-2',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

/** The word of each delimiter in the messages. */
export const DELIMITER_NAMES: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** Patterns that the import understands, each with the same day written in it. */
export const DATE_FORMATS: readonly (readonly [pattern: string, example: string])[] = [
  ['dd.MM.yyyy', '31.12.2026'],
  ['dd.MM.yyyy HH:mm', '31.12.2026 14:05'],
  ['dd.MM.yyyy HH:mm:ss', '31.12.2026 14:05:09'],
  ['dd/MM/yyyy', '31/12/2026'],
  ['dd/MM/yyyy HH:mm', '31/12/2026 14:05'],
  ['MM/dd/yyyy', '12/31/2026'],
  ['MM/dd/yyyy HH:mm', '12/31/2026 14:05'],
  ['dd-MM-yyyy', '31-12-2026'],
  ['dd-MM-yyyy HH:mm', '31-12-2026 14:05'],
  ['yyyy-MM-dd', '2026-12-31'],
  ['yyyy-MM-dd HH:mm', '2026-12-31 14:05'],
  ['yyyy-MM-dd HH:mm:ss', '2026-12-31 14:05:09'],
  ['yyyy/MM/dd', '2026/12/31'],
  ['yyyy/MM/dd HH:mm:ss', '2026/12/31 14:05:09'],
];
