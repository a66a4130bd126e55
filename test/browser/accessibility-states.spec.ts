import { type Page } from 'playwright-core';
import { findings } from './support/axe.js';
import { focusIs, focusReachesRole } from './support/keyboard.js';
import { startSampleVisits, type SampleVisits } from './support/sample-visits.js';

const DIAGNOSIS = '/w/jeziorno/p/diagnosis-2026';

let visits: SampleVisits;
const visit: SampleVisits['visit'] = (...address) => visits.visit(...address);
beforeAll(async () => {
  visits = await startSampleVisits();
}, 300_000);
afterAll(() => visits?.close(), 30_000);

it.each<[string, string, (page: Page) => Promise<void>]>([
  [
    'mistakes in the sign-in',
    '/sign-in',
    async (page) => {
      await page.getByRole('button', { name: 'Zaloguj się', exact: true }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'mistakes in a new process',
    '/w/jeziorno/new-process',
    async (page) => {
      await page.getByRole('button', { name: 'Utwórz proces' }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'a theme being renamed',
    `${DIAGNOSIS}/themes/{theme}`,
    async (page) => {
      await page.getByRole('button', { name: 'Zmień nazwę' }).click();
      await page.getByLabel('Nazwa tematu').waitFor();
    },
  ],
  [
    'themes being merged',
    `${DIAGNOSIS}/themes`,
    async (page) => {
      await page.getByRole('button', { name: 'Połącz…' }).click();
      for (const index of [0, 1]) await page.getByRole('dialog').getByRole('checkbox').nth(index).check();
    },
  ],
  [
    'a theme being split',
    `${DIAGNOSIS}/themes/{theme}`,
    async (page) => {
      await page.getByRole('button', { name: 'Podziel…' }).click();
      await page.getByLabel('Wydziel opinie').fill('kosze');
    },
  ],
  [
    'opinions being moved',
    `${DIAGNOSIS}/themes/{theme}`,
    async (page) => {
      await page.getByRole('button', { name: 'Zaznacz opinie' }).click();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'Przenieś…' }).click();
      await page.getByRole('radio', { name: 'Nowy temat' }).check();
    },
  ],
  [
    'opinions chosen from a short list',
    '/w/sosnowek/p/statute-2026/themes',
    (page) => page.getByRole('checkbox').first().check(),
  ],
  [
    'the history of corrections',
    `${DIAGNOSIS}/themes?history=open`,
    (page) => page.getByRole('dialog', { name: 'Historia poprawek' }).waitFor(),
  ],
  [
    'a set of topics without a name',
    `${DIAGNOSIS}/themes/settings`,
    async (page) => {
      await page.locator('summary', { hasText: 'Wgraj zestaw' }).click();
      await page.getByRole('button', { name: 'Wgraj zestaw' }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'open filters',
    `${DIAGNOSIS}/contributions`,
    async (page) => {
      await page.getByRole('button', { name: 'Filtry' }).click();
      await page.getByLabel('Grupa').waitFor();
    },
  ],
  [
    'figures as tables',
    `${DIAGNOSIS}/reach?view=index&table=age&table=sex&table=theme-groups`,
    async (page) => {
      for (const figure of ['age', 'sex', 'theme-groups']) await page.locator(`#${figure} table`).waitFor();
    },
  ],
  [
    'the five roles',
    '/w/jeziorno/admin',
    async (page) => {
      await page.getByRole('button', { name: 'Zaawansowane: pięć ról' }).click();
      await page.getByRole('button', { name: 'Zaawansowane: pięć ról', expanded: true }).waitFor();
    },
  ],
  [
    'the question before access is ended',
    '/w/jeziorno/admin',
    async (page) => {
      await page.getByRole('button', { name: /^Odbierz dostęp: Zespół/ }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  ],
  [
    'the account menu',
    '/w/jeziorno',
    async (page) => {
      await page.getByRole('button', { name: /^Konto/ }).click();
      await page.getByRole('menu').waitFor();
    },
  ],
])('%s: axe finds nothing', async (_, path, act) => {
  const page = await visit(path, path === '/sign-in');
  await act(page);
  expect(await findings(page)).toEqual([]);
});

describe('the keyboard', () => {
  it('comes first to a link that skips to the content', async () => {
    const page = await visit(DIAGNOSIS);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Przejdź do treści' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });

  it.each([
    DIAGNOSIS,
    `${DIAGNOSIS}/themes?open=all`,
    `${DIAGNOSIS}/themes/settings`,
    `${DIAGNOSIS}/themes/check?size=20`,
    '/w/sosnowek/p/statute-2026/themes',
    `${DIAGNOSIS}/reach`,
    '/w/jeziorno/admin',
    '/w/jeziorno/new-process',
  ])('reaches everything of %s in order, with a name and a visible focus', async (path) => {
    const page = await visit(path);
    const wanting: string[] = [];
    const reached = new Set<string>();
    for (let press = 0; press < 150; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return null;
        const style = getComputedStyle(element);
        const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
        const name =
          element.getAttribute('aria-label') ??
          (element.getAttribute('aria-labelledby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' ');
        return {
          html: element.outerHTML.slice(0, 120),
          name: (
            name ||
            [...(labels ?? [])].map((label) => label.textContent).join(' ') ||
            element.textContent ||
            ''
          ).trim(),
          isVisible:
            (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
        };
      });
      if (stop === null) break;
      if (stop.name === '') wanting.push(`no name: ${stop.html}`);
      if (!stop.isVisible) wanting.push(`no visible focus: ${stop.html}`);
      reached.add(stop.html);
    }
    expect(wanting).toEqual([]);
    expect(reached.size).toBeGreaterThan(5);
  });

  it('takes the focus to the mistakes of a form, and from there to the field', async () => {
    const page = await visit('/w/jeziorno/new-process');
    await page.getByRole('button', { name: 'Utwórz proces' }).click();
    await focusReachesRole(page, 'alert');
    await page.keyboard.press('Tab');
    await focusIs(page, 'Wpisz nazwę procesu.');
    await page.keyboard.press('Enter');
    await page.locator('[name="pl"]:focus').waitFor();
  });
});

/** The numbers of a figure as its table and as its drawing say them. */
async function readFigures(page: Page) {
  await page.locator('figure').first().waitFor();
  await page.waitForLoadState('networkidle');
  // one at a time: a figure further below may come while others are opened
  const closed = page.locator('figure').filter({ has: page.getByRole('button', { name: /^Tabela/, pressed: false }) });
  while ((await closed.count()) > 0) {
    const title = await closed.first().getAttribute('aria-labelledby');
    await closed
      .first()
      .getByRole('button', { name: /^Tabela/ })
      .click();
    // The table is drawn a moment after the address has changed.
    await page.locator(`figure[aria-labelledby="${title}"] caption`).waitFor({ state: 'attached' });
  }
  return page.locator('figure').evaluateAll((figures) =>
    figures.map((figure) => {
      const titleId = figure.getAttribute('aria-labelledby') ?? '';
      const svg = figure.querySelector('svg[role="img"]');
      const table = figure.querySelector('table');
      return {
        name: document.getElementById(titleId)?.textContent ?? '',
        description: svg?.getAttribute('aria-label') ?? '',
        caption: table?.querySelector('caption')?.textContent ?? '',
        drawn: [...(svg?.querySelectorAll('text') ?? [])].map((text) => text.textContent ?? ''),
        rows: [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
          [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
        ),
      };
    }),
  );
}

it.each([
  DIAGNOSIS,
  `${DIAGNOSIS}/themes/{theme}`,
  `${DIAGNOSIS}/reach`,
  '/w/jeziorno/p/parking-2026/reach',
  '/w/jeziorno/p/parking-2026/reach?view=index',
  '/w/jeziorno/p/parking-2026/reach?view=time',
  '/w/jeziorno/p/youth-council-2026/reach',
  '/w/sosnowek/p/consultation-2026/impact',
  '/w/sosnowek/p/consultation-2026/impact?view=measures',
])('every figure of %s has a name, a description, and a table with the numbers that are drawn', async (path) => {
  const figures = await readFigures(await visit(path));
  expect(figures.length).toBeGreaterThan(0);
  for (const { name, description, caption, drawn, rows } of figures) {
    expect(name).not.toBe('');
    expect(description).toMatch(/\d/);
    expect(caption).not.toBe('');
    expect(rows.length).toBeGreaterThan(0);
    const numbers = drawn.flatMap((text) => text.match(/\[c\]|\d[\d\s]*(?:,\d+)?\s?%?/g) ?? []).map(plain);
    // A hidden row is drawn as a hatch, and its cells say why.
    const shown = rows.filter((cells) => !cells.some((cell) => cell.startsWith('[c]')));
    const undrawn = shown.filter((cells) => !cells.map(plain).some((cell) => numbers.includes(cell)));
    expect({ name, undrawn }).toEqual({ name, undrawn: [] });
  }
});

const plain = (text: string) => text.replace(/\s/g, '');
