import { inferQuestion } from '#analysis';
import { listAnswersToInfer, saveInferredQuestions } from '#persistence';
import { type EntityManager } from 'typeorm';

/**
 * What the questions of a source are, told from their answers where no code book tells it: after an import and after an undo, so that it
 * follows from what stands. All rows of a matrix have one set of answers.
 */
export async function inferQuestions(db: EntityManager, workspaceId: string, sourceId: string): Promise<void> {
  const questions = await listAnswersToInfer(db, workspaceId, sourceId);
  if (questions.length === 0) return;
  const inferred = questions.map(({ id, matrixTitle, answers }) => {
    if (matrixTitle === null) return { id, ...inferQuestion(answers) };
    const rows = questions.filter((other) => other.matrixTitle === matrixTitle);
    return { id, ...inferQuestion(rows.flatMap((row) => row.answers)), type: 'matrix' as const };
  });
  await saveInferredQuestions(db, workspaceId, inferred);
}
