import { chromium, type Browser, type Page } from 'playwright-core';

/** A headless Chromium that asks nobody but the tested service. */
export function startBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args });
}

/** A fresh, signed-out window in one language. What the page throws or is refused stands in `problems`. */
export async function openPage(
  browser: Browser,
  { language = 'pl', width = 1280 } = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: language });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy')) problems.push(message.text());
  });
  return { page, problems };
}

export async function signIn(page: Page, url: string, account: { email: string; password: string }): Promise<void> {
  await page.goto(url);
  await page.getByLabel(/e-mail/i).fill(account.email);
  await page.getByLabel(/hasło|password/i).fill(account.password);
  await page.getByRole('button', { name: /^(zaloguj się|sign in)$/i }).click();
  await page.getByRole('heading', { level: 1, name: /procesy|processes|jezior|sosn/i }).waitFor();
}
