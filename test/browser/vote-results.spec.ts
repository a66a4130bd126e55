import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { spawnSampleService } from '../support/sample-service.js';
import { sampleAccounts, type SpawnedService } from '../support/service.js';
import { expectFits } from './support/axe.js';
import { becomes } from './support/becomes.js';
import { openPage, signIn, startBrowser } from './support/browser.js';

const COUNCIL = '/w/jeziorno/p/youth-council-2026';
const BUDGET = '/w/sosnowek/p/budget-2026';

let service: SpawnedService;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([spawnSampleService(), startBrowser()]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 30_000);

async function open(workspace: string): Promise<{ page: Page; problems: string[] }> {
  const { page, problems } = await openPage(browser);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const account = sampleAccounts().find(({ email }) => email.startsWith(`urzad@${workspace}.`))!;
  await signIn(page, service.url, account);
  return { page, problems };
}

/** Goes from the overview to the results, once the sample data are in. */
async function openResults(page: Page, process: string, part: string, link: string): Promise<void> {
  const [, , workspace, , slug] = process.split('/');
  for (const deadline = Date.now() + 240_000; Date.now() < deadline;) {
    const state = await page.evaluate(
      async (path) => ((await (await fetch(path)).json()) as { state: string }).state,
      `/api/workspaces/${workspace}/processes/${slug}/${part}`,
    );
    if (state === 'ready') break;
    await new Promise((done) => setTimeout(done, 300));
  }
  await page.goto(`${service.url}${process}`);
  await page.getByRole('link', { name: link }).click();
  await page.getByRole('heading', { level: 1, name: link }).waitFor();
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

async function fitsPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await expectFits(page, 320);
  await page.setViewportSize({ width: 1280, height: 900 });
}

it('the results of a school are typed, its tie stays open, and its protocol is a page to print', async () => {
  const { page, problems } = await open('jeziorno');
  await openResults(page, COUNCIL, 'council', 'Młodzieżowa rada: wyniki wyborów');
  await page.getByRole('button', { name: 'Zmień: SP 2' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mandaty', { exact: true }).fill('2');
  await dialog.getByLabel('Imię i nazwisko (tylko ze zgodą)').first().fill('Imię Wymyślone');
  await dialog.getByRole('button', { name: 'Zapisz szkołę' }).click();
  await dialog.getByRole('alert').filter({ hasText: 'Bez daty zgody' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await dialog.getByLabel('Imię i nazwisko (tylko ze zgodą)').first().fill('');
  await dialog.getByRole('button', { name: 'Zapisz szkołę' }).click();
  await dialog.waitFor({ state: 'detached' });
  const school = page.getByRole('region', { name: 'SP 2' });
  await school.getByText('wpisane ręcznie').waitFor();
  // 43, 25 and 25 votes for two seats.
  await becomes(
    () => school.locator('tbody tr').allTextContents(),
    [
      expect.stringContaining('mandat'),
      expect.stringContaining('remis nierozstrzygnięty'),
      expect.stringContaining('remis nierozstrzygnięty'),
    ],
  );
  await fitsPhone(page);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Protokół do druku' }).click();
  await page.getByRole('heading', { level: 1, name: 'Protokół z wyborów do młodzieżowej rady' }).waitFor();
  await becomes(() => page.getByText('Remis o 1 mandat: 2, 3.').count(), 1);
  await fitsPhone(page);
  expect(problems).toEqual([]);
}, 180_000);

it('a budget is counted by the rules that somebody types, by keyboard too', async () => {
  const { page, problems } = await open('sosnowek');
  // the invented town has rules; here they are taken away first
  const rules = `${service.url}/api/workspaces/sosnowek/processes/budget-2026/budget/rules`;
  const taken = await page.request.put(rules, { data: { rules: null }, headers: { origin: service.url } });
  expect(taken.status()).toBe(200);
  await openResults(page, BUDGET, 'budget', 'Budżet obywatelski: wyniki');
  await page.getByText('brakuje puli z kwotą').waitFor();
  await page.getByText('Zmień zasady').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Nazwa puli').fill('miasto');
  await page.getByLabel('Kwota', { exact: true }).fill('dużo');
  await page.getByLabel('Kwota', { exact: true }).press('Enter');
  await page.getByRole('alert').waitFor();
  await page.getByRole('alert').getByRole('button', { name: 'Wpisz liczbę: Pula 1, Kwota.' }).press('Enter');
  await page.locator('[name="amount-0"]:focus').waitFor();
  await page.getByLabel('Kwota', { exact: true }).fill('400 000');
  await page.getByLabel('Kategoria (puste: każda)').fill('miasto');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Zapisz zasady' }).click();
  await page.getByText('Zasady wpisane ręcznie.').waitFor();
  await page.getByRole('heading', { level: 3, name: 'miasto' }).waitFor();

  const first = page.getByRole('table', { name: 'Projekty w puli: miasto' }).locator('tbody tr').first();
  const title = (await first.locator('th a').textContent())!;
  await first.getByRole('button', { name: `Ocena i koszt: ${title}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Koszt po ocenie').fill('148 000');
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Zapisz kartę projektu' }).click();
  await dialog.waitFor({ state: 'detached' });
  await first.getByText('wybrany', { exact: true }).waitFor();
  await fitsPhone(page);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Protokół do druku' }).click();
  await page.getByRole('heading', { level: 1, name: 'Protokół z wyników głosowania' }).waitFor();
  const printed = async () => (await page.locator('main').textContent())!.replace(/\s/g, ' ');
  await becomes(printed, expect.stringContaining('148 000 PLN'));
  expect(problems).toEqual([]);
}, 180_000);
