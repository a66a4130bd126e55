import { timingSafeEqual } from 'node:crypto';
import { type Keys } from '#persistence';

/** What stands in the link that ends a digest: its id and a proof that only this installation can make. */
export function digestKey(keys: Keys, workspaceId: string, id: string): string {
  return `${id}.${proofOf(keys, workspaceId, id).toString('base64url')}`;
}

/** The id, or null where the proof is not right. */
export function readDigestKey(keys: Keys, workspaceId: string, key: string): string | null {
  const [id = '', proof = ''] = key.split('.');
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const [given, right] = [Buffer.from(proof, 'base64url'), proofOf(keys, workspaceId, id)];
  return given.length === right.length && timingSafeEqual(given, right) ? id : null;
}

function proofOf(keys: Keys, workspaceId: string, id: string): Buffer {
  return keys.fingerprint(workspaceId, `digest\u001F${id}`);
}
