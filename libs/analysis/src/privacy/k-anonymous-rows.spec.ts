import fc from 'fast-check';
import { kAnonymousRows, type PersonRow } from './k-anonymous-rows.js';

const people = (count: number, values: Record<string, string | null>, from = 0): PersonRow[] =>
  Array.from({ length: count }, (_, index) => ({
    person: from + index,
    values,
    opinion: index % 2 ? 'for' : 'against',
  }));

it('takes neighbouring bands together before it leaves anything out', () => {
  const rows = [
    ...people(9, { age: '18-24' }),
    ...people(2, { age: '25-34' }, 20),
    ...people(3, { age: '35-44' }, 30),
    ...people(8, { age: '45-54' }, 40),
  ];
  const result = kAnonymousRows(rows, { identifiers: ['age'], ordered: ['age'] });
  expect(result.merges).toEqual([{ variable: 'age', groups: ['25-34', '35-44'], into: '25-44' }]);
  expect(result).toMatchObject({ blanks: [], smallest: 5, withheld: false });
  expect(result.rows[10]!.values).toEqual({ age: '25-44' });
});

it('leaves out the least useful value first, and only where people are too few', () => {
  const rows = [
    ...people(6, { sex: 'f', place: 'A' }),
    ...people(4, { sex: 'f', place: 'B' }, 10),
    ...people(3, { sex: 'f', place: 'C' }, 20),
  ];
  const { rows: out, blanks } = kAnonymousRows(rows, { identifiers: ['sex', 'place'] });
  expect(blanks).toEqual([{ variable: 'place', rows: 7, people: 7 }]);
  expect(out[0]).toEqual({ values: { sex: 'f', place: 'A' }, blanked: [] });
  expect(out[12]).toEqual({ values: { sex: 'f', place: null }, blanked: ['place'] });
});

it('counts people, not rows', () => {
  const rows = [...people(6, { sex: 'f' }), ...Array.from({ length: 9 }, () => people(1, { sex: 'm' }, 50)).flat()];
  const { smallest, blanks } = kAnonymousRows(rows, { identifiers: ['sex'] });
  // the man with nine rows stands alone, so that the women join him
  expect(blanks).toEqual([{ variable: 'sex', rows: 15, people: 7 }]);
  expect(smallest).toBe(7);
});

it('lets no group hold one opinion only, unless all hold it', () => {
  const agree = (person: number, sex: string, opinion: string): PersonRow => ({ person, values: { sex }, opinion });
  const women = Array.from({ length: 6 }, (_, index) => agree(index, 'f', 'for'));
  const men = Array.from({ length: 6 }, (_, index) => agree(10 + index, 'm', index < 3 ? 'for' : 'against'));
  expect(kAnonymousRows([...women, ...men], { identifiers: ['sex'] }).smallest).toBe(12);
  expect(kAnonymousRows(women, { identifiers: ['sex'] })).toMatchObject({ smallest: 6, blanks: [] });
});

it('withholds everything where there are fewer than k people', () => {
  expect(kAnonymousRows(people(4, { sex: 'f' }), { identifiers: ['sex'] })).toMatchObject({ rows: [], withheld: true });
  expect(kAnonymousRows([], { identifiers: ['sex'] })).toMatchObject({ rows: [], withheld: false, smallest: null });
});

it('refuses a row without an identifier', () => {
  expect(() => kAnonymousRows(people(9, { sex: 'f' }), { identifiers: ['place'] })).toThrow('a row lacks place');
});

it('leaves nobody among fewer than k people with the same values, whatever the rows', () => {
  const value = fc.constantFrom('a', 'b', 'c', null);
  const age = fc.constantFrom('15-24', '25-34', '35-44', '45-54', '55+', null);
  const row = fc.record({
    person: fc.nat(40),
    values: fc.record({ age, sex: value, place: value }),
    opinion: fc.constantFrom('for', 'against', null),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), fc.constantFrom(3, 5), (rows, k) => {
      const result = kAnonymousRows(rows, { identifiers: ['age', 'sex', 'place'], ordered: ['age'], k });
      if (result.withheld) return;
      const seen = new Map<string, { people: Set<number>; opinions: Set<string> }>();
      result.rows.forEach(({ values, blanked }, index) => {
        const name = JSON.stringify([values, blanked]);
        const group = seen.get(name) ?? { people: new Set(), opinions: new Set() };
        group.people.add(rows[index]!.person);
        if (rows[index]!.opinion !== null) group.opinions.add(rows[index]!.opinion);
        seen.set(name, group);
      });
      const all = new Set(rows.flatMap(({ opinion }) => opinion ?? []));
      for (const group of seen.values()) {
        expect(group.people.size).toBeGreaterThanOrEqual(k);
        if (group.opinions.size > 0) expect(group.opinions.size).toBe(all.size);
      }
      expect(result.rows).toHaveLength(rows.length);
    }),
    { numRuns: 500 },
  );
});
