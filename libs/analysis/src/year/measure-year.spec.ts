import type { AimInput } from '#domain';
import { measureYear } from './measure-year.js';
import { peopleOfYear, type YearParticipation } from './people-of-year.js';

/** People `from` to `to` of a process, whom a number stands for in every process. */
const known = (process: string, from: number, to: number): YearParticipation[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ process, person: from + at, marks: [] }));
const unknown = (process: string, count: number): YearParticipation[] =>
  Array.from({ length: count }, () => ({ process, person: null, marks: [] }));

describe('people of a year', () => {
  it('never adds up as different people those of different processes who can be recognised', () => {
    // A = {1…10}, B = {5…12}: 10 + 8 = 18 participations; A ∪ B = {1…12}, 12 people; of B 6 (5…10) were in A too
    expect(peopleOfYear([...known('a', 1, 10), ...known('b', 5, 12)])).toEqual({
      participations: 18,
      processes: 2,
      atLeast: 10,
      atMost: 12,
      reason: null,
    });
  });

  it('leaves a range where nobody can be recognised: from the largest process to the sum', () => {
    // 40 + 25 = 65; the 25 may all be among the 40
    expect(peopleOfYear([...unknown('a', 40), ...unknown('b', 25)])).toMatchObject({ atLeast: 40, atMost: 65 });
  });

  it('counts those with an identifier of one kind apart from each other', () => {
    // 30 people of A with 30 e-mail addresses, 20 of B with 20 others: 50 addresses differ, the 10 without one may be anybody
    const mails = (process: string, from: number, count: number): YearParticipation[] =>
      Array.from({ length: count }, (_, at) => ({
        process,
        person: null,
        marks: [{ kind: 'email', mark: from + at }],
      }));
    const people = peopleOfYear([...mails('a', 1, 30), ...mails('b', 31, 20), ...unknown('b', 10)]);
    expect(people).toMatchObject({ participations: 60, atLeast: 50, atMost: 60, reason: null });
  });

  it('takes who gave an e-mail address here and a telephone number there for one, where a third process links both', () => {
    // six people: address n in A, telephone n in B, both in C; 18 participations, 6 people
    const person = (process: string, number: number, kinds: readonly string[]): YearParticipation => ({
      process,
      person: null,
      marks: kinds.map((kind) => ({ kind, mark: (kind === 'email' ? 100 : 200) + number })),
    });
    const took = [1, 2, 3, 4, 5, 6].flatMap((number) => [
      person('a', number, ['email']),
      person('b', number, ['phone']),
      person('c', number, ['email', 'phone']),
    ]);
    expect(peopleOfYear(took)).toMatchObject({ participations: 18, atLeast: 6, atMost: 6 });
  });

  it('does not tell that one to four people came to two processes, neither by the sum nor by the bounds', () => {
    // A = {1…10}, B = {9…20}: two people came to both
    expect(peopleOfYear([...known('a', 1, 10), ...known('b', 9, 20)])).toEqual({
      participations: 22,
      processes: 2,
      atLeast: 12,
      atMost: 22,
      reason: 'suppressed',
    });
    // A and B share 6 (5…10), B and C share 2 (19, 20): with the third process told, the 2 could be worked out
    const three = [...known('a', 1, 10), ...known('b', 5, 20), ...known('c', 19, 40)];
    expect(peopleOfYear(three)).toMatchObject({ atLeast: 22, atMost: 48, reason: 'suppressed' });
  });

  it('says why there is no number where nobody took part', () => {
    expect(peopleOfYear([])).toEqual({
      participations: 0,
      processes: 0,
      atLeast: 0,
      atMost: 0,
      reason: 'no_participants',
    });
  });

  it('refuses what is no number of a person', () => {
    expect(() => peopleOfYear([{ process: 'a', person: 0.5, marks: [] }])).toThrow(RangeError);
  });
});

describe('a year beside the year before', () => {
  const aims = (eligible: number, changed: number): AimInput => ({
    people: null,
    residents: null,
    impact: { eligible, answered: changed, changed, waiting: [] },
    comments: 0,
    replies: 0,
    meetings: 0,
    newcomers: null,
  });

  it('has more people only where the bounds do not touch', () => {
    const now = { took: [...unknown('a', 60), ...unknown('b', 10)], aims: [] };
    // now 60 to 70; before 59 at most: more. Before 60 at most: the 60 may be as many
    expect(measureYear(now, { took: unknown('c', 59), aims: [] }).peopleChange).toBe('more');
    expect(measureYear(now, { took: unknown('c', 60), aims: [] }).peopleChange).toBe('cannot-tell');
    expect(measureYear(now, { took: unknown('c', 71), aims: [] }).peopleChange).toBe('fewer');
    expect(measureYear(now, { took: [], aims: [] }).peopleChange).toBeNull();
  });

  it('makes shares of the sums and averages no percentages', () => {
    // 30 of 200 and 9 of 10 are 39 of 210 = 18.6 %; the mean of 15 % and 90 % would be 52.5 %
    const { figures } = measureYear({ took: [], aims: [aims(200, 30), aims(10, 9)] }, { took: [], aims: [] });
    const changed = figures.find(({ measure }) => measure === 'changed');
    expect(changed).toMatchObject({ count: 39, base: 210, earlier: null });
    expect(changed?.value).toBeCloseTo(39 / 210, 12);
  });
});
