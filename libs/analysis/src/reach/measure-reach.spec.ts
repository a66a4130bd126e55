import fc from 'fast-check';
import { InvalidInputError, type PopulationGroup } from '#domain';
import { AUGUSTOW_COUNTS, AUGUSTOW_POPULATION } from './augustow.fixture.js';
import { countParticipants } from './count-participants.js';
import { measureReach, type ReachInput } from './measure-reach.js';

const AUGUSTOW_REACH: ReachInput = {
  total: 460,
  counts: AUGUSTOW_COUNTS,
  population: AUGUSTOW_POPULATION,
  reference: null,
  variables: ['age'],
};

function table(variable: string, groups: Record<string, number>): PopulationGroup[] {
  return Object.entries(groups).map(([group, population]) => ({ variable, group, population }));
}
function counts(variable: string, groups: Record<string, number>) {
  return Object.entries(groups).map(([group, people]) => ({ variable, group, people }));
}
function measureOne(
  variable: string,
  people: Record<string, number>,
  residents: Record<string, number>,
  total?: number,
) {
  const sum = Object.values(people).reduce((a, b) => a + b, 0);
  return measureReach({
    total: total ?? sum,
    counts: counts(variable, people),
    population: table(variable, residents),
    reference: null,
    variables: [variable],
  }).variables[0];
}

// The printed table of the worked example: share, census share, ratio, interval, people short, verdict.
it('reproduces the worked table of Augustów to its printed digits', () => {
  const { groups } = measureReach(AUGUSTOW_REACH).variables[0];
  const printed = groups.map((row) => [
    row.group,
    row.share?.toFixed(4),
    row.populationShare?.toFixed(4),
    row.ratio?.toFixed(3),
    `${row.lower?.toFixed(3)}-${row.upper?.toFixed(3)}`,
    row.missingPeople?.toFixed(1),
    row.verdict,
  ]);
  expect(printed).toEqual([
    ['15-24', '0.0752', '0.1196', '0.629', '0.447-0.876', '18.3', 'under'],
    ['25-34', '0.1650', '0.1628', '1.014', '0.813-1.253', '-0.9', 'cannot-tell'],
    ['35-44', '0.2718', '0.1784', '1.524', '1.296-1.776', '-38.5', 'over'],
    ['45-54', '0.2039', '0.1629', '1.252', '1.030-1.507', '-16.9', 'over'],
    ['55-64', '0.1602', '0.1663', '0.963', '0.769-1.195', '2.5', 'cannot-tell'],
    ['65-74', '0.0922', '0.1216', '0.759', '0.559-1.020', '12.1', 'cannot-tell'],
    ['75+', '0.0316', '0.0884', '0.357', '0.210-0.602', '23.4', 'under'],
  ]);
});

it('shows unknown people apart and says what part of all people is known', () => {
  const { known, unknown, outside, coverage, dissimilarity } = measureReach(AUGUSTOW_REACH).variables[0];
  expect({ known, unknown, outside }).toEqual({ known: 412, unknown: 48, outside: 0 });
  expect(coverage).toBeCloseTo(412 / 460, 12);
  expect(dissimilarity).toBeCloseTo(0.1366812, 7);
});

it('counts people who were never asked as unknown', () => {
  expect(measureOne('sex', { women: 30, men: 20 }, { women: 500, men: 500 }, 60).unknown).toBe(10);
});

it('calls a group proportional only when its whole interval lies between 0.8 and 1.25', () => {
  // 5,000 of 10,000: Wilson 0.4902…0.5098, so the ratio lies in 0.98…1.02
  expect(measureOne('sex', { women: 5000, men: 5000 }, { women: 50000, men: 50000 }).groups[0].verdict).toBe(
    'proportional',
  );
});

it('takes neighbouring age bands together until each would hold ten participants', () => {
  // 100 people: 85+ expects 100 · 300/10000 = 3, with 75-84 (700) just 10
  const { groups } = measureOne(
    'age',
    { '16-44': 58, '45-74': 36, '75-84': 3, '85+': 3 },
    { '16-44': 5000, '45-74': 4000, '75-84': 700, '85+': 300 },
  );
  expect(groups.map((row) => [row.group, row.participants, row.members])).toEqual([
    ['16-44', 58, ['16-44']],
    ['45-74', 36, ['45-74']],
    ['75+', 6, ['75-84', '85+']],
  ]);
});

it('takes neighbouring age bands together until none would have to be hidden', () => {
  // 75-84 and 85+ are four people together, so they join 45-74
  const { groups } = measureOne(
    'age',
    { '16-44': 60, '45-74': 36, '75-84': 3, '85+': 1 },
    { '16-44': 5000, '45-74': 4000, '75-84': 700, '85+': 300 },
  );
  expect(groups.map((row) => [row.group, row.participants])).toEqual([
    ['16-44', 60],
    ['45+', 40],
  ]);
});

it('takes neighbours by age and not by their place in the table', () => {
  const { groups } = measureOne(
    'age',
    { '30-59': 60, '60+': 37, '5-29': 3 },
    { '30-59': 5000, '60+': 4500, '5-29': 500 },
  );
  expect(groups.map((row) => row.group)).toEqual(['5-59', '60+']);
});

it('does not take districts together but gives no verdict on the small ones', () => {
  // Lipowiec expects 100 · 50/1000 = 5 participants
  const { groups } = measureOne(
    'district',
    { Centrum: 60, Borki: 40, Lipowiec: 0 },
    { Centrum: 550, Borki: 400, Lipowiec: 50 },
  );
  expect(groups[2]).toMatchObject({ group: 'Lipowiec', participants: 0, ratio: 0, verdict: null, reason: 'too_few' });
});

it('gives counts without shares or verdicts below thirty people of known group', () => {
  const { groups, reason, dissimilarity } = measureOne('sex', { women: 20, men: 9 }, { women: 500, men: 500 });
  expect({ reason, dissimilarity }).toEqual({ reason: 'too_few', dissimilarity: null });
  expect(groups[0]).toMatchObject({ participants: 20, share: null, ratio: null, verdict: null, reason: 'too_few' });
});

it('lists people of a group that the table does not hold, outside the shares', () => {
  const { groups, outside, known } = measureOne(
    'district',
    { Centrum: 50, Borki: 50, Suwałki: 7 },
    { Centrum: 500, Borki: 500 },
  );
  expect({ outside, known }).toEqual({ outside: 7, known: 100 });
  expect(groups[2]).toMatchObject({ group: 'Suwałki', participants: 7, share: null, reason: 'outside_reference' });
  expect(groups[0].share).toBe(0.5);
});

it('has no ratio where nobody lives and leaves the people out of the shares', () => {
  const { groups, outside } = measureOne('district', { Centrum: 50, Port: 2 }, { Centrum: 500, Port: 0, Borki: 500 });
  expect(groups[2]).toMatchObject({ group: 'Port', participants: 2, ratio: null, reason: 'zero_population' });
  expect(outside).toBe(2);
});

it('says why instead of dividing by zero', () => {
  expect(measureOne('sex', {}, { women: 500, men: 500 })).toMatchObject({ reason: 'no_participants', coverage: null });
  expect(measureOne('sex', {}, { women: 500, men: 500 }, 40)).toMatchObject({ reason: 'not_asked', coverage: 0 });
  expect(measureOne('sex', { women: 40 }, { women: 0 })).toMatchObject({
    reason: 'zero_population',
    dissimilarity: null,
  });
  expect(measureOne('sex', { women: 40 }, {})).toMatchObject({ reason: 'outside_reference', outside: 40 });
});

it('refuses more participants than residents and names the group', () => {
  const measure = () => measureOne('district', { Lipowiec: 20, Centrum: 5 }, { Lipowiec: 19, Centrum: 900 });
  expect(measure).toThrow(InvalidInputError);
  expect(measure).toThrow('district Lipowiec: 20 participants but only 19 residents');
});

it('refuses more answers than people', () => {
  expect(() => measureOne('sex', { women: 30 }, { women: 500 }, 20)).toThrow('only 20 took part');
});

it('marks small groups and the one that would give them away, and hides nothing itself', () => {
  const { groups } = measureOne('district', { A: 3, B: 40, C: 12 }, { A: 500, B: 500, C: 500 });
  expect(groups.map((row) => [row.participants, row.protected])).toEqual([
    [3, true],
    [40, false],
    [12, true],
  ]);
});

it('measures all people against all residents', () => {
  // 460 / 25,882
  expect(measureReach(AUGUSTOW_REACH).rate).toBeCloseTo(0.017773, 6);
});

describe('whatever the numbers', () => {
  const cells = fc.array(fc.record({ people: fc.nat(300), others: fc.integer({ min: 0, max: 5000 }) }), {
    minLength: 2,
    maxLength: 8,
  });
  const inputOf = (rows: { people: number; others: number }[], unknown: number): ReachInput => ({
    total: rows.reduce((sum, row) => sum + row.people, unknown),
    counts: rows.map(({ people }, index) => ({ variable: 'place', group: `g${index}`, people })),
    population: rows.map(({ people, others }, index) => ({
      variable: 'place',
      group: `g${index}`,
      population: people + others + 60,
    })),
    reference: null,
    variables: ['place'],
  });

  it('shares sum to 1 and missing people to 0', () => {
    fc.assert(
      fc.property(cells, fc.nat(50), (rows, unknown) => {
        const { groups, known } = measureReach(inputOf(rows, unknown + 1)).variables[0];
        fc.pre((known ?? 0) >= 30);
        expect(groups.reduce((sum, row) => sum + (row.share ?? NaN), 0)).toBeCloseTo(1, 9);
        expect(groups.reduce((sum, row) => sum + (row.populationShare ?? NaN), 0)).toBeCloseTo(1, 9);
        expect(groups.reduce((sum, row) => sum + (row.missingPeople ?? NaN), 0)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('ten times as many residents leave ratio, interval and dissimilarity as they are', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const input = inputOf(rows, 0);
        const population = input.population.map((group) => ({ ...group, population: group.population * 10 }));
        const [once, tenfold] = [input, { ...input, population }].map((each) => measureReach(each).variables[0]);
        if (once.dissimilarity !== null) expect(tenfold.dissimilarity).toBeCloseTo(once.dissimilarity, 12);
        tenfold.groups.forEach((row, index) => {
          expect(row.verdict).toBe(once.groups[index].verdict);
          if (row.ratio !== null) expect(row.ratio).toBeCloseTo(once.groups[index].ratio ?? NaN, 9);
        });
      }),
    );
  });

  it('the order of the people changes nothing', () => {
    const people = fc.array(fc.constantFrom('15-24', '25-34', '65+', '', 'elsewhere', null), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(
        people.chain((ages) => fc.tuple(fc.constant(ages), fc.shuffledSubarray(ages, { minLength: ages.length }))),
        ([ages, shuffled]) => {
          const reports = [ages, shuffled].map((order) =>
            measureReach({
              ...countParticipants(
                order.map((age) => ({ attributes: { age } })),
                ['age'],
              ),
              population: table('age', { '15-24': 900, '25-34': 800, '65+': 700 }),
              reference: null,
              variables: ['age'],
            }),
          );
          expect(JSON.stringify(reports[1])).toBe(JSON.stringify(reports[0]));
        },
      ),
    );
  });
});
