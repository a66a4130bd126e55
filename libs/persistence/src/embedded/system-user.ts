import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConflictError } from '#domain';

/** Whom initdb and postgres run as; empty means as ourselves. */
export interface SystemUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; as root it runs as the OS user `postgres`, who is made when missing. */
export function findServerUser(): SystemUser {
  if (process.getuid?.() !== 0) return {};
  return readPostgresUser() ?? createPostgresUser();
}

/** May this user enter the folder, or, where it is not there yet, its nearest parent? Asked of the system, so all its rules count. */
export function canEnter(folder: string, user: SystemUser): boolean {
  if (user.uid === undefined) return true;
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const answer = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', existing], { ...user, cwd: '/', stdio: 'ignore' });
  return answer.status === 0;
}

function readPostgresUser(): SystemUser | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  if (!line) return null;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function createPostgresUser(): SystemUser {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/sh', 'postgres'], {
      stdio: 'ignore',
    });
  } catch (cause) {
    throw new ConflictError(
      'database-user-missing',
      'PostgreSQL does not run as root and there is no user "postgres". Create it (useradd --system postgres), or start ' +
        'as another user than root, or set DATABASE_URL.',
      {},
      { cause },
    );
  }
  const user = readPostgresUser();
  if (!user) throw new ConflictError('database-user-missing', 'The user "postgres" was made but cannot be found.');
  return user;
}
