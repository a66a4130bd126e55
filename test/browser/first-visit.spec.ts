import type { Browser, Page } from 'playwright-core';
import { spawnSampleService } from '../support/sample-service.js';
import { sampleAccounts, type SpawnedService } from '../support/service.js';
import { startBrowser } from './support/browser.js';

const PROCESS = '/w/jeziorno/p/diagnosis-2026';
/** What people hardly notice, of the window moved (Cumulative Layout Shift); 0.1 is called good. */
const MOST_MOVED = 0.02;
/** So much longer each answer takes than the one asked before it: they come one at a time. */
const APART_MS = 120;
/** By then there is something to read. */
const LETTERS_AFTER_MS = 2_000;

let service: SpawnedService;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([spawnSampleService(), startBrowser()]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 30_000);

async function delayLetters(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, LETTERS_AFTER_MS));
    await route.continue();
  });
}

/** A window of the office of Jeziorno that has loaded nothing yet. */
async function openWindow(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: width < 700 ? 740 : 940 }, locale: 'pl' });
  const { email, password } = sampleAccounts().find((account) => account.email.startsWith('urzad@jeziorno.'))!;
  const signedIn = await context.request.post(`${service.url}/api/session`, {
    data: { email, password },
    headers: { origin: service.url },
  });
  expect(signedIn.status()).toBe(200);
  return context.newPage();
}

async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(service.url + path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

interface Moved {
  readonly value: number;
  readonly what: string;
}

/** Everything that moved by itself since the first paint, largest first. */
async function whatMoved(page: Page): Promise<Moved[]> {
  const moved = await page.evaluate(
    () =>
      new Promise<Moved[]>((done) => {
        const told = (list: PerformanceEntry[]) =>
          list.map((entry) => {
            const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
            return { value, what: sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | ') };
          });
        new PerformanceObserver((list) => done(told(list.getEntries()))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        // the observer is silent where nothing moved
        setTimeout(() => done([]), 500);
      }),
  );
  return moved.toSorted((one, other) => other.value - one.value);
}

describe.each([
  ['the overview', PROCESS],
  ['the themes', `${PROCESS}/themes`],
  ['reach', `${PROCESS}/reach`],
  ['impact', `${PROCESS}/impact`],
  ['home', '/w/jeziorno'],
])('a first visit to %s', (_name, path) => {
  it.each([360, 1350, 1920])(
    'moves nothing that is read already, whatever comes late, %i pixels wide',
    async (width) => {
      const page = await openWindow(width);
      let asked = 0;
      await page.route('**/api/**', async (route) => {
        asked += 1;
        await new Promise((done) => setTimeout(done, asked * APART_MS));
        await route.continue();
      });
      await delayLetters(page);
      await arrive(page, path);
      expect(asked).toBeGreaterThan(3);
      const moved = await whatMoved(page);
      const sum = moved.reduce((all, { value }) => all + value, 0);
      expect({ moved, isStill: sum <= MOST_MOVED }).toEqual({ moved, isStill: true });
      await page.context().close();
    },
  );

  it('asks at once for all that it needs, for nothing twice, and for nothing that is refused', async () => {
    const page = await openWindow(1350);
    const asked: string[] = [];
    const warnings: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.method() === 'GET') asked.push(pathname);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.text().includes('preload')) warnings.push(message.text());
    });
    await arrive(page, path);
    const named = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="fetch"]')].map(({ href }) => href),
    );
    expect(named.length).toBeGreaterThan(2);
    const answers = named.map((href) => new URL(href).pathname);
    expect(answers.map((answer) => asked.filter((one) => one === answer).length)).toEqual(answers.map(() => 1));
    // a browser says after a few seconds what it fetched for nothing
    await page.waitForTimeout(4_000);
    expect(warnings).toEqual([]);
    await page.context().close();
  });
});

it.each(['/', '/sign-in', `${PROCESS}/themes`])(
  'asks somebody who is not signed in for her password at %s, and is refused nothing',
  async (path) => {
    const context = await browser.newContext({ viewport: { width: 1350, height: 940 }, locale: 'pl' });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(`${message.text()} ${message.location().url}`);
    });
    await arrive(page, path);
    expect(await page.locator('input[type="password"]').count()).toBe(1);
    expect(refused).toEqual([]);
    await context.close();
  },
);

it.each([
  [1350, 'link'],
  [360, 'css'],
])(
  'lets the letters of a first screen come along in an office and not on a telephone: %i pixels wide',
  async (width, how) => {
    const page = await openWindow(width);
    await arrive(page, PROCESS);
    await page.evaluate(() => document.fonts.ready);
    const faces = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.woff2'))
        .map((entry) => (entry as PerformanceResourceTiming).initiatorType),
    );
    // sans and serif, plain Latin letters and those with marks, each fetched once
    expect(faces).toEqual([how, how, how, how]);
    await page.context().close();
  },
);

it('sets a first visit in our letters when they come in time, else the screen that comes next', async () => {
  const isInOurs = () => document.documentElement.dataset.letters === 'ours';
  const page = await openWindow(1350);
  await delayLetters(page);
  await arrive(page, PROCESS);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(isInOurs)).toBe(false);
  await page.getByRole('link', { name: 'Zasięg', exact: true }).first().press('Enter');
  await page.waitForFunction(isInOurs);
  // they are on this computer now, and come before what there is to read
  await page.unroute('**/*.woff2');
  await page.route('**/api/**', async (route) => {
    await new Promise((done) => setTimeout(done, LETTERS_AFTER_MS));
    await route.continue();
  });
  await page.goto(service.url + PROCESS);
  await page.waitForFunction(isInOurs);
  await page.context().close();
});

it('names for each first screen a program that the build has made', async () => {
  for (const path of [
    '/sign-in',
    '/',
    '/w/jeziorno',
    ...['', '/themes', '/contributions', '/reach', '/impact'].map((rest) => PROCESS + rest),
  ]) {
    const html = await (await fetch(service.url + path)).text();
    const programs = html.match(/rel="modulepreload"[^>]* href="\/assets\/[\w-]+-page-[^"]+\.js"/g) ?? [];
    expect({ path, programs: programs.length > 0 }).toEqual({ path, programs: true });
  }
});
