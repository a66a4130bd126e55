import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { copySamples, type SampleCopy } from '../support/sample-database.js';
import { sampleAccounts, spawnService, type SpawnedService } from '../support/service.js';
import { becomes } from './support/becomes.js';
import { startBrowser } from './support/browser.js';
import { arriveAt, beginJourney, signInByKeyboard, skipToContent } from './support/journey.js';
import { press, tabTo } from './support/keyboard.js';

const PROCESS = 'Diagnoza potrzeb mieszkańców 2026';

let samples: SampleCopy;
let service: SpawnedService;
let browser: Browser;

beforeAll(async () => {
  samples = await copySamples();
  const client = new Client({ connectionString: samples.url });
  await client.connect();
  await client.query(`UPDATE process SET needs_second_person = true WHERE slug = 'diagnosis-2026'`);
  await client.end();
  [service, browser] = await Promise.all([
    spawnService({ DATABASE_URL: samples.url, NASLUCH_DATA_DIR: samples.dataDir }),
    startBrowser(),
  ]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
  await samples?.drop();
}, 30_000);

const account = (beginning: string) => sampleAccounts().find(({ email }) => email.startsWith(beginning))!;
const dialog = (page: Page) => page.getByRole('dialog');
/** From the beginning of what the page is about. */
async function pressFromTop(page: Page, name: string): Promise<void> {
  await skipToContent(page);
  await press(page, name);
}

it('leads an official from Home to the words behind a number, a merge taken back, and a decision that a second person publishes', async () => {
  const { page, problems } = await beginJourney(browser, service.url);
  await signInByKeyboard(page, account('urzad@jeziorno.'));
  await arriveAt(page, 'Procesy');
  await page.getByRole('table', { name: 'Procesy, najnowsze na górze' }).waitFor();
  await pressFromTop(page, PROCESS);
  await arriveAt(page, PROCESS);

  // C1: from the number of a theme to residents' own words in one
  const largest = page.getByRole('list', { name: 'Największe tematy' }).getByRole('listitem');
  await largest.nth(1).waitFor();
  const [first, second] = (await largest.getByRole('link').allTextContents()) as [string, string];
  const count = Number(/\d+$/.exec((await largest.first().textContent()) ?? '')![0]);
  await press(page, first);
  await arriveAt(page, first);
  await page.getByRole('article').first().waitFor();
  await page
    .getByText(new RegExp(`^${count} opini\\S* od \\d+ os`))
    .first()
    .waitFor();

  // a filter, in the address, for the colleague below
  await pressFromTop(page, 'Filtry');
  // What may be chosen is asked for when the filters open.
  await page.getByLabel('Grupa').waitFor();
  await tabTo(page, 'Grupa');
  await page.keyboard.type('płeć: kob');
  await page.waitForURL(/group=sex%3Afemale/);
  const filtered = page.url();
  const tokens = page.getByRole('list', { name: 'Wybrane filtry' });
  await tokens.getByText('płeć: kobiety').waitFor();

  // two themes are one: the preview adds up, and the history takes it back
  await pressFromTop(page, 'Połącz…');
  await dialog(page).getByRole('checkbox').first().waitFor();
  const boxes = await dialog(page)
    .getByRole('checkbox')
    .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).labels![0]!.textContent.trim()));
  const other = boxes.find((name) => name.startsWith(second))!;
  await tabTo(page, other);
  await page.keyboard.press('Space');
  const sum = count + Number(/\((\d+)\)$/.exec(other)![1]);
  await dialog(page)
    .getByText(new RegExp(` = ${sum} opini`))
    .waitFor();
  await press(page, 'Połącz 2 tematy');
  await dialog(page).waitFor({ state: 'detached' });
  await pressFromTop(page, 'Historia poprawek');
  await dialog(page).waitFor();
  await press(page, `Cofnij tę poprawkę: Połączono: ${second} → ${first}`);
  await dialog(page).getByText('Cofnięto: połączenie tematów').waitFor();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByText(`${count} opinii`, { exact: true }).first().waitFor();

  // "we did": a decision in part, a promise with a day, and publishing that waits for somebody else
  await press(page, 'Wpływ', { back: true });
  await arriveAt(page, 'Wpływ');
  await press(page, 'Rozstrzygnięcia i obietnice');
  await page.waitForURL(/view=ledger/);
  await pressFromTop(page, 'Rozstrzygnięcie');
  await arriveAt(page, 'Nowy wpis: rozstrzygnięcie');
  await tabTo(page, 'Stanowisko');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Treść, po polsku');
  await page.keyboard.type('Wyremontujemy chodnik przy Szkolnej.');
  await tabTo(page, 'Uzasadnienie, po polsku');
  await page.keyboard.type('Na pozostałe ulice brakuje pieniędzy w tym roku.');
  await press(page, 'Zapisz wpis');
  await arriveAt(page, 'Wyremontujemy chodnik przy Szkolnej.');
  await page.getByText('częściowo').first().waitFor();
  await page.getByText('Tu publikuje ktoś inny niż autor.').waitFor();
  await becomes(() => page.getByRole('button', { name: 'Opublikuj' }).count(), 0);
  await pressFromTop(page, 'Przekaż drugiej osobie');
  await page.getByRole('button', { name: 'Oddaj do poprawy' }).waitFor();
  await pressFromTop(page, 'Dodaj zobowiązanie');
  await arriveAt(page, 'Nowy wpis: zobowiązanie');
  await tabTo(page, 'Tytuł, po polsku');
  await page.keyboard.type('Chodnik przy Szkolnej');
  await tabTo(page, 'Termin');
  // the same in either order of day and month
  await page.keyboard.type('06062027');
  await press(page, 'Zapisz wpis');
  await arriveAt(page, 'Chodnik przy Szkolnej');
  await page
    .getByText(/6 czerwca 2027/)
    .first()
    .waitFor();

  // a colleague with fewer rights opens the copied address and sees the same
  const { page: colleague } = await beginJourney(browser, filtered);
  await signInByKeyboard(colleague, account('partner@'));
  await arriveAt(colleague, first);
  await colleague.getByRole('list', { name: 'Wybrane filtry' }).getByText('płeć: kobiety').waitFor();
  expect(await colleague.getByRole('button', { name: 'Połącz…' }).count()).toBe(0);
  expect(problems).toEqual([]);
}, 240_000);

it('leads from a quote to its decision and what came of it in one step', async () => {
  const list = '/w/jeziorno/p/diagnosis-2026/contributions?delivery=delivered';
  const { page, problems } = await beginJourney(browser, service.url + list);
  await signInByKeyboard(page, account('urzad@jeziorno.'));
  await arriveAt(page, 'Opinie');
  const quote = page.getByRole('article', { name: 'numer: W-' }).first();
  await quote.waitFor();
  const name = (await quote.getByRole('link', { name: /^Droga opinii/ }).textContent())!.trim();
  // C2: two are allowed
  await pressFromTop(page, name);
  const way = page.getByRole('region', { name: 'Droga tej opinii' });
  for (const step of ['Odpowiedź urzędu', 'Stanowisko', 'Realizacja'])
    await way.getByRole('heading', { name: step }).first().waitFor();
  await way.getByText('zrealizowano').waitFor();
  expect(problems).toEqual([]);
}, 120_000);
