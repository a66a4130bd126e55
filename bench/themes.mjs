// Themes of 10,000 short texts: real ones where the evaluation data lie, invented ones elsewhere.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { inventedRows } from './inputs.mjs';
import { cpuSeconds, load } from './place.mjs';

const WANTED = 10_000;
const root = resolve(import.meta.dirname, '..');

export async function benchThemes() {
  const { findThemes } = await load('libs/analysis/src/index.js');
  const { texts, from } = readTexts();
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const { result } = findThemes(texts, { seed: 1 });
  return [
    ['texts', `${texts.length}, ${from}`],
    ['themes', String(result.themes.filter((theme) => theme.parent === null).length)],
    ['wall', `${((performance.now() - began) / 1000).toFixed(1)} s`],
    ['CPU', `${cpuSeconds(cpu).toFixed(1)} s`],
    ['memory', `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`],
  ];
}

function readTexts() {
  const folder = join(resolve(root, process.env.EVALUATION_DATA ?? '../shared/data'), 'clustering');
  const sets = ['8tags-dev-pl', 'searchsnippets-en', 'lodz-participatory-budget-2026-pl'];
  const found = sets.map((name) => join(folder, `${name}.csv`)).filter(existsSync);
  const texts = found
    .flatMap((file) => parse(readFileSync(file), { columns: true, bom: true }).map((row) => row.title ?? row.text))
    .slice(0, WANTED);
  if (texts.length === WANTED) return { texts: withIds(texts), from: 'from the evaluation data' };
  return { texts: withIds([...inventedRows(WANTED)].map((row) => row.text)), from: 'invented' };
}

function withIds(texts) {
  return texts.map((text, index) => ({ id: String(index), text }));
}
