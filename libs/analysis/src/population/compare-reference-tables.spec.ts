import { compareReferenceTables } from './compare-reference-tables.js';

it('tables that differ by their universe say so: Augustów at the end of 2020', () => {
  const table = { name: '', date: '2020-12-31', territoryCode: '2001011', ageFloor: null, groups: [] };
  const usual = { ...table, universe: 'usual' as const, residents: 29556 };
  const registered = { ...table, universe: 'registered' as const, residents: 28714 };
  expect(compareReferenceTables(usual, registered)).toMatchObject({ because: ['universe'] });
  // (28,714 − 29,556) ÷ 29,556
  expect(compareReferenceTables(usual, registered)!.relative).toBeCloseTo(-0.02849, 5);
  expect(compareReferenceTables(usual, { ...usual, residents: 29600 })).toBeNull();
});
