import { districtsOf } from './place-map.js';

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
