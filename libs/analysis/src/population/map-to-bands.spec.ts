import { mapToBands } from './map-to-bands.js';

it('the bands of a process put joint tables and sexes into the same ages', () => {
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
  expect(mapped.map(({ variable, group, population, estimated }) => [variable, group, population, estimated])).toEqual([
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
