import { type QuestionRecord, type TableMapping } from '#domain';
import { questionRecords, type AskedQuestion } from '../survey/questionnaire.js';

/**
 * The questions of a table whose rows are filled forms: columns of text are open ones, columns of answers are for their answers to
 * tell. Another table may hold closed answers beside a text; there only those are questions.
 */
export function tableQuestions({ kind, columns }: TableMapping): readonly QuestionRecord[] {
  const open = isForm(kind) ? (columns.text ?? []) : [];
  const asked: readonly AskedQuestion[] = [
    ...open.map((column) => ({ title: column.trim(), kind: 'open' as const })),
    ...(columns.answers ?? []).map((column) => ({ title: column.trim() })),
  ];
  // answers of a table know their question by its whole header
  return questionRecords(asked, '').map((question, index) => ({ ...question, reference: asked[index]!.title }));
}

/** Whether a row is what somebody filled in: answers of both sorts, or answers in words alone. */
export function isForm(kind: TableMapping['kind']): boolean {
  return kind === 'answers' || kind === 'answer';
}
