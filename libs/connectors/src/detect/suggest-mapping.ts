import { type TableMapping } from '#domain';
import { headerKey } from '../files/header.js';
import { variableOf } from '../values/demographics.js';
import { type ColumnContent } from './column-content.js';
import { type DetectedColumn, type DetectedTable, type Detection } from './detect-source.js';

/** What a column may be used for; `identity` is never read. */
export type SuggestedField =
  | 'reference'
  | 'title'
  | 'text'
  | 'person'
  | 'submittedAt'
  | 'channel'
  | 'status'
  | 'response'
  | 'category'
  | 'permission'
  | 'latitude'
  | 'longitude'
  | 'place'
  | 'url'
  | 'answers'
  | 'votes'
  | 'cost'
  | 'identity'
  | `attributes.${string}`;

export interface ColumnGuess {
  readonly column: string;
  readonly field: SuggestedField;
  /** 0…1 */
  readonly confidence: number;
  /** What speaks for it: the header, the values, or both. */
  readonly by: 'name-and-values' | 'name' | 'values';
}

export interface SuggestedMapping {
  readonly mapping: TableMapping;
  readonly guesses: readonly ColumnGuess[];
}

type SingleField = Exclude<SuggestedField, 'text' | 'answers' | 'identity' | `attributes.${string}`>;

/** Words that headers contain, and what content must not contradict them. The first rule that fits wins. */
const RULES: readonly { field: SingleField | 'text'; words: RegExp; content?: readonly ColumnContent[] }[] = [
  {
    field: 'submittedAt',
    words:
      /sygnatura czasowa|timestamp|^data( |$)|data (złożenia|wpływu|zgłoszenia|dodania|wypełnienia|i czas)|czas (złożenia|ukończenia)|^date|submitted|created|completion time|submitdate/,
    content: ['date', 'number', 'empty'],
  },
  {
    field: 'person',
    words: /e-?mail|adres poczty|nazwa użytkownika|respondent|uczestnik id|user id|id użytkownika|author.?id|token/,
  },
  {
    field: 'reference',
    words:
      /^(id|lp|l\.p\.?|nr|numer|no|#|uuid|_uuid|_id|identyfikator|response id|id odpowiedzi|id uwagi|nr zgłoszenia|numer zgłoszenia|numer projektu|nr uwagi|numer uwagi)\.?$/,
  },
  {
    field: 'response',
    words: /odpowiedź urzędu|uzasadnienie|stanowisko|response|rozstrzygnięcie - uzasadnienie|odpowiedź organu/,
  },
  {
    field: 'status',
    words: /^status|^stan$|rozstrzygnięcie|decyzja|sposób rozpatrzenia|^state$/,
    content: ['category'],
  },
  { field: 'title', words: /^(tytuł|title|temat|nazwa( projektu| zadania)?|name|przedmiot)$/ },
  {
    field: 'text',
    words:
      /treść|opis|uwag[ai]|komentarz|opini[ae]|propozycj[ae]|pomysł|postulat|wniosek|text|body|comment|description|answer|odpowiedź|remark|wypowiedź/,
    content: ['text', 'category'],
  },
  {
    field: 'channel',
    words: /sposób (złożenia|głosowania|przekazania)|kanał|channel|^forma( |$)|źródło/,
    content: ['category'],
  },
  { field: 'category', words: /kategori|category|^tagi?$|^tags?$|obszar tematyczny|^temat$/, content: ['category'] },
  { field: 'permission', words: /zgoda na publikacj|zgod[ay]|consent|permission/, content: ['category'] },
  { field: 'latitude', words: /^(lat|latitude|szerokość( geograficzna)?)$/, content: ['number'] },
  { field: 'longitude', words: /^(lon|lng|long|longitude|długość( geograficzna)?)$/, content: ['number'] },
  { field: 'url', words: /^(url|link|adres strony)$/, content: ['url'] },
  { field: 'place', words: /lokalizacja|miejsce|location|^adres$|address/, content: ['category', 'text'] },
  { field: 'votes', words: /^(głosy|liczba głosów|votes|poparcie|supports)/, content: ['number'] },
  { field: 'cost', words: /koszt|^cost|^wartość$|^kwota$|^price$|^budget$/, content: ['number'] },
];

/** Offices write `tresc` and `Treść`. */
const PLAIN_RULES = RULES.map((rule) => ({ ...rule, words: new RegExp(plainLetters(rule.words.source)) }));

function plainLetters(text: string): string {
  return text.replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Suggests how to read a table: by header words in Polish and English, and by what the values look like. A column with identity
 * numbers is marked and never suggested. Written columns become texts, chosen ones answers, when nothing else fits them.
 */
export function suggestMapping(detection: Detection, sheet?: string | null): SuggestedMapping {
  const table = chooseTable(detection, sheet);
  const guesses: ColumnGuess[] = [];
  const taken = new Set<SuggestedField>();
  for (const column of table.columns) {
    const guess = guessColumn(column, taken);
    if (guess === null) continue;
    guesses.push(guess);
    taken.add(guess.field);
  }
  return { mapping: toMapping(detection, table, guesses), guesses };
}

function chooseTable(detection: Detection, sheet: string | null | undefined): DetectedTable {
  if (sheet !== undefined) return detection.tables.find((table) => table.sheet === sheet) ?? detection.tables[0]!;
  const visible = detection.tables.filter(({ hidden }) => !hidden);
  return (
    visible.reduce<DetectedTable | null>(
      (fullest, table) => (fullest === null || filledCells(table) > filledCells(fullest) ? table : fullest),
      null,
    ) ?? detection.tables[0]!
  );
}

/** Instructions and lists of words stand in sheets of their own; the data are in the fullest one. */
function filledCells({ columns, rowEstimate }: DetectedTable): number {
  return (
    rowEstimate * columns.reduce((sum, { filledShare, content }) => sum + (content === 'identity' ? 1 : filledShare), 0)
  );
}

function guessColumn(column: DetectedColumn, taken: ReadonlySet<SuggestedField>): ColumnGuess | null {
  const { name, content } = column;
  if (content === 'identity') return { column: name, field: 'identity', confidence: 1, by: 'name-and-values' };
  if (column.personal === 'phone' || column.personal === 'name') return null;
  if (column.personal === 'email')
    return taken.has('person') ? null : { column: name, field: 'person', confidence: 0.98, by: 'values' };
  const variable = variableOf(name);
  if (variable !== null) {
    const field = `attributes.${variable === 'birth-year' ? 'age' : variable}` as const;
    return taken.has(field) ? null : { column: name, field, confidence: 0.95, by: 'name' };
  }
  const key = plainLetters(headerKey(name));
  for (const rule of PLAIN_RULES) {
    if (!rule.words.test(key) || (rule.field !== 'text' && taken.has(rule.field))) continue;
    if (rule.content === undefined) return { column: name, field: rule.field, confidence: 0.9, by: 'name' };
    if (rule.content.includes(content)) {
      const agrees = rule.content[0] === content;
      return {
        column: name,
        field: rule.field,
        confidence: agrees ? 0.96 : 0.6,
        by: agrees ? 'name-and-values' : 'name',
      };
    }
  }
  return guessByContent(column, taken);
}

function guessByContent(
  { name, content, distinct }: DetectedColumn,
  taken: ReadonlySet<SuggestedField>,
): ColumnGuess | null {
  if (content === 'text') return { column: name, field: 'text', confidence: 0.7, by: 'values' };
  if (content === 'email' && !taken.has('person'))
    return { column: name, field: 'person', confidence: 0.8, by: 'values' };
  if (content === 'date' && !taken.has('submittedAt'))
    return { column: name, field: 'submittedAt', confidence: 0.5, by: 'values' };
  if (content === 'category' && distinct > 1 && distinct <= 30)
    return { column: name, field: 'answers', confidence: 0.5, by: 'values' };
  return null;
}

function toMapping(detection: Detection, table: DetectedTable, guesses: readonly ColumnGuess[]): TableMapping {
  const columns: Record<string, unknown> = {};
  const attributes: Record<string, string> = {};
  const lists: Record<'text' | 'answers', string[]> = { text: [], answers: [] };
  for (const { column, field } of guesses) {
    if (field === 'identity') continue;
    if (field.startsWith('attributes.')) attributes[field.slice('attributes.'.length)] = column;
    else if (field === 'text' || field === 'answers') lists[field].push(column);
    else columns[field] = column;
  }
  if (lists.text.length > 0) columns['text'] = lists.text;
  if (lists.answers.length > 0) columns['answers'] = lists.answers;
  if (Object.keys(attributes).length > 0) columns['attributes'] = attributes;
  const hasText = lists.text.length > 0 || columns['title'] !== undefined;
  const isSurvey = lists.text.length > 1 || lists.answers.length > 0;
  return {
    version: 1,
    kind: isSurvey ? 'answers' : hasText ? 'remark' : 'participant',
    columns: columns as TableMapping['columns'],
    ...(detection.format === 'csv' ? {} : table.sheet === null ? {} : { sheet: table.sheet }),
    ...(table.headerRow > 0 ? { headerRow: table.headerRow } : {}),
    ...csvFormat(table),
  };
}

function csvFormat(table: DetectedTable): Pick<TableMapping, 'encoding' | 'delimiter'> {
  return {
    ...(table.encoding === null || table.encoding === 'utf-16be'
      ? {}
      : { encoding: table.encoding as NonNullable<TableMapping['encoding']> }),
    ...(table.delimiter === null ? {} : { delimiter: table.delimiter as NonNullable<TableMapping['delimiter']> }),
  };
}
