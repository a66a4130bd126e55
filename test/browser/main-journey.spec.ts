import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { sampleAccounts, spawnService, type SpawnedService } from '../support/service.js';
import { becomes } from './support/becomes.js';
import { openPage, signIn, startBrowser } from './support/browser.js';

const TEXTS = resolve(__dirname, '../../fixtures/texts/jeziorno/diagnosis.json');
const SLUG = 'ankieta-probna';

let service: SpawnedService;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([spawnService(), startBrowser()]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 30_000);

/** A survey as a town hall saves it from a spreadsheet: Polish headers, semicolons, 120 answers, ages for most. */
function writeSurvey(): string {
  const texts: { text: string }[] = JSON.parse(readFileSync(TEXTS, 'utf8'));
  const ages = ['15-24', '25-34', '35-44', '45-54', '55-64', '65-74', ''];
  const rows = texts.slice(0, 120).map(({ text }, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    return [`A-${index + 1}`, `${day}.05.2026`, ages[index % ages.length], `"${text.replaceAll('"', '""')}"`].join(';');
  });
  const path = join(service.dataDir, 'ankieta.csv');
  writeFileSync(path, ['Nr;Data wypełnienia;Wiek;Co warto zmienić?', ...rows].join('\n'));
  return path;
}

async function addProcess(page: Page): Promise<void> {
  const made = await page.evaluate(async (slug) => {
    const answer = await fetch('/api/workspaces/jeziorno/processes', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ slug, kind: 'survey', title: { pl: 'Ankieta próbna', en: 'Trial survey' } }),
    });
    return answer.status;
  }, SLUG);
  expect(made).toBe(201);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** The first number in a text: `120 opinii od 120 osób` → 120. */
const numberIn = (text: string | null) => Number((text ?? '').replace(/\s/g, '').match(/\d+/)?.[0]);

describe('the main way of an official', () => {
  it('leads from signing in over an upload to themes, the words behind a number, reach and impact', async () => {
    const { page, problems } = await openPage(browser);
    await signIn(page, service.url, sampleAccounts()[0]!);
    await addProcess(page);

    // Upload: file, columns, check, run.
    await page.goto(`${service.url}/w/jeziorno/p/${SLUG}/data/import`);
    await page.locator('input[type=file]').setInputFiles(writeSurvey());
    await page.getByRole('heading', { name: 'Co rozpoznano' }).waitFor();
    for (const step of ['krok 2 z 4', 'krok 3 z 4', 'krok 4 z 4']) {
      await page.getByRole('button', { name: 'Dalej' }).click();
      await page.getByRole('heading', { level: 1, name: step }).waitFor();
      if (step === 'krok 3 z 4') await page.getByText('120 wierszy gotowych').waitFor();
    }
    await page.getByRole('button', { name: 'Wczytaj plik' }).click();
    // the sample processes may still be computing, and the import waits its turn
    await page.getByText('Gotowe. Przeczytano: 120 wierszy').waitFor({ timeout: 240_000 });
    await waitForRuns(page);

    // Overview: said, reached, done, each number a link.
    await page.goto(`${service.url}/w/jeziorno/p/${SLUG}`);
    await page.getByRole('link', { name: '120', exact: true }).first().waitFor();

    // Themes, and from the number of a theme to the words behind it.
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /tematy/i })
      .click();
    await page.waitForURL(/\/themes$/);
    const theme = page.getByRole('table').getByRole('row').nth(1);
    const count = numberIn(await theme.getByRole('link').nth(1).textContent());
    expect(count).toBeGreaterThan(4);
    await theme.getByRole('link').nth(1).click();
    await page.waitForURL(/\/themes\/[0-9a-f-]{36}$/);
    await page
      .getByText(new RegExp(`^${count} opini`))
      .first()
      .waitFor();
    await page
      .getByRole('article')
      .nth(Math.min(count, 20) - 1)
      .waitFor();
    const texts: { text: string }[] = JSON.parse(readFileSync(TEXTS, 'utf8'));
    await becomes(async () => {
      const shown = (await page.getByRole('article').first().textContent()) ?? '';
      return texts.some(({ text }) => shown.includes(text.slice(0, 40)));
    }, true);

    // One opinion and its way: file and row.
    await page
      .getByRole('article')
      .first()
      .getByRole('link', { name: /droga opinii/i })
      .click();
    await page.getByText('ankieta.csv').first().waitFor();

    // Reach: no population yet, and the next step is said; impact: nothing answered yet.
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /zasięg/i })
      .click();
    await page.waitForURL(/\/reach$/);
    await page
      .getByText(/tabel[aęi] ludności/i)
      .first()
      .waitFor();
    await page.getByRole('navigation').getByRole('link', { name: /wpływ/i }).click();
    await page.waitForURL(/\/impact$/);
    await heading(page).waitFor();

    expect(problems).toEqual([]);
  }, 600_000);

  it('shows reach with its intervals and impact with its decisions on a sample process', async () => {
    const { page, problems } = await openPage(browser);
    await signIn(page, service.url, sampleAccounts()[0]!);
    await page.goto(`${service.url}/w/jeziorno/p/diagnosis-2026/reach`);
    await page.getByText('Wiek 75+: 0,34 oczekiwanej liczby (0,15–0,78) – wyraźnie mniej').waitFor();
    await page.getByRole('radio', { name: 'Wskaźnik' }).check();
    await page.getByRole('img', { name: /75\+/ }).first().waitFor();
    await page.goto(`${service.url}/w/jeziorno/p/diagnosis-2026/impact?view=ledger`);
    await page.getByText('Wydział Infrastruktury').filter({ visible: true }).first().waitFor();
    expect(problems).toEqual([]);
  }, 120_000);
});

/** Themes, reach and impact of the new process are computed. */
async function waitForRuns(page: Page): Promise<void> {
  for (const deadline = Date.now() + 240_000; ;) {
    const states = await page.evaluate(async (slug) => {
      const answer = await fetch(`/api/workspaces/jeziorno/processes/${slug}/runs`);
      const { runs } = (await answer.json()) as { runs: { kind: string; state: string }[] };
      return runs.map(({ kind, state }) => `${kind} ${state}`);
    }, SLUG);
    if (['find-themes', 'measure-reach', 'measure-impact'].every((kind) => states.includes(`${kind} done`))) return;
    if (Date.now() > deadline) throw new Error(`not computed in time: ${states.join(', ')}`);
    await new Promise((done) => setTimeout(done, 300));
  }
}
