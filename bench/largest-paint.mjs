// When a page shows the largest thing in its window on a first visit: on a telephone over a slow network, or on an office computer.
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { median } from './place.mjs';

const RUNS = 5;
/** What Lighthouse sets in the browser for "Slow 4G" (150 ms there and back and 1.6 Mbit/s, as single requests feel them) and for a desktop. */
export const TELEPHONE = {
  network: networkOf({ latency: 150 * 3.75, download: 1.6 * 0.9, upload: 0.73 * 0.9 }),
  timesSlower: 4,
  device: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};
export const OFFICE = {
  network: networkOf({ latency: 40, download: 10, upload: 10 }),
  timesSlower: 1,
  device: { viewport: { width: 1350, height: 940 } },
};
/** A page that has painted nothing larger for so long has shown itself whole; on a slow network that is three answers in a row. */
const QUIET_MS = 4_000;
const LONGEST_MS = 60_000;
const LOOKING_MS = 250;

/** The median of five first visits, each with an empty cache; `cookie` is that of somebody who has signed in. */
export async function largestPaint(address, { conditions = TELEPHONE, cookie } = {}) {
  const executablePath = findBrowser();
  if (executablePath === undefined) return 'no Chromium here';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const times = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await firstVisit(browser, address, conditions, cookie));
    const { time, what } = times.toSorted((one, other) => one.time - other.time)[Math.floor(RUNS / 2)];
    const shift = median(times.map(({ moved }) => moved));
    const all = times.map((one) => (one.time / 1000).toFixed(2)).join(', ');
    return `${(time / 1000).toFixed(2)} s (${all}), ${what}, moved by ${shift.toFixed(3)}`;
  } finally {
    await browser.close();
  }
}

function networkOf({ latency, download, upload }) {
  const bytes = (megabits) => (megabits * 1024 * 1024) / 8;
  return { offline: false, latency, downloadThroughput: bytes(download), uploadThroughput: bytes(upload) };
}

async function firstVisit(browser, address, { network, timesSlower, device }, cookie) {
  const context = await browser.newContext(device);
  if (cookie !== undefined) {
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url: new URL(address).origin }]);
  }
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  await protocol.send('Network.emulateNetworkConditions', network);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load', timeout: LONGEST_MS });
  const seen = await untilQuiet(page);
  await context.close();
  return seen;
}

/** Notes in the page itself what is largest and what moves, from the first paint on. */
function watch() {
  const seen = { time: Number.NaN, what: 'nothing', moved: 0 };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    const { startTime, element } = list.getEntries().at(-1);
    seen.time = startTime;
    seen.what = (element?.tagName ?? 'gone').toLowerCase();
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Waits until something has been painted and neither it nor what moves has changed for some seconds; at most a minute. */
async function untilQuiet(page) {
  const began = performance.now();
  let before = {};
  let changed = began;
  for (;;) {
    const seen = await page.evaluate(() => globalThis.seen);
    const now = performance.now();
    if (seen.time !== before.time || seen.moved !== before.moved) changed = now;
    before = seen;
    const isQuiet = !Number.isNaN(seen.time) && now - changed > QUIET_MS;
    if (isQuiet || now - began > LONGEST_MS) return seen;
    await page.waitForTimeout(LOOKING_MS);
  }
}
