import type { Browser, Page } from 'playwright-core';
import { spawnSampleService } from '../support/sample-service.js';
import { sampleAccounts, type SpawnedService } from '../support/service.js';
import { expectFits } from './support/axe.js';
import { becomes } from './support/becomes.js';
import { openPage, startBrowser } from './support/browser.js';
import { focusIs } from './support/keyboard.js';

const PLACE = '/w/sosnowek/p/ngo-2026';
const API = '/api/workspaces/sosnowek/processes/ngo-2026';

let service: SpawnedService;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [service, browser] = await Promise.all([spawnSampleService(), startBrowser()]);
  const opened = await openPage(browser, { width: 360 });
  page = opened.page;
  const { email, password } = sampleAccounts().find((account) => account.email.startsWith('urzad@sosnowek'))!;
  await page.request.post(`${service.url}/api/session`, {
    data: { email, password },
    headers: { origin: service.url },
  });
  await page.context().grantPermissions(['geolocation'], { origin: service.url });
  await page.context().setGeolocation({ latitude: 53.840123, longitude: 22.980345 });
  await page.goto(`${service.url}${PLACE}/notes/new`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 30_000);

const words = () => page.getByLabel('Co zostało powiedziane');
const save = () => page.getByRole('button', { name: 'Zapisz notatkę' });
const stored = async () => (await page.request.get(`${service.url}${API}/contributions`)).json();

describe('a note typed on a phone', () => {
  it('fits 360 pixels, and everything that a thumb presses is 44 high', async () => {
    await save().waitFor();
    await expectFits(page, 360);
    const low = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'form label:has(input[type=radio]), form button, form input:not([type=radio]), form textarea, form summary',
        ),
      ]
        .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(low).toEqual([]);
  });

  it('says what is missing and leads there', async () => {
    await save().click();
    await page.getByRole('alert').getByRole('button', { name: 'Wpisz, co zostało powiedziane.' }).click();
    await focusIs(page, 'Co zostało powiedziane');
  });

  it('survives a page that is loaded anew before it is sent', async () => {
    await page.getByLabel(/^grupa/).check();
    await page.getByLabel('Ile osób w grupie').fill('6');
    await page.getByLabel('Stolik').fill('stolik 3');
    await words().fill('Posadźcie drzewa przy placu zabaw.');
    await page.reload();
    await becomes(() => words().inputValue(), 'Posadźcie drzewa przy placu zabaw.');
    await becomes(() => page.getByLabel('Ile osób w grupie').inputValue(), '6');
  });

  it('waits in the phone without a network, and is sent once when the network is back', async () => {
    await page.getByRole('button', { name: 'Dodaj moje położenie' }).click();
    await page.getByText('Położenie: 53.84012, 22.98035').waitFor();
    await page.context().setOffline(true);
    await save().click();
    await page.getByText('1 notatka czeka w tym telefonie na wysłanie.').waitFor();
    await becomes(() => words().inputValue(), '');
    await becomes(() => page.getByLabel('Stolik').inputValue(), 'stolik 3');
    await page.context().setOffline(false);
    await page.getByText('Zapisano 1 notatkę.').waitFor();
    const { total, items } = await stored();
    expect(total).toEqual({ contributions: 1, people: 0 });
    expect(items[0]).toMatchObject({ body: 'Posadźcie drzewa przy placu zabaw.', voice: 'group', groupSize: 6 });
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Posadźcie');
  });

  it('leads from the data to the templates, each in two languages', async () => {
    await page.goto(`${service.url}${PLACE}/data`);
    await page.getByRole('link', { name: 'Szablony do pracy w terenie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Szablony do pracy w terenie' }).waitFor();
    await becomes(() => page.getByRole('link', { name: /^Pobierz szablon/ }).count(), 10);
    await expectFits(page, 360);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Pobierz szablon „Spacer badawczy”, po polsku' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('spacer-badawczy.xlsx');
  });
});
