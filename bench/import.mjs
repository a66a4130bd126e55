// Tables through the whole import, each in a process of its own, with a bare COPY of the same rows beside: a CSV, the same CSV again
// without a change and with one row more, and a workbook.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export function benchImport() {
  return [
    ...figures(run({ rows: 100_000, kind: 'csv', again: true })),
    ['', ''],
    ...figures(run({ rows: 100_000, kind: 'xlsx' })),
  ];
}

/** A million rows take minutes, so they are measured when asked for. */
export function benchMillionRows() {
  return figures(run({ rows: 1_000_000, kind: 'csv' }));
}

function run(options) {
  const args = [join(import.meta.dirname, 'import-run.mjs'), JSON.stringify(options)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the import of ${options.rows} rows ended with code ${status}`);
  return { ...options, ...JSON.parse(stdout) };
}

function figures({ rows, kind, megabytes, first, second, third, copy }) {
  const speed = (seconds) => `${seconds.toFixed(1)} s, ${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
  const table = [
    [`${rows.toLocaleString('en')} rows, ${kind}`, `${first.counts.created} new, ${megabytes.toFixed(1)} MB`],
    ['import, wall', speed(first.wall)],
    ['  of which reading and staging', `${first.reading.toFixed(1)} s`],
    ['import, CPU of this process', `${first.cpu.toFixed(1)} s`],
    ['peak memory of this process', `${first.peak.toFixed(0)} MB`],
    ['bare COPY of the same rows', speed(copy)],
    ['import ÷ COPY', (first.wall / copy).toFixed(1)],
  ];
  if (second)
    table.push(['the same again, nothing changed', `${speed(second.wall)}, ${second.counts.unchanged} as before`]);
  if (third) table.push(['the same again and one row more', `${speed(third.wall)}, ${third.counts.created} new`]);
  return table;
}
