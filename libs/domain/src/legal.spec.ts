import { checkLegalDates, findLegalDateMistake, LEGAL_STEPS, planLegalSteps } from './legal.js';
import { LEGAL_TEMPLATES } from './legal-templates.js';

const template = (code: string) => LEGAL_TEMPLATES.find((one) => one.code === code)!;
const STRATEGY = template('strategy');
const REVITALISATION = template('revitalisation');
const NGO = template('ngo-programme');
const short = (warnings: ReturnType<typeof checkLegalDates>) =>
  warnings.map(({ problem, from, to, days, neededDays }) => [problem, from, to, days, neededDays]);

describe('the dates of a checklist', () => {
  it('keep a term of 35 days that ends on its 35th day, the first day not counted', () => {
    // 2 March + 29 days = 31 March, + 6 = 6 April: the 35th day
    expect(checkLegalDates(STRATEGY, { notice: '2026-03-02', end: '2026-04-06' })).toEqual([]);
    expect(short(checkLegalDates(STRATEGY, { notice: '2026-03-02', end: '2026-04-05' }))).toEqual([
      ['too-short', 'notice', 'end', 34, 35],
    ]);
  });

  it('are calendar days, over a change of clocks and a leap day too', () => {
    // clocks go forward on 29 March 2026; 2028 has 29 days in February: 1 February + 28 = 29 February, + 7 = 7 March
    const across = { notice: '2026-03-20', end: '2026-04-24' };
    expect(checkLegalDates(STRATEGY, across)).toEqual([]);
    expect(checkLegalDates(STRATEGY, { notice: '2028-02-01', end: '2028-03-07' })).toEqual([]);
    expect(short(checkLegalDates(STRATEGY, { notice: '2026-02-01', end: '2026-03-07' }))).toEqual([
      ['too-short', 'notice', 'end', 34, 35],
    ]);
  });

  it('warn where the report comes later than 30 days after the end', () => {
    // 10 April + 20 days = 30 April, + 10 = 10 May: the 30th day
    expect(checkLegalDates(STRATEGY, { end: '2026-04-10', 'publish-report': '2026-05-10' })).toEqual([]);
    expect(short(checkLegalDates(STRATEGY, { end: '2026-04-10', 'publish-report': '2026-05-11' }))).toEqual([
      ['too-long', 'end', 'publish-report', 31, 30],
    ]);
  });

  it('warn once where the notice comes after the start, whether or not the template says so', () => {
    const late = { notice: '2026-03-05', start: '2026-03-02' };
    expect(short(checkLegalDates(REVITALISATION, late))).toEqual([['wrong-order', 'notice', 'start', -3, 0]]);
    expect(checkLegalDates(REVITALISATION, late)[0]!.source).toMatch(/^art\. 6 ust\. 2 /);
    expect(checkLegalDates(template('own-rules'), late)).toMatchObject([{ problem: 'wrong-order', source: null }]);
    expect(checkLegalDates(REVITALISATION, { notice: '2026-03-02', start: '2026-03-02' })).toEqual([]);
  });

  it('warn where a report is due before the end, or published before it is written', () => {
    expect(
      short(checkLegalDates(NGO, { end: '2026-10-20', report: '2026-10-18', 'publish-report': '2026-10-17' })),
    ).toEqual([
      ['wrong-order', 'end', 'report', -2, 0],
      ['wrong-order', 'report', 'publish-report', -1, 0],
      ['wrong-order', 'end', 'publish-report', -3, 0],
    ]);
  });

  it('warn where a last day of the year has passed', () => {
    const days = { start: '2026-10-01', end: '2026-10-20' };
    expect(checkLegalDates(NGO, { ...days, adopt: '2026-11-30' })).toEqual([]);
    // 30 November to 17 December are 17 days
    expect(short(checkLegalDates(NGO, { ...days, adopt: '2026-12-17' }))).toEqual([
      ['after-deadline', 'adopt', 'adopt', 17, 0],
    ]);
  });

  it('are compared with the days of the process itself', () => {
    const process = { startsOn: '2026-10-01', endsOn: '2026-10-20' };
    expect(short(checkLegalDates(NGO, { start: '2026-10-01', end: '2026-10-22' }, process))).toEqual([
      ['not-the-process', 'end', 'end', 2, 0],
    ]);
  });

  it('break nothing while they are not set', () => {
    expect(checkLegalDates(STRATEGY, {})).toEqual([]);
    expect(checkLegalDates(STRATEGY, { notice: '2026-03-02', end: null })).toEqual([]);
  });
});

describe('the dates that a template proposes', () => {
  it('break neither the template nor the order of things', () => {
    const process = { startsOn: '2026-03-02', endsOn: '2026-04-10' };
    for (const one of LEGAL_TEMPLATES)
      expect([one.code, checkLegalDates(one, planLegalSteps(one, process, 30), process)]).toEqual([one.code, []]);
  });

  it('put the notice 35 days before the end where the consultation is shorter', () => {
    // 31 March − 30 days = 1 March, − 5 = 24 February 2026
    const dates = planLegalSteps(STRATEGY, { startsOn: '2026-03-10', endsOn: '2026-03-31' }, 14);
    // 31 March + 14 = 14 April; + 30 = 30 April
    expect(dates).toMatchObject({ notice: '2026-02-24', answer: '2026-04-14', 'publish-report': '2026-04-30' });
    expect(dates.report).toBeNull();
  });

  it('are none where the process has none', () => {
    const dates = planLegalSteps(STRATEGY, { startsOn: null, endsOn: null }, 30);
    expect(Object.values(dates)).toEqual(STRATEGY.steps.map(() => null));
  });
});

describe('a date that cannot be', () => {
  const days = { startsOn: '2026-03-02', today: '2026-03-20' };
  it('is a step of the consultation before its start', () => {
    const step = { code: 'report', dueOn: '2026-03-01', doneOn: null } as const;
    expect(findLegalDateMistake(step, days)).toBe('legal-date-before-start');
    expect(findLegalDateMistake({ ...step, dueOn: null, doneOn: '2026-02-01' }, days)).toBe('legal-date-before-start');
    expect(findLegalDateMistake({ ...step, dueOn: '2026-03-02' }, days)).toBeNull();
    expect(findLegalDateMistake({ ...step, code: 'notice' }, days)).toBeNull();
    expect(findLegalDateMistake(step, { ...days, startsOn: null })).toBeNull();
  });

  it('is a step done in the future', () => {
    const step = { code: 'notice', dueOn: '2026-03-30', doneOn: '2026-03-21' } as const;
    expect(findLegalDateMistake(step, days)).toBe('legal-done-in-future');
    expect(findLegalDateMistake({ ...step, doneOn: '2026-03-20' }, days)).toBeNull();
  });
});

describe('the templates', () => {
  it('say everything in Polish and in English, and claim no check that nobody made', () => {
    for (const { code, name, steps, noticePlaces, forms, ownRules, basis, checkedOn } of LEGAL_TEMPLATES) {
      const texts = [name, ownRules, ...steps.map(({ label }) => label), ...noticePlaces, ...forms];
      expect([code, texts.filter(({ pl, en }) => !pl || !en)]).toEqual([code, []]);
      expect([code, basis.length > 0, checkedOn]).toEqual([code, true, null]);
    }
  });

  it('list steps in the order in which they are made, and rules of steps that they have', () => {
    for (const { code, steps, intervals, deadlines } of LEGAL_TEMPLATES) {
      const codes = steps.map((step) => step.code);
      expect([code, codes]).toEqual([code, LEGAL_STEPS.filter((step) => codes.includes(step))]);
      const named = [...intervals.flatMap(({ from, to }) => [from, to]), ...deadlines.map(({ step }) => step)];
      expect([code, named.filter((step) => !codes.includes(step))]).toEqual([code, []]);
    }
  });
});
