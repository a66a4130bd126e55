import { type ContributionRecord, type PersonRecord, type SourceRecord, type SourceRow } from '#domain';
import { cellOf, type TableRow } from '../files/table.js';
import { headerKey } from '../files/header.js';
import { type ReadOptions } from '../options.js';
import { plainText } from '../values/html.js';
import { rowReader } from '../values/row-reader.js';
import { isOpenQuestion } from '../values/open-question.js';
import { isRegistrationColumn, readAttributes, readAuthor } from './author.js';
import { type Field } from './headers.js';
import { phaseOf, plainContribution, splitValues, type SheetContext } from './inputs.js';

/** Headers of other sheets that a survey may well ask as questions: "Komentarz", "Lokalizacja". */
const ALSO_QUESTIONS: ReadonlySet<Field> = new Set<Field>([
  'comment',
  'input',
  'proposal',
  'tags',
  'location',
  'votes',
  'participants',
  'budget',
  'cost',
]);

export interface SurveyQuestions {
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

/** The questions of a survey sheet: every column that is neither meta data nor a registration question, told apart by its answers. */
export function surveyQuestions({ table, fields, registration, options }: SheetContext): SurveyQuestions {
  const known = new Set([...fields].filter(([field]) => !ALSO_QUESTIONS.has(field)).map(([, column]) => column));
  const open: string[] = [];
  const closed: string[] = [];
  for (const column of table.columns) {
    if (known.has(column) || isRegistrationColumn(column, registration)) continue;
    const told = toldKind(column, options);
    const answers = table.sample.map((row) => cellOf(row, column));
    const isOpen = told === null ? isOpenQuestion(answers) : told === 'open';
    (isOpen ? open : closed).push(column);
  }
  return { open, closed };
}

/**
 * One respondent: a contribution for each open question, an answer for each closed one. Without an author the respondent is the row
 * itself. Answers are no public statements: their permission is unknown unless told.
 */
export function readSurveyRow(row: TableRow, context: SheetContext, questions: SurveyQuestions): SourceRow {
  const { fields, options } = context;
  const reader = rowReader(row, context.time);
  const respondent = reader.text(fields.get('id'));
  if (respondent === '') {
    reader.reject('missing-reference', fields.get('id'));
    return reader.row([]);
  }
  const answeredAt = reader.firstTime([fields.get('submittedAt'), fields.get('createdAt'), fields.get('publishedAt')]);
  const attributes = readAttributes(reader, context.registration, answeredAt, options);
  const person: PersonRecord = readAuthor(reader, fields, attributes) ?? {
    identifierKind: 'respondent',
    identifier: respondent,
    attributes,
  };
  const records: SourceRecord[] = [];
  for (const question of questions.open) {
    const body = plainText(reader.text(question));
    if (body === '') continue;
    const contribution: ContributionRecord = {
      ...plainContribution(options),
      reference: `${respondent}/${question}`,
      kind: 'answer',
      body,
      person,
      submittedAt: answeredAt,
      phase: phaseOf(context, 'survey'),
      permission: options.permission ?? 'unknown',
      location: reader.location(fields.get('latitude'), fields.get('longitude')),
      counters: {},
    };
    records.push(contribution);
  }
  for (const question of questions.closed) {
    const values = splitValues(reader.text(question), /;/);
    if (values.length === 0) continue;
    const reference = `${respondent}/${question}`;
    const channel = options.channel ?? 'online';
    records.push({ type: 'answer', reference, question: question.trim(), values, person, channel, answeredAt });
  }
  if (records.length === 0) records.push({ type: 'participant', person, registeredAt: answeredAt });
  return reader.row(records);
}

function toldKind(column: string, options: ReadOptions): 'open' | 'closed' | null {
  for (const [header, kind] of Object.entries(options.questions ?? {})) {
    if (headerKey(header) === headerKey(column)) return kind;
  }
  return null;
}
