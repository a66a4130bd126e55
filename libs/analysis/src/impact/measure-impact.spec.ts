import fc from 'fast-check';
import {
  BUDGET_STAGES,
  DECISIONS,
  DELIVERIES,
  ELIGIBILITIES,
  OFFICIAL_STATUSES,
  VOICES,
  type ContributionStatus,
} from '#domain';
import { measureImpact, type ImpactContribution } from './measure-impact.js';

const NO_STATUS: ContributionStatus = {
  eligibility: 'eligible',
  official: 'none',
  decision: null,
  delivery: null,
  stage: null,
  sourceLabel: null,
};
function said(status: Partial<ContributionStatus> = {}, rest: Partial<ImpactContribution> = {}): ImpactContribution {
  return { status: { ...NO_STATUS, ...status }, person: -1, voice: 'person', themes: [], ...rest };
}

it('gives each rate with what stands above and below the line', () => {
  const report = measureImpact({
    contributions: [
      said({ official: 'decided', decision: 'yes', delivery: 'delivered' }),
      said({ official: 'decided', decision: 'partly', delivery: 'planned' }),
      said({ official: 'decided', decision: 'no' }),
      said({ official: 'answered' }),
      said({ official: 'considered', decision: 'needs-analysis' }),
      said({ eligibility: 'spam' }),
    ],
    themes: [],
  });
  expect(report.responseRate).toEqual({ numerator: 4, denominator: 5, rate: 0.8, reason: null });
  expect(report.decisionRate).toEqual({ numerator: 3, denominator: 5, rate: 0.6, reason: null });
  expect(report.adoptionRate).toEqual({ numerator: 2, denominator: 3, rate: 2 / 3, reason: null });
  expect(report.implementationRate).toEqual({ numerator: 1, denominator: 2, rate: 0.5, reason: null });
  expect(report.byEligibility.spam.contributions).toBe(1);
  expect(report.byDecision.none.contributions).toBe(1);
});

it('counts a person once however often she spoke', () => {
  const contributions = [
    said({}, { person: 7 }),
    said({}, { person: 7 }),
    said({ decision: 'yes' }, { person: 7 }),
    said({}, { person: 2 }),
  ];
  const report = measureImpact({ contributions, themes: [] });
  expect(report.total).toEqual({ contributions: 4, people: 2 });
  expect(report.byDecision.none).toEqual({ contributions: 3, people: 2 });
  expect(report.byDecision.yes).toEqual({ contributions: 1, people: 1 });
});

it('counts the statement of a table or a facilitator as a contribution and as nobody', () => {
  const contributions = [said({}, { person: 1, voice: 'group' }), said({}, { person: 2, voice: 'facilitator' })];
  expect(measureImpact({ contributions, themes: [] }).total).toEqual({ contributions: 2, people: 0 });
});

it('never takes an admitted project for adopted, nor one that lost the vote for rejected', () => {
  const stages = ['admitted', 'not-selected', 'selected', 'merit-rejected'] as const;
  const { byTheme, adoptionRate, byStage } = measureImpact({
    contributions: stages.map((stage) => said({ stage })),
    themes: [],
  });
  expect(byTheme[0]).toMatchObject({ adopted: 1, rejected: 1, decided: 2 });
  expect(adoptionRate.rate).toBe(0.5);
  expect(Object.keys(byStage).sort()).toEqual(['admitted', 'merit-rejected', 'not-selected', 'selected']);
});

it('shows the stage of a withdrawn project though it is not eligible', () => {
  const report = measureImpact({ contributions: [said({ eligibility: 'withdrawn', stage: 'withdrawn' })], themes: [] });
  expect(report.byStage).toEqual({ withdrawn: { contributions: 1, people: 0 } });
  expect(report.eligible.contributions).toBe(0);
});

it('has no rate where nothing stands below the line', () => {
  const report = measureImpact({ contributions: [said({ eligibility: 'spam', decision: 'yes' })], themes: [] });
  for (const rate of [report.responseRate, report.decisionRate, report.adoptionRate, report.implementationRate]) {
    expect(rate).toEqual({ numerator: 0, denominator: 0, rate: null, reason: 'no_participants' });
  }
});

it('counts what was delivered only of what was adopted', () => {
  const report = measureImpact({
    contributions: [said({ decision: 'yes' }), said({ delivery: 'delivered' })],
    themes: [],
  });
  expect(report.implementationRate).toMatchObject({ numerator: 0, denominator: 1 });
  expect(report.byDelivery.delivered.contributions).toBe(1);
});

it('counts a contribution in each of its themes and lists what is in none', () => {
  const themes = [
    { themeId: 'parking', label: 'parkowanie' },
    { themeId: 'green', label: 'zieleń' },
  ];
  const contributions = [
    said({ decision: 'yes' }, { person: 1, themes: [0, 1] }),
    said({}, { person: 1, themes: [0] }),
    said({ eligibility: 'duplicate' }, { person: 3, themes: [1] }),
    said({}, { person: 2 }),
  ];
  const { byTheme } = measureImpact({ contributions, themes });
  expect(byTheme).toMatchObject([
    { themeId: 'parking', label: 'parkowanie', contributions: 2, people: 1, eligible: 2, adopted: 1 },
    { themeId: 'green', label: 'zieleń', contributions: 2, people: 2, eligible: 1, adopted: 1 },
    { themeId: null, label: '', contributions: 1, people: 1, eligible: 1, adopted: 0 },
  ]);
});

it('refuses a theme that does not exist', () => {
  expect(() => measureImpact({ contributions: [said({}, { themes: [0] })], themes: [] })).toThrow(RangeError);
});

describe('whatever the input', () => {
  const contribution: fc.Arbitrary<ImpactContribution> = fc.record({
    status: fc.record({
      eligibility: fc.constantFrom(...ELIGIBILITIES),
      official: fc.constantFrom(...OFFICIAL_STATUSES),
      decision: fc.constantFrom(...DECISIONS, null),
      delivery: fc.constantFrom(...DELIVERIES, null),
      stage: fc.constantFrom(...BUDGET_STAGES, null),
      sourceLabel: fc.constant(null),
    }),
    person: fc.integer({ min: -1, max: 5 }),
    voice: fc.constantFrom(...VOICES),
    themes: fc.subarray([0, 1, 2]),
  });
  const themes = ['a', 'b', 'c'].map((themeId) => ({ themeId, label: themeId }));

  it('parts sum to the whole and no rate leaves 0…1', () => {
    fc.assert(
      fc.property(fc.array(contribution), (contributions) => {
        const report = measureImpact({ contributions, themes });
        const sum = (counts: object) => Object.values(counts).reduce((all, count) => all + count.contributions, 0);
        expect(sum(report.byEligibility)).toBe(contributions.length);
        for (const parts of [report.byOfficial, report.byDecision, report.byDelivery]) {
          expect(sum(parts)).toBe(report.eligible.contributions);
        }
        for (const { rate } of [
          report.responseRate,
          report.decisionRate,
          report.adoptionRate,
          report.implementationRate,
        ]) {
          if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true);
        }
      }),
    );
  });

  it('the order of the contributions changes nothing', () => {
    fc.assert(
      fc.property(
        fc
          .array(contribution)
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const [one, other] = [all, shuffled].map((contributions) => measureImpact({ contributions, themes }));
          expect(JSON.stringify(other)).toBe(JSON.stringify(one));
        },
      ),
    );
  });
});
