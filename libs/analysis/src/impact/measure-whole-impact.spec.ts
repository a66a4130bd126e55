import { NO_DAY, type HistoryDecision, type ImpactHistory } from '#domain';
import { type ImpactContribution } from './measure-impact.js';
import { measureWholeImpact } from './measure-whole-impact.js';

const STATUS = {
  eligibility: 'eligible',
  official: 'none',
  decision: null,
  delivery: null,
  stage: null,
  sourceLabel: null,
} as const;

function said(person: number, fields: Partial<ImpactContribution['status']> = {}, themes = [0]): ImpactContribution {
  return { status: { ...STATUS, ...fields }, person, voice: 'person', themes };
}

const places = (...list: number[]) => Int32Array.from(list);

function historyOf(length: number, fields: Partial<ImpactHistory> = {}): ImpactHistory {
  const days = () => new Int32Array(length).fill(NO_DAY);
  return {
    length,
    asOf: 120,
    promisedDays: null,
    awaits: new Uint8Array(length).fill(1),
    submitted: new Int32Array(length).fill(100),
    withdrawn: days(),
    statusAnswered: days(),
    office: new Int32Array(length).fill(-1),
    offices: [],
    variables: [],
    responses: [],
    decisions: [],
    outcomes: [],
    ...fields,
  };
}

function decided(fields: Partial<HistoryDecision>): HistoryDecision {
  return {
    ...{ id: 'd', code: 'yes', hasReason: false, day: 110, office: null, outcomes: [] },
    ...{ confirmed: places(), suggested: places(), ...fields },
  };
}

const themes = [{ themeId: 't', label: 'park' }];
const measure = (contributions: ImpactContribution[], history: Partial<ImpactHistory> = {}) =>
  measureWholeImpact({ contributions, themes }, historyOf(contributions.length, history));

it('counts the wait from the day something came in to the first word of the office, whichever entry it was', () => {
  const { report } = measure([said(0), said(1), said(2)], {
    submitted: places(100, 100, 105),
    responses: [{ id: 'r', day: 108, office: 'roads', confirmed: places(0), suggested: places(1) }],
    decisions: [decided({ confirmed: places(0, 2), day: 112 })],
  });
  // waits: 8 (response before decision), open for 20, 112 − 105 = 7
  const { response } = report.measures;
  expect(response.curve.map(({ day, events }) => [day, events])).toEqual([
    [7, 1],
    [8, 1],
  ]);
  expect(response).toMatchObject({ n: 3, answered: 2, median: 8, promisedDays: 30, isOwnPromise: false });
  // the one that waits has waited for 20 days only
  expect(response.isSettled).toBe(false);
});

it('lets a withdrawn contribution wait until it was taken back, and counts what has no day apart', () => {
  const { report } = measure(
    [
      said(0, { eligibility: 'withdrawn' }),
      said(1, { official: 'answered' }),
      said(2),
      said(3),
      said(4, { eligibility: 'spam' }),
    ],
    { withdrawn: places(104, NO_DAY, NO_DAY, NO_DAY, NO_DAY), submitted: places(100, 100, NO_DAY, 100, 100) },
  );
  expect(report.measures.response).toMatchObject({
    ...{ n: 2, answered: 0, lastDay: 20, withdrawn: 1, withoutDay: 1, answeredWithoutDay: 1, onTime: 0, median: null },
    reason: 'not_reached',
  });
});

it('does not let comments between residents wait for the office', () => {
  const { report } = measure([said(0), said(1)], { awaits: Uint8Array.of(1, 0) });
  expect(report.measures.response.n).toBe(1);
  expect(report.measures.traceability.confirmed.response.denominator).toBe(1);
});

it('counts only confirmed links, and suggested ones in a second, lighter number', () => {
  const { report, evaluation } = measure([said(0), said(1), said(2), said(3)], {
    decisions: [
      decided({ id: 'confirmed', confirmed: places(0), suggested: places(1) }),
      decided({ id: 'suggested', suggested: places(2) }),
      decided({ id: 'orphan', code: 'no', hasReason: true }),
    ],
  });
  const { confirmed, withSuggested } = report.measures.traceability;
  expect(confirmed.decision).toMatchObject({ numerator: 1, denominator: 4 });
  expect(withSuggested.decision).toMatchObject({ numerator: 3, denominator: 4 });
  expect(evaluation.orphanDecisions).toEqual(['suggested', 'orphan']);
  // what is linked by a confirmed link bears the decision
  expect(report.byDecision.yes.contributions).toBe(1);
});

it('takes decisions one by one: parts of adoption, reasons, deliveries that came late or are due', () => {
  const outcome = {
    delivery: 'delivered',
    dueOn: 111,
    deliveredOn: 115,
    confirmed: places(),
    suggested: places(),
  } as const;
  const { report } = measure([said(0)], {
    decisions: [
      decided({ id: 'a', outcomes: [outcome], day: 101 }),
      decided({ id: 'b', code: 'partly', outcomes: [{ ...outcome, delivery: 'planned', deliveredOn: null }] }),
      decided({ id: 'c', code: 'no', hasReason: true }),
      decided({ id: 'd', code: 'no' }),
      decided({ id: 'e', code: 'not-ours' }),
      decided({ id: 'f', code: 'needs-analysis' }),
    ],
  });
  const { decisions, delivery } = report.measures;
  expect(decisions).toMatchObject({
    ...{ opened: 6, pending: 1, adopted: 1, partly: 1, rejected: 2, other: 1, implemented: 1 },
    ...{ deliveredLate: 1, overdue: 1 },
  });
  expect(decisions.adoptionRate.share).toBe(2 / 5);
  expect(decisions.reasonedRejectionRate.share).toBe(1 / 2);
  expect(decisions.implementationRate.share).toBe(1 / 2);
  // delivered after 14 days; the other still open after 10
  expect(delivery).toMatchObject({ n: 2, answered: 1, median: 14 });
});

it('is undefined with a reason where nothing was said', () => {
  const { report, evaluation } = measure([]);
  expect(report.measures.response).toMatchObject({ n: 0, onTime: null, median: null, reason: 'no_participants' });
  expect(report.measures.decisions.adoptionRate).toMatchObject({ share: null, reason: 'no_participants' });
  expect(report.measures.offices).toMatchObject({ groups: [], p: null, reason: 'too_few' });
  expect(evaluation).toMatchObject({ orphanDecisions: [], equality: [], compared: 0 });
});

describe('equality of influence', () => {
  /** Simpson's case of the method page: 90 % and 10 % adopted in two themes on both sides, the group mostly in the second. */
  const counts = [
    { group: 0, theme: 0, adopted: 18, decided: 20 },
    { group: 0, theme: 1, adopted: 6, decided: 60 },
    { group: 1, theme: 0, adopted: 72, decided: 80 },
    { group: 1, theme: 1, adopted: 2, decided: 20 },
  ];
  const rows = counts.flatMap(({ group, theme, adopted, decided: all }) =>
    Array.from({ length: all }, (_, at) => ({
      group,
      theme,
      decision: at < adopted ? ('yes' as const) : ('no' as const),
    })),
  );
  const simpson = () =>
    measureWholeImpact(
      {
        contributions: rows.map(({ theme, decision }, person) => said(person, { decision }, [theme])),
        themes: [...themes, { themeId: 'u', label: 'buses' }],
      },
      historyOf(rows.length, {
        variables: [{ variable: 'sex', groups: ['k', 'm'], of: Int16Array.from(rows, ({ group }) => group) }],
      }),
    ).evaluation;

  it('shows the crude ratio beside the one within themes', () => {
    const { equality, compared } = simpson();
    expect(compared).toBe(2);
    expect(equality[0]).toMatchObject({ variable: 'sex', group: 'k', decided: 80, adopted: 24, protected: false });
    expect(equality[0]!.ratio).toBeCloseTo(0.4054054, 7);
    expect(equality[0]!.adjustedRatio).toBeCloseTo(1, 10);
  });

  it('hides groups of few people and those that would give them away', () => {
    const of = (person: number) => (person < 3 ? 0 : person < 20 ? 1 : 2);
    const contributions = Array.from({ length: 60 }, (_, person) =>
      said(person, { decision: person % 2 ? 'yes' : 'no' }),
    );
    const { evaluation } = measureWholeImpact(
      { contributions, themes },
      historyOf(60, {
        variables: [
          { variable: 'age', groups: ['75+', '15-24', '25-74'], of: Int16Array.from(contributions, (_, at) => of(at)) },
        ],
      }),
    );
    const hidden = evaluation.equality.filter((row) => row.protected);
    expect(hidden.map(({ group }) => group)).toContain('75+');
    expect(hidden.length).toBeGreaterThanOrEqual(2);
    for (const row of hidden)
      expect(row).toMatchObject({ decided: null, adopted: null, ratio: null, reason: 'suppressed' });
  });
});
