import { InvalidInputError } from '#domain';
import { chanceDissimilarity } from './chance-dissimilarity.js';
import { diversityCoverage } from './diversity-coverage.js';
import { goVocalScore } from './go-vocal-score.js';
import { missingByChannel } from './missing-by-channel.js';
import { missingDemographicsBounds } from './missing-demographics-bounds.js';
import { poolChannels } from './pool-channels.js';

const counts = (values: Record<string, number>) => new Map(Object.entries(values));

describe('the dissimilarity that chance gives', () => {
  it('is near its expectation in theory', () => {
    // scipy: Σ binom.pmf(k, n, q) |k/n − q|; a mean of 1,000 draws is within .004 and .001
    expect(Math.abs(chanceDissimilarity(70, counts({ a: 400, b: 600 })).expected! - 0.0465435504)).toBeLessThan(0.004);
    expect(Math.abs(chanceDissimilarity(400, counts({ a: 12, b: 88 })).expected! - 0.0129412347)).toBeLessThan(0.001);
  });

  it('is the same for the same seed, falls with more people and grows with more groups', () => {
    const few = counts({ a: 1, b: 1 });
    const many = counts({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 });
    expect(chanceDissimilarity(50, many)).toEqual(chanceDissimilarity(50, many));
    expect(chanceDissimilarity(50, many).expected).toBeGreaterThan(chanceDissimilarity(50, few).expected!);
    expect(chanceDissimilarity(50, many).expected).toBeGreaterThan(chanceDissimilarity(5000, many).expected!);
    expect(chanceDissimilarity(50, many).upper).toBeGreaterThan(chanceDissimilarity(50, many).expected!);
  });

  it('is none for nobody or an empty town', () => {
    expect(chanceDissimilarity(0, counts({ a: 1 })).expected).toBeNull();
    expect(chanceDissimilarity(5, counts({})).expected).toBeNull();
    expect(() => chanceDissimilarity(1.5, counts({ a: 1 }))).toThrow(RangeError);
  });
});

describe("Go Vocal's score", () => {
  it('refuses a group that the population does not hold, whatever else is right', () => {
    expect(() => goVocalScore(counts({ a: 1, z: 0 }), counts({ a: 5 }))).toThrow('z');
    expect(() => goVocalScore(counts({ a: 1, z: 2 }), counts({ a: 5, z: 0 }))).toThrow(InvalidInputError);
    expect(() => goVocalScore(counts({ a: -1 }), counts({ a: 5 }))).toThrow(InvalidInputError);
  });

  it('leaves out a group of nobody, and takes percentages for residents', () => {
    // 30/20 and 30/80 of a percentage: 4 times apart
    expect(goVocalScore(counts({ a: 30, b: 30, c: 0 }), counts({ a: 20, b: 80, c: 0 })).minMax).toBeCloseTo(0.25, 12);
  });

  it('is undefined with its reason', () => {
    expect(goVocalScore(counts({ unknown: 9 }), counts({ a: 5 }))).toMatchObject({
      minMax: null,
      reason: 'no_participants',
    });
    expect(goVocalScore(counts({}), counts({ a: 0 }))).toMatchObject({ minMax: null, reason: 'zero_population' });
  });
});

describe('bounds for missing demographics', () => {
  const population = counts({ a: 400, b: 600 });

  it('give no verdict below 60 % coverage, but still the bounds', () => {
    // 6 of 10 known is enough, 59 of 100 is not
    const enough = missingDemographicsBounds(counts({ a: 3, b: 3 }), 4, population);
    expect(enough.coverage).toBe(0.6);
    expect(enough.groups[0].verdict).toBe('depends-on-missing');
    const [first] = missingDemographicsBounds(counts({ a: 59, b: 0 }), 41, population).groups;
    expect(first).toMatchObject({ verdict: null, reason: 'low_coverage', shareLower: 0.59, shareUpper: 1 });
    // .59/.4 is above 1.25 whatever the 41 were: the bounds say so, and no screen makes a verdict of it
    expect(first.whateverMissing).toBe('over');
  });

  it('call proportional what stays between 0.8 and 1.25 whatever is missing', () => {
    const { groups } = missingDemographicsBounds(counts({ a: 39, b: 59 }), 2, population);
    expect(groups.map(({ verdict }) => verdict)).toEqual(['proportional', 'proportional']);
  });

  it('have no ratio for people outside the table, and none at all for nobody', () => {
    const { groups } = missingDemographicsBounds(counts({ a: 5, z: 5 }), 0, population);
    expect(groups[1]).toMatchObject({ group: 'z', shareKnown: 0.5, ratioLower: null, reason: 'outside_reference' });
    expect(groups[2]).toMatchObject({ group: 'b', ratioUpper: 0, verdict: 'under' });
    expect(missingDemographicsBounds(counts({}), 0, population)).toMatchObject({
      coverage: null,
      reason: 'no_participants',
    });
    expect(() => missingDemographicsBounds(counts({ a: 1 }), -1, population)).toThrow('unknown');
  });

  it('hold all of the range where no group is known', () => {
    const [first] = missingDemographicsBounds(counts({ a: 0 }), 5, population).groups;
    expect(first).toMatchObject({ shareKnown: null, shareLower: 0, shareUpper: 1, verdict: null });
  });
});

describe('what is missing by channel', () => {
  const online = { channel: 'online', known: 380, unknown: 20 };
  const paper = { channel: 'paper', known: 32, unknown: 28 };

  it('agrees with R', () => {
    // R: chisq.test(matrix(c(380, 20, 32, 28), 2), correct = FALSE)
    const test = missingByChannel([online, paper]);
    expect(test.chiSquare).toBeCloseTo(96.9188241639698, 9);
    expect(test.p! / 7.22287031687318e-23).toBeCloseTo(1, 9);
    expect(test.cramersV).toBeCloseTo(0.459013176290866, 12);
    expect(test.channels[1].missing).toBeCloseTo(28 / 60, 12);
  });

  it('draws where a channel is too small, the same each time', () => {
    const small = [
      { channel: 'online', known: 9, unknown: 1 },
      { channel: 'paper', known: 12, unknown: 6 },
      { channel: 'walk', known: 8, unknown: 9 },
    ];
    const test = missingByChannel(small);
    expect(test.method).toBe('monte-carlo');
    expect(test).toEqual(missingByChannel(small));
    // R: fisher.test gives 0.0760 with fixed totals, chisq.test 0.0769
    expect(Math.abs(test.p! - 0.075)).toBeLessThan(0.02);
  });

  it('is no test where nothing can differ', () => {
    expect(missingByChannel([online])).toMatchObject({ p: null, reason: 'too_few' });
    expect(missingByChannel([online, { channel: 'walk', known: 0, unknown: 0 }])).toMatchObject({ reason: 'too_few' });
    expect(
      missingByChannel([
        { ...online, unknown: 0 },
        { ...paper, unknown: 0 },
      ]),
    ).toMatchObject({ reason: 'too_few' });
    expect(missingByChannel([])).toMatchObject({ p: null, reason: 'no_participants' });
    expect(() => missingByChannel([{ ...online, unknown: -1 }])).toThrow('online');
  });
});

describe('pooled channels', () => {
  const channel = (name: string, people: number, percentages: Record<string, number>) => ({
    channel: name,
    people,
    percentages: counts(percentages),
  });

  it('take a group that a whole channel does not name for nobody there', () => {
    const { groups } = poolChannels([channel('online', 30, { a: 100 }), channel('paper', 10, { a: 60, b: 40 })]);
    // a: (3000 + 600)/40, b: 400/40
    expect(groups.map(({ group, pooled }) => [group, pooled])).toEqual([
      ['a', 90],
      ['b', 10],
    ]);
  });

  it('do not guess a group that is missing from percentages of 97', () => {
    const pooled = poolChannels([channel('online', 30, { a: 97 }), channel('paper', 10, { a: 60, b: 40 })]);
    expect(pooled.notHundred).toEqual([{ channel: 'online', sum: 97 }]);
    expect(pooled.groups[1]).toMatchObject({ group: 'b', pooled: null, reason: 'not_asked' });
  });

  it('tell counts that were pooled from a mean of percentages', () => {
    const channels = [channel('online', 30, { a: 80, b: 20 }), channel('paper', 10, { a: 40, b: 60 })];
    expect(poolChannels(channels, counts({ a: 60, b: 40 }))).toMatchObject({
      publishedIsSimpleMean: true,
      largestErrorPoints: 10,
    });
    expect(poolChannels(channels, counts({ a: 70, b: 30 }))).toMatchObject({
      publishedIsSimpleMean: false,
      largestErrorPoints: 0,
    });
    expect(poolChannels(channels)).toMatchObject({ publishedIsSimpleMean: null, largestErrorPoints: null });
  });

  it('are nothing for nobody, and refuse percentages over 100', () => {
    expect(poolChannels([channel('online', 0, { a: 100 })])).toMatchObject({ reason: 'no_participants' });
    expect(() => poolChannels([channel('online', 5, { a: 101 })])).toThrow('online: a');
  });
});

describe('diversity coverage', () => {
  it('counts groups in which half a person or more would be expected', () => {
    // 100 people: expected 60, 39.5, .5 and .4 of a person
    const population = counts({ a: 600, b: 391, c: 5, d: 4 });
    expect(diversityCoverage(counts({ a: 97, d: 3 }), population)).toEqual({
      share: 1 / 3,
      groups: 3,
      reached: 1,
      notReached: ['b', 'c'],
      reason: null,
    });
  });

  it('is undefined with its reason', () => {
    expect(diversityCoverage(counts({}), counts({ a: 1 }))).toMatchObject({ share: null, reason: 'no_participants' });
    expect(diversityCoverage(counts({ a: 1 }), counts({}))).toMatchObject({ share: null, reason: 'zero_population' });
  });
});
