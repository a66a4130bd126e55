import { type WholeReach } from '#domain';
import { countHiddenTables } from './count-hidden-tables.js';

const cells = (...marks: boolean[]) => marks.map((isHidden) => ({ protected: isHidden }));

describe('tables in which something is hidden', () => {
  it('are counted once each, whatever number of cells is hidden', () => {
    const shown = {
      report: { variables: [{ groups: cells(true, true, false) }, { groups: cells(false) }] },
      pairs: [
        { cells: cells(true, false), reason: null },
        { cells: [], reason: 'suppressed' },
        { cells: cells(false), reason: null },
      ],
      themes: { byVariable: [{ cells: cells(true, true) }, { cells: [] }] },
    } as unknown as WholeReach;
    // one variable, two pairs, one table of themes
    expect(countHiddenTables(shown)).toBe(4);
  });
});
