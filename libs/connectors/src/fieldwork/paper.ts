import { type SourceRow } from '#domain';
import { headerKey } from '../files/header.js';
import { cellOf, type Table, type TableRow } from '../files/table.js';
import { asksConsent, consentOf } from '../survey/consent.js';
import { oneChoice } from '../survey/choices.js';
import { areFiles, personalKind } from '../survey/personal-columns.js';
import { questionKind, withDistinctTitles, type Question } from '../survey/questions.js';
import { surveyRecords } from '../survey/respondent.js';
import { readAttributes } from '../values/attributes.js';
import { readMoment, type SheetContext } from './context.js';

/** Headers of the template that nobody replaced by a question: people write there. */
const UNNAMED_QUESTION = /^(odpowiedź|answer) \d+$/;

/** Reads paper forms: a row is a person, by the number on her form; each column that is no field is a question. */
export function paperReader(table: Table, context: SheetContext): (row: TableRow) => SourceRow {
  const { columns, options } = context;
  const answers = (column: string) => table.sample.map((row) => cellOf(row, column)).filter((cell) => cell !== '');
  const others = columns.others.map((column) => ({ column, personal: personalKind(column, answers(column)) }));
  const email = others.find(({ personal }) => personal === 'email')?.column;
  const consent = columns.of('consent') ?? columns.others.find(asksConsent);
  const questions = withDistinctTitles(
    others
      .filter(({ column, personal }) => personal === null && column !== consent && !areFiles(answers(column)))
      .map(({ column }): Question => {
        const isWritten = UNNAMED_QUESTION.test(headerKey(column));
        const kind = isWritten ? 'open' : questionKind(column, answers(column), options, oneChoice);
        return { column, title: column, kind, split: oneChoice };
      }),
  );
  const registration = new Map(
    ['age', 'sex', 'place'].flatMap((variable) => {
      const column = columns.of(variable);
      return column === undefined ? [] : [[variable, column] as const];
    }),
  );
  return (row) => {
    const reader = context.reader(row);
    const reference = context.referenceOf(row);
    const answeredAt = readMoment(reader, context);
    const attributes = readAttributes(reader, registration, answeredAt, options);
    const address = reader.text(email).toLowerCase();
    const person = address.includes('@')
      ? { identifierKind: 'email', identifier: address, attributes }
      : { identifierKind: 'respondent', identifier: reference, attributes };
    const form = { prefix: `${reference}#`, person, answeredAt, permission: consentOf(reader.text(consent)) };
    return reader.row(surveyRecords(reader, form, questions, { ...options, channel: options.channel ?? 'paper' }));
  };
}
