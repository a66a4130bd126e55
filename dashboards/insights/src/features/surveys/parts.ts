import type { SurveyQuestion } from '#contracts';

/** One question, or all rows of a matrix, as one part of the screen. */
export interface SurveyPart {
  readonly key: string;
  readonly title: string;
  readonly form: string;
  readonly isFirstOfForm: boolean;
  /** One, or the rows of a matrix. */
  readonly questions: readonly SurveyQuestion[];
  readonly isMatrix: boolean;
}

/** The questions in their order, the rows of a matrix together at the place of the first. */
export function partsOf(questions: readonly SurveyQuestion[]): readonly SurveyPart[] {
  const parts = new Map<string, SurveyQuestion[]>();
  for (const question of questions) {
    const { id, form, matrix, type } = question;
    const key = matrix === null || type !== 'matrix' ? id : JSON.stringify([form, matrix.title]);
    parts.set(key, [...(parts.get(key) ?? []), question]);
  }
  const seen = new Set<string>();
  return [...parts].map(([key, rows]) => {
    const [first] = rows as [SurveyQuestion, ...SurveyQuestion[]];
    const isFirstOfForm = !seen.has(first.form);
    seen.add(first.form);
    const isMatrix = first.matrix !== null && first.type === 'matrix';
    const title = isMatrix ? first.matrix!.title : first.title;
    return { key, title, form: first.form, isFirstOfForm, questions: rows, isMatrix };
  });
}
