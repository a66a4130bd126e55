import { timingSafeEqual } from 'node:crypto';
import { type Keys } from '#persistence';

/** What a link in a mail is for: a key made for one purpose opens nothing of the other. */
export type LinkPurpose = 'subscription' | 'digest';

/**
 * What stands in a link of a mail: the id of what it is about and a proof that only this installation can make.
 * @example linkKey(keys, 'digest', workspaceId, id) // '0f8b…-…c2.Zk3…' (36 characters, a dot, 43 characters)
 */
export function linkKey(keys: Keys, purpose: LinkPurpose, workspaceId: string, id: string): string {
  return `${id}.${keys.fingerprint(workspaceId, `${purpose}\u001F${id}`).toString('base64url')}`;
}

/**
 * The id, or null where the key is not the one that was sent. The text itself is compared: decoded, four spellings of
 * the last letter would be the same proof.
 */
export function readLinkKey(keys: Keys, purpose: LinkPurpose, workspaceId: string, key: string): string | null {
  const id = key.slice(0, 36);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const [given, right] = [Buffer.from(key), Buffer.from(linkKey(keys, purpose, workspaceId, id))];
  return given.length === right.length && timingSafeEqual(given, right) ? id : null;
}
