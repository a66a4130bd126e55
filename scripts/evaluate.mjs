// Measures the themes against sets whose topics are known: `npm run evaluate [-- SET…]`.
// EVALUATION_DATA names the folder of the sets (default ../shared/data, beside this repository); without it nothing is measured.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

const SETS = [
  { name: '8tags-dev-pl', text: ['text'] },
  { name: 'searchsnippets-en', text: ['text'] },
  { name: 'lodz-participatory-budget-2026-pl', text: ['title', 'text'] },
  { name: 'lodz-participatory-budget-2026-pl', text: ['title'] },
  { name: 'sib200-pl', text: ['text'] },
  { name: 'sib200-en', text: ['text'] },
  { name: 'sib200-de', text: ['text'] },
];

const root = resolve(import.meta.dirname, '..');
const folder = join(resolve(root, process.env.EVALUATION_DATA ?? '../shared/data'), 'clustering');
const built = process.env.EVALUATION_BUILD ?? join(root, 'dist');

if (!existsSync(folder)) {
  console.log(`No evaluation data at ${folder}: set EVALUATION_DATA. Nothing was measured.`);
} else if (!existsSync(join(built, 'libs/analysis/src/index.js'))) {
  console.error('The program is not built: npm run build');
  process.exitCode = 2;
} else {
  await evaluate(process.argv.slice(2));
}

async function evaluate(wanted) {
  const load = (file) => import(pathToFileURL(join(built, 'libs/analysis/src', file)));
  const { findThemes, vMeasure, adjustedRandIndex } = await load('index.js');
  console.log('set                                              texts  K   V×100  ARI×100  grouped  stability  CPU s');
  for (const { name, text } of SETS) {
    const file = join(folder, `${name}.csv`);
    if (!existsSync(file) || (wanted.length > 0 && !wanted.some((part) => name.includes(part)))) continue;
    const rows = parse(readFileSync(file), { columns: true, bom: true });
    const topics = new Set(rows.map((row) => row.label)).size;
    const texts = rows.map((row) => ({ id: row.id, text: text.map((column) => row[column]).join('\n') }));
    const before = process.cpuUsage();
    const { result, assignments } = findThemes(texts, { themes: topics });
    const seconds = process.cpuUsage(before).user / 1e6;
    const truth = new Map(rows.map((row) => [row.id, row.label]));
    const known = assignments.map(({ id }) => truth.get(id));
    const found = assignments.map(({ theme }) => theme);
    const grouped = assignments.filter((row) => row.grouped).length / assignments.length;
    console.log(
      [
        `${name} (${text.join(' + ')})`.padEnd(48),
        String(rows.length).padStart(6),
        String(topics).padStart(3),
        (100 * vMeasure(found, known)).toFixed(1).padStart(7),
        (100 * adjustedRandIndex(found, known)).toFixed(1).padStart(8),
        grouped.toFixed(2).padStart(8),
        result.stability.toFixed(2).padStart(10),
        seconds.toFixed(1).padStart(6),
      ].join(' '),
    );
  }
}
