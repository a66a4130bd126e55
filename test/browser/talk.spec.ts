import { existsSync, readFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { PASSWORD, startTestApi, type TestApi } from '../support/api.js';
import { plantIdeas, publishContent, releaseContent } from '../support/public-release.js';
import { expectSoundAt, findings } from './support/axe.js';
import { becomes } from './support/becomes.js';
import { startBrowser } from './support/browser.js';
import { arriveAt, beginJourney, signInByKeyboard, skipToContent } from './support/journey.js';
import { press, tabTo } from './support/keyboard.js';

const DASHBOARD = process.env['NASLUCH_TEST_DASHBOARD'] ?? 'dist/dashboards/insights';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

let api: TestApi;
let browser: Browser;
let url: string;
beforeAll(async () => {
  browser = await startBrowser();
  api = await startTestApi({ PUBLIC_URL: '' });
  const planted = await plantIdeas(api.database, api.alfa.id, api.alfa.processId);
  await publishContent(api.database, api.alfa.id, api.alfa.processId, releaseContent(planted));
  await api.app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

it('prepares a talk, takes it along and shows it, by keyboard alone', async () => {
  // the api of the test has no dashboard of its own: the built one stands before it
  const prepare = (page: Page) =>
    page.route(/^(?!.*\/api\/)/, (route) => {
      const { pathname } = new URL(route.request().url());
      const asked = join(DASHBOARD, pathname);
      const file = extname(pathname) !== '' && existsSync(asked) ? asked : join(DASHBOARD, 'index.html');
      return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'text/html' });
    });
  const { page, problems } = await beginJourney(browser, url, { prepare });
  await signInByKeyboard(page, { email: 'editor@alfa.test', password: PASSWORD });
  await arriveAt(page, 'Procesy');
  await press(page, 'Konsultacje');
  await arriveAt(page, 'Konsultacje');
  await press(page, 'Prezentuj', { back: true });
  await arriveAt(page, 'Prezentacja');
  await page.getByRole('heading', { level: 2, name: 'Przed wystąpieniem' }).waitFor();
  await page.locator('[data-check="fit"][data-passed="true"]').waitFor();

  await press(page, 'Slajd 3: Temat 1');
  await tabTo(page, 'Nagłówek (polski)');
  await page.keyboard.type('Nocą nie ma czym wrócić');
  await tabTo(page, 'Wypowiedź');
  await page.keyboard.press('ArrowDown');
  await page.locator('blockquote', { hasText: 'Nocny autobus do Lasek.' }).first().waitFor();

  await skipToContent(page);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Pobierz PowerPoint (PPTX)')]);
  expect(download.suggestedFilename()).toBe('budget-prezentacja-1.pptx');

  await skipToContent(page);
  await press(page, 'Rozpocznij prezentację');
  const stage = page.getByRole('dialog', { name: 'Prezentacja' });
  await stage.and(page.locator(':focus')).waitFor();
  const announced = (words: string) =>
    stage.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Space');
  await announced('Nocą nie ma czym wrócić');
  await page.waitForURL(/slide=3/);
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('q');
  await becomes(() => stage.locator('blockquote').count(), 2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await stage.getByRole('region', { name: 'Notatki' }).waitFor();
  await expectSoundAt(page, 1280, 360);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.keyboard.press('b');
  await announced('Ekran wygaszony');
  await page.keyboard.press('b');
  await announced('Nocą nie ma czym wrócić');

  // letters can be switched off; then the buttons do what they did, and Space presses the button that has the focus
  await page.keyboard.press('?');
  await stage.getByRole('checkbox', { name: 'Litery i znak ? działają' }).press('Space');
  await page.keyboard.press('Escape');
  await stage.getByRole('checkbox').waitFor({ state: 'detached' });
  // the help is gone with the box that had the focus, and the keys still reach the talk
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/slide=2/);
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/slide=3/);
  await page.keyboard.press('b');
  await announced('Nocą nie ma czym wrócić');
  await stage.getByRole('button', { name: 'Wygaś' }).press('Space');
  await announced('Ekran wygaszony');
  await page.keyboard.press('PageUp');
  await page.waitForURL(/slide=2/);
  await page.keyboard.press('Escape');
  await stage.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await page.context().close();
});
