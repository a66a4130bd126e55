import { riskOf } from './risk-of.js';

it('is nothing where nothing was found', () => {
  expect(riskOf([])).toBe(0);
});

it('grows with what a person would lose, and counts each type once', () => {
  const name = { type: 'name', confidence: 'certain' } as const;
  expect(riskOf([name])).toBe(30);
  expect(riskOf([name, name])).toBe(30);
  // 0.5 · 10
  expect(riskOf([{ type: 'nip', confidence: 'possible' }])).toBe(5);
  // 30 + 0.8 · 25 + 20 for both together
  expect(riskOf([name, { type: 'health', confidence: 'likely' }])).toBe(70);
  expect(riskOf([name, { type: 'pesel', confidence: 'certain' }, { type: 'iban', confidence: 'certain' }])).toBe(100);
});
