import { parseNumbers } from './parse-numbers.js';

describe('numbers out of an array literal', () => {
  it('reads signs and several digits', () => {
    expect([...parseNumbers('{3,-1,120,0,-45}')]).toEqual([3, -1, 120, 0, -45]);
  });

  it('reads no numbers from nothing', () => {
    expect(parseNumbers(null)).toHaveLength(0);
    expect(parseNumbers('{}')).toHaveLength(0);
  });
});
