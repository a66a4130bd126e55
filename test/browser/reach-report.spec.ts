import ExcelJS from 'exceljs';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { readZip } from '../../libs/reporting/src/repack-docx.js';
import { PASSWORD, startTestApi, type TestApi } from '../support/api.js';
import { plantReach, type PlantedPerson } from '../support/planted-reach.js';
import { findings } from './support/axe.js';
import { becomes } from './support/becomes.js';
import { startBrowser } from './support/browser.js';
import { arriveAt, beginJourney, signInByKeyboard, skipToContent } from './support/journey.js';
import { focused, focusIs, press, tabTo } from './support/keyboard.js';

const DASHBOARD = process.env['NASLUCH_TEST_DASHBOARD'] ?? 'dist/dashboards/insights';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
const AGES = ['18-24', '25-44', '45-64', '65+'];
/** Of 400 people 20 are 18 to 24, where residents say 25 in 100: clearly fewer. */
const PEOPLE: readonly PlantedPerson[] = Array.from({ length: 400 }, (_, at) => ({
  attributes: { age: at < 20 ? AGES[0]! : AGES[1 + (at % 3)]!, sex: at % 2 === 0 ? 'female' : 'male' },
  themes: [at % 3],
  day: at % 14,
}));
const ADD = 'Dodaj do raportu';
const RESIDENTS = AGES.map((age) => ['age', age, 2500] as const);

let api: TestApi;
let browser: Browser;
let url: string;
beforeAll(async () => {
  browser = await startBrowser();
  api = await startTestApi({ PUBLIC_URL: '' });
  await plantReach(api, PEOPLE, 3, [...RESIDENTS, ['sex', 'female', 5200], ['sex', 'male', 4800]]);
  await api.app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

/** Presses *Add to report* of the figure that has the next one on the way, and chooses in the dialog: as it stands, or as a table. */
async function addFigure(page: Page, figure: string, kind: 'figure' | 'table' = 'figure'): Promise<void> {
  const isInFigure = () => page.evaluate((one) => document.activeElement?.closest(one) !== null, figure);
  if (!(await isInFigure()) || (await focused(page)) !== ADD)
    do await tabTo(page, ADD);
    while (!(await isInFigure()));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: ADD });
  await dialog.getByLabel('Raport').waitFor();
  if (kind === 'table') {
    await tabTo(page, 'Wykres');
    await page.keyboard.press('ArrowDown');
  }
  await press(page, 'Dodaj');
  await dialog.getByText('Dodano do raportu').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await focusIs(page, ADD);
}

/** The words of a table of a Word file, cell by cell, by what stands above it. */
function tableIn(xml: string, caption: string): string {
  const table = xml.split('<w:tbl>').find((part) => part.includes(`<w:tblCaption w:val="${caption}"/>`)) ?? '';
  return [...table.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ');
}

/** Null where pdftotext is absent. */
function wordsOfPdf(pdf: Buffer): string | null {
  const { stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (error) console.warn('pdftotext is absent: the words of the PDF are not read.');
  return error ? null : stdout.replace(/\s+/g, ' ');
}

/** Has a document written while the worker works, and reads it. */
async function take(page: Page, button: string): Promise<Buffer> {
  await skipToContent(page);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await press(page, button);
  const worker = setInterval(() => void api.work(), 300);
  try {
    return readFileSync(await (await download).path());
  } finally {
    clearInterval(worker);
  }
}

it('makes a reach report by keyboard alone, takes it along, and sees what another population changes', async () => {
  // the api of the test has no dashboard of its own: the built one stands before it
  const prepare = (page: Page) =>
    page.route(/^(?!.*\/api\/)/, (route) => {
      const { pathname } = new URL(route.request().url());
      const asked = join(DASHBOARD, pathname);
      const file = extname(pathname) !== '' && existsSync(asked) ? asked : join(DASHBOARD, 'index.html');
      return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'text/html' });
    });
  const { page, problems } = await beginJourney(browser, url, { prepare });
  await signInByKeyboard(page, { email: 'publisher@alfa.test', password: PASSWORD });
  await arriveAt(page, 'Procesy');
  await press(page, 'Konsultacje');
  await arriveAt(page, 'Konsultacje');
  await press(page, 'Zasięg', { back: true });
  await arriveAt(page, 'Zasięg');
  await page.getByText('Wiek 18–24: 0,20 oczekiwanej liczby', { exact: false }).first().waitFor();
  await addFigure(page, '#pyramid');
  await tabTo(page, 'Piramida', { back: true });
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/view=index/);
  await addFigure(page, '#age');
  await addFigure(page, '#age', 'table');
  await addFigure(page, '#sex');

  await skipToContent(page);
  await press(page, 'Raport', { back: true });
  await arriveAt(page, 'Raporty i wydania');
  await press(page, 'Raport o zasięgu');
  await page.getByRole('heading', { level: 2, name: 'Układ' }).waitFor();
  await page.locator('h1:focus').waitFor();
  await becomes(() => page.locator('article figure').count(), 5);

  await tabTo(page, 'Tekst');
  await press(page, 'Tekst');
  await tabTo(page, 'Tekst (po polsku)');
  await page.keyboard.type('W wieku 18–24 lat było 20 osób.\n\nTo 21 mniej, niż pisaliśmy.\n\n- Zaprosimy szkoły.');
  await skipToContent(page);
  await press(page, 'Zamroź wszystkie liczby');
  await page.getByText('Zamrożono liczby w raporcie.').waitFor();
  await becomes(() => page.locator('figcaption', { hasText: 'Liczby zamrożone' }).count(), 5);
  await press(page, 'Sprawdź przed wysłaniem');
  await page.getByText('Liczby „21” nie ma na wykresach').waitFor();
  expect(await page.getByText('Liczby „20” nie ma').count()).toBe(0);
  expect(await findings(page)).toEqual([]);

  // the young are 20 of 400 people; every file has the number of the screen, in a table of the same name
  const young = page.getByRole('table', { name: 'Uczestnicy a mieszkańcy: wiek' }).getByRole('row', { name: /^18–24/ });
  await becomes(() => young.first().innerText(), expect.stringMatching(/18–24\s+20\s/));
  const docx = (await readZip(await take(page, 'DOCX (po polsku)'))).get('word/document.xml')!.toString('utf8');
  expect(tableIn(docx, 'Uczestnicy a mieszkańcy: wiek')).toMatch(/18–24 20 /);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await take(page, 'XLSX (po polsku)')) as never);
  const sheet = workbook.worksheets.find(({ name }) => name.includes('Uczestnicy a mieszkańcy'))!;
  const cells = sheet.getSheetValues() as unknown[][];
  expect(cells.find((row) => row?.[1] === '18–24')?.[2]).toBe(20);
  expect(workbook.worksheets.slice(0, 3).map(({ name }) => name)).toEqual(['Okładka', 'Uwagi', 'Znaki']);
  const pdf = await take(page, 'PDF (po polsku)');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const printed = wordsOfPdf(pdf);
  if (printed !== null) expect(printed).toMatch(/18–24 20 /);

  const editor = await api.signIn('editor@alfa');
  const about = { name: 'Nowa tabela', source: 'zmyślone', date: '2026-06-30', territory: 'Alfa' };
  const rows = AGES.map((age, at) => `age,${age},${at === 0 ? 1000 : 3000}`);
  const content = ['variable,group,population', ...rows].join('\n');
  const file = { name: 'nowa.csv', content };
  await api.upload('/api/workspaces/alfa/processes/budget/population', editor, file, about);
  await api.work();
  await page.reload();
  await page.getByRole('heading', { level: 2, name: 'Układ' }).waitFor();
  await press(page, 'Odśwież dane');
  const dialog = page.getByRole('dialog', { name: 'Co się zmieni' });
  await dialog.getByText('Tabela ludności: Mieszkańcy, 2025-12-31 → Nowa tabela, 2026-06-30.').first().waitFor();
  await dialog
    .getByRole('row', { name: /18–24.*Mieszkańcy.*2500.*1000/ })
    .first()
    .waitFor();
  await press(page, 'Przyjmij nowe liczby');
  await page.getByText('Przyjęto nowe liczby.').waitFor();
  await page.getByRole('rowheader', { name: '6', exact: true }).waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
}, 240_000);
