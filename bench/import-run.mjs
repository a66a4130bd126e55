// One import in a process of its own, so that its memory is its own: node bench/import-run.mjs '{"rows":100000,"kind":"csv"}'
import { spawnSync } from 'node:child_process';
import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inventedRows, MAPPING } from './inputs.mjs';
import { cpuSeconds, importTable, openPlace } from './place.mjs';

const { rows, kind, again = false } = JSON.parse(process.argv[2]);
const place = await openPlace();
try {
  const path = join(place.dataDir, `rows.${kind}`);
  writeElsewhere(path);
  const bytes = statSync(path).size;
  const copy = await bareCopy(place);
  const first = await measured(path);
  const second = again ? await measured(path) : null;
  if (again) appendFileSync(path, `${rows + 1},mieszkaniec0,25-34,female,2026-03-31 10:15,"Proszę o ławkę."\n`);
  const third = again ? await measured(path) : null;
  process.stdout.write(JSON.stringify({ megabytes: bytes / 1e6, copy, first, second, third }));
} finally {
  await place.close();
}

/** Writing a workbook takes memory too, which is not the import's. */
function writeElsewhere(path) {
  const inputs = JSON.stringify(join(import.meta.dirname, 'inputs.mjs'));
  const write = kind === 'csv' ? 'writeCsv' : 'writeXlsx';
  const program = `import { ${write} } from ${inputs}; await ${write}(${JSON.stringify(path)}, ${rows});`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the rows could not be written to ${path}`);
}

async function measured(path) {
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  let readAt = began;
  const counts = await importTable(place, path, MAPPING, (name, done, total) => {
    if (name === 'reading' && done === total) readAt = performance.now();
  });
  clearInterval(watch);
  return {
    counts,
    wall: (performance.now() - began) / 1000,
    reading: (readAt - began) / 1000,
    cpu: cpuSeconds(cpu),
    peak: peak / 1e6,
  };
}

async function bareCopy({ database, persistence }) {
  return database.asOwner(async (db) => {
    await db.query(
      'CREATE TEMP TABLE bare (id text, who text, age text, sex text, date text, text text) ON COMMIT DROP',
    );
    const began = performance.now();
    const cells = function* () {
      for (const row of inventedRows(rows)) yield Object.values(row);
    };
    await persistence.copyRows(db, 'bare', ['id', 'who', 'age', 'sex', 'date', 'text'], cells());
    return (performance.now() - began) / 1000;
  });
}
