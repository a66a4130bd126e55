import { type ConnectionRow, type Keys } from '#persistence';
import { type PlatformAccess } from './read-platform.js';

type Credentials = NonNullable<PlatformAccess['credentials']>;

/** Encrypts what an administrator typed in for one municipality. */
export function sealCredentials(keys: Keys, workspaceId: string, credentials: Credentials): Buffer {
  const { clientId, clientSecret } = credentials;
  return keys.encrypt(workspaceId, JSON.stringify({ clientId, clientSecret }));
}

/** @throws {ConflictError} `wrong-key` */
export function openCredentials(
  keys: Keys,
  { workspaceId, credentials }: Pick<ConnectionRow, 'workspaceId' | 'credentials'>,
): Credentials | null {
  return credentials === null ? null : (JSON.parse(keys.decrypt(workspaceId, credentials)) as Credentials);
}
