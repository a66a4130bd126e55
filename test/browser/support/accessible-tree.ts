import { type Page } from 'playwright-core';

/**
 * What axe cannot see, told in sentences: a figure without its finding, description or table; something that takes the focus and has no
 * name; `role="application"`, which switches the reading mode of screen readers off.
 */
export function treeFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = (element: Element): string => {
      const by = element.getAttribute('aria-labelledby');
      const label = by
        ? by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '')
        : [element.getAttribute('aria-label') ?? ''];
      return label.join(' ').trim();
    };
    const shown = (element: Element) => element.getClientRects().length > 0;
    const found: string[] = [];

    for (const figure of document.querySelectorAll('figure.figure')) {
      const name = named(figure);
      if (name === '') found.push('a figure without its finding');
      for (const drawing of figure.querySelectorAll('.figure-chart svg[role="img"]')) {
        const described = (drawing.querySelector(':scope > desc')?.textContent ?? '').trim();
        if (described === '') found.push(`no description: ${name}`);
      }
      const tableAtHand = figure.querySelector('table, .figure-actions button[aria-pressed]') !== null;
      if (figure.querySelector('.figure-chart svg') !== null && !tableAtHand) found.push(`no table: ${name}`);
    }
    for (const drawing of document.querySelectorAll('svg')) {
      const isSilent = drawing.closest('[aria-hidden="true"]') !== null;
      if (!isSilent && drawing.getAttribute('role') !== 'img' && drawing.closest('button, a') === null) {
        found.push(`a drawing that is neither named nor silent: ${drawing.outerHTML.slice(0, 120)}`);
      }
    }
    for (const element of document.querySelectorAll('[tabindex="0"]')) {
      const speaks = named(element) !== '' || (element.textContent ?? '').trim() !== '';
      if (shown(element) && !speaks) found.push(`takes the focus and has no name: ${element.outerHTML.slice(0, 120)}`);
    }
    for (const element of document.querySelectorAll('[role="application"]')) {
      found.push(`switches the reading mode off: ${element.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
}
