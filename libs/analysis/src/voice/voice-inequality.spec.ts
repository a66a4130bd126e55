import fc from 'fast-check';
import { voiceInequality } from './voice-inequality.js';

const said = fc.array(fc.nat(50), { minLength: 1, maxLength: 60 });

describe('the inequality of voice', () => {
  it('is nothing to speak of for one person, and has no corrected form', () => {
    expect(voiceInequality([7])).toMatchObject({
      gini: 0,
      giniCorrected: null,
      topTenthShare: 1,
      effectiveVoices: 1,
      entropy: 0,
      evenness: null,
      reason: null,
    });
  });

  it('is undefined, with the reason, where nobody said anything', () => {
    for (const nothing of [[], [0, 0]]) {
      expect(voiceInequality(nothing)).toMatchObject({
        total: 0,
        gini: null,
        entropy: null,
        reason: 'no_participants',
      });
    }
    expect(() => voiceInequality([1, -1])).toThrow(RangeError);
    expect(() => voiceInequality([1, Number.NaN])).toThrow(RangeError);
  });

  it('takes the top tenth for whole people, rounded up', () => {
    // of 70 people 7 are the tenth: 7 · 10 of 7 · 10 + 63
    const counts = Uint32Array.from({ length: 70 }, (_, at) => (at < 7 ? 10 : 1));
    expect(voiceInequality(counts).topTenthShare).toBeCloseTo(70 / 133, 12);
    expect(voiceInequality([1, 1, 2]).topTenthShare).toBe(0.5);
  });

  it('lies between 0 and 1, and does not change when everybody says twice as much or the order changes', () => {
    fc.assert(
      fc.property(said, (counts) => {
        const found = voiceInequality(counts);
        if (found.gini === null) return;
        expect(found.gini).toBeGreaterThanOrEqual(0);
        expect(found.gini).toBeLessThan(1);
        expect(found.effectiveVoices).toBeLessThanOrEqual(counts.length + 1e-9);
        expect(found.entropyVoices).toBeGreaterThanOrEqual(found.effectiveVoices! - 1e-9);
        const doubled = voiceInequality(Uint16Array.from(counts, (count) => 2 * count));
        expect(doubled.gini).toBeCloseTo(found.gini, 12);
        expect(doubled.evenness ?? 0).toBeCloseTo(found.evenness ?? 0, 12);
        expect(voiceInequality(counts.toReversed())).toEqual(found);
      }),
    );
  });
});
