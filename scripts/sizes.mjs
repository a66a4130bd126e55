// How many gzipped bytes of script and style the dashboard loads, from the manifest of its last build.
// The first load is everything before a lazy route, with what the wordiest language says there; each route is what its screen adds, the
// words of the screens of a process among it. Fails above a limit.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const FIRST_LOAD_LIMIT_KB = 230;
const ROUTE_LIMIT_KB = 400;
/** What somebody asks for on a screen that stands already: a chart to be explored, an editor. */
const ON_DEMAND_LIMIT_KB = 140;

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

/** What a chunk, or any that comes with it, fetches later; the routes of the entry are no part of it. */
function chunksOf(name, seen = new Set(), found = new Set()) {
  if (seen.has(name) || manifest[name].isEntry) return found;
  seen.add(name);
  for (const asked of manifest[name].dynamicImports ?? []) found.add(asked);
  for (const imported of manifest[name].imports ?? []) chunksOf(imported, seen, found);
  return found;
}

const onDemand = new Set();
const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
const isMessages = (name) => /language\/src\/messages\/\w+\/(first|later|rest)\.ts$/.test(name);
const wordiest = (part, known) => {
  const languages = Object.keys(manifest).filter((name) => isMessages(name) && name.endsWith(`/${part}.ts`));
  if (languages.length === 0) throw new Error('the messages of a language are no chunk of their own');
  return languages
    .map((name) => filesOf(name, new Set(known)))
    .reduce((larger, files) => (kilobytes(files) > kilobytes(larger) ? files : larger));
};
const base = filesOf(entry);
const first = wordiest('first', base);
/** Screens that say nothing but what the first load brings. */
const PLAIN = /features\/(home|sign-in|invitation)\//;
/** Screens that show results say no more than what comes with the first of them. */
const OF_RESULTS =
  /features\/(overview\/overview|themes\/themes?|contributions\/contributions?|reach\/reach|impact\/impact)-page/;
const later = [...wordiest('later', new Set())];
const rest = [...wordiest('rest', new Set())];
const rows = [['first load', kilobytes(first), FIRST_LOAD_LIMIT_KB]];
for (const name of (manifest[entry].dynamicImports ?? []).filter((chunk) => !isMessages(chunk))) {
  const route = filesOf(name, new Set(first));
  if (!PLAIN.test(name)) for (const file of later) route.add(file);
  if (!PLAIN.test(name) && !OF_RESULTS.test(name)) for (const file of rest) route.add(file);
  rows.push([manifest[name].src.replace(/^src\//, ''), kilobytes(route), ROUTE_LIMIT_KB]);
  for (const asked of [...chunksOf(name)].filter((chunk) => !isMessages(chunk) && !onDemand.has(chunk))) {
    onDemand.add(asked);
    const more = [...filesOf(asked)].filter((file) => !route.has(file));
    rows.push([`on demand: ${asked.replace(/^src\//, '')}`, kilobytes(more), ON_DEMAND_LIMIT_KB]);
  }
}
let failed = false;
for (const [name, size, limit] of rows) {
  const over = size > limit;
  failed ||= over;
  console.log(`${size.toFixed(1).padStart(7)} KB of ${limit}  ${name}${over ? '  TOO LARGE' : ''}`);
}
process.exit(failed ? 1 : 0);
