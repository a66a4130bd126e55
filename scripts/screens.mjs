// Pictures of every screen from a freshly started sample installation, in both languages and at three widths. `node scripts/screens.mjs`
// draws those of docs/screens; `node scripts/screens.mjs FOLDER [NAME…]` all or the named ones elsewhere, to look at.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findSampleIds, signInSample } from '../test/browser/support/sample-ids.mjs';
import { ensureBuilt, root } from './prepare.mjs';

const [asked, ...names] = process.argv.slice(2);
const KEPT = join(root, 'docs/screens');
const folder = resolve(asked ?? KEPT);
const WIDTHS = [1280, 360, 1920];
/** How large a picture is drawn: those that stay with the project show the whole without its weight. */
const SCALE = folder === KEPT ? { 360: 0.8, 1280: 0.6, 1920: 0.4 } : { 360: 1, 1280: 1, 1920: 1 };
const HIGH = 900;
const LANGUAGES = ['pl', 'en'];
/** What is longer is cut: the picture of a list of hundreds tells no more. */
const TALLEST = 4000;
const QUALITY = 40;

/** What is no screen of its own in the dashboard: the stage, and the pages that residents see. */
const STAGE = [
  { name: 'stage-people', path: '/w/sosnowek/p/consultation-2026/present?slide=2', isWindow: true },
  { name: 'stage-theme', path: '/w/sosnowek/p/consultation-2026/present?slide=4', isWindow: true },
  { name: 'stage-decisions', path: '/w/sosnowek/p/consultation-2026/present?slide=8', isWindow: true },
  { name: 'stage-speaker', path: '/w/sosnowek/p/consultation-2026/present?presenter=yes&slide=2', isWindow: true },
];
const PUBLIC_PAGES = [
  { name: 'residents-municipality', path: '/public/sosnowek' },
  { name: 'residents-results', path: '/public/sosnowek/consultation-2026' },
  { name: 'residents-register', path: '/public/sosnowek/consultation-2026/remarks' },
  { name: 'residents-method', path: '/public/sosnowek/consultation-2026/method' },
  { name: 'residents-idea', path: '/public/sosnowek/consultation-2026/idea' },
  { name: 'residents-accessibility', path: '/public/sosnowek/-/accessibility' },
];

ensureBuilt();
const screens = [
  ...JSON.parse(readFileSync(join(root, 'test/browser/screens.json'), 'utf8')),
  ...STAGE,
  ...PUBLIC_PAGES.map((page) => ({ ...page, signedOut: true })),
];
const { accounts } = JSON.parse(readFileSync(join(root, 'fixtures/samples/manifest.json'), 'utf8'));
const chosen = names.length === 0 ? screens : screens.filter(({ name }) => names.includes(name));
const dataDir = mkdtempSync(join(tmpdir(), 'nasluch-screens-'));
const service = await startService(dataDir);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
mkdirSync(folder, { recursive: true });
let bytes = 0;
try {
  const place = { url: service.url, accounts };
  const ids = await findIds(place);
  for (const language of LANGUAGES) {
    for (const account of [undefined, 'jeziorno', 'sosnowek', 'partner']) {
      const context = await browser.newContext({ locale: language, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const beginning = account === 'partner' ? 'partner@' : `urzad@${account}.`;
      if (account !== undefined) await signInSample(page, place, beginning);
      const devTools = await context.newCDPSession(page);
      for (const { name, path, isWindow } of chosen.filter((screen) => accountOf(screen) === account)) {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: HIGH });
          if (width === WIDTHS[0]) await page.goto(addressOf(path, language, ids), { waitUntil: 'networkidle' });
          await page.locator('h1').first().waitFor();
          await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
          await page.evaluate(() => document.fonts.ready.then(() => new Promise((drawn) => setTimeout(drawn, 150))));
          const picture = await take(page, devTools, { width, isWindow });
          bytes += picture.length;
          mkdirSync(join(folder, `${language}-${width}`), { recursive: true });
          writeFileSync(join(folder, `${language}-${width}`, `${name}.webp`), picture);
        }
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await service.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.stderr.write(`${chosen.length * WIDTHS.length * LANGUAGES.length} pictures, ${(bytes / 1e6).toFixed(1)} MB\n`);

async function take(page, devTools, { width, isWindow }) {
  const height = isWindow ? HIGH : await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST), scale: SCALE[width] };
  // what covers the whole window is drawn black by some browsers where the picture may go beyond it
  const options = { format: 'webp', quality: QUALITY, captureBeyondViewport: !isWindow, clip };
  return Buffer.from((await devTools.send('Page.captureScreenshot', options)).data, 'base64');
}

function accountOf({ path, signedOut }) {
  if (path === '/') return 'partner';
  return signedOut ? undefined : path.startsWith('/w/') ? path.split('/')[2] : 'jeziorno';
}

function addressOf(path, language, ids) {
  const address = new URL(service.url + path.replace(/\{(\w+)\}/g, (_, key) => ids[key]));
  if (path.startsWith('/public/')) address.searchParams.set('lang', language);
  return address.href;
}

async function findIds(place) {
  const context = await browser.newContext();
  const ids = await findSampleIds(await context.newPage(), place, screens);
  await context.close();
  return ids;
}

async function startService(data) {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), NASLUCH_DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error('the service did not start');
    await new Promise((done) => setTimeout(done, 200));
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function isReady(url) {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
