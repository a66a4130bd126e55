// A CSV of 100,000 rows through the whole import, and a bare COPY of the same rows beside it.
import { join } from 'node:path';
import { inventedRows, MAPPING, writeCsv } from './inputs.mjs';
import { cpuSeconds, importCsv, openPlace } from './place.mjs';

export async function benchImport({ rows = 100_000 } = {}) {
  const place = await openPlace();
  try {
    const path = join(place.dataDir, 'rows.csv');
    const bytes = await writeCsv(path, rows);
    const copySeconds = await bareCopy(place, rows);
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    let readAt = began;
    const counts = await importCsv(place, path, MAPPING, (name, done, total) => {
      if (name === 'reading' && done === total) readAt = performance.now();
    });
    const seconds = (performance.now() - began) / 1000;
    clearInterval(watch);
    return [
      ['rows', `${counts.rows} (${counts.created} new), ${(bytes / 1e6).toFixed(1)} MB`],
      ['import, wall', `${seconds.toFixed(1)} s`],
      ['  of which reading and staging', `${((readAt - began) / 1000).toFixed(1)} s`],
      ['import, CPU of this process', `${cpuSeconds(cpu).toFixed(1)} s`],
      ['peak memory of this process', `${(peak / 1e6).toFixed(0)} MB`],
      ['bare COPY of the same rows', `${copySeconds.toFixed(1)} s`],
      ['import ÷ COPY', (seconds / copySeconds).toFixed(1)],
    ];
  } finally {
    await place.close();
  }
}

async function bareCopy({ database, persistence }, rows) {
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
