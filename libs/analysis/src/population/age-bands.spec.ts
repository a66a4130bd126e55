import * as fc from 'fast-check';
import { ageBands } from './age-bands.js';
import { REPAIRED, groupsOf } from '../../../../test/support/residents.js';

describe('age bands out of five-year groups', () => {
  it('never cut the open group, and say so', () => {
    const bands = ageBands(groupsOf(REPAIRED), ['80-89', '90+', '80+', '85+']);
    expect(bands.map(({ population, reason }) => [population, reason])).toEqual([
      [null, 'open_group_cut'],
      [null, 'open_group_cut'],
      [728 + 705, null],
      [705, null],
    ]);
  });

  it('are undefined, not smaller, where the table lacks some of their ages', () => {
    const [band, open] = ageBands([{ group: '20-24', population: 100 }], ['15-24', '20+']);
    expect([band, open].map((each) => [each?.population, each?.reason])).toEqual([
      [null, 'not_in_table'],
      [null, 'not_in_table'],
    ]);
  });

  it('refuse groups that share years, and codes that are none', () => {
    expect(() =>
      ageBands(
        groupsOf([
          ['16-24', 1],
          ['15-19', 1],
        ]),
        ['16-24'],
      ),
    ).toThrow(/share years/);
    expect(() => ageBands(groupsOf(REPAIRED), ['młodzi'])).toThrow(/no age band/);
  });

  it('keep everybody: bands that tile the table sum to its residents', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 84 }), { minLength: 1, maxLength: 12 }), (cuts) => {
        const starts = [0, ...[...cuts].sort((a, b) => a - b), 85];
        const bands = starts.map((start, index) =>
          index === starts.length - 1 ? '85+' : `${start}-${starts[index + 1]! - 1}`,
        );
        const mapped = ageBands(groupsOf(REPAIRED), [...new Set(bands)]);
        const sum = mapped.reduce((all, { population }) => all + population!, 0);
        expect(sum).toBeCloseTo(30153, 6);
      }),
    );
  });
});
