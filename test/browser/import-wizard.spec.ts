import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { spawnSampleService } from '../support/sample-service.js';
import { sampleAccounts, type SpawnedService } from '../support/service.js';
import { openPage, startBrowser } from './support/browser.js';
import {
  catchFileChoosers,
  chooseFile,
  focused,
  focusReaches,
  focusReachesRole,
  press,
  tabTo,
} from './support/keyboard.js';

const PLACE = '/w/sosnowek/p/ngo-2026';

let service: SpawnedService;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([spawnSampleService(), startBrowser()]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 30_000);

/** Polish letters as Windows-1250 writes them; the rest is ASCII. */
const LETTERS: Readonly<Record<string, number>> = {
  ą: 0xb9,
  ć: 0xe6,
  ę: 0xea,
  ł: 0xb3,
  ń: 0xf1,
  ó: 0xf3,
  ś: 0x9c,
  ż: 0xbf,
};
const windows1250 = (text: string) => Buffer.from([...text].map((letter) => LETTERS[letter] ?? letter.charCodeAt(0)));

/** Twelve slogans in a column whose name says nothing, an impossible date in row 4, and a column of identity numbers. */
function writeSlogans(): string {
  const slogans = ['ławki', 'lampy', 'cień', 'żłobek', 'ścieżka', 'drzewa'];
  const rows = Array.from({ length: 12 }, (_, index) => {
    const day = index === 2 ? '31.02.2026' : `${String(index + 1).padStart(2, '0')}.03.2026`;
    return [index + 1, day, slogans[index % slogans.length], index % 2 === 0 ? 'K' : 'M', '44051401359'].join(';');
  });
  const path = join(service.dataDir, 'hasła.csv');
  writeFileSync(path, windows1250(['Nr;Data;Hasło;Płeć;PESEL', ...rows].join('\r\n')));
  return path;
}

async function openAs(email: string, path: string): Promise<{ page: Page; problems: string[] }> {
  const opened = await openPage(browser);
  catchFileChoosers(opened.page);
  const { password } = sampleAccounts().find((account) => account.email === email)!;
  await opened.page.request.post(`${service.url}/api/session`, {
    data: { email, password },
    headers: { origin: service.url },
  });
  await opened.page.goto(service.url + path);
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}

async function stepBegins(page: Page, step: number): Promise<void> {
  await page.getByRole('heading', { level: 1, name: `krok ${step} z 4` }).waitFor();
  await focusReaches(page, `krok ${step} z 4`);
  expect(await page.title()).toContain(`krok ${step} z 4`);
}

describe('the import wizard by keyboard alone', () => {
  it('brings in a file whose columns must be shown to it, and loses nothing on the way', async () => {
    const { page, problems } = await openAs('urzad@sosnowek.example', `${PLACE}/data/import`);

    // Without a file it says what is missing, and leads there.
    await press(page, 'Dalej');
    await page.getByRole('alert').waitFor();
    await focusReachesRole(page, 'alert');
    await press(page, 'Wybierz plik.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('wizard-file');
    await chooseFile(page, writeSlogans());
    await page.getByRole('heading', { name: 'Co rozpoznano' }).waitFor();
    await page.getByRole('definition').filter({ hasText: 'Windows-1250' }).waitFor();
    await press(page, 'Dalej');

    // A slogan could be a closed answer; told that a row is a remark, the wizard asks for its text.
    await stepBegins(page, 2);
    const blocked = page.getByRole('row').filter({ hasText: 'numery PESEL' });
    expect(await blocked.getByRole('combobox').inputValue()).toBe('drop');
    await tabTo(page, 'Co jest w jednym wierszu');
    await page.keyboard.type('uwaga');
    await press(page, 'Dalej');
    await focusReachesRole(page, 'alert');
    await press(page, 'Wskaż kolumnę z treścią opinii.');
    await focusReaches(page, 'Treść opinii');
    expect(await focused(page)).toBe('Treść opinii');
    await page.keyboard.type('Hasło');
    await page.reload();
    const text = page.getByLabel('Treść opinii');
    await text.waitFor();
    expect(await text.inputValue()).toBe('Hasło');
    await press(page, 'Dalej');

    // The date that does not exist is named by the row of the file; the row itself is read.
    await stepBegins(page, 3);
    await page.getByText('12 wierszy gotowych').waitFor();
    const problem = page.getByRole('row').filter({ hasText: '31.02.2026' });
    expect(await problem.getByRole('rowheader').textContent()).toBe('4');
    expect(await page.getByText('44051401359').count()).toBe(0);
    await page.goBack();
    await stepBegins(page, 2);
    expect(await text.inputValue()).toBe('Hasło');
    await press(page, 'Dalej');
    await stepBegins(page, 3);
    await page.getByText('12 wierszy gotowych').waitFor();
    await press(page, 'Dalej');

    await stepBegins(page, 4);
    await press(page, 'Nazwa źródła');
    // what the sample towns still compute goes before it
    await page.getByText('Gotowe. Przeczytano: 12 wierszy').waitFor({ timeout: 60_000 });
    await page.reload();
    await page.getByText('Gotowe. Przeczytano: 12 wierszy').waitFor();
    await press(page, 'Zobacz pominięte wiersze: 1');
    await page.getByRole('row').filter({ hasText: '31.02.2026' }).waitFor();
    expect(problems).toEqual([]);
  }, 120_000);

  it('takes the import back after saying what that does', async () => {
    const { page, problems } = await openAs('urzad@sosnowek.example', `${PLACE}/data`);
    const name = 'Cofnij import: hasła.csv';
    await page.getByRole('button', { name }).waitFor();
    await press(page, name);
    const dialog = page.getByRole('alertdialog', { name: /hasła\.csv/ });
    await dialog.getByText(/Przy wczytaniu było ich: 12/).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await focusReaches(page, name);
    expect(await focused(page)).toBe(name);

    await page.keyboard.press('Enter');
    await press(page, 'Cofnij import');
    await page.getByText('Import cofnięto: hasła.csv').waitFor();
    await focusReaches(page, 'Import cofnięto: hasła.csv');
    await page.getByRole('row').filter({ hasText: 'cofnięty' }).waitFor();
    expect(await page.getByRole('button', { name }).count()).toBe(0);
    expect(problems).toEqual([]);
  }, 60_000);

  it('says of a file that is no table what it is called and what to do', async () => {
    const path = join(service.dataDir, 'raport.csv');
    writeFileSync(path, '%PDF-1.7\n1 0 obj');
    const { page } = await openAs('urzad@sosnowek.example', `${PLACE}/data/import`);
    await tabTo(page, 'Wybierz plik');
    await chooseFile(page, path);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('raport.csv');
    expect(await alert.textContent()).toContain('Zapisz go jako CSV albo XLSX.');
    await focusReachesRole(page, 'alert');
  }, 60_000);
});

describe('somebody who only reads', () => {
  it('sees the import log and nothing that writes', async () => {
    const { page } = await openAs('partner@nasluch.example', '/w/jeziorno/p/parking-2026/data');
    await page.getByRole('row').filter({ hasText: 'glosy-papier-dane-przykladowe.csv' }).waitFor();
    expect(await page.getByRole('button', { name: /cofnij/i }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Wgraj plik' }).count()).toBe(0);
    expect(await page.getByText('Wgraj inną tabelę').count()).toBe(0);
  }, 60_000);
});

describe('rows copied from a spreadsheet', () => {
  it('are taken as a file, and nothing pasted is told', async () => {
    const { page, problems } = await openAs('urzad@sosnowek.example', `${PLACE}/data/import`);
    await tabTo(page, 'Wklej z arkusza');
    await page.keyboard.press('Enter');
    await press(page, 'Wczytaj wklejone');
    await page.getByText('Wklej wiersze z nagłówkami.').waitFor();
    await focusReaches(page, 'Skopiowane wiersze');
    expect(await focused(page)).toBe('Skopiowane wiersze');
    await page.getByLabel('Skopiowane wiersze').fill('Nr\tUwaga\n1\tWięcej cienia na rynku\n2\tŁawki przy stawie');
    await press(page, 'Wczytaj wklejone');
    await page.getByRole('heading', { name: 'Co rozpoznano' }).waitFor();
    await page.getByRole('definition').filter({ hasText: 'wklejone.tsv' }).waitFor();
    await page.getByText('tabulator').first().waitFor();
    expect(problems).toEqual([]);
  });
});
