import { InvalidInputError } from '#domain';
import { MEASURES } from './index.js';

const cells = [
  { sex: 'w', age: 'young', n: 40 },
  { sex: 'm', age: 'old', n: 30 },
];
const support = { group: ['a', 'b'], participants: [40, 30], supporters: [10, 15], population: [400, 600] };
const channels = { online_n: 30, online_percent: { a: 80, b: 20 }, walk_n: 10, walk_percent: { a: 40, b: 60 } };

it.each([
  ['govocal-rscore', { participants: { a: 1, z: 1 }, population: { a: 5 } }, 'z'],
  ['r-indicator', { cells: [{ g: 'a', N: 5, x: 6 }], model: '~ g' }, 'a: 6 participants'],
  ['r-indicator', { cells: [{ g: 'a', N: 5, x: 1 }], model: '~ g * h' }, 'model'],
  ['r-indicator', { cells: [{ g: 'a', N: 5, x: 1 }], model: 'g' }, 'model'],
  ['r-indicator', { cells: [{ g: 'a', N: 5, x: 1 }], model: '~ h' }, 'h'],
  ['r-indicator', { cells: [{ g: 'a', N: -5, x: 1 }], model: '~ g' }, 'cells.0.N'],
  ['goodness-of-fit', { participants: [1, 2], population: [5] }, 'population'],
  ['goodness-of-fit', { participants: [-1], population: [5] }, 'participants.0'],
  ['kish', { group_n: [1, 2], group_weight: [1] }, 'weight'],
  ['poststratified-support', { ...support, supporters: [41, 15] }, 'a: 41 supporters'],
  ['poststratified-support', { ...support, population: [400] }, 'population'],
  ['raking', { cells, margins: { sex: { w: 1 } } }, 'margins.sex: m'],
  ['raking', { cells, margins: { place: { p: 1 } } }, 'place'],
  ['raking', { cells, margins: { sex: { w: 1, m: 1 } }, cap: 0.5 }, 'cap'],
  ['raked-support', { cells, margins: { sex: { w: 1, m: 1 } }, supporters: [41, 3] }, 'supporters'],
  ['raked-support', { cells, margins: { sex: { w: 1, m: 1 } }, supporters: [4] }, 'supporters'],
  ['missing-demographics-bounds', { participants: { a: 1 }, unknown: -1, population: { a: 5 } }, 'unknown'],
  ['pooling-channels', { ...channels, walk_percent: { a: 140 } }, 'walk_percent.a'],
  ['pooling-channels', { online_n: 5 }, 'online_percent'],
])('refuses %s of %j and names %s', (name, input, key) => {
  const compute = () => MEASURES[name]!.compute(input);
  expect(compute).toThrow(InvalidInputError);
  expect(compute).toThrow(key);
});

it('says why there is no number, in place of one', () => {
  const empty = { ...support, participants: [40, 0], supporters: [10, 0] };
  expect(MEASURES['poststratified-support']!.compute(empty)).toMatchObject({ weighted: null, status: 'not_reached' });
  expect(MEASURES['goodness-of-fit']!.compute({ participants: [0, 0], population: [5, 5] })).toMatchObject({
    cohen_w: null,
    status: 'no_participants',
  });
  expect(MEASURES['kish']!.compute({ weights: [] })).toMatchObject({ deff: null, status: 'no_participants' });
  expect(MEASURES['diversity-coverage']!.compute({ participants: {}, population: { a: 1 } })).toMatchObject({
    share: null,
  });
  expect(MEASURES['raking']!.compute({ cells, margins: { age: { young: 1, middle: 1, old: 1 } } })).toMatchObject({
    cell_weight: null,
    without_participants: [{ variable: 'age', category: 'middle' }],
    status: 'not_reached',
  });
});

it('pools any channels, whatever they are called', () => {
  // a: (30 · 80 + 10 · 40)/40
  expect(MEASURES['pooling-channels']!.compute(channels)).toMatchObject({ n: 40, pooled: { a: 70, b: 30 } });
});

it('shows what chance alone would give beside the dissimilarity', () => {
  const town = { participants: { a: 40, b: 30 }, population: { a: 400, b: 600 } };
  const { expected_by_chance: chance } = MEASURES['dissimilarity']!.compute(town) as { expected_by_chance: number };
  expect(chance).toBeGreaterThan(0.03);
  expect(chance).toBeLessThan(0.06);
});
