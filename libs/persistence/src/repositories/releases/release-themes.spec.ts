import { themeWays } from './release-themes.js';

const theme = (id: string, more: Partial<Parameters<typeof themeWays>[0][number]> = {}) => ({
  id,
  isShown: false,
  mergedInto: null,
  successorId: null,
  ...more,
});

describe('where a link to a theme leads today', () => {
  it('follows merges and runs that did not find the theme again, as often as it takes', () => {
    const ways = themeWays([
      theme('benches', { mergedInto: 'park' }),
      theme('park', { successorId: 'green' }),
      theme('green', { isShown: true }),
    ]);
    expect(Object.fromEntries(ways)).toEqual({ benches: 'green', park: 'green', green: 'green' });
  });

  it('leaves out a theme that leads nowhere, or round in a circle', () => {
    const ways = themeWays([theme('gone'), theme('one', { mergedInto: 'two' }), theme('two', { mergedInto: 'one' })]);
    expect(ways.size).toBe(0);
  });
});
