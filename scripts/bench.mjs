// Speed, memory and size: `npm run bench` measures everything, `npm run bench NAME…` some of it. Prints figures and judges none:
// on a busy machine they say little. Every bench has a data folder of its own and leaves nothing behind.
import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

const BENCHES = {
  import: ['Import of 100,000 rows', () => import('../bench/import.mjs').then((bench) => bench.benchImport())],
  'import-1000000': [
    'Import of 1,000,000 rows',
    () => import('../bench/import.mjs').then((bench) => bench.benchMillionRows()),
  ],
  themes: [
    'Themes of 10,000 and 100,000 texts',
    () => import('../bench/themes.mjs').then((bench) => bench.benchThemes()),
  ],
  'themes-1000000': [
    'Themes of 1,000,000 texts',
    () => import('../bench/themes.mjs').then((bench) => bench.benchMillion()),
  ],
  answers: [
    'Answers about 100,000 contributions',
    () => import('../bench/answers.mjs').then((bench) => bench.benchAnswers()),
  ],
  filters: [
    'From a changed filter to its numbers, and search, at 5,000 contributions',
    () => import('../bench/filters.mjs').then((bench) => bench.benchFilters(5_000)),
  ],
  'filters-100000': [
    'From a changed filter to its numbers, and search, at 100,000 contributions',
    () => import('../bench/filters.mjs').then((bench) => bench.benchFilters(100_000)),
  ],
  first: [
    'From an upload to the first number and the first themes',
    () => import('../bench/first.mjs').then((bench) => bench.benchFirst()),
  ],
  remarks: ['Register of 5,000 remarks', () => import('../bench/remarks.mjs').then((bench) => bench.benchRemarks())],
  public: [
    'Results pages of a release with 5,000 remarks',
    () => import('../bench/public.mjs').then((bench) => bench.benchPublic()),
  ],
  report: [
    'Report of 5,000 remarks as a Word file',
    () => import('../bench/report.mjs').then((bench) => bench.benchReport()),
  ],
  votes: [
    'Results and agreement of 100,000 and 1,000,000 votes',
    () => import('../bench/votes.mjs').then((bench) => bench.benchVotes()),
  ],
  reach: ['Reach of 1,000,000 contributions', () => import('../bench/reach.mjs').then((bench) => bench.benchReach())],
  map: ['Map of 5,000 opinions', () => import('../bench/map.mjs').then((bench) => bench.benchMap())],
  'staff-paint': [
    'First visits to the screens of staff with 5,000 contributions (goal: 2.5 s)',
    () => import('../bench/staff-paint.mjs').then((bench) => bench.benchStaffPaint()),
  ],
  dashboard: ['Dashboard', () => import('../bench/dashboard.mjs').then((bench) => bench.benchDashboard())],
};

/** Measured when asked for by name. */
const LONG = ['themes-1000000', 'import-1000000', 'votes', 'reach', 'filters', 'filters-100000', 'staff-paint'];

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}"; there are: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
if (wanted.length === 1) await runOne(wanted[0]);
else runEach(wanted.length > 0 ? wanted : Object.keys(BENCHES).filter((name) => !LONG.includes(name)));

async function runOne(name) {
  ensureInstalled();
  ensureBuilt();
  const [title, run] = BENCHES[name];
  const table = await run();
  console.log(`\n${title}`);
  for (const [what, figure] of table) console.log(`  ${what.padEnd(38)} ${figure}`);
}

/** Each in a process of its own, so that none inherits another's memory. */
function runEach(names) {
  for (const name of names) {
    const { status } = spawnSync(process.execPath, [import.meta.filename, name], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
