import { headerKey } from '../../files/header.js';
import { type Table } from '../../files/table.js';
import { numbered } from '../survey-questions.js';

export const WARSAW_SHEETS = [
  'remarks with decisions',
  'remarks on a map',
  'survey of a consultation',
  'budget projects',
  'budget ballots',
] as const;
export type WarsawSheet = (typeof WARSAW_SHEETS)[number];

/** Columns that only the sheet of this name has together. */
const MARKS: readonly (readonly [WarsawSheet, readonly (readonly string[])[]])[] = [
  ['remarks with decisions', [['id uwagi'], ['rozstrzygnięcie', 'uzasadnienie']]],
  ['remarks on a map', [['lp.'], ['treść'], ['link do uwagi']]],
  ['budget projects', [['numer projektu'], ['sposób złożenia'], ['poziom'], ['tytuł'], ['status']]],
  [
    'budget ballots',
    [
      ['sposób głosowania'],
      ['status karty do głosowania', 'status karty'],
      ['numery projektów ogólnomiejskich', 'numery projektów dzielnicowych'],
    ],
  ],
];

/** What a sheet of the city of Warsaw's platforms holds, by its headers; null for another table. */
export function recogniseWarsaw(table: Table): WarsawSheet | null {
  const keys = new Set(table.columns.map(headerKey));
  const sheet = MARKS.find(([, marks]) => marks.every((words) => words.some((word) => keys.has(word))))?.[0];
  if (sheet !== undefined) return sheet;
  const isSurvey = keys.has('lp.') && keys.has('data wypełnienia') && keys.has('status użytkownika');
  return isSurvey && table.columns.some((column) => numbered(column) !== null) ? 'survey of a consultation' : null;
}
