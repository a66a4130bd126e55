import axe from 'axe-core';
import { type AddressInfo } from 'node:net';
import { type Browser, type Page } from 'playwright-core';
import { startTestApi, type TestApi } from '../support/api.js';
import { plantIdeas, publishContent, releaseContent } from '../support/public-release.js';
import { startBrowser } from './support/browser.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LARGEST_SCRIPT_BYTES = 60 * 1024;
const PAGES = ['', '/budget', '/budget/remarks', '/budget/method', '/budget/idea', '/-/accessibility', '/nothing'];

let api: TestApi;
let browser: Browser;
let url: string;
beforeAll(async () => {
  browser = await startBrowser();
  // a page in a browser has the origin of its own address
  api = await startTestApi({ PUBLIC_URL: '' });
  const planted = await plantIdeas(api.database, api.alfa.id, api.alfa.processId);
  await publishContent(api.database, api.alfa.id, api.alfa.processId, releaseContent(planted));
  await api.app.listen(0, '127.0.0.1');
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  url = `http://127.0.0.1:${port}/public/alfa`;
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

async function visit(path: string, options: { width: number; javaScriptEnabled: boolean }): Promise<Page> {
  const { width, javaScriptEnabled } = options;
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(url + path);
  return page;
}

async function findings(page: Page): Promise<string[]> {
  // no page of ours runs a script: axe comes in past the policy, by the protocol of the browser
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const look = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await look.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, TAGS);
}

describe.each(PAGES)('/public/alfa%s', (path) => {
  it.each(['pl', 'en'])('gives axe nothing to find and reflows at 320 pixels, in %s', async (lang) => {
    const page = await visit(`${path}?lang=${lang}`, { width: 360, javaScriptEnabled: true });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findings(page)).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

it.each([
  ['uk', 'Ми зробили', 'Мова оригіналу: польська'],
  ['de', 'Wir haben gehandelt', 'Originalsprache: Polnisch'],
  ['fr', 'Nous avons fait', 'Langue d’origine : polonais'],
  ['nl', 'Wij deden', 'Oorspronkelijke taal: Pools'],
])('speaks %s, and says in sight what the office did not translate', async (lang, done, original) => {
  const page = await visit(`/budget?lang=${lang}`, { width: 360, javaScriptEnabled: true });
  await page.getByRole('heading', { name: done }).waitFor();
  expect(await page.getByText(original.replaceAll(' :', '\u00a0:')).count()).toBeGreaterThan(2);
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('link', { name: 'Polski' }).click();
  expect(page.url()).toBe(`${url}/budget`);
  await page.context().close();
});

it('is read and used on a telephone without JavaScript: from the results to what became of an idea', async () => {
  const page = await visit('/budget', { width: 360, javaScriptEnabled: false });
  await page.getByRole('heading', { name: 'Zrobiliśmy' }).waitFor();
  await page.getByRole('link', { name: 'Sprawdź, co się stało z Twoim pomysłem' }).click();
  await page.getByLabel('Kod, numer lub adres').fill('F-007');
  await page.getByRole('button', { name: 'Sprawdź' }).click();
  await page.getByRole('heading', { level: 1, name: 'Co się stało z pomysłem' }).waitFor();
  await page.getByText('Ławek przy szkole.').waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'What happened to the idea' }).waitFor();
  await page.context().close();
});

it('can be used by keyboard alone', async () => {
  const page = await visit('/budget', { width: 1280, javaScriptEnabled: false });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#main');
  await page.context().close();
});

it('keeps its place when the language is switched', async () => {
  const page = await visit('/budget/remarks', { width: 1280, javaScriptEnabled: false });
  await page.getByRole('link', { name: 'English' }).click();
  expect(page.url()).toBe(`${url}/budget/remarks?lang=en`);
  await page.getByRole('link', { name: 'Polski' }).click();
  expect(page.url()).toBe(`${url}/budget/remarks`);
  await page.context().close();
});

it('brings at most 60 KB of script, and asks nobody else for anything', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const strangers: string[] = [];
  let scriptBytes = 0;
  page.on('response', (response) => {
    if (!response.url().startsWith(new URL(url).origin)) strangers.push(response.url());
    if (response.request().resourceType() === 'script')
      scriptBytes += Number(response.headers()['content-length'] ?? LARGEST_SCRIPT_BYTES);
  });
  await page.goto(`${url}/budget`);
  expect(strangers).toEqual([]);
  expect(scriptBytes).toBeLessThanOrEqual(LARGEST_SCRIPT_BYTES);
  await context.close();
});
