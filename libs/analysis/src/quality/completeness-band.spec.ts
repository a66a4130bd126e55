import { completenessBand } from './completeness-band.js';

const band = (people: number, answered: number, asked = people) => completenessBand({ people, asked, answered }, false);

describe('how complete an attribute is in one source', () => {
  it('is told in quarters', () => {
    // 7 of 40 are 17.5 %, 10 of 40 a quarter, 29 of 40 are 72.5 %, 30 of 40 three quarters
    expect([0, 7, 10, 20, 29, 30, 40].map((answered) => band(40, answered).band)).toEqual([
      'under-quarter',
      'under-quarter',
      'under-half',
      'under-three-quarters',
      'under-three-quarters',
      'most',
      'most',
    ]);
  });

  it('is not told of fewer than 30 people, but that nobody was asked is', () => {
    expect(band(29, 20)).toEqual({ band: null, reason: 'too-few' });
    expect(band(29, 0, 0)).toEqual({ band: null, reason: 'never-asked' });
    expect(band(0, 0)).toEqual({ band: null, reason: 'too-few' });
  });

  it('is not told where the number of the whole process is hidden', () => {
    expect(completenessBand({ people: 40, asked: 40, answered: 30 }, true)).toEqual({
      band: null,
      reason: 'suppressed',
    });
  });

  it('names a count that is none', () => {
    expect(() => band(40, 41)).toThrow('answered');
    expect(() => band(40.5, 4)).toThrow('people');
  });
});
