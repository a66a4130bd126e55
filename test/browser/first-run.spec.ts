import ExcelJS from 'exceljs';
import { writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { spawnEmptyService, type EmptyService } from '../support/empty-service.js';
import { expectSoundAt } from './support/axe.js';
import { becomes } from './support/becomes.js';
import { openPage, startBrowser } from './support/browser.js';
import { arriveAt, beginJourney } from './support/journey.js';
import {
  catchFileChoosers,
  chooseFile,
  focusIs,
  focusReaches,
  focusReachesRole,
  press,
  tabTo,
} from './support/keyboard.js';
import { SURVEY, writeSlogans, writeSurvey } from './support/survey-file.js';

const PLACE = '/w/debno/p/transport';

let service: EmptyService;
let browser: Browser;
let page: Page;
let problems: string[];
beforeAll(async () => {
  [service, browser] = await Promise.all([spawnEmptyService(), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 30_000);

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
/** By a link of the head of the page, which lies behind. */
async function goBackTo(link: string, title: string): Promise<void> {
  await press(page, link, { back: true });
  await arriveAt(page, title);
}
/** From Home into the only process. */
async function goToProcess(): Promise<void> {
  await press(page, 'Transport');
  await arriveAt(page, 'Transport');
}
const goHome = () => goBackTo('Nasłuch: Start', 'Procesy');
const goToData = () => goBackTo('Dane', 'Dane');
const goToOverview = () => goBackTo('Przegląd', 'Transport');
async function goToImport(): Promise<void> {
  await goToData();
  await press(page, 'Wgraj plik');
  await stepBegins(1);
}
async function write(field: string, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}
/** What no sample installation shows is looked at on the way. */
const soundOnPhoneAndDesk = () => expectSoundAt(page, 320, 1280);
async function stepBegins(step: number): Promise<void> {
  await heading(`krok ${step} z 4`);
  await focusReaches(page, `krok ${step} z 4`);
  await page.waitForFunction((words) => document.title.includes(words), `krok ${step} z 4`);
}

it('sends what the browser runs packed the way the browser can open it', async () => {
  const html = await (await fetch(service.url)).text();
  const [program = ''] = /\/assets\/index-[^"]+\.js/.exec(html) ?? [];
  const ask = async (encoding: string) => {
    const answer = await fetch(service.url + program, { headers: { 'accept-encoding': encoding } });
    expect(answer.headers.get('vary')).toContain('accept-encoding');
    // fetch has opened what was packed
    const text = await answer.text();
    return {
      packed: answer.headers.get('content-encoding'),
      bytes: Number(answer.headers.get('content-length')),
      text,
    };
  };
  const [plain, gzip, brotli] = [await ask('identity'), await ask('gzip'), await ask('br, gzip')];
  expect([plain.packed, gzip.packed, brotli.packed]).toEqual([null, 'gzip', 'br']);
  expect(brotli.bytes).toBeLessThan(gzip.bytes);
  expect(gzip.bytes).toBeLessThan(plain.bytes / 2);
  expect([gzip.text, brotli.text]).toEqual([plain.text, plain.text]);
});

describe('an empty installation, by keyboard alone', () => {
  it('begins with the code that it printed, an account and a municipality', async () => {
    const { page: stranger } = await openPage(browser);
    await stranger.goto(service.url);
    await stranger.getByRole('heading', { level: 1, name: 'Zacznij w Nasłuchu' }).waitFor();
    await stranger.context().close();
    // the address that the program printed is the only one: the rest is keys
    ({ page, problems } = await beginJourney(browser, service.startLink, {
      prepare: async (own) => catchFileChoosers(own),
    }));
    await page.reload();
    await heading('Zacznij w Nasłuchu');
    await press(page, 'Załóż konto i gminę');
    await focusReachesRole(page, 'alert');
    await soundOnPhoneAndDesk();
    await press(page, 'Wpisz imię i nazwisko.');
    await focusReaches(page, 'Imię i nazwisko');
    await page.keyboard.insertText('Anna Nowak');
    await write('Adres e-mail', 'anna@debno.example');
    await write('Hasło', 'cztery słowa nie pasują');
    await write('Nazwa gminy', 'Dębno');
    await press(page, 'Załóż konto i gminę');
    await arriveAt(page, 'Procesy');
    expect(new URL(page.url()).pathname).toBe('/w/debno');
  });

  it('shows two ways to begin and a list of first steps that is read from the data', async () => {
    await page.getByRole('heading', { name: 'Dodaj pierwszą konsultację' }).waitFor();
    await page.getByRole('button', { name: 'Wypróbuj na danych przykładowych' }).waitFor();
    const steps = page.getByRole('region', { name: 'Pierwsze kroki' });
    await steps.getByText('Zrobione: 1 z 6').waitFor();
    await soundOnPhoneAndDesk();
    await press(page, 'Schowaj pierwsze kroki');
    await steps.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Pokaż pierwsze kroki' }).waitFor();
    await press(page, 'Pokaż pierwsze kroki');
    await steps.waitFor();
    await press(page, 'Dodaj pierwszą konsultację');
    await arriveAt(page, 'Dodaj proces');
    await write('Nazwa po polsku', 'Transport');
    await press(page, 'Utwórz proces');
    await arriveAt(page, 'Dane');
  });

  it('takes the residents from a small pasted table', async () => {
    await goHome();
    await page.getByText('Zrobione: 2 z 6').waitFor();
    await press(page, 'Ludność');
    await arriveAt(page, 'Tabela ludności');
    await write(
      'Albo wklej liczby',
      'age,sex,population\n18-24,female,420\n18-24,male,440\n25-34,female,700\n25-34,male,690\n35-64,female,2400\n35-64,male,2360\n65+,female,1400\n65+,male,980',
    );
    await press(page, 'Sprawdź');
    await write('Nazwa tabeli', 'Dębno 2025');
    await write('Skąd pochodzą liczby', 'ewidencja gminy');
    await tabTo(page, 'Stan na dzień');
    // the same in either order of day and month
    await page.keyboard.type('12122025');
    await write('Obszar', 'Dębno');
    await press(page, 'Zapisz tabelę');
    await page.getByRole('status').filter({ hasText: 'Zapisano: Dębno 2025.' }).waitFor();
    await goHome();
    await page.getByText('Zrobione: 3 z 6').waitFor();
  });
});

describe('a file with wrong columns, by keyboard alone', () => {
  it('is looked into, mended and brought in, and the work goes on after a pause', async () => {
    await press(page, 'Pierwszy import');
    await stepBegins(1);
    // Without a file it says what is missing, and leads there.
    await press(page, 'Dalej');
    await page.getByRole('alert').waitFor();
    await focusReachesRole(page, 'alert');
    await press(page, 'Wybierz plik.');
    await page.locator('#wizard-file:focus').waitFor();
    await chooseFile(page, await writeSurvey(service.dataDir));

    // What was found is told, and each of it is a field.
    await page.getByText('2 z 3: Odpowiedzi').waitFor();
    await becomes(() => page.getByLabel('Wiersz z nagłówkami').inputValue(), '4');
    await page.getByText('Rozpoznano: 31.12.2026.').waitFor();
    await press(page, 'Dalej');

    await stepBegins(2);
    // The text is known by its name and its values, and the step says so; identity numbers are blocked, addresses identify.
    await page.getByText('96%: nazwa kolumny i wartości (długi, zróżnicowany tekst)').waitFor();
    await becomes(() => page.getByLabel('Co zrobić z kolumną PESEL').inputValue(), 'drop');
    await becomes(() => page.getByLabel('Co zrobić z kolumną kontakt').inputValue(), 'identify');
    expect(await page.getByText('44051401359').count()).toBe(0);
    // Two values of the ages need a meaning; both are suggested.
    await page.getByText('2 wartości do ustalenia').waitFor();
    await press(page, 'Przyjmij podpowiedzi (2)');
    await page.getByText('2 wartości do ustalenia').waitFor({ state: 'detached' });
    await becomes(() => page.getByLabel('Nasza wartość: 25_34').inputValue(), '25-34');
    // The preview follows.
    const preview = page.getByRole('table', { name: 'Tak to zapiszemy: pierwsze wiersze' });
    await preview.getByText('25–34').first().waitFor();
    await becomes(() => preview.getByRole('row').count(), 6);
    await press(page, 'Dalej');

    await stepBegins(3);
    await page.getByText('5 wierszy gotowych').waitFor();
    await page.getByText('2 wiersze z ostrzeżeniem').waitFor();
    await page.getByText('1 wiersz nie wejdzie').waitFor();
    // The problems can be taken away as a workbook, by the row numbers of the file and without identity numbers.
    await tabTo(page, 'Pobierz problemy (XLSX)');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('problemy-ankieta_final(3).xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await download.path());
    const rows = workbook.worksheets[0]!.getSheetValues().slice(2) as (string | undefined)[][];
    expect(rows.map((row) => row[1])).toEqual(['6', '8', '9']);
    expect(JSON.stringify(rows)).not.toContain('44051401359');
    // Both impossible dates are mended alike, in the row numbers of the file.
    await tabTo(page, 'Nowa wartość: wiersz 6, data');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('28.02.2026');
    await press(page, 'Popraw wszystkie takie (2): data, „31.02.2026”');
    await page.getByText('2 poprawione komórki').waitFor();
    await focusReaches(page, 'Poprawkę zapisano');

    // Later, from the page of data.
    await goToData();
    await page.getByRole('heading', { name: 'Zaczęte i niewczytane' }).waitFor();
    await page.evaluate(() => sessionStorage.clear());
    await press(page, `Wróć tam, gdzie przerwano: ${SURVEY}`);
    await stepBegins(3);
    await page.getByText('2 poprawione komórki').waitFor();
    await press(page, 'Pomiń wiersz 9');
    await page.getByText('1 wiersz pominięty przez Ciebie').waitFor();
    await press(page, 'Dalej');

    await stepBegins(4);
    await page.getByText('Podstawa publikacji').waitFor();
    await press(page, 'Zapamiętaj opis kolumn pod nazwą');
    await page.getByText('Gotowe. Przeczytano: 6 wierszy').waitFor({ timeout: 60_000 });
    await press(page, 'Zobacz pominięte wiersze: 1');
    const left = page.getByRole('row').filter({ hasText: 'pominięty przez osobę' });
    await becomes(() => left.getByRole('rowheader').textContent(), '9');
  }, 180_000);

  it('is a first insight at once: counts and dates stand before any theme', async () => {
    await goToOverview();
    await page
      .getByText(/5 opinii/)
      .first()
      .waitFor();
    await page.getByRole('figure').first().waitFor();
    await goHome();
    await page.getByText('Zrobione: 4 z 6').waitFor();
  });

  it('leaves its columns for the next file, and is taken back whole', async () => {
    await goToProcess();
    await goToData();
    await page.getByRole('row').filter({ hasText: SURVEY }).first().waitFor();
    // the page knew of it before, and reads the list anew
    await page.getByRole('heading', { name: 'Zaczęte i niewczytane' }).waitFor({ state: 'detached' });
    const { mappings } = await (
      await page.request.get(`${service.url}/api/workspaces/debno/processes/transport/mappings`)
    ).json();
    expect(mappings).toHaveLength(1);
    const name = `Cofnij import: ${SURVEY}`;
    await press(page, name);
    const dialog = page.getByRole('alertdialog', { name: /ankieta_final/ });
    await dialog.getByText(/Przy wczytaniu było ich: 5/).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await focusIs(page, name);
    await page.keyboard.press('Enter');
    await dialog.getByText(/Przy wczytaniu było ich: 5/).waitFor();
    await press(page, 'Cofnij import');
    await page.getByText(`Import cofnięto: ${SURVEY}`).waitFor();
    await focusReaches(page, `Import cofnięto: ${SURVEY}`);
    await page.getByRole('row').filter({ hasText: 'cofnięty' }).waitFor();
    await page.getByRole('button', { name }).waitFor({ state: 'detached' });
    await goHome();
    await page.getByText('Zrobione: 3 z 6').waitFor();
    expect(problems).toEqual([]);
  }, 60_000);
});

describe('a file whose columns must be shown to the wizard', () => {
  it('comes in, and nothing is lost on the way', async () => {
    await goToProcess();
    await goToImport();
    await tabTo(page, 'Wybierz plik');
    await chooseFile(page, writeSlogans(service.dataDir));
    await page.getByRole('heading', { name: 'Co rozpoznano' }).waitFor();
    await page.getByRole('definition').filter({ hasText: 'Windows-1250' }).waitFor();
    await press(page, 'Dalej');

    // A slogan could be a closed answer; told that a row is a remark, the wizard asks for its text.
    await stepBegins(2);
    const blocked = page.getByRole('row').filter({ hasText: 'numery PESEL' });
    await becomes(() => blocked.getByRole('combobox').inputValue(), 'drop');
    await tabTo(page, 'Co jest w jednym wierszu');
    await page.keyboard.type('uwaga');
    await press(page, 'Dalej');
    await focusReachesRole(page, 'alert');
    await press(page, 'Wskaż kolumnę z treścią opinii.');
    await focusIs(page, 'Treść opinii');
    await page.keyboard.type('Hasło');
    await page.reload();
    const text = page.getByLabel('Treść opinii');
    await becomes(() => text.inputValue(), 'Hasło');
    await press(page, 'Dalej');

    // The date that does not exist is named by the row of the file; the row itself is read.
    await stepBegins(3);
    await page.getByText('12 wierszy gotowych').waitFor();
    const problem = page.getByRole('row').filter({ hasText: '31.02.2026' });
    await becomes(() => problem.getByRole('rowheader').textContent(), '4');
    expect(await page.getByText('44051401359').count()).toBe(0);
    await page.goBack();
    await stepBegins(2);
    await becomes(() => text.inputValue(), 'Hasło');
    await press(page, 'Dalej');
    await stepBegins(3);
    await page.getByText('12 wierszy gotowych').waitFor();
    await press(page, 'Dalej');

    await stepBegins(4);
    await press(page, 'Nazwa źródła');
    await page.getByText('Gotowe. Przeczytano: 12 wierszy').waitFor({ timeout: 60_000 });
    await page.reload();
    await page.getByText('Gotowe. Przeczytano: 12 wierszy').waitFor();
    await press(page, 'Zobacz pominięte wiersze: 1');
    await page.getByRole('row').filter({ hasText: '31.02.2026' }).waitFor();
    expect(problems).toEqual([]);
  }, 120_000);
});

describe('what is no table', () => {
  it('is said by the name of the file, with what to do', async () => {
    const path = join(service.dataDir, 'raport.csv');
    writeFileSync(path, '%PDF-1.7\n1 0 obj');
    await goToImport();
    await tabTo(page, 'Wybierz plik');
    await chooseFile(page, path);
    const alert = page.getByRole('alert').filter({ hasText: 'raport.csv' });
    await alert.filter({ hasText: 'Zapisz go jako CSV albo XLSX.' }).waitFor();
    await focusReachesRole(page, 'alert');
  }, 60_000);

  it('may be pasted rows: they are taken as a file, and nothing pasted is told', async () => {
    await goToImport();
    await tabTo(page, 'Wklej z arkusza');
    await page.keyboard.press('Enter');
    await press(page, 'Wczytaj wklejone');
    await page.getByText('Wklej wiersze z nagłówkami.').waitFor();
    await focusIs(page, 'Skopiowane wiersze');
    await page.keyboard.insertText('Nr\tUwaga\n1\tWięcej cienia na rynku\n2\tŁawki przy stawie');
    await press(page, 'Wczytaj wklejone');
    await page.getByRole('heading', { name: 'Co rozpoznano' }).waitFor();
    await page.getByRole('definition').filter({ hasText: 'wklejone.tsv' }).waitFor();
    await page.getByText('tabulator').first().waitFor();
    expect(problems).toEqual([]);
  });
});

describe('the tour', () => {
  const STOPS = ['Przegląd', 'Tematy', 'Zasięg', 'Wpływ', 'Dane'];
  const ADDRESSES = ['', '/themes', '/reach'];

  it('leads through the real screens, keeps the focus, covers nothing, and is left by Escape', async () => {
    await goToOverview();
    await page.keyboard.press('?');
    // whoever tabs on before it is there is brought back to where she was then
    await page.getByRole('dialog').waitFor();
    await press(page, 'Oprowadź mnie po ekranach');
    const tour = page.getByRole('complementary', { name: 'Oprowadzanie' });
    for (const [at, stop] of STOPS.slice(0, 3).entries()) {
      await tour.getByText(`Oprowadzanie: ${at + 1} z 5`).waitFor();
      await focusIs(page, stop);
      // the screen comes behind it, and leaves the focus where it is
      await page.waitForURL((url) => url.pathname === PLACE + ADDRESSES[at]);
      await heading(at === 0 ? 'Transport' : stop);
      await focusIs(page, stop);
      // in the flow of the page, above it: what has the focus is never under it
      expect(await tour.evaluate((element) => getComputedStyle(element).position)).toBe('static');
      await press(page, `Dalej: ${STOPS[at + 1]}`);
    }
    await tour.getByText('Oprowadzanie: 4 z 5').waitFor();
    await soundOnPhoneAndDesk();
    await page.keyboard.press('Escape');
    await tour.waitFor({ state: 'detached' });
  }, 60_000);

  it('goes on where it was left, and begins anew from the help once it has ended', async () => {
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await heading('Wpływ');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await press(page, 'Wróć do oprowadzania');
    await page.getByText('Oprowadzanie: 4 z 5').waitFor();
    await focusIs(page, 'Wpływ');
    await press(page, 'Dalej: Dane');
    await page.getByText('Oprowadzanie: 5 z 5').waitFor();
    // ended and asked for help at once, while the page of the last stop is still on its way
    await press(page, 'Zakończ');
    await page.getByRole('complementary', { name: 'Oprowadzanie' }).waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Oprowadź mnie jeszcze raz' }).waitFor();
    await page.keyboard.press('Escape');
    expect(problems).toEqual([]);
  }, 60_000);
});

describe('an upload that is closed half-way', () => {
  it('leaves nothing half-written', async () => {
    const list = `${service.url}/api/workspaces/debno/processes/transport/uploads`;
    const before = (await (await page.request.get(list)).json()).uploads.length;
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    await new Promise<void>((done) => {
      const upload = httpRequest(list, {
        method: 'POST',
        headers: {
          cookie,
          origin: service.url,
          'content-type': 'multipart/form-data; boundary=b',
          'content-length': 1e6,
        },
      });
      upload.on('error', () => done());
      upload.write('--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nNr;Uwaga\r\n1;Cie');
      setTimeout(() => upload.destroy(), 300);
    });
    expect((await (await page.request.get(list)).json()).uploads).toHaveLength(before);
  });
});

describe('somebody who only reads', () => {
  it('sees the import log and nothing that writes', async () => {
    const headers = { origin: service.url };
    const { token } = await (
      await page.request.post(`${service.url}/api/workspaces/debno/members`, {
        headers,
        data: { email: 'jan@debno.example', role: 'viewer' },
      })
    ).json();
    const reader = await openPage(browser);
    const joined = await reader.page.request.post(`${service.url}/api/invitation`, {
      headers,
      data: { token, name: 'Jan', password: 'inne cztery słowa też' },
    });
    expect(joined.status()).toBe(200);
    await reader.page.goto(`${service.url}${PLACE}/data`);
    await reader.page.getByRole('row').filter({ hasText: 'hasła.csv' }).waitFor();
    expect(await reader.page.getByRole('button', { name: /cofnij/i }).count()).toBe(0);
    expect(await reader.page.getByRole('link', { name: 'Wgraj plik' }).count()).toBe(0);
    expect(await reader.page.getByText('Wgraj inną tabelę').count()).toBe(0);
  }, 60_000);
});
