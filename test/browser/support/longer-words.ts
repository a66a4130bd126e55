import { type Page } from 'playwright-core';

/**
 * Makes every word on the page 35 % longer, as German and Dutch words are, and tells what then leaves its box. Drawings are left as they
 * are: their words are laid out by measure.
 */
export function overflowWithLongerWords(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // A change of width that a screen answers in its program is drawn by then.
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(drawn), 50)));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const longer = (text: string) =>
      text.replace(/\p{L}{3,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.35)).toLowerCase());
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('svg, script, style, select, textarea') !== null) continue;
      node.nodeValue = longer(node.nodeValue ?? '');
    }

    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    const wide = document.scrollingElement?.scrollWidth ?? 0;
    if (wide > width) found.push(`the page is ${wide} pixels wide in a window of ${width}`);
    for (const element of document.querySelectorAll(
      'button, [role="button"], h1, h2, h3, label, legend, [role="tab"]',
    )) {
      const { display, overflowX, clip, position } = getComputedStyle(element);
      const isForReadersOnly = position === 'absolute' && (clip !== 'auto' || element.clientWidth <= 1);
      if (display === 'inline' || overflowX === 'auto' || overflowX === 'scroll' || isForReadersOnly) continue;
      if (element.scrollWidth > element.clientWidth + 1) {
        found.push(`cut off: ${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 60)}"`);
      }
    }
    return found;
  });
}
