import { hasMessage, type ScreenLanguage } from '#language';
import { type Page } from 'playwright-core';
import { treeFindings } from './accessible-tree.js';
import { contrastFindings, findings, inTheme } from './axe.js';
import { overflowWithLongerWords } from './longer-words.js';
import { SCREENS, type SampleScreen } from './sample-screens.js';
import { startSampleVisits, type SampleVisits } from './sample-visits.js';

/** The screens in three parts, so that two workers share them; what belongs to no named part is an office screen. */
const PARTS = {
  opinions: /\/themes|\/contributions|\/debate/,
  numbers: /\/reach|\/votes|\/impact|\/surveys|\/compare/,
  office: /(?:)/,
} as const;
type Part = keyof typeof PARTS;

const partOf = ({ path }: SampleScreen) =>
  (Object.keys(PARTS) as Part[]).find((part) => PARTS[part].test(path)) ?? 'office';

/** Each language once, in both widths and themes: that a screen fails in one pair only has never been seen, and looking takes most of the time. */
const LOOKS = [
  { language: 'pl', width: 1280, theme: 'light' },
  { language: 'en', width: 360, theme: 'dark' },
  { language: 'uk', width: 1280, theme: 'dark' },
  { language: 'de', width: 360, theme: 'light' },
  { language: 'fr', width: 1280, theme: 'light' },
  { language: 'nl', width: 360, theme: 'dark' },
] as const;
async function inLanguage(page: Page, language: ScreenLanguage): Promise<void> {
  await page.locator('select[autocomplete="language"]').selectOption(language);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

/** What a screen owes to everybody, at this width and in this language. */
async function owes(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  expect(await treeFindings(page)).toEqual([]);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main').count()).toBe(1);
}

/** How wide the page is once what measures its own place (a slide, a figure) has drawn itself anew. */
async function widthAt320(page: Page): Promise<number> {
  const fits = () => (document.scrollingElement?.scrollWidth ?? 0) <= 320;
  await page.waitForFunction(fits, undefined, { timeout: 3_000 }).catch(() => undefined);
  return page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
}

/** A message that the language lacks shows as its key. */
async function keysOf(page: Page): Promise<string[]> {
  const dotted = await page.evaluate(() => document.body.innerText.match(/[a-z][a-z-]*(?:\.[a-z-]+)+/g) ?? []);
  return dotted.filter((text) => hasMessage('pl', text));
}

/** One test a screen of this part. */
export function checkScreens(part: Part): void {
  let visits: SampleVisits;
  beforeAll(async () => {
    visits = await startSampleVisits();
  }, 300_000);
  afterAll(() => visits?.close(), 30_000);

  const screens = SCREENS.filter((screen) => partOf(screen) === part);
  describe.each(screens.map((screen) => [screen.name, screen] as const))('%s', (_, { path, signedOut }) => {
    it('is sound for axe and screen readers in all six languages and three themes, wide and narrow, at 320 pixels and with longer words', async () => {
      const page = await visits.visit(path, signedOut);
      for (const { language, width, theme } of LOOKS) {
        await inLanguage(page, language);
        await inTheme(page, theme);
        await page.setViewportSize({ width, height: 900 });
        await owes(page);
        await page.setViewportSize({ width: 320, height: 900 });
        expect([language, await widthAt320(page)]).toEqual([language, 320]);
        expect([language, await keysOf(page)]).toEqual([language, []]);
      }
      await inLanguage(page, 'pl');
      await inTheme(page, 'light');
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await contrastFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 900 });
      expect(await overflowWithLongerWords(page)).toEqual([]);
    });
  });
}
