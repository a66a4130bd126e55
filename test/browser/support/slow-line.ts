import type { Page } from 'playwright-core';

/** A slow line: what the page sends to this address by this method waits until the function that is handed back is called. */
export async function holdBack(page: Page, method: string, address: RegExp): Promise<() => void> {
  let letGo = () => undefined as void;
  const allowed = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    if (route.request().method() === method) await allowed;
    await route.fallback();
  });
  return letGo;
}
