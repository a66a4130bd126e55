import ExcelJS from 'exceljs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { spawnSampleService } from '../support/sample-service.js';
import { sampleAccounts, type SpawnedService } from '../support/service.js';
import { openPage, startBrowser } from './support/browser.js';
import { catchFileChoosers, chooseFile, focusReaches, press, tabTo } from './support/keyboard.js';

const PLACE = '/w/sosnowek/p/ngo-2026';
const NAME = 'ankieta_final(3).xlsx';

let service: SpawnedService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([spawnSampleService(), startBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 30_000);

const OPINIONS = [
  'Proszę o więcej ławek przy przystanku na ulicy Lipowej',
  'Chodnik obok szkoły jest krzywy i niebezpieczny dla dzieci',
  'Brakuje drzew, latem nie da się tędy przejść w cieniu',
  'Autobus powinien jeździć także w niedzielę wieczorem',
  'Lampy przy przychodni nie świecą od zeszłej jesieni',
  'Przejście przy targowisku nie ma świateł ani wysepki',
];

/** Three sheets with the data in the second, below titles: the header stands in row 4. Two dates do not exist, one number is missing. */
async function writeSurvey(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Instrukcja').addRow(['Dane są w drugim arkuszu.']);
  const answers = workbook.addWorksheet('Odpowiedzi');
  answers.addRows([['Ankieta o transporcie'], ['Stan na 20.11.2026'], []]);
  answers.addRow(['Nr', 'data', 'tresc', 'wiek', 'PESEL', 'kontakt']);
  OPINIONS.forEach((text, at) => {
    const date = at === 1 || at === 3 ? '31.02.2026' : `0${at + 1}.03.2026`;
    const age = ['18-24', '25_34', 'młody', '25_34', '65+', '25_34'][at];
    answers.addRow([at === 4 ? '' : String(at + 1), date, text, age, '44051401359', `osoba${at}@example.org`]);
  });
  workbook.addWorksheet('Słownik').addRows([['kod'], ['18-24']]);
  const path = join(service.dataDir, NAME);
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

async function signedIn(path: string): Promise<{ page: Page; problems: string[] }> {
  const opened = await openPage(browser);
  catchFileChoosers(opened.page);
  const { email, password } = sampleAccounts().find((account) => account.email === 'urzad@sosnowek.example')!;
  await opened.page.request.post(`${service.url}/api/session`, {
    data: { email, password },
    headers: { origin: service.url },
  });
  await opened.page.goto(service.url + path);
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}

const step = (page: Page, number: number) =>
  page.getByRole('heading', { level: 1, name: `krok ${number} z 4` }).waitFor();

describe('a file with wrong columns, by keyboard alone', () => {
  it('is looked into, mended and brought in, and the work goes on after a pause', async () => {
    const { page, problems } = await signedIn(`${PLACE}/data/import`);
    await tabTo(page, 'Wybierz plik');
    await chooseFile(page, await writeSurvey());

    // What was found is told, and each of it is a field.
    await page.getByText('2 z 3: Odpowiedzi').waitFor();
    expect(await page.getByLabel('Wiersz z nagłówkami').inputValue()).toBe('4');
    await page.getByText('Rozpoznano: 31.12.2026.').waitFor();
    await press(page, 'Dalej');

    await step(page, 2);
    // The text is known by its name and its values, and the step says so; identity numbers are blocked, addresses identify.
    await page.getByText('96%: nazwa kolumny i wartości (długi, zróżnicowany tekst)').waitFor();
    expect(await page.getByLabel('Co zrobić z kolumną PESEL').inputValue()).toBe('drop');
    expect(await page.getByLabel('Co zrobić z kolumną kontakt').inputValue()).toBe('identify');
    expect(await page.getByText('44051401359').count()).toBe(0);
    // Two values of the ages need a meaning; both are suggested.
    await page.getByText('2 wartości do ustalenia').waitFor();
    await press(page, 'Przyjmij podpowiedzi (2)');
    await page.getByText('2 wartości do ustalenia').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Nasza wartość: 25_34').inputValue()).toBe('25-34');
    // The preview follows.
    const preview = page.getByRole('table', { name: 'Tak to zapiszemy: pierwsze wiersze' });
    await preview.getByText('25–34').first().waitFor();
    expect(await preview.getByRole('row').count()).toBe(6);
    await press(page, 'Dalej');

    await step(page, 3);
    await page.getByText('5 wierszy gotowych').waitFor();
    await page.getByText('2 wiersze z ostrzeżeniem').waitFor();
    await page.getByText('1 wiersz nie wejdzie').waitFor();
    // Both impossible dates are mended alike, in the row numbers of the file.
    await tabTo(page, 'Nowa wartość: wiersz 6, data');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('28.02.2026');
    await press(page, 'Popraw wszystkie takie (2): data, „31.02.2026”');
    await page.getByText('2 poprawione komórki').waitFor();
    await focusReaches(page, 'Poprawkę zapisano');

    // Later, from the page of data.
    await page.goto(`${service.url}${PLACE}/data`);
    await page.getByRole('heading', { name: 'Zaczęte i niewczytane' }).waitFor();
    await page.evaluate(() => sessionStorage.clear());
    await press(page, `Wróć tam, gdzie przerwano: ${NAME}`);
    await step(page, 3);
    await page.getByText('2 poprawione komórki').waitFor();
    await press(page, 'Pomiń wiersz 9');
    await page.getByText('1 wiersz pominięty przez Ciebie').waitFor();
    await press(page, 'Dalej');

    await step(page, 4);
    await page.getByText('Podstawa publikacji').waitFor();
    await press(page, 'Zapamiętaj wybór kolumn pod nazwą');
    await page.getByText('Gotowe. Przeczytano: 6 wierszy').waitFor({ timeout: 60_000 });
    await press(page, 'Zobacz pominięte wiersze: 1');
    const left = page.getByRole('row').filter({ hasText: 'pominięty przez osobę' });
    expect(await left.getByRole('rowheader').textContent()).toBe('9');
    await page.goto(`${service.url}${PLACE}/data`);
    await page.getByRole('row').filter({ hasText: NAME }).first().waitFor();
    expect(await page.getByRole('heading', { name: 'Zaczęte i niewczytane' }).count()).toBe(0);
    expect(problems).toEqual([]);
  }, 180_000);

  it('gives its problems as a workbook', async () => {
    const { page } = await signedIn(`${PLACE}/data/import`);
    await tabTo(page, 'Wybierz plik');
    await chooseFile(page, await writeSurvey());
    await page.getByText('2 z 3: Odpowiedzi').waitFor();
    await press(page, 'Dalej');
    await step(page, 2);
    await press(page, 'Dalej');
    await step(page, 3);
    await page.getByText('5 wierszy gotowych').waitFor();
    await tabTo(page, 'Pobierz problemy (XLSX)');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('problemy-ankieta_final(3).xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await download.path());
    const rows = workbook.worksheets[0]!.getSheetValues().slice(2) as (string | undefined)[][];
    expect(rows.map((row) => row[1])).toEqual(['6', '8', '9']);
    expect(JSON.stringify(rows)).not.toContain('44051401359');
  }, 120_000);
});
