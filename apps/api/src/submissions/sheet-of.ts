import { ConflictError, InvalidInputError, readSheetNumber } from '#domain';
import { findSheet } from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';

/**
 * The number of the printed sheet that a letter is typed in from.
 *
 * @throws {InvalidInputError} `wrong-sheet-number` for a number that no sheet can have, `unknown-sheet` for one that was never printed
 * @throws {ConflictError} `sheet-typed-in` where another letter was typed in from the sheet
 */
export async function sheetOf(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  letterId: string,
  typed: string | null,
): Promise<number | null> {
  if (typed === null || typed === '') return null;
  const number = readSheetNumber(typed);
  if (number === null)
    throw new InvalidInputError('wrong-sheet-number', 'No sheet has this number: a digit is wrong or missing.');
  const { isPrinted, submissionId, letter } = await findSheet(db, workspaceId, processId, number);
  if (!isPrinted) throw new InvalidInputError('unknown-sheet', 'No sheet of this number was printed for this process.');
  if (submissionId !== null && submissionId !== letterId)
    throw new ConflictError('sheet-typed-in', 'This sheet was typed in already.', letter === null ? {} : { letter });
  return number;
}
