import fc from 'fast-check';
import { dissimilarity } from '../reach/dissimilarity.js';
import { goodnessOfFit } from '../reach/goodness-of-fit.js';
import { rIndicator } from '../reach/r-indicator.js';
import { representationRatio } from '../reach/representation-ratio.js';
import { kish } from './kish.js';
import { poststratifiedSupport } from './poststratified-support.js';
import { rake } from './rake.js';
import { rakedSupport } from './raked-support.js';

/** Participants and residents of two to five groups, somebody of each having come. */
const town = fc.array(
  fc.record({ people: fc.integer({ min: 1, max: 60 }), residents: fc.integer({ min: 100, max: 9000 }) }),
  { minLength: 2, maxLength: 5 },
);
type Town = readonly { readonly people: number; readonly residents: number }[];
const nameOf = (_: unknown, index: number) => `g${index}`;
const participants = (groups: Town) => new Map(groups.map((one, index) => [nameOf(one, index), one.people]));
const population = (groups: Town, times = 1) =>
  new Map(groups.map((one, index) => [nameOf(one, index), one.residents * times]));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Everybody came from somewhere, so that margins made of the cells themselves can be met. */
const cells = fc
  .tuple(...Array.from({ length: 6 }, () => fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(8999))))
  .map((rows) =>
    rows.map(([people, residents], index) => ({
      categories: { sex: ['w', 'm'][index % 2], age: ['young', 'middle', 'old'][Math.floor(index / 2)] },
      people,
      supporters: Math.floor(people / ((residents % 3) + 1)),
      residents: residents + 1,
    })),
  );
type Cells = readonly {
  readonly categories: Record<'sex' | 'age', string>;
  readonly people: number;
  readonly residents: number;
}[];
const marginOf = (of: Cells, variable: 'sex' | 'age') => {
  const totals = new Map<string, number>();
  for (const { categories, residents } of of) {
    totals.set(categories[variable], (totals.get(categories[variable]) ?? 0) + residents);
  }
  return totals;
};
const marginsOf = (of: Cells, variables: readonly ('sex' | 'age')[]) =>
  new Map(variables.map((variable) => [variable, marginOf(of, variable)]));

describe('whatever the town', () => {
  it("Cohen's w is the coefficient of variation of the rates", () => {
    fc.assert(
      fc.property(town, (groups) => {
        const propensities = groups.map((one, index) => ({
          categories: { g: nameOf(one, index) },
          residents: one.residents,
          participants: one.people,
        }));
        const { variation } = rIndicator(propensities, ['g']);
        const { cohenW } = goodnessOfFit(participants(groups), population(groups));
        expect(cohenW).toBeCloseTo(variation!, 9);
      }),
    );
  });

  it('the design effect of post-stratification is Σ q²/p', () => {
    fc.assert(
      fc.property(town, (groups) => {
        const [people, residents] = [sum(groups.map((one) => one.people)), sum(groups.map((one) => one.residents))];
        const support = poststratifiedSupport(
          groups.map((one, index) => ({
            group: nameOf(one, index),
            participants: one.people,
            supporters: 0,
            population: one.residents,
          })),
        );
        const expected = sum(groups.map((one) => (one.residents / residents) ** 2 / (one.people / people)));
        expect(support.designEffect! / expected).toBeCloseTo(1, 9);
      }),
    );
  });

  it('merging groups that are off on the same side leaves the dissimilarity', () => {
    fc.assert(
      fc.property(town, (groups) => {
        const [people, residents] = [sum(groups.map((one) => one.people)), sum(groups.map((one) => one.residents))];
        const isOver = (one: Town[number]) => one.people * residents > one.residents * people;
        const merged = [true, false]
          .map((over) => groups.filter((one) => isOver(one) === over))
          .filter((side) => side.length > 0);
        const together = merged.map((side) => ({
          people: sum(side.map((one) => one.people)),
          residents: sum(side.map((one) => one.residents)),
        }));
        const whole = dissimilarity(participants(groups), population(groups)).dissimilarity!;
        expect(dissimilarity(participants(together), population(together)).dissimilarity).toBeCloseTo(whole, 12);
      }),
    );
  });

  it('ten times as many residents leave ratios, dissimilarity and w', () => {
    fc.assert(
      fc.property(town, (groups) => {
        const came = participants(groups);
        const [few, many] = [population(groups), population(groups, 10)];
        const ratios = (residents: typeof few) => representationRatio(came, residents).map(({ ratio }) => ratio!);
        ratios(few).forEach((ratio, index) => expect(ratios(many)[index]).toBeCloseTo(ratio, 9));
        expect(dissimilarity(came, many).dissimilarity).toBeCloseTo(dissimilarity(came, few).dissimilarity!, 12);
        expect(goodnessOfFit(came, many).cohenW).toBeCloseTo(goodnessOfFit(came, few).cohenW!, 9);
      }),
    );
  });

  it('the order of groups changes nothing', () => {
    fc.assert(
      fc.property(town, (groups) => {
        const backwards = (of: ReadonlyMap<string, number>) => new Map([...of].reverse());
        const [came, live] = [participants(groups), population(groups)];
        expect(dissimilarity(backwards(came), backwards(live)).dissimilarity).toBeCloseTo(
          dissimilarity(came, live).dissimilarity!,
          12,
        );
        const [there, back] = [goodnessOfFit(came, live), goodnessOfFit(backwards(came), backwards(live))];
        expect(back.chiSquare).toBeCloseTo(there.chiSquare!, 6);
        expect(back.pG).toBeCloseTo(there.pG!, 9);
        const weighed = groups.map((one) => ({ people: one.people, weight: one.residents }));
        expect(kish([...weighed].reverse()).designEffect).toBeCloseTo(kish(weighed).designEffect!, 9);
      }),
    );
  });

  it('raking meets its margins, whatever their order and that of the cells', () => {
    fc.assert(
      fc.property(cells, (of) => {
        const raking = rake(of, marginsOf(of, ['sex', 'age']));
        const turned = rake([...of].reverse(), marginsOf(of, ['age', 'sex']));
        expect(raking.converged).toBe(true);
        expect(raking.largestError).toBeLessThan(1e-10);
        const back = [...turned.weights!].reverse();
        raking.weights!.forEach((weight, index) => expect(back[index]! / weight!).toBeCloseTo(1, 6));
        expect(
          sum(of.map((cell, index) => cell.people * raking.weights![index]!)) / sum(of.map((cell) => cell.people)),
        ).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('raking one margin is post-stratification', () => {
    fc.assert(
      fc.property(cells, (of) => {
        const raked = rakedSupport(of, marginsOf(of, ['age']));
        const ages = [...marginOf(of, 'age')].map(([age, residents]) => {
          const own = of.filter(({ categories }) => categories.age === age);
          return {
            group: age,
            participants: sum(own.map(({ people }) => people)),
            supporters: sum(own.map(({ supporters }) => supporters)),
            population: residents,
          };
        });
        const poststratified = poststratifiedSupport(ages);
        expect(raked.weighted).toBeCloseTo(poststratified.weighted!, 9);
        expect(raked.seFixedWeights).toBeCloseTo(poststratified.seFixedWeights!, 9);
        expect(raked.seRaked).toBeCloseTo(poststratified.sePoststratified!, 9);
        expect(raked.lower).toBeCloseTo(poststratified.lower!, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('nobody stays above the cap, and the mean stays 1', () => {
    fc.assert(
      fc.property(cells, fc.double({ min: 1, max: 3, noNaN: true }), (of, cap) => {
        const { weights } = rake(of, marginsOf(of, ['sex', 'age']), { cap, trim: 'once' });
        for (const weight of weights!) expect(weight).toBeLessThanOrEqual(cap + 1e-12);
        expect(
          sum(of.map((cell, index) => cell.people * weights![index]!)) / sum(of.map((cell) => cell.people)),
        ).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 },
    );
  });
});
