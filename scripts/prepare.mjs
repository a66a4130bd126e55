// What a fresh clone lacks: installed packages and a build. Uses nothing but Node itself; says what it does on stderr.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (message) => process.stderr.write(`nasluch: ${message}\n`);

export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

function runOrStop(what, command, args) {
  const status = run(command, args);
  if (status !== 0) {
    say(`${what} failed; the lines above say why.`);
    process.exit(1);
  }
}

/** Installs when the lock changed since the last install, or nothing is installed. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`Node ${process.versions.node} is too old; install Node 20.19 or later.`);
    process.exit(1);
  }
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(process.versions.modules).digest('hex');
  const stamp = join(root, 'node_modules', '.nasluch-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  underLock('install', () => {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
    say('installing packages (once; about a minute)');
    runOrStop('npm install', process.platform === 'win32' ? 'npm.cmd' : 'npm', [
      'install',
      // NODE_ENV=production would leave out the tools that the first start builds with.
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    writeFileSync(
      stamp,
      createHash('sha256')
        .update(readFileSync(join(root, 'package-lock.json')))
        .update(process.versions.modules)
        .digest('hex'),
    );
  });
}

/** Newest change among the files that a build reads. */
function newestChange(folders, files) {
  let newest = 0;
  const look = (path) => {
    const facts = statSync(path);
    if (facts.isDirectory()) {
      for (const name of readdirSync(path)) if (name !== 'node_modules') look(join(path, name));
    }
    if (facts.mtimeMs > newest) newest = facts.mtimeMs;
  };
  for (const path of [...folders, ...files]) if (existsSync(join(root, path))) look(join(root, path));
  return newest;
}

const BUILDS = {
  server: {
    what: 'the server',
    folders: ['apps', 'libs', 'dashboards/public', 'fixtures'],
    files: ['tsconfig.json', 'tsconfig.build.json', 'package.json'],
    stamp: 'dist/.built-server',
    // Writes the same files sooner; whether the types hold is for `npm run typecheck` to say.
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'],
  },
  dashboard: {
    what: 'the dashboard',
    folders: ['dashboards', 'libs/contracts', 'libs/figures', 'libs/language', 'libs/domain', 'docs/methods'],
    files: ['package.json'],
    stamp: 'dist/.built-dashboard',
    command: [
      'node_modules/vite/bin/vite.js',
      'build',
      'dashboards/insights',
      '--config',
      'dashboards/insights/vite.config.ts',
      '--logLevel',
      'warn',
    ],
  },
};

/** Builds what is missing or older than its sources; two that start at once build once. */
export function ensureBuilt(names = ['server', 'dashboard']) {
  for (const name of names) {
    const build = BUILDS[name];
    if (isFresh(build)) continue;
    underLock(`build-${name}`, () => {
      if (isFresh(build)) return;
      say(`building ${build.what}`);
      const began = new Date();
      runOrStop(`building ${build.what}`, process.execPath, build.command);
      mkdirSync(join(root, 'dist'), { recursive: true });
      writeFileSync(join(root, build.stamp), began.toISOString());
    });
  }
}

function isFresh(build) {
  const stamp = join(root, build.stamp);
  return existsSync(stamp) && Date.parse(readFileSync(stamp, 'utf8')) > newestChange(build.folders, build.files);
}

/** A lock file that names its owner; the lock of a dead owner is taken over. */
function underLock(name, work) {
  const folder = join(root, 'node_modules');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `.nasluch-${name}.lock`);
  for (;;) {
    try {
      const file = openSync(path, 'wx');
      writeFileSync(file, String(process.pid));
      closeSync(file);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(path, 'utf8')) || 0;
      if (owner !== 0 && !isAlive(owner)) rmSync(path, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    rmSync(path, { force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
