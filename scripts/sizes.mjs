// How many gzipped bytes of script and style the dashboard loads, from the manifest of its last build.
// The first load is everything before a lazy route, with the messages of the wordiest language; each route is what its screen adds. Fails above a limit.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const FIRST_LOAD_LIMIT_KB = 230;
const ROUTE_LIMIT_KB = 400;

const built = join(dirname(fileURLToPath(import.meta.url)), '../dist/dashboards/insights');
const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8'));
const kilobytes = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0) / 1024;

function filesOf(name, seen = new Set()) {
  const chunk = manifest[name];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const style of chunk.css ?? []) seen.add(style);
  for (const imported of chunk.imports ?? []) filesOf(imported, seen);
  return seen;
}

const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
const isMessages = (name) => /language\/src\/messages\/\w+\/index\.ts$/.test(name);
const languages = Object.keys(manifest).filter(isMessages);
if (languages.length === 0) throw new Error('the messages of a language are no chunk of their own');
const base = filesOf(entry);
const first = languages
  .map((name) => filesOf(name, new Set(base)))
  .reduce((larger, files) => (kilobytes(files) > kilobytes(larger) ? files : larger));
const rows = [['first load', kilobytes(first), FIRST_LOAD_LIMIT_KB]];
for (const name of (manifest[entry].dynamicImports ?? []).filter((chunk) => !isMessages(chunk))) {
  const route = filesOf(name, new Set(first));
  rows.push([manifest[name].src.replace(/^src\//, ''), kilobytes(route), ROUTE_LIMIT_KB]);
}
let failed = false;
for (const [name, size, limit] of rows) {
  const over = size > limit;
  failed ||= over;
  console.log(`${size.toFixed(1).padStart(7)} KB of ${limit}  ${name}${over ? '  TOO LARGE' : ''}`);
}
process.exit(failed ? 1 : 0);
