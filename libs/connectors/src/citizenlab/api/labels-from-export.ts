import { plainText } from '../../values/html.js';
import { type InputFile } from '../../files/input-file.js';
import { openTables } from '../../files/open-tables.js';
import { cellOf, openTable } from '../../files/table.js';
import { splitValues } from '../../survey/choices.js';
import { registrationColumns } from '../../values/attributes.js';
import { readFields, recogniseSheet } from '../headers.js';
import { surveyQuestions } from '../survey.js';
import { isItem, textOf, type ApiItem } from './api-item.js';
import { type CitizenlabClient } from './citizenlab-client.js';
import { valuesOf } from './custom-values.js';
import { type LabelMap, type QuestionLabels } from './label-map.js';
import { areEqualAnswers, pairChoices } from './pair-answers.js';
import { DEMOGRAPHIC_PREFIX } from './survey-values.js';

/** Respondents that are looked at: more would tell no more words. */
const MOST_RESPONDENTS = 5_000;

/** Answers of the respondents by question and by column: key or header → respondent → what was given. */
type Answers = Map<string, Map<string, string | readonly string[]>>;

/**
 * The words of questions and options, which the API does not tell, out of one export of the same survey: the same respondents stand in
 * both, and a column whose cells go with the answers to a question one for one is that question. Of several such columns the one
 * whose words made the key is taken; where none did, none is, and the key stands until somebody types its words.
 *
 * @throws {InvalidInputError} a file that is no table, and what the client throws
 */
export async function labelsFromExport(client: CitizenlabClient, files: readonly InputFile[]): Promise<LabelMap> {
  const { columns, respondents } = await readColumns(files);
  const answers: Answers = new Map();
  for await (const item of client.list('ideas', { type: 'survey' })) {
    const respondent = textOf(item, 'id');
    if (respondents.has(respondent)) collectAnswers(answers, respondent, valuesOf(item, {}));
  }
  const labels = new Map<string, QuestionLabels>();
  const statements = new Map<string, [string, string][]>();
  for (const [path, given] of answers) {
    const [key = '', statement] = path.split('\u001F');
    const found = findColumn(key, given, columns);
    if (found === null) continue;
    if (statement === undefined) labels.set(key, found);
    else statements.set(key, [...(statements.get(key) ?? []), [statement, found.title]]);
  }
  for (const [key, options] of statements) labels.set(key, { title: key, options: Object.fromEntries(options) });
  return Object.fromEntries(labels);
}

async function readColumns(files: readonly InputFile[]) {
  const columns: Answers = new Map();
  const respondents = new Set<string>();
  for (const file of files) {
    for (const source of (await openTables(file)).tables) {
      const table = await openTable(source);
      const fields = readFields(table?.columns ?? []);
      const id = fields.get('id');
      if (table === null || id === undefined || recogniseSheet(fields) !== 'survey') continue;
      const registration = registrationColumns(table.columns, {});
      const context = { sheet: source.sheet, fields, registration, time: { zone: 'UTC' }, options: {} };
      const questions = surveyQuestions(table, context);
      for await (const row of table.rows()) {
        const respondent = cellOf(row, id);
        if (respondents.size === MOST_RESPONDENTS) break;
        respondents.add(respondent);
        for (const { column } of questions) note(columns, column.trim(), respondent, cellOf(row, column));
      }
    }
  }
  return { columns, respondents };
}

function collectAnswers(answers: Answers, respondent: string, values: ApiItem): void {
  for (const [key, value] of Object.entries(values)) {
    if (key.startsWith(DEMOGRAPHIC_PREFIX)) continue;
    if (Array.isArray(value)) {
      note(
        answers,
        key,
        respondent,
        value.filter((option) => typeof option === 'string'),
      );
    } else if (isItem(value)) {
      for (const [statement, answer] of Object.entries(value)) {
        if (typeof answer === 'number') note(answers, `${key}\u001F${statement}`, respondent, String(answer));
      }
    } else if (typeof value === 'string' || typeof value === 'number') note(answers, key, respondent, String(value));
  }
}

function note(answers: Answers, name: string, respondent: string, given: string | readonly string[]): void {
  if (given.length === 0) return;
  answers.set(name, (answers.get(name) ?? new Map<string, string | readonly string[]>()).set(respondent, given));
}

function findColumn(
  key: string,
  given: ReadonlyMap<string, string | readonly string[]>,
  columns: Answers,
): QuestionLabels | null {
  const equal: QuestionLabels[] = [];
  const paired: QuestionLabels[] = [];
  const isList = [...given.values()].some((value) => typeof value !== 'string');
  const answers = mapValues(given, (value) => plainText(String(value)));
  const chosen = mapValues(given, (value) => (typeof value === 'string' ? [value] : value));
  for (const [title, cells] of columns) {
    const texts = mapValues(cells, (cell) => plainText(String(cell)));
    if (areEqualAnswers(answers, texts)) {
      const isOpen = [...texts.values()].some((text) => /\s/.test(text));
      equal.push(isOpen ? { title, kind: 'open' } : { title });
    }
    const words = mapValues(cells, (cell) => (isList ? splitValues(String(cell), /;/) : [String(cell).trim()]));
    const options = pairChoices(chosen, words);
    if (options !== null) paired.push({ title, kind: 'closed', options: Object.fromEntries(options) });
  }
  // Two scales may well go with each other one for one; that a column holds the very answers says more.
  const fitting = equal.length > 0 ? equal : paired;
  const named = fitting.filter(({ title }) => madeKey(title, key));
  if (named.length === 1) return named[0]!;
  return fitting.length === 1 ? fitting[0]! : null;
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, to: (value: From) => To): ReadonlyMap<string, To> {
  return new Map([...map].map(([name, value]) => [name, to(value)]));
}

/** Keys are the first words of a title without accents, and three characters that tell equal ones apart. */
function madeKey(title: string, key: string): boolean {
  const words = title
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return words !== '' && words.startsWith(key.replace(/_[a-z0-9]{3}$/, ''));
}
