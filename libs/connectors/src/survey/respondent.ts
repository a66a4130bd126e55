import { createHash } from 'node:crypto';
import {
  type ContributionRecord,
  type FilledFormRecord,
  type PersonRecord,
  type SourceRecord,
  type SourceTime,
} from '#domain';
import { type ReadOptions } from '../options.js';
import { plainText } from '../values/html.js';
import { type RowReader } from '../values/row-reader.js';
import { type Question } from './questions.js';

/** One filled form: who filled it, when and where, before its answers. */
export interface Respondent {
  /** What stands before the question in each reference: the form's own number, or a digest of the row. */
  readonly prefix: string;
  readonly person: PersonRecord;
  readonly answeredAt: SourceTime | null;
  readonly location?: ContributionRecord['location'];
  readonly phase?: ContributionRecord['phase'];
  readonly permission?: ContributionRecord['permission'];
  /** What the source itself says of the whole form, such as a check that it passed or not. */
  readonly status?: ContributionRecord['status'];
  /** Which form it is, where the source has several. */
  readonly form?: string;
  /** References of questions that the form did not show to this person. */
  readonly notShown?: readonly string[];
  /** References of questions answered with a place. */
  readonly places?: readonly string[];
}

/**
 * A contribution for each open answer and an answer for each closed one; who answered nothing at all is kept as a participant. Behind them
 * stands the form itself: whoever sent it was asked. What people write in a form is no public statement: its permission is unknown unless told.
 */
export function surveyRecords(
  reader: RowReader,
  respondent: Respondent,
  questions: readonly Question[],
  options: ReadOptions,
): SourceRecord[] {
  const records: SourceRecord[] = [];
  for (const question of questions) {
    const cell = reader.text(question.column);
    if (cell === '') continue;
    const record =
      question.kind === 'open'
        ? openAnswer(question.title, cell, respondent, options)
        : closedAnswer(question.title, question.split(cell), respondent, options);
    if (record !== null) records.push(record);
  }
  return withForm(records, respondent, options);
}

/** The records of a form, or its participant where there are none, and the form itself. */
export function withForm(
  records: readonly SourceRecord[],
  respondent: Respondent,
  options: ReadOptions,
): SourceRecord[] {
  const told = records.length > 0 ? records : [participantOf(respondent)];
  return [...told, filledForm(respondent, records, options)];
}

/** The form that a respondent sent, with the questions that she answered in words or with a place. */
function filledForm(respondent: Respondent, records: readonly SourceRecord[], options: ReadOptions): FilledFormRecord {
  const { prefix, person, answeredAt, form, notShown, places } = respondent;
  const written = records.flatMap((record) =>
    record.type === 'contribution' && record.reference.startsWith(prefix)
      ? [record.reference.slice(prefix.length)]
      : [],
  );
  return {
    type: 'filled-form',
    reference: prefix,
    form: form ?? '',
    person,
    channel: options.channel ?? 'online',
    answeredAt,
    answeredElsewhere: [...written, ...(places ?? [])],
    notShown: notShown ?? [],
  };
}

export function openAnswer(
  title: string,
  text: string,
  respondent: Respondent,
  options: ReadOptions,
): ContributionRecord | null {
  const body = plainText(text);
  if (body === '') return null;
  return {
    type: 'contribution',
    reference: respondent.prefix + questionKey(title),
    kind: 'answer',
    parent: null,
    title: null,
    body,
    language: null,
    person: respondent.person,
    voice: 'person',
    groupSize: null,
    channel: options.channel ?? 'online',
    submittedAt: respondent.answeredAt,
    phase: respondent.phase ?? null,
    permission: options.permission ?? respondent.permission ?? 'unknown',
    status: respondent.status ?? null,
    responses: [],
    categories: [],
    location: respondent.location ?? null,
    place: null,
    counters: {},
    url: null,
  };
}

export function closedAnswer(
  title: string,
  values: readonly string[],
  respondent: Respondent,
  options: ReadOptions,
): SourceRecord | null {
  if (values.length === 0) return null;
  return {
    type: 'answer',
    reference: respondent.prefix + questionKey(title),
    question: questionKey(title),
    values,
    person: respondent.person,
    channel: options.channel ?? 'online',
    answeredAt: respondent.answeredAt,
  };
}

export function participantOf({ person, answeredAt }: Respondent): SourceRecord {
  return { type: 'participant', person, registeredAt: answeredAt };
}

const LONGEST_KEY = 400;

/** The words of a question as part of a reference; a very long one is cut, and a digest keeps it apart from others. */
export function questionKey(title: string): string {
  const key = title.replace(/\s+/g, ' ').trim();
  if (key.length <= LONGEST_KEY) return key;
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 12);
  return `${key.slice(0, LONGEST_KEY)}… (${digest})`;
}
