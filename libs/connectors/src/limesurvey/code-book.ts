import { open, stat } from 'node:fs/promises';
import { InvalidInputError } from '#domain';
import { headerKey } from '../files/header.js';
import { fileError, type InputFile } from '../files/input-file.js';
import { readHead } from '../files/file-kind.js';
import { readWholeXml } from '../files/xml.js';
import { listZipEntries, openZipEntry } from '../files/zip.js';
import { plainText } from '../values/html.js';

/** A question of a survey as its structure file tells it. */
export interface CodedQuestion {
  readonly code: string;
  /** LimeSurvey's letter: `L` a list, `M` a choice of several, `T` a long text … */
  readonly type: string;
  /** Its words, without HTML. */
  readonly title: string;
  /** Its words in every language of the survey. */
  readonly titles: Readonly<Record<string, string>>;
  readonly required: boolean;
  /** Whether an answer of one's own may be given beside the options. */
  readonly hasOther: boolean;
  /** The condition under which it is shown, in LimeSurvey's own notation; null where it always is. */
  readonly condition: string | null;
  /** Rows of an array, options of a choice of several; the second axis of an array has scale 1. */
  readonly parts: readonly { readonly code: string; readonly title: string; readonly scale: string }[];
  /** Label of an answer by its code, `CODE`, or `1/CODE` on the second scale. */
  readonly labels: ReadonlyMap<string, string>;
}

export interface CodeBook {
  readonly language: string;
  readonly questions: readonly CodedQuestion[];
}

type Row = ReadonlyMap<string, string>;

const TABLES = new Set([
  'surveys',
  'questions',
  'subquestions',
  'answers',
  'question_l10ns',
  'answer_l10ns',
  'surveys_languagesettings',
]);
const LONGEST_CONDITION = 500;
const LARGEST_BOOK_BYTES = 64 * 1024 * 1024;
const DOCUMENT_TYPE = '<LimeSurveyDocType>Survey</LimeSurveyDocType>';

/** Whether a file is the structure of a survey (`.lss`), told by its beginning. */
export async function isCodeBook(file: InputFile): Promise<boolean> {
  const head = await readHead(file.path, 4096);
  return head.toString('latin1').includes(DOCUMENT_TYPE);
}

/**
 * The questions of a survey from its structure file, in the preferred language where it has it, else in its own. Structures of
 * LimeSurvey 3 hold a row for each language, later ones keep texts in tables of their own.
 *
 * @throws {InvalidInputError} `truncated-file` when the XML is cut or damaged, `file-too-large` above 64 MB
 */
export async function readCodeBook(file: InputFile, preferred: string): Promise<CodeBook> {
  const { size } = await stat(file.path);
  if (size > LARGEST_BOOK_BYTES)
    throw fileError('file-too-large', file.name, 'too large for the structure of a survey');
  const handle = await open(file.path, 'r');
  try {
    return await parseCodeBook(
      file.name,
      handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>,
      preferred,
    );
  } finally {
    await handle.close();
  }
}

/** The structures of surveys in a zip beside their answers. */
export async function readZippedCodeBooks(file: InputFile, preferred: string): Promise<readonly CodeBook[]> {
  const books: CodeBook[] = [];
  for (const { name, bytes } of await listZipEntries(file)) {
    if (!/\.lss$/i.test(name) || /(^|\/)(__MACOSX|\.)/.test(name)) continue;
    if (bytes > LARGEST_BOOK_BYTES) throw fileError('file-too-large', file.name, `${name} is too large`);
    const content = await openZipEntry(file, name);
    if (content !== null) books.push(await parseCodeBook(file.name, content, preferred));
  }
  return books;
}

async function parseCodeBook(file: string, bytes: AsyncIterable<Buffer>, preferred: string): Promise<CodeBook> {
  const tables = await readTables(file, bytes);
  const rows = (table: string) => tables.get(table) ?? [];
  const languages = [...rows('surveys'), ...rows('surveys_languagesettings')]
    .map((row) => row.get('language') ?? row.get('surveyls_language') ?? '')
    .filter((language) => language !== '');
  const language = languages.includes(preferred) ? preferred : (languages[0] ?? preferred);
  const texts = inLanguage(rows('question_l10ns'), 'qid', language);
  const answerTexts = inLanguage(rows('answer_l10ns'), 'aid', language);
  const titleOf = (row: Row) => plainText(texts.get(id(row, 'qid'))?.get('question') ?? row.get('question') ?? '');
  const titlesOf = (row: Row) => {
    const everywhere = [...rows('questions'), ...rows('question_l10ns')].filter(
      (other) => id(other, 'qid') === id(row, 'qid') && id(other, 'language') !== '',
    );
    const words = everywhere.map((other) => [id(other, 'language'), plainText(id(other, 'question'))] as const);
    return Object.fromEntries(words.filter(([, title]) => title !== ''));
  };
  const labels = new Map<string, Map<string, string>>();
  for (const row of inOrder(distinct(rows('answers'), ['qid', 'code', 'scale_id'], language), 'sortorder')) {
    const label = plainText(answerTexts.get(id(row, 'aid'))?.get('answer') ?? row.get('answer') ?? '');
    const key = scaledCode(row.get('scale_id') ?? '0', id(row, 'code'));
    const ofQuestion = labels.get(id(row, 'qid')) ?? new Map<string, string>();
    if (label !== '') labels.set(id(row, 'qid'), ofQuestion.set(key, label));
  }
  const parts = new Map<string, { code: string; title: string; scale: string }[]>();
  for (const row of inOrder(distinct(rows('subquestions'), ['qid'], language), 'question_order')) {
    const part = { code: id(row, 'title'), title: titleOf(row), scale: row.get('scale_id') ?? '0' };
    parts.set(id(row, 'parent_qid'), [...(parts.get(id(row, 'parent_qid')) ?? []), part]);
  }
  const questions = distinct(rows('questions'), ['qid'], language)
    .filter((row) => ['', '0'].includes(id(row, 'parent_qid')))
    .map((row) => ({
      code: id(row, 'title'),
      type: id(row, 'type'),
      title: titleOf(row) || id(row, 'title'),
      titles: titlesOf(row),
      required: ['Y', '1', 'H'].includes(id(row, 'mandatory')),
      hasOther: id(row, 'other') === 'Y',
      condition: ['', '1'].includes(id(row, 'relevance').trim())
        ? null
        : id(row, 'relevance').slice(0, LONGEST_CONDITION),
      parts: parts.get(id(row, 'qid')) ?? [],
      labels: labels.get(id(row, 'qid')) ?? new Map<string, string>(),
    }));
  return { language, questions };
}

export function scaledCode(scale: string, code: string): string {
  return scale === '0' ? code : `${scale}/${code}`;
}

/** Questions by code and by their words, both as headers are compared. */
export function questionFinder({ questions }: CodeBook): (header: string) => CodedQuestion | undefined {
  const byCode = new Map(questions.map((question) => [question.code, question]));
  const byTitle = new Map(questions.map((question) => [headerKey(question.title), question]));
  return (header) => byCode.get(header.trim()) ?? byTitle.get(headerKey(header));
}

/** Every wanted table: `<document><TABLE><rows><row><FIELD>…`. */
async function readTables(file: string, bytes: AsyncIterable<Buffer>): Promise<ReadonlyMap<string, Row[]>> {
  const tables = new Map<string, Row[]>();
  const path: string[] = [];
  let row = new Map<string, string>();
  let text = '';
  const rowsOf = (table: string) => {
    const rows = tables.get(table) ?? [];
    tables.set(table, rows);
    return rows;
  };
  const inRow = () => path.length >= 4 && path[2] === 'rows' && TABLES.has(path[1]!);
  try {
    await readWholeXml(file, bytes, {
      open(name) {
        path.push(name);
        if (path.length === 4) row = new Map();
        text = '';
      },
      text(part) {
        if (path.length === 5 && inRow()) text += part;
      },
      close(name) {
        if (path.length === 5 && inRow()) row.set(name, text.trim());
        else if (path.length === 4 && inRow()) rowsOf(path[1]!).push(row);
        path.pop();
      },
    });
  } catch (cause) {
    if (!(cause instanceof InvalidInputError)) throw cause;
    throw fileError('truncated-file', file, 'the structure of the survey is damaged; export it again', {}, cause);
  }
  return tables;
}

/** By the place that the survey gives them. */
function inOrder(rows: readonly Row[], field: string): readonly Row[] {
  return [...rows].sort((one, other) => Number(one.get(field) ?? 0) - Number(other.get(field) ?? 0));
}

/** One row for each key: the one in the language, else the first. */
function inLanguage(rows: readonly Row[], key: string, language: string): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    if (!found.has(id(row, key)) || row.get('language') === language) found.set(id(row, key), row);
  }
  return found;
}

function distinct(rows: readonly Row[], keys: readonly string[], language: string): Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify(keys.map((name) => id(row, name)));
    if (!found.has(key) || row.get('language') === language) found.set(key, row);
  }
  return [...found.values()];
}

function id(row: Row, field: string): string {
  return row.get(field) ?? '';
}
