import { checkPopulation } from './check-population.js';

/** Augustów, 31 December 2019, as published: the groups are 540 short of the total because 75-79 should be 854. */
const PUBLISHED = Object.entries({
  '0-4': 1417,
  '5-9': 1340,
  '10-14': 1514,
  '15-19': 1498,
  '20-24': 1598,
  '25-29': 2038,
  '30-34': 2176,
  '35-39': 2331,
  '40-44': 2286,
  '45-49': 2201,
  '50-54': 2015,
  '55-59': 2162,
  '60-64': 2143,
  '65-69': 1807,
  '70-74': 1340,
  '75-79': 314,
  '80-84': 728,
  '85+': 705,
}).map(([group, population]) => ({ variable: 'age', group, population }));

const sex = (women: number, men: number) => [
  { variable: 'sex', group: 'women', population: women },
  { variable: 'sex', group: 'men', population: men },
];

it('finds the published table of Augustów 540 short', () => {
  expect(checkPopulation(PUBLISHED, 30153)).toMatchObject([
    { code: 'sum-differs', variable: 'age', found: 29613, expected: 30153 },
  ]);
});

it('accepts the sexes of the same table', () => {
  expect(checkPopulation(sex(15883, 14270), 30153)).toEqual([]);
});

it('finds two variables that count different residents', () => {
  expect(checkPopulation([...PUBLISHED, ...sex(15883, 14270)])).toMatchObject([
    { code: 'variables-disagree', variable: 'sex', found: 30153, expected: 29613, rows: [18, 19] },
  ]);
});

it.each([
  ['a negative number', [{ variable: 'sex', group: 'women', population: -1 }], 'negative-population'],
  ['what is no number', [{ variable: 'sex', group: 'women', population: NaN }], 'not-a-number'],
  ['a group without a name', [{ variable: 'sex', group: ' ', population: 5 }], 'empty-group'],
  ['a row of totals', [{ variable: 'sex', group: 'Ogółem', population: 5 }], 'total-row'],
  ['an empty table', [], 'empty-table'],
])('names %s', (_, groups, code) => {
  expect(checkPopulation(groups).map((problem) => problem.code)).toEqual([code]);
});

it('names both rows of a group that stands twice', () => {
  expect(checkPopulation([...sex(5, 6), ...sex(5, 6)]).map((problem) => [problem.code, problem.rows])).toEqual([
    ['duplicate-group', [0, 2]],
    ['duplicate-group', [1, 3]],
  ]);
});
