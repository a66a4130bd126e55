import { type Page } from 'playwright-core';
import { expectSoundAt } from './support/axe.js';
import { focused, focusIs, press, tabTo } from './support/keyboard.js';
import { startSampleVisits, type SampleVisits } from './support/sample-visits.js';

const SCREEN = '/w/sosnowek/p/consultation-2026/data/quality';
/** The number on a paper form of the samples. */
const CODE = 'F/1';

let visits: SampleVisits;
let page: Page;
beforeAll(async () => {
  visits = await startSampleVisits();
  page = await visits.visit(SCREEN);
}, 300_000);
afterAll(() => visits?.close(), 30_000);

const region = (name: string) => page.getByRole('region', { name, exact: true });

/** Waits until what was done is said where the focus is. */
async function said(text: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'status');
}

async function write(field: string, text: string): Promise<void> {
  if ((await focused(page)) !== field) await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

/** Opens a question with the button of this name, leaves it with Escape, and comes back to it. */
async function askTwice(button: string, question: string): Promise<void> {
  await press(page, button);
  const dialog = page.getByRole('alertdialog', { name: question });
  await dialog.waitFor();
  // the focus follows a moment after the drawing
  await page.waitForFunction(() => document.querySelector('[role=alertdialog]')?.contains(document.activeElement));
  await expectSoundAt(page, 1280, 320);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await focusReturns(button);
  await page.keyboard.press('Enter');
  await dialog.waitFor();
}

/** The focus is back on the button of this name. */
async function focusReturns(name: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.getAttribute('aria-label') === wanted, name);
}

/** Says yes to the question that is open. */
async function confirm(): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[role=alertdialog]')?.contains(document.activeElement));
  if ((await focused(page)) !== 'Usuń na zawsze') await tabTo(page, 'Usuń na zawsze', { most: 4 });
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
}

describe('data quality and privacy, by keyboard alone', () => {
  it('says what came and what counts, what people told of themselves, and what is hidden', async () => {
    const rows = region('Co przyszło, a co liczymy').getByRole('row');
    await rows.filter({ hasText: 'Wiersze w plikach' }).waitFor();
    await rows.filter({ hasText: 'Wypowiedzi w wynikach' }).waitFor();
    await region('Co osoby podały o sobie').getByRole('table').first().waitFor();
    await region('Co jest ukryte')
      .getByText(/mniej niż 5 osób/)
      .waitFor();
    await expectSoundAt(page, 1280, 320);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('leads from each part to where something can be done', async () => {
    await page.locator('h1').click();
    for (const link of ['Dziennik importów i cofanie', 'Pobierz projekt (Markdown)']) await tabTo(page, link);
  });

  it('changes how long data are kept, and names the number that is none', async () => {
    await page.locator('h1').click();
    await press(page, 'Zmień zasady');
    const change = (expanded: boolean) => page.getByRole('button', { name: 'Zmień zasady', expanded }).waitFor();
    await change(true);
    const months = 'Oryginały i wiersze: miesiące po zakończeniu procesu';
    await write(months, 'rok');
    await page.keyboard.press('Enter');
    const mistake = page.getByRole('alert').getByRole('button', { name: /^Podaj liczbę całkowitą od 0 do / });
    await mistake.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
    await expectSoundAt(page, 1280, 320);
    await page.setViewportSize({ width: 1280, height: 900 });
    await press(page, (await mistake.textContent()) ?? '');
    await focusIs(page, months);
    await write(months, '1');
    await write('Pseudonimy: lata po zakończeniu procesu', '0');
    await page.keyboard.press('Enter');
    await said('Zasady zapisano.');
    await page.getByText('Oryginały i wiersze: 1 mies. po zakończeniu procesu.').waitFor();
    await change(false);
  });

  it('erases a person by the code of her form, after saying what goes with her', async () => {
    await press(page, 'Znajdź');
    await page.getByText('Podaj kod.').waitFor();
    await focusIs(page, 'Kod');
    await write('Kod', 'nie ma takiego');
    await page.keyboard.press('Enter');
    await said('Nie ma wypowiedzi o tym kodzie.');
    await write('Kod', CODE);
    await page.keyboard.press('Enter');
    const found = page.getByRole('button', { name: new RegExp(`^Usuń osobę, kod ${CODE}, `) });
    await found.waitFor();
    await askTwice((await found.getAttribute('aria-label')) ?? '', 'Usunąć osobę na zawsze?');
    await confirm();
    await said(/^Usunięto\. Wypowiedzi: 1,/);
    await write('Kod', CODE);
    await page.keyboard.press('Enter');
    await said('Nie ma wypowiedzi o tym kodzie.');
  });

  it('deletes what is due after a question, and says that it is gone', async () => {
    await page.getByText(/^Minął termin przechowywania: pseudonimy/).waitFor();
    await askTwice('Usuń: pseudonimy', 'Usunąć na zawsze: pseudonimy?');
    await confirm();
    await said('Usunięto: pseudonimy.');
    const row = region('Jak długo przechowujemy').getByRole('row', { name: /^pseudonimy/ });
    await row.getByText(/^usunięto: /).waitFor();
    await expectSoundAt(page, 1280, 320);
  });
});
