import fc from 'fast-check';
import { mayAnswer, peopleSet } from './may-answer.js';

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const set = (...people: number[]) => peopleSet(people, 100);

it('refuses a second question that differs from the first by one person, whichever comes first', () => {
  const all = set(...range(0, 19));
  const butOne = set(...range(0, 18));
  expect(mayAnswer([], all, 5)).toEqual({ answer: true, people: 19, difference: null, reason: null });
  expect(mayAnswer([all], butOne, 5)).toMatchObject({ answer: false, difference: 1, reason: 'difference' });
  expect(mayAnswer([butOne], all, 5)).toMatchObject({ answer: false, difference: 1, reason: 'difference' });
});

it('answers the same question twice, nobody, and a difference of k', () => {
  const all = set(...range(0, 19));
  expect(mayAnswer([all], all, 5).answer).toBe(true);
  expect(mayAnswer([all], set(), 5).answer).toBe(true);
  expect(mayAnswer([all], set(...range(0, 14)), 5).answer).toBe(true);
  expect(mayAnswer([all], set(...range(0, 15)), 5).answer).toBe(false);
});

it('refuses a few people whatever was asked before', () => {
  expect(mayAnswer([], set(1, 2, 3, 99), 5)).toMatchObject({ answer: false, people: 4, reason: 'few-people' });
});

it('sees what is left when parts that were answered are taken out of the whole', () => {
  const parts = [set(...range(0, 10)), set(...range(10, 20)), set(...range(20, 30))];
  // 31 − 10 − 10 − 10 = 1
  expect(mayAnswer(parts, set(...range(0, 31)), 5)).toMatchObject({ answer: false, difference: 1 });
  expect(mayAnswer([set(...range(0, 31)), ...parts.slice(1)], parts[0]!, 5)).toMatchObject({
    answer: false,
    difference: 1,
  });
});

it('knows people above the 31st of a word', () => {
  expect(mayAnswer([], peopleSet(range(0, 32), 32), 5).people).toBe(32);
  expect(mayAnswer([peopleSet(range(0, 32), 32)], peopleSet(range(1, 32), 32), 5).answer).toBe(false);
});

it('says no where there is no end to the combinations of what was answered', () => {
  const many = range(0, 40).map((first) => set(...range(first, first + 8), ...range(60, 70)));
  const pairs = range(0, 12).flatMap((at) => [
    set(...range(at * 8, at * 8 + 6)),
    set(...range(at * 8 + 1, at * 8 + 8)),
  ]);
  const { answer, reason } = mayAnswer([...many, ...pairs, ...pairs], set(...range(0, 100)), 2);
  expect(answer === (reason === null)).toBe(true);
});

it('lets no week be told in which a few people came, by the sums up to each week', () => {
  const upTo = (people: number) => set(...range(0, people));
  const told: Uint32Array[] = [];
  // 20 people in the first week, 23 until the second, 26 until the third: 3 and 3 are a few, 6 are not
  const answers = [20, 23, 26].map((people) => {
    const { answer } = mayAnswer(told, upTo(people), 5);
    if (answer) told.push(upTo(people));
    return answer;
  });
  expect(answers).toEqual([true, false, true]);
});

it('refuses a second release from which one person was deleted', () => {
  const first = set(...range(0, 60));
  expect(mayAnswer([first], set(...range(0, 59)), 5)).toMatchObject({ answer: false, difference: 1 });
  // with five more who were new, nobody knows which of the changes were the deletion
  expect(mayAnswer([first], set(...range(0, 59), ...range(60, 65)), 5).answer).toBe(true);
});

it('never lets two answered selections, or three of which two do not overlap, differ by a few people', () => {
  const selection = fc.uniqueArray(fc.nat(29), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(selection, { minLength: 2, maxLength: 12 }), (questions) => {
      const answered: Set<number>[] = [];
      const sets: Uint32Array[] = [];
      for (const people of questions) {
        const next = peopleSet(people, 30);
        if (!mayAnswer(sets, next, 4).answer) continue;
        answered.push(new Set(people));
        sets.push(next);
      }
      const isFew = (people: Set<number>) => people.size > 0 && people.size < 4;
      const less = (whole: Set<number>, part: Set<number>) => new Set([...whole].filter((one) => !part.has(one)));
      const isIn = (part: Set<number>, whole: Set<number>) => [...part].every((one) => whole.has(one));
      for (const whole of answered) {
        expect(isFew(whole)).toBe(false);
        for (const part of answered.filter((one) => isIn(one, whole))) {
          const rest = less(whole, part);
          expect(isFew(rest)).toBe(false);
          for (const other of answered.filter((one) => isIn(one, rest))) expect(isFew(less(rest, other))).toBe(false);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
