import { SMALLEST_GROUP, SMALLEST_SENSITIVE_GROUP, SPECIAL_VARIABLES } from '#domain';
import {
  narrow,
  type KnownSum,
  type Puzzle,
  type Secret,
} from '../../../libs/analysis/src/privacy/attacker.fixture.js';
import { findNarrow, type FoundSecret } from './ranges.js';
import { CLASSES, groupOf, isIn, SEVERAL, UNKNOWN, type TruePerson } from './people.js';

/** What an answer says: so many people are in these bases and, where a variable is named, of these groups of it. */
export interface Statement {
  readonly from: string;
  readonly bases: readonly string[];
  readonly variable: string | null;
  readonly groups: readonly string[];
  readonly people: number;
}

export interface Outcome {
  /** Protected cells that came out, as `base variable=group: people, between lowest and highest`. */
  readonly out: readonly string[];
  readonly secrets: number;
}

export const variablesOf = (people: readonly TruePerson[]): string[] =>
  [...new Set(people.flatMap(({ groups }) => Object.keys(groups)))].sort();

/** Statements that are not so: then an answer counts something else than this suite thinks it does. */
export function falseStatements(people: readonly TruePerson[], statements: readonly Statement[]): string[] {
  return statements.flatMap(({ from, bases, variable, groups, people: told }) => {
    const truth = bases.reduce(
      (sum, base) =>
        sum +
        people.filter(
          (person) => isIn(person, base) && (variable === null || groups.includes(groupOf(person, variable))),
        ).length,
      0,
    );
    return truth === told
      ? []
      : [`${from}: ${bases.join('+')} ${variable}=${groups.join('+')} is ${truth}, not ${told}`];
  });
}

/**
 * Everything that is told of a process as one system of equations, solved for every number of 1 to k − 1 people: first the channels for
 * themselves, then each variable in each base. A cell is safe when it could be k or more and lies in a range of k − 1 at least, or as
 * far as the shown totals of its base, which are results, leave room.
 */
export function solve(people: readonly TruePerson[], statements: readonly Statement[]): Outcome {
  const outcomes = [null, ...variablesOf(people)].map((variable) => solveVariable(people, statements, variable));
  return {
    out: outcomes.flatMap(({ out }) => out),
    secrets: outcomes.reduce((sum, { secrets }) => sum + secrets, 0),
  };
}

/** What can be narrowed too far by all that is told, and further than by the totals of bases and the table of the variable alone. */
function solveVariable(
  people: readonly TruePerson[],
  statements: readonly Statement[],
  variable: string | null,
): Outcome {
  const { puzzle, secrets } = systemOf(people, statements, variable, () => true);
  const found = findOut(puzzle, secrets);
  if (found.length === 0) return { out: [], secrets: secrets.length };
  const margins = systemOf(
    people,
    statements,
    variable,
    (told) => told.variable === null || told.bases.join() === 'all',
  );
  const names = new Set(found.map(({ name }) => name));
  const asked = margins.secrets.filter(({ name }) => names.has(name));
  const all = findOut(
    margins.puzzle,
    asked.map((one) => ({ ...one, highest: Infinity, range: Infinity })),
  );
  const room = new Map(all.map((one) => [one.name, one]));
  const out = found.filter(({ name, low, high, highest, range }) => {
    const { low: least, high: most } = room.get(name)!;
    return high < Math.min(highest, most) || high - low < Math.min(range, most - least);
  });
  return { out: out.map(({ name, low, high }) => `${name}, between ${low} and ${high}`), secrets: secrets.length };
}

/** The equations of what is told, and what must not come out of them. */
function systemOf(
  people: readonly TruePerson[],
  statements: readonly Statement[],
  variable: string | null,
  isTold: (statement: Statement) => boolean,
): { puzzle: Puzzle; secrets: Secret[] } {
  const mine = statements.filter((one) => one.variable === variable);
  const crossed = [...new Set(mine.flatMap(({ bases }) => bases.flatMap((base) => base.match(/^(.+?)=/)?.[1] ?? [])))];
  const bases = basesOf(people, statements, mine, crossed);
  const groups =
    variable === null ? [] : [...new Set([...people.map((one) => groupOf(one, variable)), UNKNOWN])].sort();
  const cells = new Map<string, number>();
  const cellOf = (base: string, group: string | null) => {
    const key = group === null ? base : `${base}\u0000${group}`;
    if (!cells.has(key)) cells.set(key, cells.size);
    return cells.get(key)!;
  };
  const places: (string | null)[] = [null, ...groups];
  for (const base of bases) for (const group of places) cellOf(base, group);
  const sums: KnownSum[] = [];
  const plus = (cell: number) => ({ cell, sign: 1 as const });
  const minus = (cell: number) => ({ cell, sign: -1 as const });
  const slack = () => plus(cellOf(`slack ${cells.size}`, null));
  for (const base of bases)
    if (groups.length > 0)
      sums.push({ terms: [...groups.map((group) => plus(cellOf(base, group))), minus(cellOf(base, null))], sum: 0 });
  for (const { parts, whole, exactly } of relationsOf(bases, crossed, people)) {
    for (const group of places) {
      const terms = [
        ...parts.map((base) => plus(cellOf(base, group))),
        ...whole.map((base) => minus(cellOf(base, group))),
      ];
      sums.push({ terms: exactly ? terms : [...terms, slack()], sum: 0 });
    }
  }
  for (const told of statements.filter(isTold)) {
    const inBases = told.bases.every((base) => bases.includes(base));
    if (told.variable === variable && inBases) {
      const wanted = variable === null ? [null] : told.groups;
      const terms = told.bases.flatMap((base) =>
        wanted.filter((group) => group === null || groups.includes(group)).map((group) => plus(cellOf(base, group))),
      );
      sums.push({ terms, sum: told.people });
    } else if (told.variable === null && inBases) {
      sums.push({ terms: told.bases.map((base) => plus(cellOf(base, null))), sum: told.people });
    } else if (told.variable !== null && crossed.includes(told.variable) && told.bases.join() === 'all') {
      const terms = told.groups
        .map((group) => `${told.variable}=${group}`)
        .filter((base) => bases.includes(base))
        .map((base) => plus(cellOf(base, null)));
      sums.push({ terms, sum: told.people });
    }
  }
  const all = people.length;
  const puzzle = { least: Array(cells.size).fill(0), most: Array(cells.size).fill(all), sums };
  return { puzzle, secrets: secretsOf(people, variable, bases, groups, cellOf, mine) };
}

/** The sets of people that something is told of, and the sets that lie between them. */
function basesOf(
  people: readonly TruePerson[],
  statements: readonly Statement[],
  mine: readonly Statement[],
  crossed: readonly string[],
): string[] {
  const told = new Set(['all', 'said', 'unsaid', 'voted', 'silent', ...mine.flatMap(({ bases }) => bases)]);
  for (const { variable, bases } of statements) if (variable === null) for (const base of bases) told.add(base);
  for (const name of CLASSES) told.add(`class:${name}`);
  for (const variable of crossed)
    for (const group of new Set([UNKNOWN, ...people.map((person) => groupOf(person, variable))]))
      told.add(`${variable}=${group}`);
  for (const base of [...told]) {
    const [kind, channel] = base.split(':');
    if (kind === 'said-on') told.add(`said-only-on:${channel}`);
    if (kind === 'voted-on') told.add(`voted-only-on:${channel}`);
  }
  return [...told];
}

interface Relation {
  readonly parts: readonly string[];
  readonly whole: readonly string[];
  /** The parts are the whole; else they are within it. */
  readonly exactly: boolean;
}

function relationsOf(bases: readonly string[], crossed: readonly string[], people: readonly TruePerson[]): Relation[] {
  const has = (base: string) => bases.includes(base);
  const of = (kind: string) => bases.filter((base) => base.startsWith(`${kind}:`));
  const within = (part: string, ...whole: string[]): Relation => ({ parts: [part], whole, exactly: false });
  const several = SEVERAL.map((name) => `class:${name}`);
  const relations: Relation[] = [
    { parts: of('class'), whole: ['all'], exactly: true },
    { parts: ['said', 'unsaid'], whole: ['all'], exactly: true },
    { parts: ['voted', 'silent'], whole: ['all'], exactly: true },
    ...crossed.map((variable) => ({
      parts: [...new Set([UNKNOWN, ...people.map((person) => groupOf(person, variable))])].map(
        (group) => `${variable}=${group}`,
      ),
      whole: ['all'],
      exactly: true,
    })),
    ...of('theme').map((theme) => within(theme, 'said')),
  ];
  const days = of('until').sort();
  days.forEach((day, at) => relations.push(within(day, days[at + 1] ?? 'all')));
  for (const base of bases) {
    const [kind, channel] = base.split(':');
    if (kind === 'channel') {
      relations.push(within(`class:${channel}`, base), within(base, `class:${channel}`, ...several));
    }
    for (const did of ['said', 'voted']) {
      if (kind !== `${did}-on`) continue;
      const only = `${did}-only-on:${channel}`;
      relations.push(within(only, `class:${channel}`), within(only, base), within(base, only, ...several));
      relations.push(within(base, did));
      if (has(`channel:${channel}`)) relations.push(within(base, `channel:${channel}`));
    }
  }
  for (const did of ['said', 'voted']) {
    const only = of(`${did}-only-on`);
    // whoever did it did it on a channel; where all of them are told of, nobody is left
    const used = new Set(people.flatMap((person) => (did === 'said' ? person.saidOn : person.votedOn)));
    if (only.length > 0 && [...used].every((channel) => has(`${did}-only-on:${channel}`))) {
      relations.push({ parts: only, whole: [did], exactly: false }, within(did, ...only, ...several));
    }
  }
  return relations;
}

/** Every number of 1 to k − 1 people, with what must be possible for it. */
function secretsOf(
  people: readonly TruePerson[],
  variable: string | null,
  bases: readonly string[],
  groups: readonly string[],
  cellOf: (base: string, group: string | null) => number,
  mine: readonly Statement[],
): Secret[] {
  const k = variable !== null && SPECIAL_VARIABLES.includes(variable) ? SMALLEST_SENSITIVE_GROUP : SMALLEST_GROUP;
  // a day on which another variable is told has a total; only on its own days a variable is told
  const isToldHere = (base: string) =>
    !base.startsWith('until:') || mine.some(({ bases: told }) => told.includes(base));
  return bases.filter(isToldHere).flatMap((base) => {
    const inBase = people.filter((person) => isIn(person, base));
    // totals of themes, votes and voices are results; how many used a channel or are of a group is none
    const isResult = /^(all|said|unsaid|voted|silent|theme|until)/.test(base);
    const room = isResult ? inBase.length : people.length;
    if (variable === null) {
      if (isResult || base.includes('=') || !(inBase.length > 0 && inBase.length < k)) return [];
      return [secret(`${base}: ${inBase.length}`, cellOf(base, null), k, people.length)];
    }
    return groups.flatMap((group) => {
      const count = inBase.filter((person) => groupOf(person, variable) === group).length;
      if (group === UNKNOWN || base.endsWith(`=${UNKNOWN}`) || !(count > 0 && count < k)) return [];
      const one = secret(`${base} ${variable}=${group}: ${count}`, cellOf(base, group), k, room);
      // who did not vote or write is no attribute: how many of a group must stay open, and may be known to be few
      return [/^(unsaid|silent)$/.test(base) ? { ...one, highest: 0, range: 1 } : one];
    });
  });
}

const secret = (name: string, cell: number, k: number, room: number): Secret => ({
  name,
  cell,
  highest: Math.min(k, room),
  range: Math.min(k - 1, room),
});

/** Narrows the whole, then solves what still hangs together, part by part. */
function findOut({ least, most, sums }: Puzzle, secrets: readonly Secret[]): FoundSecret[] {
  const known = narrow({ least, most, sums }, [...least], [...most]);
  if (known === null) throw new Error('nothing fits what is told');
  const isOpen = (cell: number) => known.most[cell]! > known.least[cell]!;
  const partOf = least.map((_, cell) => cell);
  const root = (cell: number): number => (partOf[cell] === cell ? cell : (partOf[cell] = root(partOf[cell]!)));
  for (const { terms } of sums) {
    const open = terms.filter(({ cell }) => isOpen(cell));
    for (const { cell } of open) partOf[root(cell)] = root(open[0]!.cell);
  }
  const out: FoundSecret[] = secrets
    .filter(({ cell }) => !isOpen(cell))
    .map((one) => ({ ...one, low: known.least[one.cell]!, high: known.most[one.cell]! }));
  const parts = new Map<number, Secret[]>();
  for (const one of secrets)
    if (isOpen(one.cell)) parts.set(root(one.cell), [...(parts.get(root(one.cell)) ?? []), one]);
  for (const [part, own] of parts) {
    const cells = least.flatMap((_, cell) => (isOpen(cell) && root(cell) === part ? [cell] : []));
    const place = new Map(cells.map((cell, at) => [cell, at]));
    const small: Puzzle = {
      least: cells.map((cell) => known.least[cell]!),
      most: cells.map((cell) => known.most[cell]!),
      sums: sums.flatMap(({ terms, sum }) => {
        const open = terms.filter(({ cell }) => place.has(cell));
        if (open.length === 0) return [];
        const fixed = terms.filter(({ cell }) => !place.has(cell));
        const rest = fixed.reduce((left, { cell, sign }) => left - sign * known.least[cell]!, sum);
        return [{ terms: open.map(({ cell, sign }) => ({ cell: place.get(cell)!, sign })), sum: rest }];
      }),
    };
    const found = findNarrow(
      small,
      own.map((one) => ({ ...one, cell: place.get(one.cell)! })),
    );
    out.push(...found);
  }
  return out;
}
