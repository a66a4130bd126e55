import { type Table } from '../files/table.js';
import { askedOf, type AskedQuestion } from '../survey/questionnaire.js';
import { type KoboColumns } from './columns.js';

/**
 * What an export tells of its questions, in the order of their columns: a choice of several that stands as a column for each choice
 * bears all its options, chosen or not; a point has its own columns. In a group that repeats a person answers once for each entry.
 */
export function koboQuestions(
  { columns }: Table,
  { questions, ticks, points }: KoboColumns,
  repeats: boolean,
): readonly AskedQuestion[] {
  const placeOf = (column: string) => columns.indexOf(column);
  const asked: { readonly place: number; readonly question: AskedQuestion }[] = [
    ...questions.map((question) => ({ place: placeOf(question.column), question: askedOf(question) })),
    ...ticks.map(({ title, choices }) => ({
      place: placeOf(choices[0]!.column),
      question: { title, kind: 'multiple' as const, choices: choices.map(({ label }) => label) },
    })),
    ...points.map(({ title }) => ({ place: placeOf(title), question: { title, kind: 'point' as const } })),
  ];
  return asked.sort((one, other) => one.place - other.place).map(({ question }) => ({ ...question, repeats }));
}
