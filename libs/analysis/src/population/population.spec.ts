import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import * as fc from 'fast-check';
import { type PopulationCell } from '#domain';
import { ageBands } from './age-bands.js';
import { checkReferenceTable } from './check-reference-table.js';
import { checkTotals } from './check-totals.js';
import { compareReferenceTables } from './compare-reference-tables.js';
import { mapToBands } from './map-to-bands.js';
import { districtsOf } from './place-map.js';
import { processBands } from './process-bands.js';
import { referenceTable } from './reference-table.js';
import { checkTeryt, countedTwice, readTerritoryCode } from './territory-code.js';

const oracle = JSON.parse(readFileSync(join(cwd(), 'test/oracles/28_reference_population.json'), 'utf8'));
const published: [string, number][] = Object.entries(oracle.cases[0].input.groups);
const repaired: [string, number][] = Object.entries(oracle.cases[1].input.groups);
const groupsOf = (rows: readonly [string, number][]) => rows.map(([group, population]) => ({ group, population }));
const USUAL = ['0-14', '15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'];

function cell(groups: Record<string, string>, population: number | null, row = 2): PopulationCell {
  return { groups, population, mark: population === null ? 'no-information' : null, row, estimated: false };
}
const ages = (rows: readonly [string, number | null][]) =>
  rows.map(([age, people], index) => cell({ age }, people, index + 2));
const check = (cells: readonly PopulationCell[], options = {}) => checkReferenceTable(referenceTable(cells), options);
const codes = (cells: readonly PopulationCell[], options = {}) =>
  check(cells, options).problems.map(({ code }) => code);

describe('age bands out of five-year groups', () => {
  it('never cut the open group, and say so', () => {
    const bands = ageBands(groupsOf(repaired), ['80-89', '90+', '80+', '85+']);
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
    expect(() => ageBands(groupsOf(repaired), ['młodzi'])).toThrow(/no age band/);
  });

  it('keep everybody: bands that tile the table sum to its residents', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 84 }), { minLength: 1, maxLength: 12 }), (cuts) => {
        const starts = [0, ...[...cuts].sort((a, b) => a - b), 85];
        const bands = starts.map((start, index) =>
          index === starts.length - 1 ? '85+' : `${start}-${starts[index + 1]! - 1}`,
        );
        const mapped = ageBands(groupsOf(repaired), [...new Set(bands)]);
        const sum = mapped.reduce((all, { population }) => all + population!, 0);
        expect(sum).toBeCloseTo(30153, 6);
      }),
    );
  });
});

describe('the table of Augustów as it was published', () => {
  it('falls 540 short, and 75-79 must be 854', () => {
    const totals = checkTotals(groupsOf(published), { total: 30153, men: 14270, women: 15883 });
    expect(totals).toMatchObject({ sum: 29613, difference: 540, ok: false, sexOk: true, from65: 5434 });
    expect(totals.implied).toEqual({ group: '75-79', was: 314, population: 854, block: null });
  });

  it('is explained by the block in which the residents are missing, where blocks are published', () => {
    const blocks: [string, number][] = [
      ['0-14', 4271],
      ['15-64', 20448],
      ['65+', 5434],
    ];
    const { problems } = check([cell({}, 30153, 1), ...ages([...blocks, ...published])]);
    expect(problems.find(({ code }) => code === 'sum-differs')).toMatchObject({
      variable: 'age',
      found: 29613,
      expected: 30153,
      implied: { group: '75-79', was: 314, population: 854, block: '65+' },
    });
    expect(problems.map(({ code, group }) => [code, group])).toContainEqual(['block-differs', '65+']);
  });

  it('is sound once the cell is put right', () => {
    const totals = checkTotals(groupsOf(repaired), { total: 30153, men: 14270, women: 15883 });
    expect(totals).toMatchObject({ ok: true, difference: 0, implied: null });
  });

  it('blames nobody where no single cell explains the difference', () => {
    expect(checkTotals(groupsOf(repaired), { total: 30053 }).implied).toBeNull();
  });
});

describe('a table of residents', () => {
  it('keeps joint cells and sums the margins that are not given', () => {
    const table = referenceTable([
      cell({ age: '0-14', sex: 'male' }, 10),
      cell({ age: '0-14', sex: 'female' }, 12),
      cell({ age: '15+', sex: 'male' }, 40),
      cell({ age: '15+', sex: 'female' }, 38),
    ]);
    expect(table.groups.map(({ variable, group, population }) => [variable, group, population])).toEqual([
      ['age', '0-14', 22],
      ['age', '15+', 78],
      ['sex', 'male', 50],
      ['sex', 'female', 50],
      ['age:sex', '0-14:male', 10],
      ['age:sex', '0-14:female', 12],
      ['age:sex', '15+:male', 40],
      ['age:sex', '15+:female', 38],
    ]);
  });

  it.each([
    ['is empty', [], ['empty-table']],
    [
      'has bands that overlap',
      ages([
        ['15-24', 5000],
        ['20-29', 6000],
      ]),
      ['overlapping-bands'],
    ],
    [
      'has a gap between bands',
      ages([
        ['15-24', 5000],
        ['35-44', 6000],
      ]),
      ['gapped-bands'],
    ],
    [
      'has a group twice',
      ages([
        ['15-24', 5000],
        ['15-24', 6000],
      ]),
      ['duplicate-group'],
    ],
    [
      'is below zero',
      ages([
        ['15-24', -5],
        ['25+', 6000],
      ]),
      ['negative-population'],
    ],
    [
      'has a cell without information',
      ages([
        ['15-24', null],
        ['25+', 6000],
      ]),
      ['no-information'],
    ],
    [
      'has sexes that disagree with ages',
      [...ages([['0+', 1000]]), cell({ sex: 'male' }, 480), cell({ sex: 'female' }, 500)],
      ['variables-disagree'],
    ],
    ['does not reach its total', [cell({}, 1000), ...ages([['0+', 990]])], ['sum-differs']],
    [
      'has joint cells that miss their margin',
      [...ages([['0+', 1000]]), cell({ age: '0+', sex: 'male' }, 480), cell({ age: '0+', sex: 'female' }, 500)],
      ['variables-disagree', 'joint-differs'],
    ],
    [
      'has percentages that sum to 97',
      ages([
        ['15-24', 40.5],
        ['25+', 56.5],
      ]),
      ['percentages-off'],
    ],
  ] as const)('that %s is told', (_, cells, expected) => {
    expect(codes(cells)).toEqual(expected);
  });

  it('of percentages that sum to 100 within half a point holds shares only', () => {
    const { sharesOnly, problems, groups } = check(
      ages([
        ['15-24', 40.2],
        ['25+', 59.4],
      ]),
    );
    expect([sharesOnly, problems.map(({ code, fatal }) => [code, fatal])]).toEqual([true, [['shares-only', false]]]);
    expect(groups.map(({ population }) => population)).toEqual([40.2, 59.4]);
  });

  it('of parts of one is put into percent, and a village of 100 people stays one of people when somebody says so', () => {
    expect(
      check(
        ages([
          ['15-24', 0.4],
          ['25+', 0.6],
        ]),
      ).groups.map(({ population }) => population),
    ).toEqual([40, 60]);
    expect(
      check(
        ages([
          ['15-24', 40],
          ['25+', 60],
        ]),
      ).sharesOnly,
    ).toBe(true);
    expect(
      check(
        ages([
          ['15-24', 40],
          ['25+', 60],
        ]),
        { unit: 'people' },
      ).sharesOnly,
    ).toBe(false);
  });

  it('says the same whatever the order of its cells', () => {
    const cells = [cell({}, 30153, 1), ...ages(published)];
    fc.assert(
      fc.property(fc.shuffledSubarray(cells, { minLength: cells.length }), (shuffled) => {
        const [one, other] = [check(cells), check(shuffled)];
        expect(other.problems.map(({ code, implied }) => [code, implied])).toEqual(
          one.problems.map(({ code, implied }) => [code, implied]),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('the bands of a process', () => {
  const five = published.map(([group]) => group);
  it('are those of its participants, filled up with the usual ones', () => {
    const asked = [
      { value: '16-24', people: 30 },
      { value: '25-39', people: 20 },
    ];
    expect(processBands(five, asked, USUAL, null, 16).bands).toEqual([
      '16-24',
      '25-39',
      '40-44',
      '45-54',
      '55-64',
      '65-74',
      '75+',
    ]);
  });

  it('leave a table as it is whose bands the participants gave', () => {
    expect(processBands(['15-24', '25+'], [{ value: '25+', people: 3 }], USUAL).bands).toBeNull();
  });

  it('follow the way of asking that more people answered, and name the other', () => {
    const asked = [
      { value: '16-24', people: 3 },
      { value: '15-24', people: 30 },
      { value: 'młody', people: 2 },
    ];
    const { bands, unplaced } = processBands(five, asked, USUAL);
    expect(bands).toContain('15-24');
    expect(unplaced).toEqual(['16-24', 'młody']);
  });

  it('put joint tables and sexes into the same ages', () => {
    const groups = ['0-14', '15-19', '20+'].flatMap((age) =>
      ['male', 'female'].map((sex) => ({
        variable: 'age:sex',
        group: `${age}:${sex}`,
        population: 100,
        estimated: false,
      })),
    );
    const table = [
      ...['0-14', '15-19', '20+'].map((group) => ({ variable: 'age', group, population: 200, estimated: false })),
      ...['male', 'female'].map((group) => ({ variable: 'sex', group, population: 300, estimated: false })),
      ...groups,
    ];
    const { groups: mapped } = mapToBands(table, ['16-19', '20+']);
    // four of the five years of 15-19: 80 of 100 of each sex
    expect(
      mapped.map(({ variable, group, population, estimated }) => [variable, group, population, estimated]),
    ).toEqual([
      ['age', '16-19', 160, true],
      ['age', '20+', 200, false],
      ['sex', 'male', 180, true],
      ['sex', 'female', 180, true],
      ['age:sex', '16-19:male', 80, true],
      ['age:sex', '16-19:female', 80, true],
      ['age:sex', '20+:male', 100, false],
      ['age:sex', '20+:female', 100, false],
    ]);
  });
});

describe('codes of territories', () => {
  it.each([
    ['2001011', { ok: true, type: '1', subunit: false }],
    ['1465108', { ok: true, type: '8', subunit: true }],
    ['', { ok: false, reason: 'empty' }],
    ['20010111', { ok: false, reason: 'wrong_length' }],
    ['2001016', { ok: false, reason: 'unknown_type' }],
    ['0301011', { ok: false, reason: 'unknown_voivodeship' }],
    ['201011', { ok: false, candidates: ['0201011', '201011?'] }],
  ])('%s', (code, expected) => expect(checkTeryt(code)).toMatchObject(expected));

  it('of a whole gmina beside its town and rural area count people twice', () => {
    expect(countedTwice(['2002133', '2002134', '2002135', '2001011'])).toEqual([
      { whole: '2002133', part: '2002134' },
      { whole: '2002133', part: '2002135' },
    ]);
  });

  it.each([
    ['PL_2001011', 'lau', '2001011'],
    ['071412865011', 'bdl', '1465011'],
    ['PL843', 'nuts', null],
    ['2001000', 'higher-unit', '2001000'],
  ])('%s is of the kind %s', (code, kind, teryt) => expect(readTerritoryCode(code)).toMatchObject({ kind, teryt }));

  it('are no words', () => expect(readTerritoryCode('Augustów')).toBeNull());
});

it('places lead to districts by own name, street without number, village; a street in two districts decides nothing', () => {
  const rules = [
    { kind: 'street', name: 'Lipowa', district: 'centrum' },
    { kind: 'street', name: 'Długa', district: 'Centrum' },
    { kind: 'street', name: 'ul. Długa', district: 'Borki' },
    { kind: 'village', name: 'Nowe Górki', district: 'Górki' },
  ] as const;
  const values = ['ul. Lipowa 12/5', 'BORKI', 'długa 3', 'Nowe Górki', 'Inna'];
  expect(districtsOf(values, rules, ['Centrum', 'Borki', 'Górki']).map(({ district, by }) => [district, by])).toEqual([
    ['Centrum', 'list'],
    ['Borki', 'own-name'],
    [null, 'two-districts'],
    ['Górki', 'list'],
    [null, 'not-in-list'],
  ]);
});

it('tables that differ by their universe say so: Augustów at the end of 2020', () => {
  const table = { name: '', date: '2020-12-31', territoryCode: '2001011', ageFloor: null, groups: [] };
  const usual = { ...table, universe: 'usual' as const, residents: 29556 };
  const registered = { ...table, universe: 'registered' as const, residents: 28714 };
  expect(compareReferenceTables(usual, registered)).toMatchObject({ because: ['universe'] });
  // (28,714 − 29,556) ÷ 29,556
  expect(compareReferenceTables(usual, registered)!.relative).toBeCloseTo(-0.02849, 5);
  expect(compareReferenceTables(usual, { ...usual, residents: 29600 })).toBeNull();
});
