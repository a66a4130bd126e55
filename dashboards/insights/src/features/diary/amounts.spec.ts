import { readAmount, writeAmount } from './amounts.js';

describe('an amount in a field', () => {
  it('is read with a comma, a point or spaces, and kept apart from nothing', () => {
    expect(readAmount('12,50', 100)).toBe(1250);
    expect(readAmount('1 200.5', 100)).toBe(120_050);
    expect(readAmount('1,5', 60)).toBe(90);
    expect(readAmount('0', 100)).toBe(0);
    expect(readAmount(' ')).toBeNull();
  });

  it('is no number where it is none, or below zero', () => {
    expect(readAmount('dużo')).toBeNaN();
    expect(readAmount('-3')).toBeNaN();
  });

  it('goes back as it came', () => {
    expect(writeAmount(1250, 100)).toBe('12.5');
    expect(writeAmount(null)).toBe('');
  });
});
