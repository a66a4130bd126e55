import type { Browser, Page } from 'playwright-core';
import { spawnSampleService } from '../support/sample-service.js';
import { sampleAccounts, type SpawnedService } from '../support/service.js';
import { becomes } from './support/becomes.js';
import { openPage, startBrowser } from './support/browser.js';
import { focusReaches, tabTo } from './support/keyboard.js';
import { holdBack } from './support/slow-line.js';

const PROCESS = '/api/workspaces/sosnowek/processes/ngo-2026';
const SCREEN = '/w/sosnowek/p/ngo-2026/data/review';
/** Fewer than the draw, so that all of them are read. */
const CLEAN = 3;

let service: SpawnedService;
let browser: Browser;
let page: Page;
let problems: string[];

beforeAll(async () => {
  [service, browser] = await Promise.all([spawnSampleService(), startBrowser()]);
  ({ page, problems } = await openPage(browser));
  const { email, password } = sampleAccounts().find((account) => account.email === 'urzad@sosnowek.example')!;
  await send('/api/session', { email, password });
  await bring([
    'Pani Anna Nowak prosi o ławki przy szkole.',
    'Jestem po udarze, Zbigniew Dąbek, ul. Lipowa 14/3, proszę o podjazd.',
    ...Array.from({ length: CLEAN }, (_, n) => `Więcej drzew w parku, pomysł ${n}.`),
  ]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 30_000);

async function send(path: string, data: object) {
  const answer = await page.request.post(service.url + path, { data, headers: { origin: service.url } });
  expect(answer.ok()).toBe(true);
  return answer.json();
}

const status = async () => (await page.request.get(`${service.url}${PROCESS}/review`)).json();

async function bring(texts: readonly string[]): Promise<void> {
  const content = ['id,text', ...texts.map((text, n) => `${n},"${text}"`)].join('\n');
  const uploaded = await page.request.post(`${service.url}${PROCESS}/uploads`, {
    multipart: { file: { name: 'uwagi.csv', mimeType: 'text/csv', buffer: Buffer.from(content) } },
    headers: { origin: service.url },
  });
  const { id } = await uploaded.json();
  const mapping = { version: 1, kind: 'remark', columns: { reference: 'id', text: ['text'] } };
  await send(`${PROCESS}/uploads/${id}/import`, { source: 'table', sourceName: 'Uwagi', mapping });
  while ((await status()).texts !== texts.length) await new Promise((done) => setTimeout(done, 300));
}

const waiting = (count: number) => becomes(async () => (await status()).flagged.waiting, count);
const shown = () => page.locator('blockquote').innerText();
const pressKey = async (key: string, expected: RegExp | string) => {
  await page.keyboard.press(key);
  await page.getByText(expected).first().waitFor();
};

describe('the review of texts, by keyboard alone', () => {
  it('begins with the riskiest text, its findings underlined and named', async () => {
    await page.goto(service.url + SCREEN);
    await page.locator('blockquote').waitFor();
    const text = async () => (await shown()).replace(/\s+/g, ' ');
    await becomes(text, expect.stringContaining('po udarze [zdrowie]'));
    await becomes(text, expect.stringContaining('Zbigniew Dąbek [imię lub nazwisko]'));
    expect(
      await page
        .locator('mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
    ).toBe('underline');
    await page.getByText(/Zostały 2 treści/).waitFor();
  });

  it('skips with S, masks with M, and takes back with U', async () => {
    await pressKey('s', /Pani/);
    await waiting(2);
    await pressKey('m', /To wszystko/);
    await waiting(1);
    await pressKey('u', /Anna Nowak/);
    await waiting(2);
    await focusReaches(page, 'Treść do przejrzenia');
    await pressKey('m', /To wszystko/);
  });

  it('lets no key act while somebody types, nor when keys are switched off', async () => {
    await page.getByRole('button', { name: 'Wróć do pominiętych' }).press('Enter');
    await page.locator('blockquote').waitFor();
    await page.getByLabel('Zasłoń też te słowa').focus();
    await page.keyboard.type('kmsu podjazd');
    expect(await shown()).toContain('Zbigniew');
    await page.getByRole('checkbox', { name: /Klawisze działają/ }).press('Space');
    await page.getByRole('heading', { name: 'Treść do przejrzenia' }).focus();
    await page.keyboard.press('k');
    expect((await status()).flagged.waiting).toBe(1);
    await page.getByRole('checkbox', { name: /Klawisze działają/ }).press('Space');
  });

  it('puts a line of a person in the place of a text', async () => {
    await tabTo(page, 'Treść w streszczeniu');
    await page.keyboard.press('Enter');
    await page.getByLabel(/Jedno zdanie/).focus();
    await page.keyboard.type('Mieszkaniec prosi o podjazd.');
    await pressKey('Enter', /Przejrzano wszystkie treści ze znaleziskami/);
    await becomes(async () => (await status()).states, expect.arrayContaining([{ state: 'summarised', texts: 1 }]));
  });

  it('takes back what was just decided, also where the decision is still on its way', async () => {
    await page.goto(`${service.url}${SCREEN}?view=draw`);
    await page.locator('blockquote').waitFor();
    const first = await shown();
    await page.keyboard.press('k');
    await becomes(shown, expect.not.stringContaining(first));
    // the heading of the next text takes the focus, and the keys are its own from then on
    await page.locator('h2:focus').waitFor();
    const second = await shown();
    const back = page.waitForResponse((answer) => /texts/.test(answer.url()) && answer.request().method() === 'GET');
    const letGo = await holdBack(page, 'PUT', /review\/texts\//);
    await page.keyboard.press('k');
    await page.keyboard.press('u');
    letGo();
    await back;
    // an undo that overtook the decision would have brought back the first text
    await becomes(shown, second);
    await becomes(async () => (await status()).states, expect.arrayContaining([{ state: 'released', texts: 1 }]));
    await page.keyboard.press('u');
    await page.waitForFunction((was) => document.querySelector('blockquote')?.innerText === was, first);
    await page.goto(service.url + SCREEN);
  });

  it('releases nothing together before the drawn texts are read', async () => {
    const release = page.getByRole('button', { name: 'Zwolnij resztę razem' });
    await becomes(() => release.isDisabled(), true);
    await page.getByRole('link', { name: /Czytaj wylosowane/ }).press('Enter');
    await page.locator('blockquote').waitFor();
    for (let left = CLEAN; left > 0; left -= 1) {
      if (left < CLEAN) await page.locator('h2:focus').waitFor();
      const before = await shown();
      await page.keyboard.press('k');
      await page.waitForFunction((was) => document.querySelector('blockquote')?.innerText !== was, before);
    }
    await page.getByText('Wylosowane treści są przeczytane.').waitFor();
    await becomes(async () => (await status()).states, expect.arrayContaining([{ state: 'released', texts: CLEAN }]));
    expect(problems).toEqual([]);
  });

  it('says in its history who decided what, and takes an act back from there', async () => {
    await page.getByRole('button', { name: /^Cofnij: wpisano streszczenie/ }).press('Enter');
    await page.getByText(/wpisano streszczenie, cofnięto/).waitFor();
    await waiting(1);
  });
});
