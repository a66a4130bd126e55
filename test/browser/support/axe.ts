import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import type axe from 'axe-core';
import { becomes } from './becomes.js';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const EVERYTHING = { runOnly: TAGS };
/** Colours are all that another theme changes. */
const COLOURS_ALONE = { runOnly: { type: 'rule' as const, values: ['color-contrast'] } };

/** What axe finds; it is brought into a page once, and looks again after each change of language or width. */
export function findings(page: Page): Promise<string[]> {
  return look(page, EVERYTHING);
}

/** What cannot be read in the theme of high contrast; the page stays in the one it had. */
export async function contrastFindings(page: Page): Promise<string[]> {
  const before = await inTheme(page, 'contrast');
  const found = await look(page, COLOURS_ALONE);
  await inTheme(page, before);
  return found.map((finding) => `contrast: ${finding}`);
}

/** @returns the theme that the page had */
export function inTheme(page: Page, theme: string): Promise<string> {
  return page.evaluate((name) => {
    const before = document.documentElement.dataset.theme ?? '';
    if (name === '') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = name;
    return before;
  }, theme);
}

async function look(page: Page, options: typeof EVERYTHING | typeof COLOURS_ALONE): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (chosen) => {
    const { run } = (globalThis as unknown as { readonly axe: typeof axe }).axe;
    const { violations } = await run(document, { ...chosen, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, options);
}

/** The same at the width of a desk and of a phone, and nothing to scroll sideways. */
export async function expectSoundAt(page: Page, ...widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect({ width, findings: await findings(page) }).toEqual({ width, findings: [] });
    await expectFits(page, width);
  }
}

/** Nothing to scroll sideways, once what measures its own place (a slide, a figure) has drawn itself anew. */
export async function expectFits(page: Page, width: number): Promise<void> {
  const widest = () => page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
  await becomes(async () => Math.max(width, await widest()), width);
}
