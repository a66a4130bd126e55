import { compareGroups } from './compare-groups.js';
import { measureAgreement } from './measure-agreement.js';
import { opinionGroups } from './opinion-groups.js';
import { opinionMap } from './opinion-map.js';
import { orderVotes, type OpinionVotes } from './opinion-votes.js';
import { protectAgreement } from './protect-agreement.js';
import { dividingStatements, representativeStatements, sharedStatements } from './rank-statements.js';
import { weightedSilhouette } from './weighted-silhouette.js';

/** Rows of a table of people and statements: `+` agree, `-` disagree, `0` pass, a dot where nothing was said. */
function votesOf(rows: readonly string[]): OpinionVotes {
  const list = rows.flatMap((row, person) =>
    [...row].flatMap((sign, statement) =>
      sign === '.' ? [] : [{ person, statement, value: '-0+'.indexOf(sign) - 1 }],
    ),
  );
  return {
    people: rows.length,
    statements: rows[0]!.length,
    person: Int32Array.from(list, ({ person }) => person),
    statement: Int32Array.from(list, ({ statement }) => statement),
    value: Int8Array.from(list, ({ value }) => value),
  };
}

/**
 * Two camps of twelve and ten. Statement 0: all agree. 1 and 2: the first camp agrees, the second does not. 3: half and half in both.
 */
const FIRST = Array.from({ length: 12 }, (_, at) => `+++${at % 2 === 0 ? '+' : '-'}++-`);
const SECOND = Array.from({ length: 10 }, (_, at) => `+--${at % 2 === 0 ? '+' : '-'}--+`);
const CAMPS = votesOf([...FIRST, ...SECOND]);

describe('opinion groups', () => {
  it('are the two camps', () => {
    const groups = opinionGroups(CAMPS, { most: 2 });
    expect(groups.count).toBe(2);
    expect([...groups.labels]).toEqual([...new Array(12).fill(0), ...new Array(10).fill(1)]);
    expect(groups.silhouette).toBeGreaterThan(0.5);
  });

  it('do not depend on the order of people or rows', () => {
    const order = [...CAMPS.person.keys()].reverse();
    const renamed = {
      ...CAMPS,
      person: Int32Array.from(order, (row) => 21 - CAMPS.person[row]!),
      statement: Int32Array.from(order, (row) => CAMPS.statement[row]!),
      value: Int8Array.from(order, (row) => CAMPS.value[row]!),
    };
    const [one, other] = [opinionGroups(CAMPS, { most: 2 }), opinionGroups(renamed, { most: 2 })];
    expect([...other.labels].reverse()).toEqual([...one.labels]);
    expect(other.silhouette).toBe(one.silhouette);
  });

  it('are none where a group of five cannot be made, and where all vote alike', () => {
    expect(opinionGroups(votesOf([...FIRST, ...SECOND.slice(0, 4)])).count).toBe(0);
    expect(opinionGroups(votesOf([...FIRST, ...SECOND.slice(0, 4)]), { smallestGroup: 4, most: 2 }).count).toBe(2);
    expect(opinionGroups(votesOf(new Array(30).fill('+++++++')))).toMatchObject({ count: 0, silhouette: null });
    expect(opinionGroups(votesOf(['.......'])).count).toBe(0);
  });

  it('leave out who voted on less than seven statements, once fifteen voted on more', () => {
    const { labels, placed } = opinionGroups(votesOf([...FIRST, ...SECOND, '+-.....']), { most: 2 });
    expect([placed, labels[22]]).toEqual([22, -1]);
  });

  it('refuse two votes of a person on a statement', () => {
    const twice = { ...CAMPS, statement: CAMPS.statement.map(() => 0) };
    expect(() => opinionGroups(twice)).toThrow(RangeError);
  });

  it('lay two people on a line as the arithmetic says', () => {
    // votes (1, −1) and (−1, 1): means 0, the direction (1, −1)/√2, so the places are ±√2 · √(2/2)
    const { points } = opinionMap(orderVotes(votesOf(['+-', '-+'])), 1);
    expect([points[0], points[2]].map((x) => Math.abs(x!))).toEqual([
      expect.closeTo(Math.SQRT2, 10),
      expect.closeTo(Math.SQRT2, 10),
    ]);
  });

  it('have the silhouette of the formula', () => {
    // points 0, 1 | 10, 12 on a line: a = 1, b = 11 → 10/11; 1, 10 → 0.9; 2, 9.5 → 7.5/9.5; 2, 11.5 → 9.5/11.5
    const points = Float64Array.of(0, 0, 1, 0, 10, 0, 12, 0);
    const weights = new Float64Array(4).fill(1);
    const mean = (10 / 11 + 9 / 10 + 7.5 / 9.5 + 9.5 / 11.5) / 4;
    expect(weightedSilhouette({ points, weights }, Int32Array.of(0, 0, 1, 1))).toBeCloseTo(mean, 10);
    expect(weightedSilhouette({ points, weights }, Int32Array.of(0, 0, 0, 0))).toBeNull();
  });
});

describe('agreement', () => {
  const agreement = measureAgreement(CAMPS, { most: 2 });

  it('counts every statement, whole and group by group', () => {
    expect(agreement).toMatchObject({ people: 22, votes: 154, groups: [12, 10], ungrouped: 0 });
    const [all, divided] = agreement.statements;
    expect(all).toMatchObject({ agree: 22, disagree: 0, pass: 0, seen: 22, agreeShare: 1, majority: 'agree' });
    expect(divided).toMatchObject({ agree: 12, disagree: 10, majority: null });
    expect(divided!.groups.map(({ agree, disagree }) => [agree, disagree])).toEqual([
      [12, 0],
      [0, 10],
    ]);
    // (13/14) · (11/12) and (13/14) · (1/12); 13/14 − 1/12
    expect(all!.consensusAgree).toBeCloseTo((13 / 14) * (11 / 12), 10);
    expect(divided!.consensusAgree).toBeCloseTo((13 / 14) * (1 / 12), 10);
    expect(divided!.division).toBeCloseTo(13 / 14 - 1 / 12, 10);
    // 12 : 10 in bits
    expect(divided!.balance).toBeCloseTo(-(12 / 22) * Math.log2(12 / 22) - (10 / 22) * Math.log2(10 / 22), 10);
  });

  it('names what all agree on, what divides, and what a group stands for', () => {
    expect(sharedStatements(agreement)).toEqual([{ statement: 0, side: 'agree' }]);
    expect(dividingStatements(agreement)).toEqual(expect.arrayContaining([1, 2, 4, 5, 6]));
    expect(dividingStatements(agreement)).not.toEqual(expect.arrayContaining([0]));
    expect(dividingStatements(agreement)).not.toEqual(expect.arrayContaining([3]));
    const first = representativeStatements(agreement, 0);
    expect(first.map(({ statement }) => statement).sort()).toEqual([1, 2, 4, 5, 6]);
    expect(first.find(({ statement }) => statement === 6)!.side).toBe('disagree');
    expect(first.every(({ holds }) => holds)).toBe(true);
  });

  it('corrects for many tests: of forty statements by chance few remain', () => {
    // a fixed pattern without camps: person p and statement s agree by (p·7 + s·13 + p·s) mod 5
    const rows = Array.from({ length: 60 }, (_, p) =>
      Array.from({ length: 40 }, (_, s) => '+-0+-'[(p * 7 + s * 13 + p * s) % 5]).join(''),
    );
    const chance = measureAgreement(votesOf(rows), {
      given: { labels: Int32Array.from(rows, (_, p) => (p % 7 < 3 ? 0 : 1)), count: 2 },
    });
    const cells = chance.statements.flatMap(({ groups }) => groups);
    const byPolis = cells.filter(({ representative }) => representative !== null).length;
    const corrected = cells.filter(({ q }) => q <= 0.05).length;
    expect(corrected).toBeLessThanOrEqual(byPolis);
    expect(corrected).toBe(0);
  });

  it('of no votes is empty', () => {
    expect(measureAgreement(votesOf(['..']))).toMatchObject({ people: 0, votes: 0, groups: [], silhouette: null });
    expect(measureAgreement(votesOf(['..'])).statements[0]).toMatchObject({ seen: 0, agreeShare: null, balance: null });
  });

  it('hides a group of which one to four voted on a statement, with what would give it away', () => {
    const few = votesOf([...FIRST, ...SECOND].map((row, at) => (at < 3 ? `+${row.slice(1)}` : `.${row.slice(1)}`)));
    const shown = protectAgreement(measureAgreement(few, { most: 2 }));
    // three of the first camp and nobody else voted on statement 0
    expect(shown.statements[0]).toMatchObject({ groups: [null, null], consensusAgree: null, division: null });
    expect(shown.statements[1]!.groups.every((group) => group !== null)).toBe(true);
  });
});

describe('groups that people told', () => {
  const rows = [...new Array(40).fill('+-'), ...new Array(40).fill('--')];
  const halves = Int32Array.from({ length: 80 }, (_, at) => (at < 40 ? 0 : 1));

  it('that vote differently are found', () => {
    const found = compareGroups(votesOf(rows), [{ variable: 'sex', groups: ['female', 'male'], labels: halves }]);
    expect(found.compared).toBe(4);
    // women (40 + 1) / 42, men 1 / 42
    expect(found.differences).toEqual([
      expect.objectContaining({ group: 'female', statement: 0, side: 'agree', share: 0.98, shareElsewhere: 0.02 }),
      expect.objectContaining({ group: 'male', statement: 0, side: 'disagree', share: 0.98, shareElsewhere: 0.02 }),
    ]);
    expect(found.differences[0]!.seenAbout).toBe(40);
  });

  it('are not compared where one to four of a group stand on a side', () => {
    const nearly = rows.map((row, at) => (at < 3 ? `-${row.slice(1)}` : row));
    const found = compareGroups(votesOf(nearly), [{ variable: 'sex', groups: ['female', 'male'], labels: halves }]);
    // three women disagree: hidden, and the men with them
    expect(found).toMatchObject({ compared: 2, hidden: 2, differences: [] });
  });

  it('are not compared below ten people', () => {
    const labels = Int32Array.from({ length: 80 }, (_, at) => (at < 9 ? 0 : 1));
    const found = compareGroups(votesOf(rows), [{ variable: 'sex', groups: ['female', 'male'], labels }]);
    expect(found.compared).toBe(0);
  });

  it('must be known of everybody', () => {
    expect(() => compareGroups(CAMPS, [{ variable: 'sex', groups: [], labels: new Int32Array(3) }])).toThrow(
      RangeError,
    );
  });
});
