import { SMALLEST_GROUP, type YearPeople } from '#domain';
import { peopleBounds } from '../linkage/people-bounds.js';

/** Somebody in one process, by numbers that stand for what she can be recognised by in another. */
export interface YearParticipation {
  readonly process: string;
  /** The same number is the same person; none where she can be recognised nowhere else. */
  readonly person: number | null;
  /** Identifiers that hold in the whole municipality, such as an e-mail address: whoever shares one is one person. */
  readonly marks: readonly { readonly kind: string; readonly mark: number }[];
}

/**
 * How many different people took part in the processes of a year, when only some of them can be recognised from one process to the next?
 * At most as many as remain when everybody recognised counts once. At least as many as must differ: the people of the largest process,
 * and those who have an identifier of one kind.
 *
 *     participations = Σ over processes of their people,   atMost = people, each recognised one once
 *     atLeast = max(max over processes of their people, max over kinds of people with an identifier of that kind)
 *
 * Where 1 to k − 1 people of any process are recognised in another, nobody is told so: the upper bound is the sum then, and the lower
 * bound the largest process.
 *
 * @param took one for each person and process
 * @param k fewest people that may be pointed at
 * @throws {RangeError} when a number is no whole number
 * @see docs/year.md
 * @example
 * // A: 10 people, B: 8 people, 6 of whom were in A too: 18 participations, at most 12 people, at least 10
 */
export function peopleOfYear(took: readonly YearParticipation[], k = SMALLEST_GROUP): YearPeople {
  const persons = samePersons(took);
  const peopleOf = new Map<string, Set<number>>();
  const processesOf = new Map<number, Set<string>>();
  const kinds = new Map<string, Set<number>>();
  took.forEach(({ process, marks }, at) => {
    const person = persons[at]!;
    add(peopleOf, process, person);
    add(processesOf, person, process);
    for (const { kind } of marks) add(kinds, kind, person);
  });
  const sizes = [...peopleOf.values()].map(({ size }) => size);
  const participations = sizes.reduce((sum, size) => sum + size, 0);
  const counts = { participations, processes: sizes.length };
  if (participations === 0) return { ...counts, atLeast: 0, atMost: 0, reason: 'no_participants' };
  const isTold = [...peopleOf.values()].every((people) => {
    const elsewhere = [...people].filter((person) => processesOf.get(person)!.size > 1).length;
    return elsewhere === 0 || elsewhere >= k;
  });
  if (!isTold) return { ...counts, atLeast: Math.max(...sizes), atMost: participations, reason: 'suppressed' };
  const { lower, upper } = peopleBounds(
    processesOf.size,
    [...kinds.values()].map(({ size }) => size),
    sizes,
  );
  return { ...counts, atLeast: lower, atMost: upper, reason: null };
}

/** The smallest position of the same person, for each: whoever shares a number or a mark with somebody is one with her. */
function samePersons(took: readonly YearParticipation[]): Int32Array {
  const parent = Int32Array.from(took, (_, at) => at);
  const rootOf = (at: number) => {
    let root = at;
    while (parent[root] !== root) root = parent[root]!;
    for (let next = at; next !== root;) {
      const up = parent[next]!;
      parent[next] = root;
      next = up;
    }
    return root;
  };
  const join = (one: number, other: number) => {
    const [first, second] = [rootOf(one), rootOf(other)];
    parent[Math.max(first, second)] = Math.min(first, second);
  };
  const [byPerson, byMark] = [new Map<number, number>(), new Map<number, number>()];
  const meet = (seen: Map<number, number>, number: number, at: number) => {
    if (!Number.isInteger(number)) throw new RangeError(`not a whole number: ${number}`);
    const before = seen.get(number);
    if (before === undefined) seen.set(number, at);
    else join(before, at);
  };
  took.forEach(({ person, marks }, at) => {
    if (person !== null) meet(byPerson, person, at);
    for (const { mark } of marks) meet(byMark, mark, at);
  });
  return parent.map((_, at) => rootOf(at));
}

function add<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
