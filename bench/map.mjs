// Frames a second while the map of themes with 5,000 dots is moved and zoomed, in Chromium; the same as shapes beside it.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { build, loadConfigFromFile } from 'vite';
import { median } from './place.mjs';

const DOTS = 5_000;
const RUNS = 5;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export async function benchMap() {
  const executablePath = findBrowser();
  if (executablePath === undefined) return [['frames a second', 'no Chromium here']];
  const folder = mkdtempSync(join(tmpdir(), 'nasluch-bench-map-'));
  const page = join(import.meta.dirname, 'map-page.html');
  writeFileSync(
    page,
    '<!doctype html><html lang="pl"><body><script type="module" src="./map-page.jsx"></script></body></html>',
  );
  try {
    await buildPage(page, folder);
    const server = await serve(folder);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await tab.goto(`http://127.0.0.1:${server.address().port}/map-page.html`);
      await tab.waitForFunction(() => 'measureMap' in window);
      const protocol = await tab.context().newCDPSession(tab);
      await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
      const canvas = await measure(tab, protocol, 'canvas');
      const shapes = await measure(tab, protocol, 'shapes');
      return [
        ['canvas, frames a second', told(canvas)],
        ['canvas, longest gap between frames', `${median(canvas.map(({ longest }) => longest)).toFixed(0)} ms`],
        [
          'canvas, tasks of 100 ms or more',
          String(canvas.flatMap(({ tasks }) => tasks).filter((ms) => ms >= 100).length),
        ],
        [
          'canvas, work of the page for a frame',
          `${workOf(canvas)} ms of processor time (50 frames a second leave 20)`,
        ],
        ['shapes, frames a second', told(shapes)],
        ['shapes, work of the page for a frame', `${workOf(shapes)} ms`],
        ['canvas ÷ shapes', (rateOf(canvas) / rateOf(shapes)).toFixed(1)],
        ['load of the machine (1 min)', loadavg()[0].toFixed(1)],
      ];
    } finally {
      await browser.close();
      server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(page, { force: true });
  }
}

const rateOf = (runs) => median(runs.map(({ rate }) => rate));
const told = (runs) => `${rateOf(runs).toFixed(1)} (${runs.map(({ rate }) => rate.toFixed(1)).join(', ')})`;

const workOf = (runs) => median(runs.map(({ work }) => work)).toFixed(1);

async function measure(tab, protocol, shape) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = await workSoFar(protocol);
    const seen = await tab.evaluate(([kind, count]) => window.measureMap(kind, count), [shape, DOTS]);
    runs.push({ ...seen, work: ((await workSoFar(protocol)) - before) / seen.frames });
  }
  return runs;
}

/** Milliseconds of processor time that the page's own thread has worked: other work on the machine does not count. */
async function workSoFar(protocol) {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
}

/** The page with the dashboard's own settings, so that what is measured is what people have. */
async function buildPage(page, outDir) {
  const file = join(import.meta.dirname, '../dashboards/insights/vite.config.ts');
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, file);
  await build({
    ...config,
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: {
      ...config.build,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { ...config.build.rolldownOptions, input: page },
    },
  });
}

function serve(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url, 'http://x').pathname);
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    return response.end(readFileSync(path));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
