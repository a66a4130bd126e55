// Measures the themes against sets whose topics are known: `npm run evaluate [-- SET…]`, or a table of one's own with
// `npm run evaluate -- --file FILE.csv --text COLUMN[,COLUMN] --label COLUMN [--id COLUMN] [--language TAG]`.
// `npm run evaluate -- personal-data` measures the finding of personal data alone. EVALUATION_DATA names the folder of the sets (default ../shared/data, beside this repository). A whole run writes docs/evaluation.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measurePersonalData, withSection } from '../evaluation/personal-data.mjs';
import { document, head, row } from '../evaluation/report.mjs';
import { folder, listSets } from '../evaluation/sets.mjs';

const root = resolve(import.meta.dirname, '..');
const built = process.env.EVALUATION_BUILD ?? join(root, 'dist');
const MOST_OUTPUT = 512 * 1024 * 1024;
/** Debian's own Python knows Debian's packages, whatever else is called python3. */
const python = ['/usr/bin/python3', 'python3'].find((path) => spawnSync(path, ['-c', 'import sklearn']).status === 0);

const written = join(root, 'docs/evaluation.md');

const wanted = process.argv.slice(2);
if (!existsSync(join(built, 'libs/analysis/src/index.js'))) {
  console.error('The program is not built: npm run build');
  process.exitCode = 2;
} else if (wanted.includes('--file')) {
  const file = wanted[wanted.indexOf('--file') + 1];
  console.log(`${head()}\n${row(measureOne(file, wanted))}`);
} else if (wanted.length === 1 && wanted[0] === 'personal-data') {
  const section = await measurePersonalData(root, built);
  console.log(section.join('\n'));
  writeFileSync(written, withSection(readFileSync(written, 'utf8'), section));
  console.log('Written to docs/evaluation.md');
} else {
  await measureSets();
}

async function measureSets() {
  if (!existsSync(folder))
    console.log(`No public sets at ${folder} (EVALUATION_DATA names another folder): the samples alone.`);
  const sets = listSets().filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  console.log(head());
  const all = sets.map(({ name, title }) => {
    const measured = measureOne(title, [name]);
    console.log(row(measured));
    return measured;
  });
  if (wanted.length > 0 || !existsSync(folder)) return;
  const { THEME_METHOD } = await import(pathToFileURL(join(built, 'libs/analysis/src/index.js')));
  const themes = document(all, THEME_METHOD, python !== undefined);
  writeFileSync(written, withSection(themes, await measurePersonalData(root, built)));
  console.log('Written to docs/evaluation.md');
}

/** One set in a process of its own, so that its memory is its own; then the peers on the same stems. */
function measureOne(title, args) {
  const child = spawnSync(process.execPath, [join(root, 'evaluation/measure-set.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`${title}: measuring ended with code ${child.status}`);
  const { documents, labels, ...measured } = JSON.parse(child.stdout);
  const peers = python === undefined ? null : measurePeers(documents, labels);
  return { title, ...measured, peers };
}

function measurePeers(documents, topics) {
  const input = JSON.stringify({ documents, topics, k: new Set(topics).size });
  const child = spawnSync(python, [join(root, 'evaluation/peers.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  if (child.status !== 0)
    throw new Error(`scikit-learn ended with code ${child.status}: ${child.stderr.slice(0, 400)}`);
  return JSON.parse(child.stdout);
}
