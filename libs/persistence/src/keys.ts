import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { ConflictError } from '#domain';

export interface Pseudonym {
  /** 32 bytes. */
  readonly pseudonym: Buffer;
  /** Which key of the workspace made it. */
  readonly epoch: number;
}

/** The secrets of an installation. They stand in one file and never in the database. */
export interface Keys {
  /** The pseudonym of an identifier in one workspace, with the workspace's newest key; the first call makes that key. */
  pseudonym(workspaceId: string, kind: string, value: string): Pseudonym;
  /**
   * 32 bytes that say whether two texts are the same, and nothing to whoever has no key: an unkeyed hash of a row with an e-mail
   * in it could be found by trying.
   */
  fingerprint(workspaceId: string, text: string): Buffer;
  /** Encrypts for one workspace: another workspace's id does not open it. */
  encrypt(workspaceId: string, text: string): Buffer;
  /** @throws {ConflictError} `wrong-key` when the key of its epoch is missing, or it was encrypted for another workspace */
  decrypt(workspaceId: string, sealed: Buffer): string;
  /** Names the key that `encrypt` uses now; each encrypted text begins with this number. */
  readonly encryptionEpoch: number;
  /** Forgets a deleted workspace's keys, so that its pseudonyms can never be made again. */
  forget(workspaceId: string): void;
}

/** Hexadecimal 32-byte keys by epoch (1…255), the highest in use. */
const keysByEpochSchema = z
  .record(z.string().regex(/^([1-9]|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/), z.string().regex(/^[0-9a-f]{64}$/))
  .refine((keys) => Object.keys(keys).length > 0);
const keyFileSchema = z.object({
  version: z.literal(1),
  encryption: keysByEpochSchema,
  workspaces: z.record(z.string(), keysByEpochSchema),
});
type KeysByEpoch = z.infer<typeof keysByEpochSchema>;
type KeyFile = z.infer<typeof keyFileSchema>;

interface WorkspaceKey {
  readonly key: KeyObject;
  readonly epoch: number;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const NONCES_AT_ONCE = 256;
const OLDEST_LOCK_MS = 5_000;

/**
 * Opens the file that NASLUCH_KEYS_FILE names; makes it, with mode 0600, where there is none. Losing it makes originals unreadable
 * and tears new imports from the people already counted: it is backed up apart from the database.
 */
export function openKeys(path: string): Keys {
  const file = readOrCreate(path);
  const encryptionEpoch = newestEpoch(file.encryption);
  const encryptionKey = createSecretKey(file.encryption[encryptionEpoch] ?? '', 'hex');
  const epochByte = Buffer.of(encryptionEpoch);
  const pseudonymKeys = new Map<string, WorkspaceKey>();
  let [lastWorkspace, lastWorkspaceBytes] = ['', Buffer.alloc(0)];

  // Drawn in batches, because asking for twelve bytes costs as much as encrypting a short text; none is used twice.
  let nonces = Buffer.alloc(0);
  function nextNonce(): Buffer {
    if (nonces.length === 0) nonces = randomBytes(NONCE_BYTES * NONCES_AT_ONCE);
    const nonce = nonces.subarray(0, NONCE_BYTES);
    nonces = nonces.subarray(NONCE_BYTES);
    return nonce;
  }

  function pseudonymKey(workspaceId: string): WorkspaceKey {
    let found = pseudonymKeys.get(workspaceId);
    if (!found) {
      const byEpoch = file.workspaces[workspaceId] ?? addWorkspace(path, file, workspaceId);
      const epoch = newestEpoch(byEpoch);
      found = { key: createSecretKey(byEpoch[epoch] ?? '', 'hex'), epoch };
      pseudonymKeys.set(workspaceId, found);
    }
    return found;
  }

  return {
    encryptionEpoch,
    pseudonym(workspaceId, kind, value) {
      const { key, epoch } = pseudonymKey(workspaceId);
      return { pseudonym: pseudonymOf(key, workspaceId, kind, value), epoch };
    },
    fingerprint(workspaceId, text) {
      const { key } = pseudonymKey(workspaceId);
      return createHmac('sha256', key).update('record\u001F').update(text, 'utf8').digest();
    },
    encrypt(workspaceId, text) {
      const nonce = nextNonce();
      if (workspaceId !== lastWorkspace) [lastWorkspace, lastWorkspaceBytes] = [workspaceId, Buffer.from(workspaceId)];
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce).setAAD(lastWorkspaceBytes);
      const sealed = cipher.update(text, 'utf8');
      // This cipher holds nothing back, so the end is empty and only completes the tag.
      cipher.final();
      return Buffer.concat([epochByte, nonce, sealed, cipher.getAuthTag()]);
    },
    decrypt(workspaceId, sealed) {
      const key = file.encryption[sealed[0] ?? 0];
      if (!key) throw new ConflictError('wrong-key', 'The key file does not hold the key of this text.');
      const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'hex'), sealed.subarray(1, 1 + NONCE_BYTES));
      decipher.setAAD(Buffer.from(workspaceId)).setAuthTag(sealed.subarray(-TAG_BYTES));
      try {
        const text = decipher.update(sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES));
        return Buffer.concat([text, decipher.final()]).toString('utf8');
      } catch (cause) {
        throw new ConflictError(
          'wrong-key',
          'The text cannot be opened with the key of this workspace.',
          {},
          { cause },
        );
      }
    },
    forget(workspaceId) {
      withFileLock(path, () => {
        pseudonymKeys.delete(workspaceId);
        file.workspaces = readKeyFile(path).workspaces;
        delete file.workspaces[workspaceId];
        writeWhole(path, file);
      });
    },
  };
}

/**
 * The stand-in for an e-mail address, a PESEL or a platform's user number. Without the key it cannot be reversed by trying all
 * values, and in another municipality the same person has another one.
 *
 *     HMAC-SHA256(key, tenant U+001F kind U+001F trim(lowercase(NFKC(value))))
 *
 * @returns 32 bytes
 * @see RFC 2104
 * @example pseudonymOf(key, 'augustow', 'email', ' Jan.Kowalski@Example.PL ').equals(
 *   pseudonymOf(key, 'augustow', 'email', 'jan.kowalski@example.pl')); // true
 */
export function pseudonymOf(key: Buffer | KeyObject, tenant: string, kind: string, value: string): Buffer {
  const normalised = normaliseForPseudonym(value);
  return createHmac('sha256', key).update(`${tenant}\u001F${kind}\u001F${normalised}`, 'utf8').digest();
}

/** An identifier without what people write differently each time: spaces around it, upper case, wide and joined characters. */
export function normaliseForPseudonym(value: string): string {
  return value.normalize('NFKC').trim().toLowerCase();
}

function newestEpoch(keys: KeysByEpoch): number {
  return Math.max(...Object.keys(keys).map(Number));
}

/** The file is read anew first: another process may have met the same workspace a moment ago. */
function addWorkspace(path: string, file: KeyFile, workspaceId: string): KeysByEpoch {
  return withFileLock(path, () => {
    file.workspaces = readKeyFile(path).workspaces;
    const keys = (file.workspaces[workspaceId] ??= { 1: randomBytes(KEY_BYTES).toString('hex') });
    writeWhole(path, file);
    return keys;
  });
}

function readOrCreate(path: string): KeyFile {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) return readKeyFile(path);
  return withFileLock(path, () => {
    if (existsSync(path)) return readKeyFile(path);
    const file: KeyFile = { version: 1, encryption: { 1: randomBytes(KEY_BYTES).toString('hex') }, workspaces: {} };
    writeWhole(path, file);
    return file;
  });
}

function readKeyFile(path: string): KeyFile {
  if ((statSync(path).mode & 0o077) !== 0) {
    throw new ConflictError('keys-file-open', `Others may read the key file ${path}. Close it: chmod 600 ${path}`);
  }
  const parsed = keyFileSchema.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    throw new ConflictError('keys-file-broken', `The key file ${path} is damaged. Put it back from its backup.`);
  }
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that a crash never leaves half a key file. */
function writeWhole(path: string, file: KeyFile): void {
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(unfinished, path);
}

/** Api and worker may be two processes on one key file; a lock older than any write is what a crash left behind. */
function withFileLock<T>(path: string, work: () => T): T {
  const lock = `${path}.lock`;
  while (!takeFileLock(lock)) {
    if (Date.now() - modifiedAt(lock) > OLDEST_LOCK_MS) rmSync(lock, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeFileLock(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx', 0o600));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

function modifiedAt(lock: string): number {
  return statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}
