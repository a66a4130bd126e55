import { type Browser, type Page } from 'playwright-core';
import { openPage, startBrowser } from './browser.js';
import { startSampleInstallation, type SampleInstallation } from './sample-screens.js';

export interface SampleVisits {
  readonly browser: Browser;
  readonly samples: SampleInstallation;
  /** Opens an address 1280 pixels wide in the window of its municipality, and waits until nothing on it is loading. */
  visit(path: string, signedOut?: boolean): Promise<Page>;
  close(): Promise<void>;
}

/** The sample installation with a window for the office of each municipality, and one for nobody. */
export async function startSampleVisits(): Promise<SampleVisits> {
  const browser = await startBrowser();
  const samples = await startSampleInstallation(browser);
  const pages = new Map<string, Page>();
  for (const account of ['', 'jeziorno', 'sosnowek', 'partner']) {
    const { page } = await openPage(browser);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (account !== '') await samples.signIn(page, account);
    pages.set(account, page);
  }
  return {
    browser,
    samples,
    async visit(path, signedOut = false) {
      const account = path === '/' ? 'partner' : (/(?:\/w\/|with=)(\w+)/.exec(path)?.[1] ?? '');
      const page = pages.get(signedOut ? '' : account)!;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(samples.address(path));
      await page.locator('h1').waitFor();
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
      return page;
    },
    async close() {
      await browser.close();
      await samples.service.stop();
    },
  };
}
