import fc from 'fast-check';
import { asOneFamily, themeByGroup, type ThemeByGroupInput } from './theme-by-group.js';

const GROUPS = [
  { group: '65+', people: 51 },
  { group: '25-64', people: 361 },
];
const parking = (byGroup: readonly (number | null)[], people = 78) => ({ theme: 'parking', people, byGroup });

/** People who each have one group and raise some of three themes, counted. */
const asked = fc
  .array(fc.record({ group: fc.nat(3), themes: fc.subarray([0, 1, 2]) }), { minLength: 1, maxLength: 60 })
  .map((people): ThemeByGroupInput => ({
    themes: [0, 1, 2].map((theme) => {
      const raised = people.filter(({ themes }) => themes.includes(theme));
      const byGroup = [0, 1, 2, 3].map((at) => raised.filter(({ group }) => group === at).length);
      return { theme: `t${theme}`, people: raised.length, byGroup };
    }),
    groups: [0, 1, 2, 3].map((at) => ({
      group: `g${at}`,
      people: people.filter(({ group }) => group === at).length,
    })),
    known: people.length,
  }));

describe('themes by group', () => {
  it('sets apart what a group raises much more often than the others', () => {
    const { rows, compared, flagged } = themeByGroup({ themes: [parking([18, 60])], groups: GROUPS, known: 412 });
    // R: fisher.test(matrix(c(18, 33, 60, 301), 2)); both rows are the same comparison, so q = 2p/2
    expect(rows[0]).toMatchObject({ group: '65+', people: 18, flag: 'more', reason: null });
    expect(rows[0]!.p).toBeCloseTo(0.00345380605516089, 12);
    expect(rows[0]!.q).toBeCloseTo(0.00345380605516089, 12);
    // 18/51 ÷ 78/412, and 51 · 78/412 people
    expect(rows[0]!.lift).toBeCloseTo(1.864253, 6);
    expect(rows[0]!.expected).toBeCloseTo(9.655, 3);
    // 60/361 ÷ 78/412 = 0.878: certain, but not large
    expect(rows[1]).toMatchObject({ flag: null });
    expect([compared, flagged]).toEqual([2, 1]);
  });

  it('sets nothing apart on fewer than ten people', () => {
    const [nine, ten] = [9, 10].map((people) =>
      themeByGroup({ themes: [parking([people, 0], people)], groups: GROUPS, known: 412 }),
    );
    expect(nine!.rows[0]).toMatchObject({ flag: null });
    expect(nine!.rows[0]!.q).toBeLessThan(0.001);
    expect(ten!.rows[0]).toMatchObject({ flag: 'more' });
  });

  it('takes hidden cells, empty groups and groups of everybody out of the family', () => {
    const groups = [...GROUPS, { group: '15-24', people: 0 }, { group: '25+', people: 412 }];
    const { rows, compared } = themeByGroup({ themes: [parking([null, 60, 0, 78])], groups, known: 412 });
    expect(rows.map(({ reason }) => reason)).toEqual(['suppressed', null, 'no_participants', 'no_participants']);
    expect(rows.map(({ q }) => q === null)).toEqual([true, false, true, true]);
    expect(rows[0]).toMatchObject({ people: null, share: null, lift: null, p: null });
    expect(rows[3]).toMatchObject({ lift: 1 });
    expect(compared).toBe(1);
  });

  it('gives counts alone where a group is smaller than it was told', () => {
    const { rows, compared } = themeByGroup(
      { themes: [parking([18, 60])], groups: GROUPS, known: 412 },
      { smallestBase: 52 },
    );
    expect(rows.map(({ people, share, reason }) => [people, share, reason])).toEqual([
      [18, null, 'too_few'],
      [60, null, 'too_few'],
    ]);
    expect(compared).toBe(0);
  });

  it('has no lift for a theme that nobody of known group raised', () => {
    const { rows } = themeByGroup({ themes: [parking([0, 0], 0)], groups: GROUPS, known: 412 });
    expect(rows[0]).toMatchObject({ share: 0, lift: null, difference: 0, p: 1, flag: null });
  });

  it('refuses counts that do not fit together', () => {
    expect(() => themeByGroup({ themes: [parking([1])], groups: GROUPS, known: 412 })).toThrow(RangeError);
    expect(() => themeByGroup({ themes: [parking([52, 26])], groups: GROUPS, known: 412 })).toThrow(RangeError);
    expect(() => themeByGroup({ themes: [parking([18, 60], 17)], groups: GROUPS, known: 412 })).toThrow(RangeError);
    expect(() => themeByGroup({ themes: [], groups: GROUPS, known: 0 })).not.toThrow();
  });

  it('joins the rows of several variables in one family', () => {
    const one = themeByGroup({ themes: [parking([18, 60])], groups: GROUPS, known: 412 });
    const other = themeByGroup({
      themes: [parking([40, 38])],
      groups: [
        { group: 'north', people: 200 },
        { group: 'south', people: 212 },
      ],
      known: 412,
    });
    const both = asOneFamily([...one.rows, ...other.rows]);
    expect(both.compared).toBe(4);
    // the smaller of the two p-values of the first table stands first of four: 4p/2, its twin second
    expect(both.rows[0]!.q).toBeCloseTo(one.rows[0]!.p! * 2, 12);
  });

  it('finds the lifts of the groups to weigh up to 1, whoever asks', () => {
    fc.assert(
      fc.property(asked, (input) => {
        const { rows } = themeByGroup(input);
        for (const { theme, people } of input.themes) {
          const own = rows.filter((row) => row.theme === theme && row.lift !== null);
          if (people === 0) continue;
          const sizes = new Map(input.groups.map(({ group, people: size }) => [group, size]));
          const mean = own.reduce((sum, row) => sum + row.lift! * sizes.get(row.group)!, 0) / input.known;
          expect(mean).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('says the same whatever the order of themes and groups', () => {
    fc.assert(
      fc.property(asked, (input) => {
        const turned = themeByGroup({
          themes: input.themes.toReversed().map((theme) => ({ ...theme, byGroup: theme.byGroup.toReversed() })),
          groups: input.groups.toReversed(),
          known: input.known,
        });
        const straight = themeByGroup(input);
        expect(turned.rows.toReversed().map(rounded)).toEqual(straight.rows.map(rounded));
      }),
    );
  });

  it('takes 30 themes by 48 groups of 100,000 people in its stride', () => {
    const groups = Array.from({ length: 48 }, (_, at) => ({ group: `g${at}`, people: 2000 + at }));
    const themes = Array.from({ length: 30 }, (_, theme) => ({
      theme: `t${theme}`,
      people: 20_000,
      byGroup: groups.map(({ people }, at) => Math.round(people * (0.15 + ((theme + at) % 10) / 100))),
    }));
    expect(themeByGroup({ themes, groups, known: 100_000 }).rows).toHaveLength(1440);
  }, 2000);
});

/** Sums of tails come out a little different when themes change places; q-values of equal p-values with them. */
function rounded(row: object): object {
  const entries = Object.entries(row).map(([key, value]) => [
    key,
    typeof value === 'number' ? value.toFixed(10) : value,
  ]);
  return Object.fromEntries(entries);
}
