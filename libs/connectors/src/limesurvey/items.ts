import { headerKey } from '../files/header.js';
import { cellOf, type Table } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { personalKind } from '../survey/personal-columns.js';
import { questionKind, toldKind } from '../survey/questions.js';
import { scaledCode, type CodeBook, type CodedQuestion } from './code-book.js';
import { type LimeHeader, type QuestionColumns } from './headers.js';

/** How the columns of one question, or one row of an array, become answers. */
export type LimeItem = LimeColumns & {
  /** The question that it belongs to, as the structure file tells it; null without one. */
  readonly coded: CodedQuestion | null;
  /** The words of that question, without those of a row. */
  readonly question: string;
};

type LimeColumns =
  | {
      readonly kind: 'open' | 'closed' | 'email' | 'unread';
      readonly title: string;
      readonly column: string;
      /** Label by code; empty without a code book. */
      readonly labels: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'multiple';
      readonly title: string;
      readonly choices: readonly { readonly column: string; readonly label: string }[];
      readonly other: string | null;
      readonly otherLabel: string;
    }
  | {
      readonly kind: 'ranking';
      readonly title: string;
      /** From the first place to the last. */
      readonly columns: readonly string[];
      readonly labels: ReadonlyMap<string, string>;
    };

const NOT_CHOSEN = new Set(['', 'n', 'no', 'nie', '0', 'nein', 'non']);
const CHOSEN = new Set(['y', 'yes', 'tak', '1', 'ja', 'oui']);
const OTHER = ['other', 'inne', 'inny', 'inna'];
const COMMENT = ['comment', 'komentarz'];
const NO_LABELS: ReadonlyMap<string, string> = new Map();

/** Words of answers that have no label of their own, by language and type. */
const FIXED_LABELS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  pl: {
    Y: { Y: 'Tak', N: 'Nie' },
    C: { Y: 'Tak', N: 'Nie', U: 'Niepewne' },
    E: { I: 'Wzrost', S: 'Bez zmian', D: 'Spadek' },
    G: { F: 'Kobieta', M: 'Mężczyzna' },
  },
  en: {
    Y: { Y: 'Yes', N: 'No' },
    C: { Y: 'Yes', N: 'No', U: 'Uncertain' },
    E: { I: 'Increase', S: 'Same', D: 'Decrease' },
    G: { F: 'Female', M: 'Male' },
  },
};

export function isChosen(cell: string): boolean {
  return !NOT_CHOSEN.has(cell.toLowerCase());
}

export function limeItems(
  group: QuestionColumns,
  table: Table,
  book: CodeBook | null,
  options: ReadOptions,
): readonly LimeItem[] {
  const items = limeColumns(group, table, book, options);
  return items.map((found) => ({ ...found, coded: group.coded, question: group.title }));
}

function limeColumns(
  group: QuestionColumns,
  table: Table,
  book: CodeBook | null,
  options: ReadOptions,
): readonly LimeColumns[] {
  const language = book?.language ?? 'en';
  const answers = ({ column }: LimeHeader) => table.sample.map((row) => answerOf(cellOf(row, column)));
  const type = group.coded?.type ?? null;
  const [values, beside] = [group.columns.filter((header) => !isBeside(header)), group.columns.filter(isBeside)];
  const otherLabel = language === 'pl' ? 'Inne' : 'Other';
  if (type === 'X' || type === '|' || group.columns.some((header) => last(header) === 'filecount')) {
    return group.columns.map((header) => unread(titleOf(group, header), header));
  }
  const spoken = beside.map((header) => item(openOr(header, 'open'), titleOf(group, header), header, NO_LABELS));
  function openOr(header: LimeHeader, kind: 'open' | 'closed'): 'open' | 'closed' {
    return toldKind(titleOf(group, header), options) ?? kind;
  }
  if (type === 'M' || type === 'P' || (type === null && areTicks(values, answers))) {
    const choices = values.map((header) => ({
      column: header.column,
      label: partTitle(group.coded, header.brackets.at(-1) ?? header.base),
    }));
    const other = beside.find((header) => OTHER.includes(last(header)));
    const shown = other === undefined || last(other) === 'other' ? otherLabel : other.brackets.at(-1)!;
    const ticks = {
      kind: 'multiple',
      title: group.title,
      choices,
      other: other?.column ?? null,
      otherLabel: shown,
    } as const;
    return [ticks, ...spoken];
  }
  const labels = labelsOf(group.coded, language, otherLabel);
  if (type === 'R' || (type === null && isRanking(values, answers))) {
    const columns = [...values].sort((one, two) => placeOf(one) - placeOf(two)).map(({ column }) => column);
    return [{ kind: 'ranking', title: group.title, columns, labels }, ...spoken];
  }
  const written = type === 'T' || type === 'U';
  const read = values.map((header) => {
    const title = titleOf(group, header);
    const cells = answers(header);
    const personal = personalKind(title, cells);
    if (personal !== null && toldKind(title, options) === null) {
      return item(personal === 'email' ? 'email' : 'unread', title, header, labels);
    }
    const byContent = type === null || type === 'S' || type === 'Q' || type === ';';
    const kind = byContent ? questionKind(title, cells, options) : openOr(header, written ? 'open' : 'closed');
    return item(kind, title, header, scaleLabels(labels, header, type));
  });
  return [...read, ...spoken];
}

/** What stands in a cell for a question that was not shown is no answer. */
export function answerOf(cell: string): string {
  return cell === '{question_not_shown}' || cell === 'N/A' ? '' : cell;
}

function item(
  kind: 'open' | 'closed' | 'email' | 'unread',
  title: string,
  { column }: LimeHeader,
  labels: ReadonlyMap<string, string>,
): LimeColumns {
  return { kind, title, column, labels };
}

function unread(title: string, header: LimeHeader): LimeColumns {
  return item('unread', title, header, NO_LABELS);
}

function last({ brackets }: LimeHeader): string {
  return headerKey(brackets.at(-1) ?? '');
}

/** Free words beside an answer: `[other]`, `[comment]`, `[SQ001comment]`. */
function isBeside(header: LimeHeader): boolean {
  const part = last(header);
  return OTHER.includes(part) || COMMENT.includes(part) || /.comment$/.test(part);
}

function titleOf(group: QuestionColumns, header: LimeHeader): string {
  const parts = header.brackets.map((part) => partTitle(group.coded, part));
  return [group.title, ...parts.map((part) => `[${part}]`)].join(' ');
}

/** The words of a row or option by its code; `SQ001_SQ002` names a row and a column. */
function partTitle(coded: CodedQuestion | null, code: string): string {
  const find = (wanted: string) => coded?.parts.find((part) => headerKey(part.code) === headerKey(wanted))?.title;
  const whole = find(code);
  if (whole !== undefined) return whole;
  const comment = /^(.+)comment$/i.exec(code)?.[1];
  if (comment !== undefined && find(comment) !== undefined) return `${find(comment)}: ${code.slice(comment.length)}`;
  const [row, column] = code.split('_');
  if (column === undefined || find(row!) === undefined) return code;
  return `${find(row!)} / ${find(column) ?? column}`;
}

function labelsOf(coded: CodedQuestion | null, language: string, other: string): ReadonlyMap<string, string> {
  if (coded === null) return NO_LABELS;
  const fixed = (FIXED_LABELS[language.split('-')[0]!] ?? FIXED_LABELS['en']!)[coded.type] ?? {};
  return new Map([['-oth-', other], ...Object.entries(fixed), ...coded.labels]);
}

/** Labels of one column of an array with two scales: `[2]` is the second. */
function scaleLabels(labels: ReadonlyMap<string, string>, header: LimeHeader, type: string | null) {
  if (type !== '1' || last(header) !== '2') return labels;
  const prefix = scaledCode('1', '');
  const second = [...labels].filter(([code]) => code.startsWith(prefix));
  return new Map(second.map(([code, label]) => [code.slice(prefix.length), label]));
}

/** Without a code book: several columns of one question that hold ticks and nothing else. */
function areTicks(values: readonly LimeHeader[], answers: (header: LimeHeader) => readonly string[]): boolean {
  if (values.length < 2 || values.some(({ brackets }) => brackets.length !== 1)) return false;
  const cells = values.flatMap((header) => answers(header)).map((cell) => cell.toLowerCase());
  return (
    cells.some((cell) => CHOSEN.has(cell)) &&
    cells.every((cell) => cell === '' || (!/\d/.test(cell) && (CHOSEN.has(cell) || NOT_CHOSEN.has(cell))))
  );
}

/** Without a code book: places 1 … n that a row fills from the first on, with nothing twice. */
function isRanking(values: readonly LimeHeader[], answers: (header: LimeHeader) => readonly string[]): boolean {
  const ordered = [...values].sort((one, two) => placeOf(one) - placeOf(two));
  if (ordered.length < 2 || ordered.some((header, index) => placeOf(header) !== index + 1)) return false;
  const columns = ordered.map((header) => answers(header));
  const rows = columns[0]!.map((_, row) => columns.map((column) => column[row]!));
  const isOrder = (cells: readonly string[]) => {
    const filled = cells.filter((cell) => cell !== '');
    const fromFirst = cells.slice(0, filled.length).every((cell) => cell !== '');
    return fromFirst && new Set(filled).size === filled.length && !filled.every((cell) => /^\d+$/.test(cell));
  };
  return rows.some((cells) => cells[1] !== '') && rows.every((cells) => cells[0] === '' || isOrder(cells));
}

function placeOf(header: LimeHeader): number {
  return Number(/(\d+)$/.exec(last(header))?.[1] ?? Number.NaN);
}
