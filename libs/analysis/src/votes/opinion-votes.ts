/**
 * Who agreed with what, a row a vote: the person, the statement (both numbered from 0) and 1 for agree, −1 for disagree, 0 for pass.
 * A person stands at most once beside a statement: of several votes the last one counts, which is the caller's to choose.
 */
export interface OpinionVotes {
  readonly people: number;
  readonly statements: number;
  readonly person: Int32Array;
  readonly statement: Int32Array;
  readonly value: Int8Array;
}

/**
 * The same votes with people in an order that follows from their votes alone, so that nothing depends on the order of rows, and votes
 * person by person, each by statement.
 *
 * @returns the votes, where each person's begin, and which person of the input each person is
 * @throws {RangeError} for a number outside its range, and for a person who stands twice beside a statement
 */
export interface OrderedVotes extends OpinionVotes {
  /** Votes of person p are at starts[p] … starts[p + 1] − 1. */
  readonly starts: Int32Array;
  readonly original: Int32Array;
}

export function orderVotes(votes: OpinionVotes): OrderedVotes {
  const { people, statements, person, statement, value } = votes;
  const own: [number, number][][] = Array.from({ length: people }, () => []);
  for (let row = 0; row < person.length; row += 1) {
    const [who, what, said] = [person[row]!, statement[row]!, value[row]!];
    const isValid = who >= 0 && who < people && what >= 0 && what < statements && said >= -1 && said <= 1;
    if (!isValid) throw new RangeError(`no vote: person ${who}, statement ${what}, value ${said}`);
    own[who]!.push([what, said]);
  }
  for (const list of own) {
    list.sort((a, b) => a[0] - b[0]);
    const twice = list.find(([what], at) => at > 0 && list[at - 1]![0] === what);
    if (twice) throw new RangeError(`a person voted twice on statement ${twice[0]}`);
  }
  const original = Int32Array.from(own.keys()).sort((a, b) => compareVotes(own[a]!, own[b]!) || a - b);
  const starts = new Int32Array(people + 1);
  const ordered = {
    people,
    statements,
    person: new Int32Array(person.length),
    statement: new Int32Array(person.length),
    value: new Int8Array(person.length),
  };
  let at = 0;
  original.forEach((from, to) => {
    for (const [what, said] of own[from]!) {
      ordered.person[at] = to;
      ordered.statement[at] = what;
      ordered.value[at] = said;
      at += 1;
    }
    starts[to + 1] = at;
  });
  return { ...ordered, starts, original };
}

function compareVotes(a: readonly [number, number][], b: readonly [number, number][]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = a[at]![0] - b[at]![0] || a[at]![1] - b[at]![1];
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
