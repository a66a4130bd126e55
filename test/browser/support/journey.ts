import type { Browser, Page } from 'playwright-core';
import { openPage } from './browser.js';
import { tabTo } from './keyboard.js';

export interface Account {
  readonly email: string;
  readonly password: string;
}

interface Beginning {
  readonly language?: string;
  readonly width?: number;
  /** What has to be known before the first address is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/**
 * A window in which somebody begins with one address and goes on with keys alone: a pointer that is used is a problem, and a second
 * address is refused. Reloading and the way back are keys of the browser, and are left.
 */
export async function beginJourney(
  browser: Browser,
  address: string,
  { prepare, ...window }: Beginning = {},
): Promise<{ page: Page; problems: string[] }> {
  const { page, problems } = await openPage(browser, window);
  await prepare?.(page);
  await page.exposeFunction('tellOfPointer', (what: string) => problems.push(`a pointer was used: ${what}`));
  await page.addInitScript(() => {
    const tell = (event: Event) =>
      (globalThis as unknown as { tellOfPointer: (what: string) => void }).tellOfPointer(
        (event.target as Element).textContent.trim().slice(0, 40),
      );
    addEventListener('pointerdown', tell, true);
  });
  await page.goto(address);
  page.goto = (other) => {
    throw new Error(`a journey by keyboard opens one address only, not ${other}`);
  };
  return { page, problems };
}

/** Signs in on the page that asks for it, which is where an address leads that somebody opens without a session. */
export async function signInByKeyboard(page: Page, { email, password }: Account): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, /^(Adres e-mail|E-mail address)$/);
  await page.keyboard.insertText(email);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Presses the skip link, from wherever the focus is: what comes next on the way is the page's own. */
export async function skipToContent(page: Page): Promise<void> {
  // past the end of a page Tab comes round to its beginning
  await tabTo(page, /^(Przejdź do treści|Skip to content)$/, { back: true });
  await page.keyboard.press('Enter');
}

/** Waits for the heading of the screen that a link led to, and for the focus, which comes to it a moment later. */
export async function arriveAt(page: Page, name: string | RegExp): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name, exact: true });
  await heading.and(page.locator(':focus')).waitFor();
}
