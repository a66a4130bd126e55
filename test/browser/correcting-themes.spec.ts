import type { Browser, Page } from 'playwright-core';
import { spawnSampleService } from '../support/sample-service.js';
import { sampleAccounts, type SpawnedService } from '../support/service.js';
import { becomes } from './support/becomes.js';
import { openPage, signIn, startBrowser } from './support/browser.js';
import { focusIs, focusReachesRole } from './support/keyboard.js';
import { holdBack } from './support/slow-line.js';

const DIAGNOSIS = '/w/jeziorno/p/diagnosis-2026';
const STATUTE = '/w/sosnowek/p/statute-2026';

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
  await signIn(
    page,
    service.url,
    sampleAccounts().find(({ email }) => email.startsWith(`urzad@${workspace}.`))!,
  );
  return { page, problems };
}

/** The screen of themes, once they have been found. */
async function openThemes(page: Page, process: string): Promise<void> {
  const [, , workspace, , slug] = process.split('/');
  for (const deadline = Date.now() + 240_000; ;) {
    const state = await page.evaluate(
      async (path) => ((await (await fetch(path)).json()) as { state: string }).state,
      `/api/workspaces/${workspace}/processes/${slug}/themes`,
    );
    if (state === 'ready' || state === 'too-few') break;
    if (state === 'failed' || Date.now() > deadline) throw new Error(`themes are ${state}`);
    await new Promise((done) => setTimeout(done, 300));
  }
  await page.goto(`${service.url}${process}/themes`);
  await page.getByRole('heading', { level: 1, name: 'Tematy' }).waitFor();
}

/** Each theme with its number of opinions, from the table. */
async function readThemes(page: Page): Promise<Map<string, number>> {
  const rows = page.getByRole('table', { name: 'Tematy według liczby opinii' }).locator('tbody tr');
  await rows.first().waitFor();
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [
      row.querySelector('th a')?.textContent ?? '',
      row.querySelector('td[data-label="Opinie"]')?.textContent ?? '',
    ]),
  );
  return new Map(cells.map(([label = '', count = '']) => [label, Number(count)]));
}

/** Waits until the table says these numbers: undefined for a theme that it no longer names. */
async function themesBecome(page: Page, numbers: Readonly<Record<string, number | undefined>>): Promise<void> {
  await becomes(async () => {
    const themes = await readThemes(page);
    return Object.fromEntries(Object.keys(numbers).map((label) => [label, themes.get(label)]));
  }, numbers);
}

const inDialog = (page: Page) => page.getByRole('dialog');
const closed = (page: Page) => inDialog(page).waitFor({ state: 'detached' });

/** Runs the search for themes again from its button, to its end. */
async function findAgain(page: Page): Promise<void> {
  const before = await newestRun(page);
  await page.getByRole('button', { name: 'Znajdź tematy od nowa' }).click();
  for (const deadline = Date.now() + 240_000; ;) {
    const run = await newestRun(page);
    if (run.id !== before.id && run.state === 'done') return;
    if (run.state === 'failed' || Date.now() > deadline) throw new Error(`the run is ${run.state}`);
    await new Promise((done) => setTimeout(done, 300));
  }
}

function newestRun(page: Page): Promise<{ id: string; state: string }> {
  return page.evaluate(async () => {
    const answer = await fetch('/api/workspaces/jeziorno/processes/diagnosis-2026/runs');
    const { runs } = (await answer.json()) as {
      runs: { id: string; kind: string; state: string; createdAt: string }[];
    };
    return runs.filter(({ kind }) => kind === 'find-themes').sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0]!;
  });
}

describe('an editor', () => {
  it('renames a theme, merges two, undoes it, does it again, and finds both after themes were found anew', async () => {
    const { page, problems } = await open('jeziorno');
    await openThemes(page, DIAGNOSIS);
    const before = await readThemes(page);
    const [first, second] = [...before.keys()] as [string, string];
    const notGrouped = before.get('Poza tematami');

    // Rename on the theme's own page; the name is announced and stands in the history of the theme.
    await page.getByRole('link', { name: first, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: first, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Zmień nazwę' }).click();
    await page.getByLabel('Nazwa tematu').fill('Jezioro i plaża');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Jezioro i plaża' }).waitFor();
    await page.getByText('Zmieniono nazwę tematu: Jezioro i plaża').waitFor({ state: 'attached' });
    await page.getByText('Nowa nazwa: Jezioro i plaża').first().waitFor();

    // Merge: the preview adds up, and so does the theme.
    await page.getByRole('link', { name: 'Wszystkie tematy' }).click();
    // the page of the theme has a button of the same name
    await page.getByRole('heading', { level: 1, name: 'Tematy', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Połącz…' }).click();
    const sum = before.get(first)! + before.get(second)!;
    await inDialog(page)
      .getByRole('checkbox', { name: /^Jezioro i plaża/ })
      .check();
    await inDialog(page)
      .getByRole('checkbox', { name: `${second} (${before.get(second)!})` })
      .check();
    await inDialog(page)
      .getByText(`${before.get(first)!} + ${before.get(second)!} = ${sum} opini`)
      .waitFor();
    await inDialog(page)
      .getByRole('combobox', { name: 'Nazwa i adres, które zostają' })
      .selectOption('Jezioro i plaża');
    await page.getByRole('button', { name: 'Połącz 2 tematy' }).click();
    await closed(page);
    const merged = { 'Jezioro i plaża': sum, [second]: undefined };
    await themesBecome(page, { ...merged, 'Poza tematami': notGrouped });

    // Undo by the keyboard, redo by its button: the counts go there and back.
    await page.getByRole('button', { name: 'Cofnij: połączenie tematów' }).waitFor();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Cofnięto: połączenie tematów').waitFor({ state: 'attached' });
    await themesBecome(page, { 'Jezioro i plaża': before.get(first), [second]: before.get(second) });
    await page.getByRole('button', { name: 'Ponów: połączenie tematów' }).click();
    await page.getByText('Ponowiono: połączenie tematów').waitFor({ state: 'attached' });
    await themesBecome(page, merged);

    // Themes are found anew: name and merge hold, and what changed is said.
    await findAgain(page);
    await page.reload();
    await themesBecome(page, merged);
    await page.getByRole('link', { name: 'Co się zmieniło' }).click();
    await page.waitForURL(/view=changes/);
    await page.getByRole('heading', { level: 1, name: 'Tematy' }).waitFor();
    await page.getByRole('table').getByRole('link', { name: 'Jezioro i plaża' }).waitFor();

    // The history holds every step, and going back to before the merge restores the second theme.
    await page.goto(`${service.url}${DIAGNOSIS}/themes?history=open`);
    await inDialog(page)
      .getByText(/^Połączono: /)
      .waitFor();
    await inDialog(page).getByRole('button', { name: 'Przywróć do tego miejsca: Nowa nazwa: Jezioro i plaża' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Przywróć do tego miejsca' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await themesBecome(page, { [second]: before.get(second) });
    expect(problems).toEqual([]);
  }, 240_000);

  it('undoes nothing older while what she has just done is on its way', async () => {
    const { page } = await open('jeziorno');
    await openThemes(page, DIAGNOSIS);
    const links = page.getByRole('table', { name: 'Tematy według liczby opinii' }).locator('th a');
    const themeId = (await links.nth(1).getAttribute('href'))!.split('/').at(-1);
    const older = await page.request.post(
      `${service.url}/api/workspaces/jeziorno/processes/diagnosis-2026/themes/edits`,
      {
        data: { kind: 'lock', themeId },
        headers: { origin: service.url },
      },
    );
    expect(older.ok()).toBe(true);
    await page.reload();
    await page.getByRole('button', { name: /^Cofnij: zablokowanie/ }).waitFor();
    await links.first().click();
    const lock = page.getByRole('button', { name: 'Zablokuj', exact: true });
    await lock.waitFor();
    const acts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') acts.push(new URL(request.url()).pathname.split('/').at(-1)!);
    });
    const letGo = await holdBack(page, 'POST', /themes\/edits/);
    await lock.press('Enter');
    await page.locator('button:disabled', { hasText: 'Zablokuj' }).waitFor();
    await page.keyboard.press('Control+z');
    letGo();
    await page.getByRole('button', { name: 'Odblokuj', exact: true }).waitFor();
    await page.locator('button:enabled', { hasText: 'Cofnij: zablokowanie' }).waitFor();
    await page.keyboard.press('Control+z');
    await lock.waitFor();
    expect(acts).toEqual(['edits', 'undo']);
    await page.getByRole('button', { name: /^Cofnij: zablokowanie/ }).click();
    await page.locator('button:disabled', { hasText: 'Cofnij' }).waitFor();
    await page.context().close();
  });

  it('puts one opinion where it belongs from the list of quotes by typing, and takes it back', async () => {
    const { page, problems } = await open('jeziorno');
    await openThemes(page, DIAGNOSIS);
    const before = await readThemes(page);
    const [first, second] = [...before.keys()] as [string, string];
    await page.getByRole('link', { name: first, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    await page
      .getByRole('button', { name: /^Pasuje gdzie indziej/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await focusIs(page, 'Znajdź temat');
    await page.keyboard.type(second.toLowerCase());
    await inDialog(page)
      .getByText(/^Pasuj\S+ \d+ temat/)
      .waitFor();
    await page.keyboard.press('Enter');
    await closed(page);
    await page.getByText(`Przeniesiono 1 opinię: ${second}`).waitFor({ state: 'attached' });
    // the focus goes on to the quote that took its place
    await page.waitForFunction(() => document.activeElement?.matches('[data-elsewhere]'));
    await page.getByRole('link', { name: 'Wszystkie tematy' }).click();
    await themesBecome(page, { [first]: before.get(first)! - 1, [second]: before.get(second)! + 1 });
    await page.getByRole('button', { name: 'Cofnij: przeniesienie opinii' }).waitFor();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Cofnięto: przeniesienie opinii').waitFor({ state: 'attached' });
    await becomes(() => readThemes(page), before);
    expect(problems).toEqual([]);
  }, 120_000);

  it('sorts six remarks by hand with the keyboard alone', async () => {
    const { page, problems } = await open('sosnowek');
    await openThemes(page, STATUTE);
    const boxes = page.getByRole('checkbox');
    await becomes(() => boxes.count(), 6);
    await boxes.nth(0).focus();
    await page.keyboard.press('Space');
    await boxes.nth(3).focus();
    await page.keyboard.press('Space');
    await page.getByText('Zaznaczono: 2 opinie').waitFor();
    await page.getByRole('button', { name: 'Przenieś…' }).focus();
    await page.keyboard.press('Enter');
    // Without any theme a new one is the choice that is made already.
    const name = inDialog(page).getByLabel('Nazwa nowego tematu');
    await name.focus();
    await name.press('Control+a');
    await page.keyboard.type('Kto może głosować');
    await inDialog(page).getByRole('button', { name: 'Przenieś 2 opinie' }).focus();
    await page.keyboard.press('Enter');
    await closed(page);
    await themesBecome(page, { 'Kto może głosować': 2 });
    // in the table, and below each of the two remarks
    await page.getByRole('link', { name: 'Kto może głosować', exact: true }).nth(2).waitFor();
    expect(problems).toEqual([]);
  }, 120_000);

  it('sorts the rest with one key each, takes one back, and is told how many are left', async () => {
    const { page, problems } = await open('jeziorno');
    await openThemes(page, DIAGNOSIS);
    await page.goto(`${service.url}${DIAGNOSIS}/themes/sort`);
    const left = page.getByText(/^Zosta\S+ \d+ opini/);
    await left.waitFor();
    const before = Number(/\d+/.exec((await left.textContent()) ?? '')![0]);
    const leaves = (count: number) => page.getByText(new RegExp(`^Zosta\\S+ ${count} opini`)).waitFor();
    await page.getByRole('button', { name: /Nowy temat/ }).focus();
    await page.keyboard.press('1');
    await leaves(before - 1);
    // the next opinion has the focus, so that a reader reads it and the keys go on
    await page.keyboard.press('0');
    await leaves(before - 2);
    await page.keyboard.press('z');
    await leaves(before - 1);
    await page.keyboard.press('4');
    await inDialog(page).getByLabel('Nazwa nowego tematu').fill('Osobno');
    await page.keyboard.press('Enter');
    await closed(page);
    await leaves(before - 2);
    expect(problems).toEqual([]);
  }, 120_000);

  it('looks closer over time by the keyboard: by day, at one theme, and from a number to its opinions', async () => {
    const { page, problems } = await open('jeziorno');
    await page.goto(`${service.url}${DIAGNOSIS}`);
    await page.getByRole('button', { name: 'Przeglądaj w czasie' }).focus();
    await page.keyboard.press('Enter');
    const closer = page.locator('#closer');
    await closer
      .getByText(/według tygodni/)
      .first()
      .waitFor();
    await page.getByLabel('Co pokazać razem').press('ArrowUp');
    await closer
      .getByText(/według dni/)
      .first()
      .waitFor();
    await page.locator('section').filter({ has: closer }).getByLabel('Temat').press('ArrowDown');
    await closer.getByText(/Linia ciągła: ten temat/).waitFor();
    await closer.getByRole('button', { name: 'Przeglądaj wartości' }).focus();
    await page.keyboard.press('Enter');
    await focusReachesRole(page, 'gridcell');
    const said = (await closer.getByRole('gridcell').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Opinie' }).waitFor();
    const { search } = new URL(page.url());
    expect(search).toMatch(/theme=[0-9a-f-]{36}&period=(\d{4}-\d{2}-\d{2})\.\.\1$/);
    const total = await page.evaluate(async (query) => {
      const answer = await fetch(`/api/workspaces/jeziorno/processes/diagnosis-2026/contributions${query}`);
      return ((await answer.json()) as { total: { contributions: number } }).total.contributions;
    }, search);
    expect(said).toMatch(new RegExp(`: opini\\S* (jest|są) ${total}\\.`));
    expect(problems).toEqual([]);
  }, 120_000);

  it('checks twenty opinions blind and reads how many agree', async () => {
    const { page, problems } = await open('jeziorno');
    await openThemes(page, DIAGNOSIS);
    await page.getByRole('link', { name: 'Sprawdź tematy na opiniach' }).click();
    await page.getByLabel('Ile opinii').selectOption('20');
    await page.getByRole('button', { name: 'Zacznij' }).click();
    for (let opinion = 1; opinion <= 20; opinion += 1) {
      // the focus goes to each opinion, and would take the key from the answer
      await focusIs(page, `Opinia ${opinion} z 20`);
      await page.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
    }
    const result = page.getByText(/^Zgodnych: \d+ z 20/);
    await result.waitFor();
    const [, agreed] = /(\d+) z 20/.exec((await result.textContent()) ?? '')!;
    await page
      .getByRole('table', { name: /Sprawdzenia/ })
      .getByText(`${agreed} z 20`)
      .waitFor();
    expect(problems).toEqual([]);
  }, 120_000);
});
