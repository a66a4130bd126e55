import { type AimInput, type AimMeasure } from '#domain';
import { threeAims } from './three-aims.js';

const PROCESS: AimInput = {
  people: null,
  residents: null,
  impact: null,
  comments: 0,
  replies: 0,
  meetings: 0,
  newcomers: null,
};
const of = (measure: AimMeasure, now: readonly Partial<AimInput>[], before: readonly Partial<AimInput>[] = []) => {
  const whole = (inputs: readonly Partial<AimInput>[]) => inputs.map((input) => ({ ...PROCESS, ...input }));
  return threeAims(whole(now), whole(before)).figures.find((figure) => figure.measure === measure)!;
};
const impact = (eligible: number, answered: number, changed: number): AimInput['impact'] => ({
  eligible,
  answered,
  changed,
  waiting: null,
});

describe('influence', () => {
  it('counts people among the residents of one process, and says more only where the interval leaves out as many', () => {
    // Wilson, R: prop.test(412, 25882, correct = FALSE): .01446–.01752
    const people = of('people', [{ people: 412, residents: 25_882 }], [{ people: 300, residents: 25_882 }]);
    expect(people).toMatchObject({ count: 412, base: 25_882, processes: 1, earlier: { count: 300, change: 'more' } });
    expect(people.lower).toBeCloseTo(0.01446, 5);
    expect(people.upper).toBeCloseTo(0.01752, 5);
    // 105 of 205: Wilson .444–.580 holds one half; 60 of 160 = .375: upper end .452
    expect(of('people', [{ people: 105 }], [{ people: 100 }]).earlier?.change).toBe('cannot-tell');
    expect(of('people', [{ people: 60 }], [{ people: 100 }]).earlier?.change).toBe('fewer');
  });

  it('adds people of several processes up without a share of the residents, and compares no sums of people', () => {
    const inputs = [{ people: 400, residents: 1000 }, { people: 300, residents: 1000 }, {}];
    expect(of('people', inputs, [{ people: 10 }])).toMatchObject({
      ...{ count: 700, base: null, value: null, processes: 2, earlier: null },
    });
  });

  it('counts remarks that changed something among all that an answer is owed to', () => {
    // 30/200 = .15, 20/250 = .08; Newcombe (R: ratesci / DescTools BinomDiffCI 'score'): lower end above 0
    const changed = of('changed', [{ impact: impact(200, 150, 30) }], [{ impact: impact(250, 200, 20) }]);
    expect(changed).toMatchObject({ count: 30, base: 200, value: 0.15, earlier: { value: 0.08, change: 'more' } });
    expect(of('changed', [{ impact: impact(20, 15, 3) }], [{ impact: impact(25, 20, 2) }]).earlier?.change).toBe(
      'cannot-tell',
    );
  });

  it('pools shares from sums and never averages them', () => {
    // (1 + 90) / (10 + 100), and not (10 % + 90 %) / 2
    const pooled = of('changed', [{ impact: impact(10, 10, 1) }, { impact: impact(100, 90, 90) }, {}]);
    expect(pooled).toMatchObject({ count: 91, base: 110, processes: 2 });
    expect(pooled.value).toBeCloseTo(91 / 110, 12);
  });
});

describe('public debate', () => {
  it('has three counts, no share and no comparison', () => {
    const now = [{ comments: 40, replies: 25, meetings: 3 }];
    const before = [{ comments: 400, replies: 5, meetings: 30 }];
    expect(of('replies', now, before)).toMatchObject({ count: 25, base: 40, value: null, earlier: null });
    expect(of('meetings', now, before)).toMatchObject({ count: 3, base: null, value: null, earlier: null });
    expect(of('reasons', now, before)).toMatchObject({ count: null, reason: 'not-calibrated', earlier: null });
  });

  it('says why a count is not there', () => {
    expect(of('replies', [{}]).reason).toBe('no-comments');
    expect(of('meetings', [{}]).reason).toBe('not-recorded');
    expect(of('replies', [{ comments: 4, replies: 0 }])).toMatchObject({ count: 0, base: 4, reason: null });
  });
});

describe('distance', () => {
  // docs/methods/response-times.md: 2 3 3 5 8 8+ 12 14+ 20+ 20+: median 8
  const TEN = [
    { day: 2, ended: 1, open: 0 },
    { day: 3, ended: 2, open: 0 },
    { day: 5, ended: 1, open: 0 },
    { day: 8, ended: 1, open: 1 },
    { day: 12, ended: 1, open: 0 },
    { day: 14, ended: 0, open: 1 },
    { day: 20, ended: 0, open: 2 },
  ];
  const waits = (waiting: NonNullable<AimInput['impact']>['waiting']) => ({
    impact: { ...impact(10, 6, 0)!, waiting },
  });

  it('takes the median of all waits together, those still open too', () => {
    expect(of('waiting', [waits(TEN.slice(0, 3)), waits(TEN.slice(3))])).toMatchObject({
      ...{ value: 8, count: 6, base: 10, processes: 2, reason: null },
    });
  });

  it('says longer or shorter only where the intervals do not touch', () => {
    const all = (day: number, ended: number) =>
      waits([
        { day, ended, open: 0 },
        { day: day + 1, ended, open: 0 },
        { day: day + 2, ended, open: 0 },
      ]);
    expect(of('waiting', [all(30, 40)], [all(10, 40)]).earlier?.change).toBe('more');
    expect(of('waiting', [all(10, 40)], [all(30, 40)]).earlier?.change).toBe('fewer');
    expect(of('waiting', [waits(TEN)], [all(10, 1)]).earlier?.change).toBe('cannot-tell');
  });

  it('tells no median where more than half still wait, nor of reports without days', () => {
    const still = of(
      'waiting',
      [
        waits([
          { day: 4, ended: 1, open: 0 },
          { day: 9, ended: 0, open: 3 },
        ]),
      ],
      [waits(TEN)],
    );
    expect(still).toMatchObject({ value: null, base: 4, reason: 'not_reached', earlier: null });
    expect(of('waiting', [{ impact: impact(3, 0, 0) }]).reason).toBe('not-measured');
    expect(of('waiting', [waits([])]).reason).toBe('no_participants');
  });

  it('counts first-time participants among those who can be recognised, as reach shows them', () => {
    const came = (people: number | null, newPeople: number | null, more = {}) => ({
      newcomers: { people, newPeople, isFirst: false, reason: null, ...more },
    });
    expect(of('newcomers', [came(50, 30)])).toMatchObject({ count: 30, base: 50, value: 0.6 });
    expect(of('newcomers', [came(50, null)])).toMatchObject({ count: null, reason: 'suppressed' });
    expect(of('newcomers', [came(50, 50, { isFirst: true })])).toMatchObject({ count: null, reason: 'first-process' });
    expect(of('newcomers', [came(0, 0, { reason: 'not_linked' })]).reason).toBe('not_linked');
    // a hidden one is in no sum
    expect(of('newcomers', [came(50, 30), came(40, null)])).toMatchObject({ count: 30, base: 50, processes: 1 });
  });

  it('has nothing to say of nothing', () => {
    const { figures } = threeAims([], []);
    expect(
      figures.every(
        ({ count, value, reason, earlier }) => count === null && value === null && reason !== null && earlier === null,
      ),
    ).toBe(true);
  });

  it('leaves a share out where nothing is owed an answer', () => {
    expect(of('answered', [{ impact: impact(0, 0, 0) }])).toMatchObject({
      value: null,
      base: 0,
      reason: 'no_participants',
    });
  });
});
