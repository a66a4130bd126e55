import fc from 'fast-check';
import type { CouncilSchool } from '#domain';
import { countCouncil } from './count-council.js';
import { fieldOf, schoolsFromTallies, withoutCandidateNames } from './read-tallies.js';

const school = (more: Partial<CouncilSchool> = {}): CouncilSchool => ({
  name: 'SP 2',
  entitled: 164,
  issued: 95,
  found: 95,
  valid: 93,
  invalid: 2,
  seats: 1,
  mostPicks: 1,
  tieRule: 'lot',
  tie: null,
  candidates: candidates(43, 25, 25),
  ...more,
});
const candidates = (...votes: readonly (number | null)[]) =>
  votes.map((count, index) => ({ number: index + 1, name: null, consentOn: null, votes: count }));
const count = (more: Partial<CouncilSchool>) => countCouncil([school(more)]).schools[0]!;
const outcomes = (more: Partial<CouncilSchool>) => count(more).candidates.map(({ outcome }) => outcome);

describe('a school', () => {
  it('has a turnout of pupils: valid and invalid ballots over those entitled', () => {
    // 95 / 164
    expect(count({}).turnout).toEqual({ cast: 95, entitled: 164, rate: 95 / 164, reason: null });
    expect(count({ invalid: null }).turnout).toMatchObject({ rate: null, reason: 'ballots-unknown' });
    expect(count({ entitled: null }).turnout).toMatchObject({ cast: 95, rate: null, reason: 'entitled-unknown' });
    expect(count({ entitled: 0 }).turnout).toMatchObject({ rate: null, reason: 'nobody-entitled' });
  });

  it('elects those with the most votes', () => {
    expect(outcomes({ seats: 1 })).toEqual(['elected', 'not-elected', 'not-elected']);
    expect(outcomes({ seats: 3 })).toEqual(['elected', 'elected', 'elected']);
    expect(outcomes({ seats: 0 })).toEqual(['not-elected', 'not-elected', 'not-elected']);
    expect(outcomes({ seats: null })).toEqual(['unknown', 'unknown', 'unknown']);
    expect(outcomes({ candidates: candidates(5, null) })).toEqual(['unknown', 'unknown']);
  });

  it('leaves a seat open rather than giving it to somebody without a vote', () => {
    expect(count({ seats: 2, candidates: candidates(93, 0) })).toMatchObject({
      elected: 1,
      openSeats: 1,
      candidates: [{ outcome: 'elected' }, { outcome: 'not-elected' }],
      tie: null,
    });
  });

  it('leaves a tie at the last seat open until it is written down how it was parted', () => {
    expect(count({ seats: 2 })).toMatchObject({
      candidates: [{ outcome: 'elected' }, { outcome: 'tied' }, { outcome: 'tied' }],
      tie: { numbers: [2, 3], seats: 1, how: null },
      openSeats: 1,
    });
    const drawn = count({ seats: 2, tie: { how: 'lot', winners: [3], note: 'losowanie 16.10' } });
    expect(drawn.candidates.map(({ outcome }) => outcome)).toEqual(['elected', 'not-elected', 'elected']);
    expect(drawn).toMatchObject({ tie: { numbers: [2, 3], seats: 1, how: 'lot' }, openSeats: 0, checks: [] });
  });

  it.each([[[1]], [[2, 3]], [[4]], [[]]])('does not believe a lot that gives the one seat to %p', (winners) => {
    const result = count({ seats: 2, tie: { how: 'lot', winners, note: '' } });
    expect(result.candidates.map(({ outcome }) => outcome)).toEqual(['elected', 'tied', 'tied']);
    expect(result.checks).toEqual([{ code: 'tie-does-not-fit', found: winners.length, allowed: 1 }]);
  });

  it('shows what was handed out and is not in the urn, and every sum that is wrong', () => {
    expect(count({ issued: 97 }).missingFromUrn).toBe(2);
    expect(count({ issued: null }).missingFromUrn).toBeNull();
    expect(count({ found: null, issued: 96 }).missingFromUrn).toBe(1);
    expect(count({ entitled: 90, issued: 94 }).checks).toEqual([
      { code: 'issued-above-entitled', found: 94, allowed: 90 },
      { code: 'found-above-issued', found: 95, allowed: 94 },
    ]);
    expect(count({ found: null, issued: 94 }).checks).toEqual([{ code: 'cast-above-issued', found: 95, allowed: 94 }]);
    expect(count({ found: 94 }).checks).toEqual([{ code: 'cast-differs-from-found', found: 95, allowed: 94 }]);
    // 43 + 25 + 26 votes on 93 valid ballots with one name each, and 43 + 25 + 24 where each names somebody.
    expect(count({ candidates: candidates(43, 25, 26) }).checks).toEqual([
      { code: 'votes-above-ballots', found: 94, allowed: 93 },
    ]);
    expect(count({ candidates: candidates(43, 25, 26), mostPicks: 2 }).checks).toEqual([]);
    expect(count({ candidates: candidates(43, 25, 24) }).checks).toEqual([
      { code: 'votes-below-valid', found: 92, allowed: 93 },
    ]);
    expect(count({ seats: 4 }).checks).toEqual([{ code: 'more-seats-than-candidates', found: 4, allowed: 3 }]);
  });
});

describe('the town', () => {
  it('sums pupils and ballots over the schools that know both, and never averages shares', () => {
    const schools = [
      school({ entitled: 100, valid: 50, invalid: 0 }),
      school({ entitled: 900, valid: 90, invalid: 0 }),
      school({ entitled: null }),
    ];
    const { total } = countCouncil(schools);
    // 140 of 1,000 and not the mean of 50 % and 10 %.
    expect(total.turnout).toEqual({ cast: 140, entitled: 1000, rate: 0.14, reason: null, schools: 2 });
    expect(total.entitled).toEqual({ sum: 1000, schools: 2 });
    expect(total.valid).toEqual({ sum: 233, schools: 3 });
  });

  it('knows nothing where no school does', () => {
    expect(countCouncil([]).total).toMatchObject({
      entitled: { sum: null, schools: 0 },
      turnout: { rate: null, reason: 'ballots-unknown', schools: 0 },
    });
  });

  it('seats never more than there are, whatever the votes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (votes, seats) => {
        const result = count({ candidates: candidates(...votes), seats });
        const with0 = result.candidates.filter(
          ({ number, outcome }) => votes[number - 1] === 0 && outcome === 'elected',
        );
        expect(result.elected).toBeLessThanOrEqual(seats);
        expect(with0).toEqual([]);
        const votesOf = (...of: string[]) =>
          result.candidates.filter(({ outcome }) => of.includes(outcome)).map(({ number }) => votes[number - 1]!);
        const inFront = Math.min(...votesOf('elected', 'tied'));
        for (const behind of votesOf('not-elected')) expect(behind).toBeLessThanOrEqual(inFront);
      }),
    );
  });
});

describe('a tally sheet', () => {
  it.each([
    ['uprawnieni', 'entitled'],
    ['Liczba uprawnionych uczniów', 'entitled'],
    ['wydane karty', 'issued'],
    ['karty wyjęte z urny', 'found'],
    ['głosy ważne', 'valid'],
    ['Głosy nieważne', 'invalid'],
    ['karty nieważne', 'invalid'],
    ['mandaty', 'seats'],
    ['invalid ballots', 'invalid'],
    ['SP 2, kandydatura nr 1', null],
    ['Ważna sprawa', null],
  ])('reads %p as %p', (option, field) => {
    expect(fieldOf(option)).toBe(field);
  });

  it('becomes schools whose candidates are numbers, never names', () => {
    const line = (unit: string | null, option: string, votes: number) => ({ unit, option, votes });
    const schools = schoolsFromTallies([
      line('SP 2', 'uprawnieni', 164),
      line('SP 2', 'głosy ważne', 93),
      line('SP 2', 'głosy nieważne', 2),
      line('SP 2', 'Kandydat 2', 25),
      line('SP 2', 'Kandydat 1', 68),
      line('ZST', 'Imię Zmyślone', 10),
      line('ZST', 'Inne Zmyślone', 12),
      line(null, 'bez szkoły', 3),
    ]);
    expect(schools.map(({ name }) => name)).toEqual(['SP 2', 'ZST']);
    expect(schools[0]).toMatchObject({ entitled: 164, issued: null, valid: 93, invalid: 2 });
    expect(schools[0]!.candidates.map(({ number, votes }) => [number, votes])).toEqual([
      [1, 68],
      [2, 25],
    ]);
    expect(schools[1]!.candidates.map(({ number, votes }) => [number, votes])).toEqual([
      [1, 10],
      [2, 12],
    ]);
    expect(JSON.stringify(schools)).not.toContain('Zmyślone');
  });

  it('calls a candidate by a number of the school, whatever the sheet calls her', () => {
    const lines = [
      { unit: 'SP 2', option: 'Zofia Zmyślona', votes: 31 },
      { unit: 'SP 2', option: 'Adam Zmyślony', votes: 20 },
      { unit: 'SP 2', option: 'głosy ważne', votes: 51 },
      { unit: 'LO', option: 'Zofia Zmyślona', votes: 7 },
    ];
    expect(withoutCandidateNames(lines).map(({ option }) => option)).toEqual([
      'SP 2, nr 1',
      'SP 2, nr 2',
      'głosy ważne',
      'LO, nr 1',
    ]);
    expect(withoutCandidateNames([{ unit: null, option: 'Kandydatka 4', votes: 1 }])[0]!.option).toBe('nr 4');
  });
});
