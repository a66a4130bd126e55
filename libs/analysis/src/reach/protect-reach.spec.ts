import fc from 'fast-check';
import { type VariableReach } from '#domain';
import { AUGUSTOW_COUNTS, AUGUSTOW_POPULATION } from './augustow.fixture.js';
import { measureReach } from './measure-reach.js';
import { protect, protectReach } from './protect-reach.js';

interface People {
  readonly table: Readonly<Record<string, number>>;
  readonly outside?: Readonly<Record<string, number>>;
  readonly unknown?: number;
}

function measured({ table, outside = {}, unknown = 0 }: People, variable = 'district'): VariableReach {
  const people = { ...table, ...outside };
  return measureReach({
    total: Object.values(people).reduce((a, b) => a + b, unknown),
    counts: Object.entries(people).map(([group, count]) => ({ variable, group, people: count })),
    population: Object.keys(table).map((group) => ({ variable, group, population: 1000 })),
    reference: null,
    variables: [variable],
  }).variables[0];
}
const shown = (report: VariableReach) => report.groups.map((row) => row.participants);

it('hides a small group and the smallest other, which would give it away', () => {
  const report = protect(measured({ table: { A: 3, B: 40, C: 12, D: 0 } }));
  expect(shown(report)).toEqual([null, 40, null, 0]);
  expect(report.groups[0]).toMatchObject({
    population: 1000,
    share: null,
    ratio: null,
    lower: null,
    rate: null,
    missingPeople: null,
    verdict: null,
    reason: 'suppressed',
    protected: true,
  });
});

it('shows no dissimilarity beside hidden groups, because the hidden number could be solved from it', () => {
  expect(measured({ table: { A: 3, B: 40, C: 12 } }).dissimilarity).not.toBeNull();
  expect(protect(measured({ table: { A: 3, B: 40, C: 12 } }))).toMatchObject({
    dissimilarity: null,
    reason: 'suppressed',
  });
});

it('leaves a table without small groups as it is', () => {
  const report = measured({ table: { A: 30, B: 40, C: 5 }, outside: { Z: 9 }, unknown: 2 });
  expect(protect(report)).toEqual(report);
});

it('leaves the worked table of Augustów as it is', () => {
  const report = measureReach({
    total: 460,
    counts: AUGUSTOW_COUNTS,
    population: AUGUSTOW_POPULATION,
    reference: null,
    variables: ['age'],
  });
  expect(protectReach(report)).toEqual(report);
});

it('takes neighbouring age bands together before it hides anything', () => {
  const report = protect(measured({ table: { '15-34': 60, '35-64': 70, '65-74': 20, '75+': 2 } }, 'age'));
  expect(report.groups.map((row) => [row.group, row.participants])).toEqual([
    ['15-34', 60],
    ['35-64', 70],
    ['65+', 22],
  ]);
  // shares 60, 70, 22 of 152 against 1, 1, 2 of 4: half of |.3947-.25| + |.4605-.25| + |.1447-.5|
  expect(report.dissimilarity).toBeCloseTo(0.3553, 4);
});

it('shows small groups outside the table together', () => {
  const report = protect(measured({ table: { A: 50, B: 40 }, outside: { X: 2, Y: 4, Z: 30 } }));
  expect(report.groups.slice(2).map((row) => [row.group, row.participants, row.members])).toEqual([
    ['Z', 30, ['Z']],
    ['other', 6, []],
  ]);
  expect(report).toMatchObject({ known: 90, outside: 36 });
});

it('blurs few people outside the table with the unknown ones and keeps the base of the shares', () => {
  const report = protect(measured({ table: { A: 50, B: 40 }, outside: { X: 2 }, unknown: 9 }));
  expect(report).toMatchObject({ known: 90, outside: null, unknown: null });
  expect(report.groups.map((row) => row.group)).toEqual(['A', 'B']);
});

it('hides the base too when nothing else can blur two people outside the table, and gives shares of all people', () => {
  const report = protect(measured({ table: { A: 50, B: 40, C: 48 }, outside: { X: 2 } }));
  expect(report).toMatchObject({ known: null, coverage: null, outside: null, unknown: 0 });
  expect(shown(report)).toEqual([50, null, 48]);
  expect(report.groups[0].share).toBeCloseTo(50 / 140, 12);
});

it('hides everything, zeros too, where the total itself is a small group', () => {
  const report = protect(measured({ table: { A: 3, B: 0 } }));
  expect(report).toMatchObject({ known: null, unknown: null, outside: null, coverage: null });
  expect(shown(report)).toEqual([null, null]);
});

it('protects ten people where ten is asked for', () => {
  expect(shown(protect(measured({ table: { A: 9, B: 40, C: 30 } }), 10))).toEqual([null, 40, null]);
});

it('gives no rate of a group with fewer than twenty residents', () => {
  const report = measureReach({
    total: 46,
    counts: [
      { variable: 'village', group: 'Lipowiec', people: 6 },
      { variable: 'village', group: 'Borki', people: 40 },
    ],
    population: [
      { variable: 'village', group: 'Lipowiec', population: 19 },
      { variable: 'village', group: 'Borki', population: 900 },
    ],
    reference: null,
    variables: ['village'],
  }).variables[0];
  expect(protect(report).groups.map((row) => row.rate === null)).toEqual([true, false]);
});

it('protecting twice is protecting once', () => {
  const once = protect(measured({ table: { A: 3, B: 40, C: 12 }, outside: { X: 1 }, unknown: 3 }));
  expect(protect(once)).toEqual(once);
});

/**
 * What a reader can work out with the total of all people and everything that is shown. Zero is shown, so a hidden number is at
 * least 1 as long as some zero may be shown at all.
 */
function rangesOfHidden(report: VariableReach, total: number): { min: number; max: number }[] {
  const table = report.groups.filter((row) => row.population !== null && row.population > 0);
  const everythingHidden = table.every((row) => row.protected) && report.known === null && report.unknown === null;
  const least = everythingHidden ? 0 : 1;
  const rangesIn = (cells: (number | null)[], sum: number) => {
    const hidden = cells.filter((cell) => cell === null).length;
    const left = cells.reduce<number>((rest, cell) => rest - (cell ?? 0), sum);
    return Array.from({ length: hidden }, () => ({
      min: hidden === 1 ? left : least,
      max: left - (hidden - 1) * least,
    }));
  };
  const groups = table.map((row) => row.participants);
  const { known, outside, unknown } = report;
  if (known === null) return rangesIn([...groups, outside, unknown], total);
  return [...rangesIn(groups, known), ...rangesIn([outside, unknown], total - known)];
}

describe('over random tables', () => {
  const small = fc.oneof(fc.nat(6), fc.nat(60));
  const people = fc.record({
    table: fc.array(small, { minLength: 1, maxLength: 8 }),
    outside: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
    unknown: small,
    k: fc.constantFrom(5, 10),
    variable: fc.constantFrom('district', 'age'),
  });

  it('no hidden number can be narrowed down to less than k apart, from the total and all that is shown', () => {
    fc.assert(
      fc.property(people, ({ table, outside, unknown, k, variable }) => {
        const named = (counts: number[], prefix: number) =>
          Object.fromEntries(counts.map((count, index) => [`${prefix + index}0-${prefix + index}9`, count]));
        const report = measured({ table: named(table, 1), outside: named(outside, 50), unknown }, variable);
        const safe = protect(report, k);
        const total = [...table, ...outside, unknown].reduce((a, b) => a + b, 0);
        for (const row of safe.groups) {
          const isSmall = row.participants !== null && row.participants > 0 && row.participants < k;
          expect(isSmall).toBe(false);
        }
        if (safe.outside !== null && safe.outside > 0) expect(safe.outside).toBeGreaterThanOrEqual(k);
        if (safe.groups.every((row) => row.participants === null) && safe.unknown === null) return;
        for (const { min, max } of rangesOfHidden(safe, total)) {
          expect(max).toBeGreaterThanOrEqual(k);
          expect(max - min).toBeGreaterThanOrEqual(k - 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('everything is hidden only where the total is too small to hide anything in', () => {
    fc.assert(
      fc.property(people, ({ table, k }) => {
        const groups = Object.fromEntries(table.map((count, index) => [`g${index}`, count]));
        const safe = protect(measured({ table: groups }), k);
        if (safe.unknown !== null) return;
        // m cells with S people are blurred when S − m + 1 ≥ k
        const peopled = table.filter((count) => count > 0);
        const sum = peopled.reduce((a, b) => a + b, 0);
        expect(peopled.length < 2 || sum - peopled.length + 1 < k).toBe(true);
      }),
    );
  });
});
