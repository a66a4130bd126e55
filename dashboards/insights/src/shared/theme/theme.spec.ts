import { storedColours, themeOf } from './theme.js';

const browser =
  (...wishes: string[]) =>
  (query: string) =>
    wishes.some((wish) => query === `(${wish})`);

describe('the colours of the pages', () => {
  it('follow the computer until somebody chooses', () => {
    expect(themeOf('system', browser())).toBe('light');
    expect(themeOf('system', browser('prefers-color-scheme: dark'))).toBe('dark');
    expect(themeOf('system', browser('prefers-color-scheme: dark', 'prefers-contrast: more'))).toBe('contrast');
  });

  it('are those chosen, whatever the computer wishes', () => {
    expect(themeOf('light', browser('prefers-color-scheme: dark', 'prefers-contrast: more'))).toBe('light');
  });

  it('are kept, and a word that means nothing is no choice', () => {
    expect(storedColours({ getItem: () => 'contrast' })).toBe('contrast');
    expect(storedColours({ getItem: () => 'purple' })).toBe('system');
    expect(storedColours({ getItem: () => null })).toBe('system');
  });
});
