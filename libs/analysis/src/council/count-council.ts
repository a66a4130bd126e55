import type {
  CandidateOutcome,
  CouncilCandidate,
  CouncilCheck,
  CouncilCount,
  CouncilSchool,
  CouncilSum,
  CouncilTurnout,
  SchoolCount,
} from '#domain';

export const COUNCIL_METHOD = 'council-1';

/**
 * The result of an election to a youth council: each school is a district with ballots, seats and candidates of its own.
 *
 *     turnout = (valid + invalid) ÷ entitled pupils
 *
 * The denominator is the pupils of the school, never residents of a census. The whole turnout sums ballots and pupils over the
 * schools of which both are known; shares of schools are never averaged. The candidates with the most votes take the seats, and nobody
 * is elected with no vote; where the last seats go to some of those with equally many votes, they are `tied` until the lot, the repeated
 * vote or the decision is written down and names exactly as many of them as there are seats.
 *
 * @returns one count a school in the order given, and the sums with how many schools each is over
 * @example 164 entitled, 93 valid, 2 invalid: turnout 95 / 164 = 57.9 %. Two seats, votes 43, 25, 25: the first is elected and the
 *   other two are tied for one seat.
 */
export function countCouncil(schools: readonly CouncilSchool[]): CouncilCount {
  const sum = (of: (school: CouncilSchool) => number | null): CouncilSum => {
    const known = schools.map(of).filter((value) => value !== null);
    return { sum: known.length === 0 ? null : known.reduce((total, value) => total + value, 0), schools: known.length };
  };
  const whole = schools.filter((school) => castIn(school) !== null && school.entitled !== null);
  const isKnown = whole.length > 0;
  const total = isKnown
    ? turnoutOf(
        whole.reduce((cast, school) => cast + castIn(school)!, 0),
        whole.reduce((pupils, { entitled }) => pupils + entitled!, 0),
      )
    : turnoutOf(null, sum(({ entitled }) => entitled).sum);
  return {
    schools: schools.map(countSchool),
    total: {
      entitled: sum(({ entitled }) => entitled),
      issued: sum(({ issued }) => issued),
      found: sum(({ found }) => found),
      valid: sum(({ valid }) => valid),
      invalid: sum(({ invalid }) => invalid),
      seats: sum(({ seats }) => seats),
      turnout: { ...total, schools: whole.length },
    },
  };
}

function countSchool(school: CouncilSchool): SchoolCount {
  const { name, issued, candidates, seats } = school;
  const found = school.found ?? castIn(school);
  const { outcomes, tie, fits } = seatCandidates(school);
  const elected = [...outcomes.values()].filter((outcome) => outcome === 'elected').length;
  return {
    name,
    turnout: turnoutOf(castIn(school), school.entitled),
    missingFromUrn: issued === null || found === null ? null : issued - found,
    candidates: candidates.map(({ number }) => ({ number, outcome: outcomes.get(number) ?? 'unknown' })),
    elected,
    openSeats: seats === null ? null : seats - elected,
    tie,
    checks: [
      ...checkSchool(school),
      ...(fits ? [] : [{ code: 'tie-does-not-fit' as const, found: school.tie!.winners.length, allowed: tie!.seats }]),
    ],
  };
}

/** Ballots cast: valid and invalid; null while one of them is unknown. */
function castIn({ valid, invalid }: CouncilSchool): number | null {
  return valid === null || invalid === null ? null : valid + invalid;
}

function turnoutOf(cast: number | null, entitled: number | null): CouncilTurnout {
  if (cast === null) return { cast, entitled, rate: null, reason: 'ballots-unknown' };
  if (entitled === null) return { cast, entitled, rate: null, reason: 'entitled-unknown' };
  if (entitled === 0) return { cast, entitled, rate: null, reason: 'nobody-entitled' };
  return { cast, entitled, rate: cast / entitled, reason: null };
}

interface Seated {
  readonly outcomes: ReadonlyMap<number, CandidateOutcome>;
  readonly tie: SchoolCount['tie'];
  /** False where a written act names others than those tied, or not as many as there are seats. */
  readonly fits: boolean;
}

function seatCandidates({ candidates, seats, tie: act }: CouncilSchool): Seated {
  const outcomes = new Map<number, CandidateOutcome>();
  if (seats === null || candidates.some(({ votes }) => votes === null)) return { outcomes, tie: null, fits: true };
  for (const { number } of candidates) outcomes.set(number, 'not-elected');
  if (seats === 0) return { outcomes, tie: null, fits: true };
  const ranked = [...candidates].sort((a, b) => b.votes! - a.votes! || a.number - b.number);
  const last = ranked[seats - 1]?.votes ?? 0;
  const above = ranked.filter(({ votes }) => votes! > last);
  const level = last > 0 ? ranked.filter(({ votes }) => votes === last) : [];
  const free = Math.min(seats - above.length, level.length);
  for (const { number } of above) outcomes.set(number, 'elected');
  if (free === level.length) {
    for (const { number } of level) outcomes.set(number, 'elected');
    return { outcomes, tie: null, fits: true };
  }
  return partTie(level, free, act, outcomes);
}

function partTie(
  level: readonly CouncilCandidate[],
  seats: number,
  act: CouncilSchool['tie'],
  outcomes: Map<number, CandidateOutcome>,
): Seated {
  const numbers = level.map(({ number }) => number);
  const winners = new Set(act?.winners ?? []);
  const fits = act === null || (winners.size === seats && [...winners].every((number) => numbers.includes(number)));
  const isParted = act !== null && fits;
  for (const number of numbers) {
    outcomes.set(number, !isParted ? 'tied' : winners.has(number) ? 'elected' : 'not-elected');
  }
  return { outcomes, tie: { numbers, seats, how: isParted ? act.how : null }, fits };
}

function checkSchool(school: CouncilSchool): CouncilCheck[] {
  const { entitled, issued, found, valid, seats, mostPicks, candidates } = school;
  const checks: CouncilCheck[] = [];
  const above = (code: CouncilCheck['code'], value: number | null, limit: number | null) => {
    if (value !== null && limit !== null && value > limit) checks.push({ code, found: value, allowed: limit });
  };
  const cast = castIn(school);
  above('issued-above-entitled', issued, entitled);
  above('found-above-issued', found, issued);
  above('cast-above-issued', found === null ? cast : null, issued);
  if (found !== null && cast !== null && found !== cast)
    checks.push({ code: 'cast-differs-from-found', found: cast, allowed: found });
  const isCounted = candidates.length > 0 && candidates.every(({ votes }) => votes !== null);
  const votes = candidates.reduce((sum, candidate) => sum + (candidate.votes ?? 0), 0);
  if (isCounted && valid !== null) {
    above('votes-above-ballots', votes, valid * mostPicks);
    // A valid ballot names somebody.
    if (votes < valid) checks.push({ code: 'votes-below-valid', found: votes, allowed: valid });
  }
  if (candidates.length > 0) above('more-seats-than-candidates', seats, candidates.length);
  return checks;
}
