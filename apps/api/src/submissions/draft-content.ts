import { type Submission, type SubmissionRequest } from '#contracts';
import { type Keys } from '#persistence';

export type DraftContent = NonNullable<Submission['draft']>;

/** What was typed so far, the sender's words included, as one encrypted cell: gone as soon as the letter is registered. */
export function sealDraft(
  keys: Keys,
  workspaceId: string,
  request: SubmissionRequest,
  former: DraftContent | null,
): Buffer {
  const content: DraftContent = {
    sender: request.sender === undefined ? (former?.sender ?? null) : request.sender,
    pieces: request.remarks.map(({ text, place, isRemark }) => ({ text: text ?? '', place, isRemark })),
  };
  return keys.encrypt(workspaceId, JSON.stringify(content));
}

export function openDraft(keys: Keys, workspaceId: string, sealed: Buffer | null): DraftContent | null {
  return sealed === null ? null : (JSON.parse(keys.decrypt(workspaceId, sealed)) as DraftContent);
}
