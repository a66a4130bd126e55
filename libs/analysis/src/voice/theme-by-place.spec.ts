import { type ThemeInGroup, type ThemesByVariable } from '#domain';
import { themeByPlace } from './theme-by-place.js';

const cell = (group: string, people: number | null, share: number | null): ThemeInGroup => ({
  ...{ themeId: 'buses', group, people, share, lift: null, difference: null, lower: null, upper: null },
  ...{ p: null, q: null, flag: null, protected: people === null, reason: people === null ? 'suppressed' : null },
});
const place = (group: string, people: number | null) => ({
  ...{ group, members: [group], people, protected: people === null },
});
const table: ThemesByVariable = {
  variable: 'place',
  base: 'contributors',
  groups: [place('Śródmieście', 43), place('Lipowiec', 37), place('Przystań', 17), place('Borki', null)],
  cells: [
    cell('Śródmieście', 9, 9 / 43),
    cell('Lipowiec', null, null),
    cell('Przystań', 5, null),
    cell('Borki', null, null),
  ],
  ...{ compared: 1, flagged: 0, lacking: [], reason: null },
};

describe('a theme by place', () => {
  it('has people, the people of the place, the share and its interval', () => {
    // Wilson by hand, z = 1.959964: (9 + z²/2 ± z √(9·34/43 + z²/4)) / (43 + z²) = (10.9207 ± 5.5701) / 46.8415
    expect(themeByPlace(table, 'buses')?.[0]).toEqual({
      ...{ group: 'Śródmieście', members: ['Śródmieście'], people: 9, base: 43, share: 9 / 43 },
      ...{ lower: expect.closeTo(0.1142, 4), upper: expect.closeTo(0.3521, 4), flag: null, protected: false },
    });
  });

  it('tells nothing of a hidden place, and no share of fewer than twenty people', () => {
    const [, hidden, few, closed] = themeByPlace(table, 'buses')!;
    const none = { share: null, lower: null, upper: null, flag: null };
    expect(hidden).toMatchObject({ ...none, people: null, base: null, protected: true });
    expect(few).toMatchObject({ ...none, people: 5, base: 17, protected: false });
    expect(closed).toMatchObject({ ...none, people: null, base: null, protected: true });
  });

  it('is nothing for a theme that is not in the table', () => {
    expect(themeByPlace(table, 'trees')).toBeNull();
  });
});
