import axe from 'axe-core';
import { type AddressInfo } from 'node:net';
import { type Browser, type Page } from 'playwright-core';
import { startTestApi, type TestApi } from '../support/api.js';
import { plantIdeas, publishContent, releaseContent } from '../support/public-release.js';
import { catchMails, type MailCatcher } from '../support/mail-catcher.js';
import { startBrowser } from './support/browser.js';
import { press, tabTo } from './support/keyboard.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LARGEST_SCRIPT_BYTES = 60 * 1024;
const PAGES = ['', '/budget', '/budget/remarks', '/budget/method', '/budget/idea', '/-/accessibility', '/nothing'];

let api: TestApi;
let browser: Browser;
let mails: MailCatcher;
let url: string;
beforeAll(async () => {
  browser = await startBrowser();
  // a page in a browser has the origin of its own address
  mails = await catchMails();
  api = await startTestApi({ PUBLIC_URL: '', SMTP_URL: mails.url });
  const planted = await plantIdeas(api.database, api.alfa.id, api.alfa.processId);
  await publishContent(api.database, api.alfa.id, api.alfa.processId, releaseContent(planted));
  await api.app.listen(0, '127.0.0.1');
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  url = `http://127.0.0.1:${port}/public/alfa`;
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
  await mails?.close();
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

/** Each language and each width once. */
const LOOKS = [
  { lang: 'pl', width: 1280 },
  { lang: 'en', width: 360 },
] as const;

describe.each(PAGES)('/public/alfa%s', (path) => {
  it('gives axe nothing to find in both languages, wide and narrow, and reflows at 320 pixels', async () => {
    const page = await visit('/nothing', { width: 1280, javaScriptEnabled: true });
    for (const { lang, width } of LOOKS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${url}${path}?lang=${lang}`);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
      expect(await findings(page)).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
    }
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
  await page.getByText(original.replaceAll(' :', '\u00a0:')).nth(2).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('link', { name: 'Polski' }).click();
  await page.waitForURL((now) => now.href === `${url}/budget`);
  await page.context().close();
});

describe('a resident on a telephone without JavaScript, by keyboard alone', () => {
  let page: Page;
  beforeAll(async () => {
    page = await visit('/budget', { width: 360, javaScriptEnabled: false });
  });
  afterAll(() => page?.context().close());

  it('reads what was asked, said, done and what is next, and goes past the head of the page', async () => {
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    const inOrder = ['Zapytaliśmy', 'Powiedzieliście', 'Zrobiliśmy', 'Co dalej'].map((said) => headings.indexOf(said));
    expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
    expect(inOrder[0]).toBeGreaterThanOrEqual(0);
    await press(page, 'Przejdź do treści');
    await page.waitForURL((url) => url.hash === '#main');
  });

  it('finds her idea by its address on the platform: from the day it came to the decision, and how late its delivery is', async () => {
    await press(page, 'Sprawdź, co się stało z Twoim pomysłem');
    await tabTo(page, 'Kod, numer lub adres');
    await page.keyboard.type('https://gmina.example.org/ideas/1');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Co się stało z pomysłem' }).waitFor();
    await page.waitForLoadState();
    expect(page.url()).not.toContain('gmina.example.org');
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Otrzymaliśmy',
      'Podobne opinie',
      'Odpowiedź urzędu',
      'Rozstrzygnięcie',
      'Zapowiedź',
    ]);
    const trail = (await page.locator('ol.trail').innerText()).replace(/\s+/g, ' ');
    for (const said of ['3 marca 2026', 'Temat: Autobusy nocne', 'Uwzględniono w części', 'Dlaczego:', 'Spóźnienie:'])
      expect(trail).toContain(said);
  });

  it('says that her idea stands in a wrong theme', async () => {
    await press(page, 'Ta opinia jest w złym temacie');
    await tabTo(page, 'Do jakiego tematu powinna należeć?');
    await page.keyboard.type('To jest o przystankach.');
    await press(page, 'Zgłoś');
    await page.getByRole('heading', { level: 1, name: 'Dziękujemy' }).waitFor();
  });

  it('finds the paper form of her neighbour by the number on its stub, and reads on in another language', async () => {
    await press(page, 'Wróć do wyników');
    await page.waitForURL(/\/budget(\?|$)/);
    await press(page, 'Sprawdź, co się stało z Twoim pomysłem');
    await tabTo(page, 'Kod, numer lub adres');
    await page.keyboard.type('F-007');
    await press(page, 'Sprawdź');
    await page.getByText('Ławek przy szkole.').waitFor();
    await press(page, 'Українська');
    await page.locator('html[lang="uk"]').getByRole('heading', { level: 1 }).waitFor();
    await press(page, 'English');
    await page.getByRole('heading', { level: 1, name: 'What happened to the idea' }).waitFor();
  });

  it('asks for a message about changes with one field', async () => {
    await press(page, 'Back to the results');
    await page.waitForURL(/\/budget(\?|$)/);
    await press(page, 'Polski');
    await page.locator('html[lang="pl"]').waitFor({ state: 'attached' });
    await tabTo(page, 'Adres e-mail');
    await page.keyboard.type('mieszkanka@example.org');
    await press(page, 'Zapisz mnie');
    await page.getByRole('heading', { level: 1, name: 'Sprawdź pocztę' }).waitFor();
    expect((await mails.wait(1)).to).toBe('mieszkanka@example.org');
  });
});

it('keeps its place when the language is switched', async () => {
  const page = await visit('/budget/remarks', { width: 1280, javaScriptEnabled: false });
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL((now) => now.href === `${url}/budget/remarks?lang=en`);
  await page.getByRole('link', { name: 'Polski' }).click();
  await page.waitForURL((now) => now.href === `${url}/budget/remarks`);
  await page.context().close();
});

it('brings at most 60 KB of script, asks nobody else for anything, and is refused nothing', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(`${message.text()} ${message.location().url}`);
  });
  const strangers: string[] = [];
  let scriptBytes = 0;
  page.on('response', (response) => {
    if (!response.url().startsWith(new URL(url).origin)) strangers.push(response.url());
    if (response.request().resourceType() === 'script')
      scriptBytes += Number(response.headers()['content-length'] ?? LARGEST_SCRIPT_BYTES);
  });
  const icon = page.waitForResponse((response) => response.url().endsWith('/public-assets/mark.svg'));
  await page.goto(`${url}/budget`);
  expect((await icon).status()).toBe(200);
  expect([strangers, refused]).toEqual([[], []]);
  expect(scriptBytes).toBeLessThanOrEqual(LARGEST_SCRIPT_BYTES);
  await context.close();
});
