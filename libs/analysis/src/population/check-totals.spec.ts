import { checkTotals } from './check-totals.js';
import { PUBLISHED, REPAIRED, groupsOf } from '../../../../test/support/residents.js';

describe('the table of Augustów as it was published', () => {
  it('falls 540 short, and 75-79 must be 854', () => {
    const totals = checkTotals(groupsOf(PUBLISHED), { total: 30153, men: 14270, women: 15883 });
    expect(totals).toMatchObject({ sum: 29613, difference: 540, ok: false, sexOk: true, from65: 5434 });
    expect(totals.implied).toEqual({ group: '75-79', was: 314, population: 854, block: null });
  });

  it('is sound once the cell is put right', () => {
    const totals = checkTotals(groupsOf(REPAIRED), { total: 30153, men: 14270, women: 15883 });
    expect(totals).toMatchObject({ ok: true, difference: 0, implied: null });
  });

  it('blames nobody where no single cell explains the difference', () => {
    expect(checkTotals(groupsOf(REPAIRED), { total: 30053 }).implied).toBeNull();
  });
});
