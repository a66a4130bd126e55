import { headerKey } from '../files/header.js';
import { type Table } from '../files/table.js';
import { questionFinder, type CodeBook, type CodedQuestion } from './code-book.js';

/** Columns that LimeSurvey adds, by their codes and by their words in English and Polish. */
const META = {
  id: ['id', 'response id', 'id odpowiedzi', 'identyfikator odpowiedzi'],
  token: ['token', 'access code', 'kod dostępu', 'kod dostępu (token)'],
  submitdate: ['submitdate', 'date submitted', 'data wysłania', 'data przesłania', 'data złożenia'],
  lastpage: ['lastpage', 'last page', 'ostatnia strona'],
  startlanguage: ['startlanguage', 'start language', 'język początkowy', 'początkowy język'],
  seed: ['seed', 'ziarno'],
  startdate: ['startdate', 'date started', 'data rozpoczęcia'],
  datestamp: ['datestamp', 'date last action', 'data ostatniej akcji', 'data ostatniej czynności'],
  ipaddr: ['ipaddr', 'ip address', 'adres ip'],
  refurl: ['refurl', 'referrer url', 'adres url odsyłacza', 'odsyłający adres url'],
} as const;
export type Meta = keyof typeof META;
const META_BY_HEADER = new Map<string, Meta>(
  Object.entries(META).flatMap(([field, headers]) => headers.map((header) => [header, field as Meta] as const)),
);
const TIMING =
  /^(interviewtime|total time|czas całkowity|grouptime ?\d+|group time: .*|question time: .*|czas grupy: .*|czas pytania: .*)$/;

/** A longer one is no question with rows. */
const LONGEST_HEADER = 5_000;

/** A header taken apart: `Q1[SQ001]`, `Q1[SQ001]. Words [row]`, `Words [row]`. */
export interface LimeHeader {
  readonly column: string;
  /** Code or words of the question. */
  readonly base: string;
  readonly brackets: readonly string[];
  /** The words behind a code, where the heading bears both. */
  readonly words: string | null;
}

export function readHeader(column: string): LimeHeader {
  if (column.length > LONGEST_HEADER) return { column, base: column, brackets: [], words: null };
  const coded = /^([A-Za-z][A-Za-z0-9_]*)((?:\[[^[\]]*\])*)\.\s+(\S.*)$/s.exec(column.trim());
  if (coded) return { column, base: coded[1]!, brackets: inBrackets(coded[2]!), words: coded[3]!.trim() };
  const [, base, brackets] = /^(.*?)((?:\s*\[[^[\]]*\])*)\s*(?: \(\d+\))?$/s.exec(column.trim())!;
  return { column, base: base!.trim(), brackets: inBrackets(brackets!), words: null };
}

function inBrackets(text: string): string[] {
  return [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, inside]) => inside!.trim());
}

export function limeMeta({ columns }: Table): ReadonlyMap<Meta, string> {
  const meta = new Map<Meta, string>();
  for (const column of columns) {
    const { base, brackets } = readHeader(column);
    const field = brackets.length > 0 ? undefined : META_BY_HEADER.get(headerKey(base));
    if (field !== undefined && !meta.has(field)) meta.set(field, column);
  }
  return meta;
}

/** Whether a table holds the answers to a survey: number, moment of sending and either the last page or the first language. */
export function isLimeSurvey(table: Table): boolean {
  const meta = limeMeta(table);
  return meta.has('id') && meta.has('submitdate') && (meta.has('lastpage') || meta.has('startlanguage'));
}

/** The columns of one question, in their order. */
export interface QuestionColumns {
  /** Code or words by which the columns belong together. */
  readonly base: string;
  /** From the code book; null without one. */
  readonly coded: CodedQuestion | null;
  readonly title: string;
  readonly columns: readonly LimeHeader[];
}

/** All columns that are neither meta data nor times of filling, put together by their question. */
export function groupColumns(table: Table, book: CodeBook | null): readonly QuestionColumns[] {
  const added = new Set(limeMeta(table).values());
  const find = book === null ? () => undefined : questionFinder(book);
  const codes = book?.questions.map(({ code }) => code) ?? [];
  const groups = new Map<string, { coded: CodedQuestion | null; title: string; columns: LimeHeader[] }>();
  for (const column of table.columns) {
    if (added.has(column) || isTiming(column, table.columns)) continue;
    const plain = readHeader(column);
    const header = find(plain.base) === undefined ? expressionHeader(plain, codes) : plain;
    const coded = find(header.base) ?? null;
    const key = coded?.code ?? header.base;
    const group = groups.get(key) ?? { coded, title: coded?.title ?? titleOf(header), columns: [] };
    group.columns.push(header);
    groups.set(key, group);
  }
  return [...groups].map(([base, group]) => ({ base, ...group }));
}

/** `Q1_SQ001`: the code and its part as LimeSurvey's expressions write them; only a code book can take it apart. */
function expressionHeader(header: LimeHeader, codes: readonly string[]): LimeHeader {
  const code = codes
    .filter((candidate) => header.base.startsWith(`${candidate}_`))
    .reduce((longest, candidate) => (candidate.length > longest.length ? candidate : longest), '');
  if (code === '' || header.brackets.length > 0) return header;
  return { ...header, base: code, brackets: [header.base.slice(code.length + 1)] };
}

/** The words behind a code without those of the part, else the header itself. */
function titleOf({ base, brackets, words }: LimeHeader): string {
  if (words === null) return base;
  return brackets.length === 0 ? words : readHeader(words).base || words;
}

function isTiming(column: string, columns: readonly string[]): boolean {
  const { base } = readHeader(column);
  if (TIMING.test(headerKey(base))) return true;
  const timed = /^([A-Za-z][A-Za-z0-9]*)Time$/.exec(base)?.[1];
  return timed !== undefined && columns.some((other) => other !== column && readHeader(other).base === timed);
}

/** How many columns of a table a code book knows. */
export function knownColumns(table: Table, book: CodeBook): number {
  return groupColumns(table, book).reduce((sum, { coded, columns }) => sum + (coded === null ? 0 : columns.length), 0);
}
