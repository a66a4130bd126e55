import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { writeTalkHtml } from '#reporting';
import { makeTalk } from '../../libs/presenting/src/made-talk.spec-help.js';
import { startBrowser } from './support/browser.js';

const folder = mkdtempSync(join(tmpdir(), 'nasluch-stage-'));
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(source: ReturnType<typeof makeTalk>): Promise<{ page: Page; refused: string[] }> {
  const file = join(folder, 'talk.html');
  writeFileSync(file, await writeTalkHtml(source));
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('pageerror', (error) => refused.push(error.message));
  page.on('console', (message) => refused.push(message.text()));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) refused.push(request.url());
  });
  await page.goto(`file://${file}`);
  await page.evaluate(() => document.fonts.ready);
  return { page, refused };
}

/** What is too small, too pale or outside its slide; measured on what the browser has drawn. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+(\.\d+)?/g) ?? []).map((part) =>
        channel(Number(part) / 255),
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const smallest = (element: Element) =>
      element.closest('.nsl-big')
        ? 120
        : element.closest('.nsl-title')
          ? 64
          : element.closest('.nsl-source, .nsl-sample, small')
            ? 28
            : 36;
    const faults: string[] = [];
    const slide = document.querySelector('.talk-section.now > .nsl-slide')!;
    const stage = slide.getBoundingClientRect();
    const ground = getComputedStyle(slide).backgroundColor;
    const source = slide.querySelector('.nsl-source')!.getBoundingClientRect();
    for (const element of slide.querySelectorAll('*')) {
      const words = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
      if (words.length === 0) continue;
      const style = getComputedStyle(element);
      const drawn = element instanceof SVGElement ? element.getBoundingClientRect() : null;
      const svg = element.closest('svg');
      const factor = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
      const size = parseFloat(style.fontSize) * factor;
      const name = `${slide.getAttribute('data-slide')}: ${element.textContent?.slice(0, 40)}`;
      if (size < smallest(element) - 0.5) faults.push(`${name} has ${size} px`);
      const ratio = contrast(svg ? style.fill : style.color, ground);
      if (ratio < 7) faults.push(`${name} has a contrast of ${ratio.toFixed(1)}`);
      const range = document.createRange();
      range.selectNodeContents(element);
      const box = drawn ?? range.getBoundingClientRect();
      if (
        box.left < stage.left + 40 ||
        box.right > stage.right - 40 ||
        box.bottom > stage.bottom ||
        box.top < stage.top
      )
        faults.push(`${name} leaves the slide`);
      if (!element.closest('.nsl-source') && box.bottom > source.top + 4) faults.push(`${name} runs into the source`);
    }
    if (slide.scrollHeight > slide.clientHeight + 1) faults.push(`${slide.getAttribute('data-slide')} is too full`);
    return faults;
  });

const english = {
  quoteId: 'quote-1',
  translation: 'After six I have no way home from work; the last bus leaves under my nose.',
};

describe('a talk on the stage', () => {
  it.each([
    ['in Polish', makeTalk({ themes: { hidden: false } })],
    ['in two languages', makeTalk({ themes: { hidden: false }, 'theme-1': english }, { language: 'both' })],
    ['in a dark hall, with numbers and figures taken off', dark()],
  ])('is read from the last row and stays within its slides, without network, %s', async (_name, source) => {
    const { page, refused } = await open(source);
    const faults: string[] = [];
    const slides = await page.locator('.talk-section').count();
    for (let slide = 0; slide < slides; slide += 1) {
      faults.push(...(await faultsOf(page)));
      await page.keyboard.press('PageDown');
    }
    expect(faults).toEqual([]);
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it('obeys the keys of a keyboard and of a clicker', async () => {
    const { page } = await open(makeTalk());
    const now = () => page.locator('.talk-section.now .nsl-title').first().textContent();
    await page.keyboard.press('Space');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    expect(await now()).toBe('Autobusy jeżdżą za rzadko');
    expect(await page.getByRole('status').textContent()).toBe('Slajd 4 z 9: Autobusy jeżdżą za rzadko');
    await page.keyboard.press('q');
    expect(await page.locator('.talk-section.now .talk-quotes blockquote:visible').count()).toBe(3);
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    expect(await page.locator('.talk-section.now .nsl-title').first().isVisible()).toBe(false);
    await page.keyboard.press('b');
    await page.keyboard.press('s');
    expect(await page.locator('.talk-section.now .talk-notes').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    expect(await now()).toBe('Gdzie przeczytać więcej');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Home');
    expect(await now()).toBe('Jak mamy jeździć po gminie?');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Rozpocznij prezentację' }).isVisible()).toBe(true);
    expect(await page.locator('.talk-section:visible').count()).toBe(9);
    await page.context().close();
  });
});

describe('the speaker’s second window of a talk', () => {
  it('shows notes, time and the next slide, and each window follows the other, without network', async () => {
    const { page, refused } = await open(makeTalk());
    await page.keyboard.press('ArrowRight');
    const [second] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('w')]);
    second.on('pageerror', (error) => refused.push(error.message));
    const title = (window: Page) => window.locator('.talk-section.now .nsl-title').first().textContent();
    const shows = (window: Page, words: string) =>
      window.locator('.talk-section.now .nsl-title').first().filter({ hasText: words }).waitFor();
    await second.locator('.talk-section.now .talk-notes').waitFor();
    expect(await title(second)).toBe(await title(page));
    expect(await second.locator('#talk-clock').textContent()).toMatch(/^00:\d\d$/);
    expect(await second.locator('.talk-section.next > .nsl-slide').isVisible()).toBe(true);
    // the hall sees no notes
    expect(await page.locator('.talk-notes:visible').count()).toBe(0);

    await second.bringToFront();
    for (let slide = 2; slide < 4; slide += 1) await second.keyboard.press('PageDown');
    await shows(page, 'Autobusy jeżdżą za rzadko');
    expect(await title(second)).toBe('Autobusy jeżdżą za rzadko');
    await page.keyboard.press('Home');
    await shows(second, 'Jak mamy jeździć po gminie?');

    // what covers the hall leaves the notes of the speaker where they are
    await page.keyboard.press('b');
    expect(await second.locator('.talk-section.now .talk-notes').isVisible()).toBe(true);
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it('obeys arrows, and no letter, where letters are switched off', async () => {
    const { page } = await open(makeTalk());
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: 'Litery i znak ? działają' }).press('Space');
    await page.getByRole('button', { name: 'Rozpocznij prezentację' }).press('Enter');
    await page.keyboard.press('b');
    await page.keyboard.press('ArrowRight');
    const now = page.locator('.talk-section.now .nsl-title').first();
    expect(await now.isVisible()).toBe(true);
    expect(await page.getByRole('status').textContent()).toMatch(/^Slajd 2 z 9/);
    await page.context().close();
  });
});

function dark() {
  const source = makeTalk(
    { people: { withoutFigure: true }, decisions: { withoutNumber: true }, 'theme-2': { withoutNumber: true } },
    { language: 'en' },
  );
  return { ...source, choices: { ...source.choices, room: 'dark' as const } };
}
