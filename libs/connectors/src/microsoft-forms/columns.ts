import { headerKey } from '../files/header.js';
import { cellOf, type Table } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { oneChoice, splitValues } from '../survey/choices.js';
import { areFiles, personalKind } from '../survey/personal-columns.js';
import { questionKind, toldKind, withDistinctTitles, type Question } from '../survey/questions.js';
import { isRegistrationColumn } from '../values/attributes.js';

/** Columns that Microsoft adds before the questions, in English and Polish. */
const META = {
  id: ['id', 'identyfikator'],
  startedAt: ['start time', 'godzina rozpoczęcia', 'czas rozpoczęcia'],
  completedAt: ['completion time', 'godzina ukończenia', 'godzina zakończenia', 'czas ukończenia', 'czas zakończenia'],
  email: ['email', 'e-mail', 'adres e-mail', 'adres email'],
  name: ['name', 'nazwa', 'nazwisko', 'imię i nazwisko'],
  changedAt: ['last modified time', 'godzina ostatniej modyfikacji', 'czas ostatniej modyfikacji'],
  language: ['language', 'język'],
  points: ['total points', 'suma punktów', 'łączna liczba punktów'],
  feedback: ['quiz feedback', 'opinia o teście', 'opinie o teście', 'informacje zwrotne dotyczące testu'],
  gradedAt: ['grade posted time', 'godzina opublikowania oceny', 'czas opublikowania oceny'],
} as const;
type Meta = keyof typeof META;
const META_FIELDS = Object.keys(META) as Meta[];
const OF_A_QUIZ = /^(?:points|punkty|liczba punktów|feedback|opinia|informacje zwrotne)\s*[-–—]\s*(.+)$/;

export type MicrosoftMeta = ReadonlyMap<Meta, string>;

/** The added columns: they stand before the first question, so that a question "Name" further on stays a question. */
export function microsoftMeta({ columns }: Table): MicrosoftMeta {
  const meta = new Map<Meta, string>();
  for (const column of columns) {
    const key = headerKey(column);
    const field = META_FIELDS.find((candidate) => (META[candidate] as readonly string[]).includes(key));
    if (field === undefined || meta.has(field)) break;
    meta.set(field, column);
  }
  return meta;
}

/** Whether a table is a form's: number, start and completion come first, in this order. */
export function isMicrosoftForms({ columns }: Table): boolean {
  const keys = columns.slice(0, 3).map(headerKey);
  const expected = [META.id, META.startedAt, META.completedAt];
  return keys.length === 3 && expected.every((names, index) => (names as readonly string[]).includes(keys[index]!));
}

export function microsoftQuestions(
  table: Table,
  meta: MicrosoftMeta,
  registration: ReadonlyMap<string, string>,
  options: ReadOptions,
): { readonly questions: readonly Question[]; readonly email: string | undefined } {
  const added = new Set(meta.values());
  const asked = table.columns.filter((column) => !added.has(column));
  const keys = new Set(asked.map(headerKey));
  let email: string | undefined;
  const questions: Question[] = [];
  for (const column of asked) {
    const answers = table.sample.map((row) => cellOf(row, column)).filter((cell) => cell !== '');
    const quizOf = OF_A_QUIZ.exec(headerKey(column))?.[1];
    if (quizOf !== undefined && keys.has(quizOf.trim())) continue;
    const personal = personalKind(column, answers);
    if (personal === 'email') email ??= column;
    if (personal !== null && toldKind(column, options) === null) continue;
    if (isRegistrationColumn(column, registration) || areFiles(answers) || areUploads(answers)) continue;
    // only a choice of several and a ranking end with a semicolon
    const isList = answers.length > 0 && answers.every((answer) => answer.endsWith(';'));
    const kind = isList ? (toldKind(column, options) ?? 'closed') : questionKind(column, answers, options);
    questions.push({ column, title: column, kind, split: isList ? (cell) => splitValues(cell, /;/) : oneChoice });
  }
  return { questions: withDistinctTitles(questions), email };
}

/** Uploaded files stand as a JSON list of their names and addresses. */
function areUploads(answers: readonly string[]): boolean {
  return answers.length > 0 && answers.every((answer) => /^\[\{.*"link":/s.test(answer));
}
