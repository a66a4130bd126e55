// Themes of invented texts of about eight words that carry a topic: the number of themes given, consensus and labels; then what an
// automatic number, and what subthemes and texts drawn again, cost besides. Each run has a process of its own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const GIVEN = { themes: 10, levels: 1, bootstraps: 0 };

export function benchThemes() {
  const rows = [10_000, 100_000].flatMap(bothThreads);
  const given = run({ size: 10_000, threads: 1, ...GIVEN });
  const automatic = run({ size: 10_000, threads: 1, ...GIVEN, themes: 'auto' });
  const trust = run({ size: 10_000, threads: 1, themes: 10 });
  return [
    ...rows,
    ['an automatic number, 10,000 texts', `${(automatic.cpu - given.cpu).toFixed(1)} s CPU more`],
    ['subthemes and stability, 10,000 texts', `${(trust.cpu - given.cpu).toFixed(1)} s CPU more`],
  ];
}

/** A million texts take ten minutes and more, so they are measured when asked for. */
export function benchMillion() {
  return bothThreads(1_000_000);
}

function bothThreads(size) {
  return [1, 2].flatMap((threads) => {
    const { wall, cpu, peak, steps } = run({ size, threads, ...GIVEN });
    const what = `${size.toLocaleString('en')} texts, ${threads} thread${threads === 1 ? '' : 's'}`;
    return [
      [what, `${wall.toFixed(1)} s wall, ${cpu.toFixed(1)} s CPU, ${peak.toFixed(0)} MB at most`],
      ['', steps.map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`).join(', ')],
    ];
  });
}

function run(options) {
  const args = [join(import.meta.dirname, 'themes-run.mjs'), JSON.stringify(options)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`themes of ${options.size} texts ended with code ${status}`);
  return JSON.parse(stdout);
}
