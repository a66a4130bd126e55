import type { Browser, Page } from 'playwright-core';
import { spawnSampleService } from '../support/sample-service.js';
import { sampleAccounts, type SpawnedService } from '../support/service.js';
import { becomes } from './support/becomes.js';
import { openPage, startBrowser } from './support/browser.js';

const PROCESS = '/api/workspaces/sosnowek/processes/consultation-2026';
const SCREEN = '/w/sosnowek/p/consultation-2026/remarks';

let service: SpawnedService;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [service, browser] = await Promise.all([spawnSampleService(), startBrowser()]);
  ({ page } = await openPage(browser));
  const { email, password } = sampleAccounts().find((account) => account.email === 'urzad@sosnowek.example')!;
  const data = { email, password };
  await page.request.post(`${service.url}/api/session`, { data, headers: { origin: service.url } });
  await page.goto(`${service.url}${SCREEN}?position=none`);
  await page.getByRole('grid').waitFor();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 30_000);

const register = async () => (await page.request.get(`${service.url}${PROCESS}/remarks?limit=200`)).json();
const columnIs = (name: string) =>
  becomes(() => page.evaluate(() => document.activeElement?.getAttribute('data-column')), name);
const rowNumber = () =>
  page.evaluate(() => Number(document.activeElement?.closest('tr')?.querySelector('th')?.textContent));
const remarkOf = async (number: number) =>
  (await register()).items.find((item: { number: number }) => item.number === number);
const until = (number: number, expected: object) => becomes(() => remarkOf(number), expect.objectContaining(expected));
/** The page has got the answer to what it sent last, and says so. */
const said = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

describe('the register of remarks, by keyboard alone', () => {
  it('is one tab stop, with arrows, Home and End inside', async () => {
    await page.locator('[role=grid] [tabindex="0"]').focus();
    await columnIs('position');
    await page.keyboard.press('Home');
    await columnIs('number');
    await page.keyboard.press('End');
    await columnIs('status');
    const first = await rowNumber();
    await page.keyboard.press('ArrowDown');
    await becomes(async () => (await rowNumber()) > first, true);
    await page.keyboard.press('Control+Home');
    await columnIs('number');
    await becomes(rowNumber, first);
  });

  it('picks a position by its first letter, saves it, and says how many are left', async () => {
    const before = (await register()).counts.withoutPosition;
    for (let presses = 0; presses < 7; presses += 1) await page.keyboard.press('ArrowRight');
    await columnIs('position');
    const number = await rowNumber();
    await page.keyboard.press('n');
    await until(number, { position: 'no', state: 'draft' });
    expect((await register()).counts.withoutPosition).toBe(before - 1);
    await page.locator('tr:has(:focus)').getByText('brak uzasadnienia').waitFor();
  });

  it('writes a reason with Enter, leaves it with Escape, and takes a change back with Ctrl+Z', async () => {
    const number = await rowNumber();
    const field = page.locator('textarea:focus');
    await page.keyboard.press('ArrowRight');
    await columnIs('reason');
    await page.keyboard.press('Enter');
    await field.waitFor();
    await page.keyboard.type('To zostanie porzucone.');
    await page.keyboard.press('Escape');
    await columnIs('reason');
    await page.keyboard.press('Enter');
    await field.waitFor();
    await page.keyboard.type('Brak środków.');
    await page.keyboard.press('Enter');
    await until(number, { reason: 'Brak środków.' });
    await columnIs('reason');
    await page.keyboard.press('Control+z');
    await until(number, { reason: '' });
    await page.keyboard.press('Control+z');
    await until(number, { position: null });
  });

  it('takes back each change once, however soon the keys follow one another', async () => {
    const number = await rowNumber();
    const { version } = await remarkOf(number);
    await page.keyboard.press('ArrowLeft');
    await columnIs('position');
    let letThrough = () => undefined as void;
    const allowed = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route('**/remarks/changes', async (route) => {
      await allowed;
      await route.continue();
    });
    // both are still on their way when the second is taken back
    await page.keyboard.press('n');
    await page.keyboard.press('u');
    await page.keyboard.press('Control+z');
    letThrough();
    await until(number, { position: 'no', version: version + 3 });
    await said('Cofnięto');
    await page.keyboard.press('u');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await until(number, { position: null, version: version + 6 });
    await page.unroute('**/remarks/changes');
  });

  it('shows what somebody else wrote in the row meanwhile, and a choice', async () => {
    await columnIs('position');
    const number = await rowNumber();
    const { id, version } = await remarkOf(number);
    await page.request.post(`${service.url}${PROCESS}/remarks/changes`, {
      data: { changes: [{ id, version, position: 'moot', reason: 'Sprawa zamknięta.' }] },
      headers: { origin: service.url },
    });
    await page.keyboard.press('u');
    const dialog = page.getByRole('alertdialog');
    await dialog.filter({ hasText: 'bezprzedmiotowa' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await until(number, { position: 'moot' });
  });
});

it('states a promise and keeps a checklist without a mouse, and says why a date cannot be', async () => {
  await page.goto(`${service.url}/w/sosnowek/p/ngo-2026/promise`);
  await page.getByLabel('Rodzaj konsultacji').selectOption('strategy');
  await page.getByRole('button', { name: 'Załóż listę' }).press('Enter');
  await page.getByRole('button', { name: 'Zmień krok: Sprawozdanie na stronie internetowej' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Termin').fill('2026-01-10');
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').getByText('Ten dzień wypada przed początkiem konsultacji.').waitFor();
  // 30 November is the last day of the sample; 31 December is the 31st day after it, and 30 are allowed
  await dialog.getByLabel('Termin').fill('2026-12-31');
  await page.keyboard.press('Enter');
  await page.getByText('Zapisano.').waitFor();
  await page.getByText('31 dni, a wolno najwyżej 30 dni.').waitFor();
  await page.getByRole('button', { name: 'Zmień obietnicę' }).press('Enter');
  await page.getByLabel('Ile dni na odpowiedź').fill('21');
  await page.keyboard.press('Enter');
  await page.getByText('odpowiedź w ciągu 21 dni', { exact: true }).waitFor();
  await page.getByText('Nie jest poradą prawną').waitFor();
});
