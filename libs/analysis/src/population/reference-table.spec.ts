import { referenceTable } from './reference-table.js';
import { cell } from '../../../../test/support/residents.js';

it('a table of residents keeps joint cells and sums the margins that are not given', () => {
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
