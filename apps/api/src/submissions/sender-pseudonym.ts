import { checkPesel, senderOf } from '#analysis';
import { type SubmissionSender } from '#contracts';
import { InvalidInputError, type SenderKind } from '#domain';
import { type Keys } from '#persistence';

export interface KnownSender {
  readonly kind: SenderKind;
  readonly pseudonym: Buffer;
  readonly epoch: number;
}

/**
 * The sender as the store knows her: an e-mail address means the same person in every source of the municipality; any other
 * identifier, and a name with an address, mean one within the process. The words go no further than this.
 *
 * @throws {InvalidInputError} `pesel-not-kept` for an identity number, which nobody needs in order to recognise a sender
 */
export function pseudonymOfSender(
  keys: Keys,
  { workspaceId, processId }: { workspaceId: string; processId: string },
  sender: SubmissionSender,
): KnownSender {
  const { kind } = sender;
  if (kind === 'email') return { kind, ...keys.pseudonym(workspaceId, 'email', sender.email) };
  const words = kind === 'identifier' ? sender.identifier.replace(/\s+/g, ' ') : senderOf(sender.name, sender.address);
  for (const [digits] of words.replaceAll(' ', '').matchAll(/(?<!\d)\d{11}(?!\d)/g)) {
    if (checkPesel(digits).valid) throw new InvalidInputError('pesel-not-kept', 'Identity numbers are not kept.');
  }
  return { kind, ...keys.pseudonym(workspaceId, kind, `${processId}\u001F${words}`) };
}
