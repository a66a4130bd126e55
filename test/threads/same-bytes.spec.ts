import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inventedRemarks, shuffled, type Remark } from './invented-remarks.js';

const DIST = join(__dirname, '..', '..', 'dist');
const REMARKS = inventedRemarks(800);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nasluch-threads-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[]): string {
  const { NODE_OPTIONS: _unused, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** What the built command writes, for rows in a file. */
function themesOf(name: string, rows: readonly Remark[], threads: number): { assignments: string; themes: string } {
  const [file, out] = [join(folder, `${name}.csv`), join(folder, name)];
  writeFileSync(file, `id,text\n${rows.map(({ id, text }) => `${id},${text}\n`).join('')}`);
  const program = join(DIST, 'apps/cli/src/main.js');
  run([program, 'themes', file, '--text', 'text', '--id', 'id', '--threads', String(threads), '--out', out]);
  return {
    assignments: readFileSync(join(out, 'assignments.csv'), 'utf8'),
    themes: readFileSync(join(out, 'themes.json'), 'utf8'),
  };
}

/** The whole result of the built functions, as a hash, when a sample is fitted and the rest is placed in threads. */
function hashOfSampled(rows: readonly Remark[], threads: number): string {
  const file = join(folder, 'rows.json');
  writeFileSync(file, JSON.stringify(rows));
  const crew = pathToFileURL(join(DIST, 'apps/worker/src/threads/find-themes-in-threads.js')).href;
  const script = `
    import { readFileSync } from 'node:fs';
    const { findThemesInThreads } = await import(${JSON.stringify(crew)});
    const rows = JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));
    const steps = new Set();
    const onStep = (name) => steps.add(name);
    const found = await findThemesInThreads(rows, { themes: 4, largestFit: 500, bootstraps: 2, onStep }, ${threads});
    if (!steps.has('placing')) throw new Error('nothing was placed');
    process.stdout.write(JSON.stringify(found));`;
  writeFileSync(join(folder, 'sampled.mjs'), script);
  return createHash('sha256')
    .update(run([join(folder, 'sampled.mjs')]))
    .digest('hex');
}

it('gives the same bytes with one thread and with two, and for rows in any order', () => {
  const expected = themesOf('one', REMARKS, 1);
  expect(expected.assignments.split('\n')).toHaveLength(REMARKS.length + 2);
  expect(JSON.parse(expected.themes).themes.length).toBeGreaterThan(1);
  expect(themesOf('two', REMARKS, 2)).toEqual(expected);
  expect(themesOf('shuffled', shuffled(REMARKS, 3), 2)).toEqual(expected);
});

it('gives the same bytes when a sample is fitted and the rest is placed', () => {
  const expected = hashOfSampled(REMARKS, 1);
  expect(hashOfSampled(REMARKS, 2)).toBe(expected);
  expect(hashOfSampled(shuffled(REMARKS, 5), 2)).toBe(expected);
});

it('refuses a number of threads that is none', () => {
  const program = join(DIST, 'apps/cli/src/main.js');
  const args = [program, 'themes', 'a.csv', '--text', 'text', '--out', folder, '--threads', '0'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('--threads is a whole number from 1 to 64, not "0"');
});
