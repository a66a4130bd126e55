import { type SubmissionRequest } from '#contracts';
import { InvalidInputError } from '#domain';
import { type Keys, type RemarkRow } from '#persistence';

export interface RemarksToDeliver {
  readonly remarks: { readonly number: number; readonly text: string; readonly place: string | null }[];
  /** Numbers of standing remarks that the request leaves out. */
  readonly gone: number[];
}

/**
 * What a letter holds after a request: standing remarks keep their numbers, and their original words where the request gives none;
 * new ones get numbers that were never given.
 *
 * @param standing every remark that the letter ever had
 * @throws {InvalidInputError} `unknown-remark` for a number that the letter does not hold, or holds twice
 */
export function remarksToDeliver(
  keys: Keys,
  workspaceId: string,
  standing: readonly RemarkRow[],
  pieces: SubmissionRequest['remarks'],
  wordsOf: (piece: string) => string,
): RemarksToDeliver {
  const held = new Map(standing.filter(({ isHidden }) => !isHidden).map((remark) => [remark.number, remark]));
  let last = Math.max(0, ...standing.map(({ number }) => number));
  const remarks: RemarksToDeliver['remarks'] = [];
  for (const { number, text, place, isRemark } of pieces) {
    if (!isRemark) continue;
    const former = number === null ? null : held.get(number);
    if (number !== null && !former)
      throw new InvalidInputError('unknown-remark', 'The letter holds no remark of this number.', { number });
    if (number !== null) held.delete(number);
    const words = text === null ? originalOf(keys, workspaceId, former ?? null) : wordsOf(text);
    if (words.trim() !== '') remarks.push({ number: number ?? (last += 1), text: words, place });
    else if (number !== null) held.set(number, former!);
  }
  return { remarks, gone: [...held.keys()] };
}

function originalOf(keys: Keys, workspaceId: string, remark: RemarkRow | null): string {
  if (remark?.original) return keys.decrypt(workspaceId, remark.original);
  return remark?.text ?? '';
}
