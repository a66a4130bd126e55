import { type Browser, type Page } from 'playwright-core';
import { treeFindings } from './support/accessible-tree.js';
import { openPage, startBrowser } from './support/browser.js';
import { overflowWithLongerWords } from './support/longer-words.js';

/** The checks that every screen passes would be worth nothing if they found nothing on a bad page. */
describe('The checks of the screens', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    ({ page } = await openPage(browser));
    await page.setViewportSize({ width: 360, height: 600 });
  });
  afterAll(() => browser?.close());

  it('tell a figure without finding, description and table, a nameless stop and a silent application', async () => {
    await page.setContent(`
      <figure class="figure"><div class="figure-chart"><svg role="img"></svg></div></figure>
      <div tabindex="0" style="height: 9px"></div>
      <div role="application">chart</div>`);
    expect(await treeFindings(page)).toEqual([
      'a figure without its finding',
      'no description: ',
      'no table: ',
      'takes the focus and has no name: <div tabindex="0" style="height: 9px"></div>',
      'switches the reading mode off: <div role="application">chart</div>',
    ]);
  });

  it('tell a button whose longer words leave it, and a page that became wider than its window', async () => {
    await page.setContent(`
      <button style="width: 60px; padding: 0; white-space: nowrap">Przegląd</button>
      <p style="white-space: nowrap">Konsultacje w sprawie parkowania</p>
      <button>Dalej</button>`);
    await page.addStyleTag({ content: 'body { margin: 8px; font: 20px monospace }' });
    const found = await overflowWithLongerWords(page);
    expect(found.map((one) => one.replace(/\d+/g, 'N'))).toEqual([
      'the page is N pixels wide in a window of N',
      'cut off: button "Przeglądprz"',
    ]);
  });

  it('find nothing on a sound page', async () => {
    await page.setContent(`
      <main><h1>Przegląd</h1><p>Cztery opinie od trzech osób.</p>
      <figure class="figure" aria-labelledby="t"><h2 id="t">Najwięcej w maju</h2>
      <div class="figure-chart"><svg role="img"><desc>Maj 3, czerwiec 1.</desc></svg><table><tr><td>3</td></tr></table></div></figure></main>`);
    expect(await treeFindings(page)).toEqual([]);
    expect(await overflowWithLongerWords(page)).toEqual([]);
  });
});
