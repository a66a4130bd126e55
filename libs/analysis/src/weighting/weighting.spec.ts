import { InvalidInputError } from '#domain';
import { kish } from './kish.js';
import { poststratifiedSupport } from './poststratified-support.js';
import { rake } from './rake.js';
import { rakedSupport } from './raked-support.js';
import { type Margins } from './raking-input.js';

const cell = (sex: string, age: string, people: number) => ({ categories: { sex, age }, people });
const margins = (sex: Record<string, number>, age: Record<string, number>): Margins =>
  new Map([
    ['sex', new Map(Object.entries(sex))],
    ['age', new Map(Object.entries(age))],
  ]);
const group = (name: string, participants: number, supporters: number, population: number) => ({
  group: name,
  participants,
  supporters,
  population,
});

describe("Kish's design effect", () => {
  const weighed = (...weights: number[]) => weights.map((weight) => ({ people: 1, weight }));

  it('counts people of weight 0', () => {
    // n Σw² / (Σw)² = 4 · 2 / 4
    expect(kish(weighed(1, 1, 0, 0))).toMatchObject({ people: 4, designEffect: 2, effectivePeople: 2 });
  });

  it('looks only at weights that somebody carries', () => {
    expect(
      kish([
        { people: 5, weight: 3 },
        { people: 0, weight: 99 },
      ]),
    ).toMatchObject({ designEffect: 1, largestToMean: 1 });
  });

  it('warns above 1.5, and refuses a headline above 3 or below 30 effective people', () => {
    const mixed = (heavy: number) => [
      { people: 900, weight: 1 },
      { people: 100, weight: heavy },
    ];
    // n Σw²/(Σw)²: heavy 3: 1000 · 1800/1200² = 1.25; heavy 6: 1000 · 4500/1500² = 2; heavy 16: 1000 · 26500/2500² = 4.24
    expect([3, 6, 16].map((heavy) => kish(mixed(heavy)).advice)).toEqual(['fine', 'warn', 'refuse']);
    expect(kish([{ people: 29, weight: 2 }]).advice).toBe('refuse');
    expect(kish([{ people: 30, weight: 2 }]).advice).toBe('fine');
  });

  it('has no value without weight, and refuses what is none', () => {
    expect(kish([])).toMatchObject({ people: 0, designEffect: null, reason: 'no_participants' });
    expect(kish(weighed(0, 0))).toMatchObject({ people: 2, effectivePeople: null, reason: 'no_participants' });
    expect(() => kish(weighed(-1))).toThrow(RangeError);
    expect(() => kish([{ people: 1.5, weight: 1 }])).toThrow(RangeError);
  });
});

describe('post-stratified support', () => {
  it('takes an empty group together with its declared neighbour, and says so', () => {
    const groups = [group('a', 40, 10, 400), group('b', 30, 15, 500), group('c', 0, 0, 100)];
    const support = poststratifiedSupport(groups, { neighbours: new Map([['c', 'b']]) });
    // as with 400 and 600 residents: .4 · .25 + .6 · .5
    expect(support.weighted).toBeCloseTo(0.4, 12);
    expect(support.collapsed).toEqual([{ group: 'c', into: 'b' }]);
    expect(support.weights.get('c')).toBeCloseTo(1.4, 12);
  });

  it('goes on to the neighbour of an empty neighbour, and not in a circle', () => {
    const groups = [group('a', 40, 10, 400), group('b', 0, 0, 500), group('c', 0, 0, 100)];
    const joined = poststratifiedSupport(groups, {
      neighbours: new Map([
        ['c', 'b'],
        ['b', 'a'],
      ]),
    });
    expect(joined.collapsed).toEqual([
      { group: 'b', into: 'a' },
      { group: 'c', into: 'a' },
    ]);
    const circle = poststratifiedSupport(groups, {
      neighbours: new Map([
        ['c', 'b'],
        ['b', 'c'],
      ]),
    });
    expect(circle).toMatchObject({ weighted: null, withoutParticipants: ['b', 'c'], reason: 'not_reached' });
  });

  it('refuses to weigh for a group nobody came from, and still counts', () => {
    const support = poststratifiedSupport([group('a', 40, 10, 400), group('c', 0, 0, 100)]);
    expect(support).toMatchObject({
      unweighted: 0.25,
      weighted: null,
      withoutParticipants: ['c'],
      reason: 'not_reached',
    });
  });

  it('keeps people of unknown group at weight 1, and shows both results when they are a point apart', () => {
    const groups = [group('a', 40, 10, 400), group('b', 30, 15, 600)];
    const support = poststratifiedSupport(groups, { unknown: { participants: 30, supporters: 30 } });
    // (70 · .4 + 30)/100, unweighted (25 + 30)/100
    expect(support.weighted).toBeCloseTo(0.58, 12);
    expect(support.unweighted).toBeCloseTo(0.55, 12);
    expect(support.knownOnly!.weighted).toBeCloseTo(0.4, 12);
    expect(support.showKnownOnly).toBe(true);
    const close = poststratifiedSupport(groups, { unknown: { participants: 10, supporters: 4 } });
    expect(close.showKnownOnly).toBe(false);
    expect(poststratifiedSupport(groups)).toMatchObject({ knownOnly: null, showKnownOnly: false });
  });

  it('gives people of a group in which nobody lives weight 0, and names the group', () => {
    const support = poststratifiedSupport([group('a', 40, 10, 400), group('ghost', 10, 10, 0)]);
    expect(support).toMatchObject({ weighted: 0.25, unweighted: 0.4, outside: ['ghost'] });
    expect(support.weights.get('ghost')).toBe(0);
    // 50 people, weights 1.25 and 0: 50 · 40 · 1.25²/50²
    expect(support.designEffect).toBeCloseTo(1.25, 12);
  });

  it('has no textbook error where one person is a whole group, and none at all for one person', () => {
    const support = poststratifiedSupport([group('a', 1, 1, 400), group('b', 30, 15, 600)]);
    expect(support.seStratified).toBeNull();
    expect(support.sePoststratified).toBeGreaterThan(0);
    expect(poststratifiedSupport([group('a', 1, 1, 400)])).toMatchObject({
      weighted: 1,
      sePoststratified: null,
      seFixedWeights: null,
    });
  });

  it('is undefined for nobody and for an empty town', () => {
    expect(poststratifiedSupport([group('a', 0, 0, 4)])).toMatchObject({ unweighted: null, reason: 'no_participants' });
    expect(poststratifiedSupport([group('a', 4, 2, 0)])).toMatchObject({ weighted: null, reason: 'zero_population' });
    expect(poststratifiedSupport([])).toMatchObject({ weighted: null, reason: 'zero_population' });
  });

  it('refuses more supporters than participants, groups named twice and unknown neighbours', () => {
    expect(() => poststratifiedSupport([group('a', 4, 5, 9)])).toThrow('a: 5 supporters');
    expect(() => poststratifiedSupport([group('a', 4, 2, 9), group('a', 4, 2, 9)])).toThrow('twice');
    expect(() => poststratifiedSupport([group('a', 4, 2, -9)])).toThrow(InvalidInputError);
    expect(() => poststratifiedSupport([group('a', 4, 2, 9)], { neighbours: new Map([['a', 'z']]) })).toThrow('z');
  });
});

describe('raking', () => {
  const cells = [cell('w', 'young', 40), cell('w', 'old', 20), cell('m', 'young', 10), cell('m', 'old', 30)];

  it('names the targets that exclude each other', () => {
    // all young are women: 40 % young and 30 % women cannot both be
    const impossible = [cell('w', 'young', 20), cell('w', 'old', 40), cell('m', 'old', 40)];
    const raking = rake(impossible, margins({ w: 30, m: 70 }, { young: 40, old: 60 }));
    expect(raking).toMatchObject({ converged: false, weights: null, reason: 'no_convergence' });
    expect(raking.largestError).toBeCloseTo(0.1, 6);
    expect(raking.cycles).toBeLessThan(200);
    const young = raking.conflicts.find(({ category }) => category === 'young')!;
    expect(young).toMatchObject({ variable: 'age', target: 0.4, reached: expect.closeTo(0.3, 6) });
    expect(raking.conflicts.map(({ category }) => category).sort()).toEqual(['m', 'old', 'w', 'young']);
  });

  it('does not start for a category in which there is nobody', () => {
    const raking = rake(cells.slice(0, 2), margins({ w: 52, m: 48 }, { young: 40, old: 60 }));
    expect(raking).toMatchObject({ cycles: 0, reason: 'not_reached' });
    expect(raking.withoutParticipants).toEqual([{ variable: 'sex', category: 'm' }]);
  });

  it('takes targets as people or percentages alike', () => {
    const people = rake(cells, margins({ w: 5200, m: 4800 }, { young: 40, old: 60 }));
    const shares = rake(cells, margins({ w: 52, m: 48 }, { young: 40, old: 60 }));
    people.weights!.forEach((weight, index) => expect(weight).toBeCloseTo(shares.weights![index]!, 12));
  });

  it('gives weight 0 where the target is 0, and none to a cell of nobody', () => {
    const raking = rake(
      [...cells, cell('x', 'old', 5), cell('x', 'young', 0)],
      margins({ w: 50, m: 50, x: 0 }, { young: 1, old: 1 }),
    );
    expect(raking.converged).toBe(true);
    expect(raking.weights!.slice(4)).toEqual([0, null]);
  });

  it('spreads what the cap cut until nobody is above it', () => {
    // weights are 2.5 and .5, cap 2: .5 is spread over three, which come to .667
    const town = [cell('w', 'a', 1), cell('m', 'a', 3)];
    const one = new Map([
      [
        'sex',
        new Map([
          ['w', 62.5],
          ['m', 37.5],
        ]),
      ],
    ]);
    const raking = rake(town, one, { cap: 2, trim: 'once' });
    expect(raking.weights).toEqual([2, expect.closeTo(2 / 3, 12)]);
    expect(raking.trimmedShare).toBe(0.25);
    expect(raking.largestError).toBeCloseTo(0.125, 12);
    expect(rake(town, one, { cap: 1 }).weights).toEqual([1, 1]);
  });

  it('leaves weights below the cap as they are', () => {
    const target = margins({ w: 52, m: 48 }, { young: 40, old: 60 });
    for (const trim of ['once', 'iterate'] as const) {
      expect(rake(cells, target, { cap: 5, trim })).toMatchObject({
        weights: rake(cells, target).weights,
        trimmedShare: 0,
      });
    }
  });

  it('points at categories of few people and at too many margins', () => {
    const raking = rake([...cells, cell('m', 'oldest', 7)], margins({ w: 1, m: 1 }, { young: 4, old: 4, oldest: 2 }));
    expect(raking.fewPeople).toEqual([{ variable: 'age', category: 'oldest', people: 7 }]);
    const wide = { a: 'x', b: 'x', c: 'x', d: 'x', e: 'x' };
    const five = new Map(Object.keys(wide).map((variable) => [variable, new Map([['x', 1]])]));
    expect(rake([{ categories: wide, people: 30 }], five).tooManyMargins).toBe(true);
  });

  it('refuses what it cannot use, by name', () => {
    const target = margins({ w: 52, m: 48 }, { young: 40, old: 60 });
    expect(() => rake([cell('d', 'old', 3)], target)).toThrow('margins.sex: d');
    expect(() => rake([{ categories: { sex: 'w' }, people: 3 }], target)).toThrow('age');
    expect(() => rake(cells, margins({ w: -1, m: 2 }, { young: 1, old: 1 }))).toThrow('margins.sex.w');
    expect(() => rake(cells, margins({ w: 0, m: 0 }, { young: 1, old: 1 }))).toThrow('nobody lives');
    expect(() => rake(cells, new Map())).toThrow(InvalidInputError);
    expect(() => rake(cells, target, { cap: 0.9 })).toThrow('cap');
    expect(() => rake([cell('w', 'old', 2.5)], target)).toThrow('2.5');
    expect(rake([cell('w', 'old', 0)], target)).toMatchObject({ weights: null, reason: 'no_participants' });
  });
});

describe('raked support', () => {
  const cells = [
    { ...cell('w', 'young', 40), supporters: 28 },
    { ...cell('w', 'old', 20), supporters: 6 },
    { ...cell('m', 'young', 10), supporters: 5 },
    { ...cell('m', 'old', 30), supporters: 9 },
  ];

  it('knows no calibrated error once weights are cut, because the margins are no longer met', () => {
    const target = margins({ w: 52, m: 48 }, { young: 40, old: 60 });
    expect(rakedSupport(cells, target, { cap: 5 }).seRaked).toBeGreaterThan(0);
    const cut = rakedSupport(cells, target, { cap: 1.1 });
    expect(cut.seRaked).toBeNull();
    expect(cut.seFixedWeights).toBeGreaterThan(0);
  });

  it('counts where it cannot weigh', () => {
    const support = rakedSupport(cells.slice(0, 2), margins({ w: 1, m: 1 }, { young: 1, old: 1 }));
    expect(support).toMatchObject({ weighted: null, lower: null, raking: { reason: 'not_reached' } });
    expect(support.unweighted).toBeCloseTo(34 / 60, 12);
  });

  it('refuses more supporters than people', () => {
    expect(() => rakedSupport([{ ...cells[0], supporters: 41 }], margins({ w: 1 }, { young: 1 }))).toThrow(
      '41 among 40',
    );
  });
});
