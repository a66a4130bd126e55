// When a page shows the largest thing in its window, over a slow telephone network on a slow processor.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { median } from './place.mjs';

const BROWSERS = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const RUNS = 5;
/** What Lighthouse sets in the browser for "Slow 4G": 150 ms there and back and 1.6 Mbit/s, as single requests feel them. */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const TIMES_SLOWER = 4;
const TELEPHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** After the page has loaded nothing of it grows any more but by fonts that come late. */
const SETTLED_MS = 1500;

/** The median of five first visits, each with an empty cache. */
export async function largestPaint(address) {
  const executablePath = BROWSERS.find((path) => path && existsSync(path));
  if (executablePath === undefined) return 'no Chromium here';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const times = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await firstVisit(browser, address));
    const { time } = times.toSorted((one, other) => one.time - other.time)[Math.floor(RUNS / 2)];
    const shift = median(times.map(({ moved }) => moved));
    return `${(time / 1000).toFixed(2)} s (${times.map((one) => (one.time / 1000).toFixed(2)).join(', ')}), moved by ${shift.toFixed(3)}`;
  } finally {
    await browser.close();
  }
}

async function firstVisit(browser, address) {
  const context = await browser.newContext(TELEPHONE);
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  await protocol.send('Network.emulateNetworkConditions', SLOW_4G);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  await page.waitForTimeout(SETTLED_MS);
  const seen = await page.evaluate(() => {
    const entries = (type) =>
      new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => done([]), 500);
      });
    return Promise.all([entries('largest-contentful-paint'), entries('layout-shift')]).then(([paints, shifts]) => ({
      time: paints.at(-1)?.startTime ?? Number.NaN,
      moved: shifts.reduce((sum, { value }) => sum + value, 0),
    }));
  });
  await context.close();
  return seen;
}
