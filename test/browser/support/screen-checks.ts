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

/** Each language, width and theme once: that a screen fails in one pair only has never been seen, and looking takes most of the time. */
const LOOKS = [
  { language: 'pl', width: 1280, theme: 'light' },
  { language: 'en', width: 360, theme: 'dark' },
] as const;
async function inLanguage(page: Page, language: (typeof LOOKS)[number]['language']): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${language.toUpperCase()}: `) }).click();
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

/** One test a screen of this part. */
export function checkScreens(part: Part): void {
  let visits: SampleVisits;
  beforeAll(async () => {
    visits = await startSampleVisits();
  }, 300_000);
  afterAll(() => visits?.close(), 30_000);

  const screens = SCREENS.filter((screen) => partOf(screen) === part);
  describe.each(screens.map((screen) => [screen.name, screen] as const))('%s', (_, { path, signedOut }) => {
    it('is sound for axe and screen readers in both languages and all three themes, wide and narrow, at 320 pixels and with longer words', async () => {
      const page = await visits.visit(path, signedOut);
      for (const { language, width, theme } of LOOKS) {
        await inLanguage(page, language);
        await inTheme(page, theme);
        await page.setViewportSize({ width, height: 900 });
        await owes(page);
        await page.setViewportSize({ width: 320, height: 900 });
        expect(await widthAt320(page)).toBeLessThanOrEqual(320);
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
