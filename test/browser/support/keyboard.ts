import type { Page } from 'playwright-core';
import { becomes } from './becomes.js';

/** The name that a screen reader says of what has the focus: its label, else its words. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const label =
      element.getAttribute('aria-label') ?? [...(element.labels ?? [])].map((one) => one.textContent).join();
    return (label || (element.textContent ?? '')).trim();
  });

export const focusedRole = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('role'));

/** Waits until what has the focus says these words: it moves a moment after what took it away is drawn. */
export async function focusReaches(page: Page, words: string): Promise<void> {
  await becomes(() => focused(page), expect.stringContaining(words));
}

/** The same for the whole name. */
export async function focusIs(page: Page, name: string): Promise<void> {
  await becomes(() => focused(page), name);
}

/** The same for a role, such as `alert`. */
export async function focusReachesRole(page: Page, role: string): Promise<void> {
  await becomes(() => focusedRole(page), role);
}

/**
 * Presses Tab until something of this name has the focus; `back` goes the other way, with Shift. Unless it says how many presses are the
 * most, it goes round for as long as something may still be on its way to the page.
 */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  { back = false, most = 0 }: { back?: boolean; most?: number } = {},
): Promise<void> {
  const passed: string[] = [];
  const deadline = Date.now() + (most > 0 ? 0 : 15_000);
  while (passed.length < (most || 250) || Date.now() < deadline) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const here = await focused(page);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    passed.push(here.slice(0, 40));
  }
  throw new Error(`no way by Tab to "${name}"; passed ${passed.slice(-250).join(' | ')}`);
}

export async function press(page: Page, name: string | RegExp, way: { back?: boolean } = {}): Promise<void> {
  await tabTo(page, name, way);
  await page.keyboard.press('Enter');
}

/**
 * To be called before the page is loaded: from then on every chooser is the test's, however fast or slow the machine. One that nobody
 * listens for is a dialog of the system.
 */
export function catchFileChoosers(page: Page): void {
  page.on('filechooser', () => undefined);
}

/** Opens the file control that has the focus, and chooses a file. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(path);
}
