import type { Browser } from 'playwright-core';
import { spawnSampleService } from '../support/sample-service.js';
import { sampleAccounts, type SpawnedService } from '../support/service.js';
import { becomes } from './support/becomes.js';
import { startBrowser } from './support/browser.js';
import { arriveAt, beginJourney, signInByKeyboard, skipToContent } from './support/journey.js';
import { focusIs, focusReaches, press, tabTo } from './support/keyboard.js';

let service: SpawnedService;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([spawnSampleService(), startBrowser()]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 30_000);

const account = (beginning: string) => sampleAccounts().find(({ email }) => email.startsWith(beginning))!;
const CHOSEN = ['32 płatne miejsca przy Rynku', 'Diagnoza potrzeb mieszkańców 2026', 'Rynek, ulice i rzeka'] as const;

it('leads a partner from her municipalities to a comparison that a coordinator opens with fewer rights, by keyboard alone', async () => {
  const { page, problems } = await beginJourney(browser, service.url);
  await signInByKeyboard(page, account('partner@'));

  // both municipalities in one answer, each with the role that she has there
  await arriveAt(page, 'Gminy i procesy');
  for (const name of ['Jeziorno (dane przykładowe)', 'Sosnówek (dane przykładowe)']) {
    const town = page.getByRole('region', { name });
    await town.getByText('czytelnik', { exact: true }).waitFor();
    // a viewer is told what is late, and of nothing that only others can do
    await town
      .getByText(/po terminie/)
      .first()
      .waitFor();
    await town.getByText('Nic nie czeka.').waitFor();
  }

  // the header finds municipalities and processes by typing, without accents too
  await press(page, 'Jeziorno (dane przykładowe)');
  await arriveAt(page, 'Procesy');
  await press(page, 'Zmień gminę lub proces: Jeziorno (dane przykładowe)', { back: true });
  const list = page.getByRole('dialog', { name: 'Zmień gminę lub proces' });
  await list.getByRole('option', { name: 'Rynek, ulice i rzeka' }).waitFor();
  await focusIs(page, 'Gmina lub proces');
  await becomes(() => list.getByRole('option', { name: /czytelnik/ }).count(), 2);
  await page.keyboard.type('sosnowek');
  await list.getByRole('option', { name: '32 płatne miejsca przy Rynku' }).waitFor({ state: 'detached' });
  // the first that fits has the focus already
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/w\/sosnowek$/);
  // from the list, by the button that opened it, to the heading of the page that came
  await arriveAt(page, 'Procesy');

  await press(page, 'Nasłuch: Start', { back: true });
  await arriveAt(page, 'Gminy i procesy');
  await press(page, 'Porównaj procesy');
  await arriveAt(page, 'Porównanie procesów');
  await page.getByRole('checkbox').first().waitFor();
  for (const name of CHOSEN) {
    const label = await page
      .getByRole('checkbox', { name })
      .evaluate((box) => (box as HTMLInputElement).labels![0]!.textContent);
    await tabTo(page, label.trim());
    await page.keyboard.press('Space');
  }
  await press(page, 'Porównaj');
  await page.getByRole('heading', { name: 'Tematy bez odpowiednika' }).waitFor();

  // first what can be compared, in sign and word; what cannot is not drawn
  const sections = page.getByRole('heading', { level: 2 });
  await sections.filter({ hasText: /^Czy można to porównać\?$/ }).waitFor();
  await becomes(() => sections.first().textContent(), 'Czy można to porównać?');
  const panel = page.getByRole('table', { name: 'Co jest takie samo, a co się różni' });
  await panel.getByRole('row', { name: /^Grupy: miejscowość nie do porównania/ }).waitFor();
  await page.getByText(/^Miejscowość: nie pokazujemy, bo/).waitFor();
  expect(await sections.filter({ hasText: /^Miejscowość/ }).count()).toBe(0);
  // small multiples: a plot a process, and a sentence about the margin
  for (const name of CHOSEN) await page.getByRole('heading', { level: 3, name }).nth(1).waitFor();
  await page.getByText(/Reszta mieści się w granicach niepewności/).waitFor();
  // themes stand side by side through the codeframe alone; the rest is listed
  const topics = page.getByRole('table', { name: /^Udział osób, które poruszyły temat/ });
  await topics.getByRole('rowheader', { name: 'Drogi i chodniki' }).waitFor();
  await page.getByRole('heading', { level: 4 }).nth(1).waitFor();

  // what no codeframe puts side by side is proposed by its words, and compared once she says so
  await press(page, /^Połącz tematy \(/);
  await page.getByText('Słaba podpowiedź.').first().waitFor();
  await press(page, /^Mówią o tym samym: /);
  const byHand = page.getByRole('table', { name: /^Udział osób w każdym z dwóch tematów/ });
  await byHand.waitFor();
  await focusReaches(page, 'Tematy połączone przez ludzi');
  await press(page, /^Cofnij połączenie: /);
  await byHand.waitFor({ state: 'detached' });

  // she keeps the comparison, and finds it under its name
  await skipToContent(page);
  await press(page, 'Zapisz to porównanie');
  await tabTo(page, 'Nazwa porównania');
  await page.keyboard.insertText('Dwie gminy');
  await press(page, 'Zapisz porównanie');
  await focusReaches(page, 'Zapisane jako: Dwie gminy');
  const compared = page.url().replace('#content', '');
  // all editions of the budget in one step, and back to what is kept
  await press(page, 'Wybierz procesy', { back: true });
  await press(page, 'Wszystkie edycje: Budżet obywatelski, 2025–2026');
  await page.getByText('Budżet obywatelski: edycje 2025 i 2026.').waitFor();
  await skipToContent(page);
  await press(page, 'Zapisz to porównanie');
  await press(page, 'Dwie gminy');
  await page.waitForURL(compared);
  await page.getByText('Zapisane jako: Dwie gminy').waitFor();

  // the address is handed on: who serves one of the towns sees its two processes, and what is closed to her is said
  const { page: coordinator } = await beginJourney(browser, page.url());
  await signInByKeyboard(coordinator, account('urzad@jeziorno.'));
  await coordinator.getByText('Tego nie możesz zobaczyć albo tego nie ma: sosnowek/consultation-2026.').waitFor();
  await coordinator.getByRole('heading', { name: 'Tematy bez odpowiednika' }).waitFor();
  expect(await coordinator.getByText('Rynek, ulice i rzeka').count()).toBe(0);
  expect(problems).toEqual([]);
}, 240_000);
