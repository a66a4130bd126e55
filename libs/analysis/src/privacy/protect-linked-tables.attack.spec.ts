import fc from 'fast-check';
import { attack, type KnownSum, type Puzzle, type Secret } from './attacker.fixture.js';
import { linkTables, oneWayTable, themeTable, twoWayTable, type LinkedTables } from './linked-tables.js';
import { protectLinkedTables, type ProtectedTables } from './protect-linked-tables.js';

/** What a person told, by position; null is not told. */
type Person = readonly [number | null, number | null, readonly boolean[]];

const GROUPS = [3, 2];

/** Two variables, both crossed, and themes by both. */
function publish(people: readonly Person[], themes: number, isCrossed: boolean): LinkedTables {
  const name = (group: number | null) => (group === null ? 'unknown' : `g${group}`);
  const told = (who: readonly Person[], variable: number, group: number | null) =>
    who.filter((person) => person[variable] === group).length;
  const counts = (who: readonly Person[], variable: number) => ({
    variable: `v${variable}`,
    groups: Array.from({ length: GROUPS[variable]! }, (_, group) => ({
      group: name(group),
      people: told(who, variable, group),
    })),
    unknown: told(who, variable, null),
  });
  const all = (variable: number) => [...Array.from({ length: GROUPS[variable]! }, (_, group) => group), null];
  const crossed = all(0).flatMap((row) =>
    all(1).map((column) => ({
      row: name(row),
      column: name(column),
      people: people.filter((person) => person[0] === row && person[1] === column).length,
    })),
  );
  const parts = [oneWayTable(counts(people, 0)), oneWayTable(counts(people, 1))];
  if (isCrossed) parts.push(twoWayTable({ rows: 'v0', columns: 'v1', cells: crossed }));
  for (let theme = 0; theme < themes; theme++) {
    const who = people.filter((person) => person[2][theme]);
    for (const variable of [0, 1]) parts.push(themeTable({ theme: `t${theme}`, ...counts(who, variable) }));
  }
  return linkTables(...parts);
}

/** What a reader knows who sees the shown numbers, their names, their sums, and knows the rules of hiding. */
function puzzleOf(linked: LinkedTables, { hidden, withheld }: ProtectedTables, k: number, knowsZeros: boolean): Puzzle {
  const position = new Map(linked.cells.map(({ id }, index) => [id, index]));
  const isHidden = (id: string) => hidden.has(id);
  const peopleOf = (id: string) => linked.cells[position.get(id)!]!.people;
  const all = linked.equations.reduce(
    (most, { total }) => (typeof total === 'number' ? Math.max(most, total) : most),
    0,
  );
  const mayBeZero = (id: string) =>
    linked.tables.some((table) => withheld.includes(table.name) && table.cells.includes(id)) ||
    linked.bounds.some(({ smaller, larger }) => smaller === id && (isHidden(larger) || peopleOf(larger) < 2 * k)) ||
    linked.equations.some(
      ({ parts }) => parts.includes(id) && parts.every((part) => isHidden(part) || peopleOf(part) === 0),
    );
  const sums = linked.equations.map(({ parts, total }): KnownSum => {
    const terms: { cell: number; sign: 1 | -1 }[] = parts.map((id) => ({ cell: position.get(id)!, sign: 1 }));
    if (typeof total === 'number') return { terms, sum: total };
    return { terms: [...terms, { cell: position.get(total)!, sign: -1 }], sum: 0 };
  });
  // who is not counted in a part of a group, as numbers of their own
  const rests = linked.bounds.map(({ smaller, larger }, index): KnownSum => {
    const terms = [
      { cell: position.get(smaller)!, sign: 1 as const },
      { cell: linked.cells.length + index, sign: 1 as const },
      { cell: position.get(larger)!, sign: -1 as const },
    ];
    return { terms, sum: 0 };
  });
  const least = (id: string) => (knowsZeros && !mayBeZero(id) ? 1 : 0);
  return {
    least: [...linked.cells.map(({ id, people }) => (isHidden(id) ? least(id) : people)), ...rests.map(() => 0)],
    most: [...linked.cells.map(({ id, people }) => (isHidden(id) ? all : people)), ...rests.map(() => all)],
    sums: [...sums, ...rests],
  };
}

/** All that must not come out. What is withheld, or stands in a shown sum of fewer than k, need only not be known exactly: the sum itself is a result. */
function secretsOf(linked: LinkedTables, { hidden, withheld }: ProtectedTables, k: number): Secret[] {
  const cells = new Map(linked.cells.map((cell) => [cell.id, cell]));
  const isWithheld = (id: string) =>
    linked.tables.some((table) => withheld.includes(table.name) && table.cells.includes(id));
  const isInSmallSum = (id: string): boolean =>
    linked.equations.some(({ parts, total }) => {
      if (!parts.includes(id)) return false;
      if (typeof total === 'number') return total < k;
      const { people, sensitive } = cells.get(total)!;
      return (sensitive === false && people < k && !hidden.has(total)) || isInSmallSum(total);
    });
  // where all people are of one group, the people of a theme or of another variable are of that group too
  const isNobody = (id: string) =>
    linked.bounds.some(({ smaller, larger }) => smaller === id && cells.get(larger)!.people === 0) ||
    linked.equations.some(
      ({ parts, total }) => parts.includes(id) && typeof total === 'string' && cells.get(total)!.people === 0,
    );
  const isAlone = (id: string) =>
    linked.equations.some(({ parts }) => parts.includes(id) && parts.every((part) => part === id || isNobody(part)));
  const isNoSecret = (id: string) => isWithheld(id) || isInSmallSum(id);
  const isSmall = (people: number) => people > 0 && people < k;
  const small = { highest: k, range: k - 1 };
  const ofCells = linked.cells.flatMap(({ id, people, sensitive = true }, cell): Secret[] => {
    if (sensitive && isSmall(people) && !isNoSecret(id)) return [{ name: id, cell, ...small }];
    const isAtLeastOpen = hidden.has(id) && !isAlone(id) && (!isWithheld(id) || (sensitive && isSmall(people)));
    return isAtLeastOpen ? [{ name: id, cell, highest: 0, range: 1 }] : [];
  });
  const ofRests = linked.bounds.flatMap(({ smaller, larger, sensitive = true }, index): Secret[] => {
    const part = cells.get(smaller)!.people;
    const isTold = isSmall(cells.get(larger)!.people - part) && part > 0;
    if (!sensitive || !isTold || isNoSecret(smaller)) return [];
    return [{ name: `all but ${smaller}`, cell: linked.cells.length + index, ...small }];
  });
  return [...ofCells, ...ofRests];
}

const group = (groups: number) => fc.option(fc.nat(groups - 1), { freq: 6 });
const person = fc.tuple(group(GROUPS[0]!), group(GROUPS[1]!), fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }));
const people = fc.oneof(
  fc.array(person, { minLength: 1, maxLength: 14 }),
  fc.array(person, { minLength: 14, maxLength: 60 }),
);

it('gives nothing away to a reader who tries every table that fits, in 1,000 random sets of linked tables', () => {
  let undecided = 0;
  let secrets = 0;
  fc.assert(
    fc.property(
      people,
      fc.nat(2),
      fc.boolean(),
      fc.constantFrom(3, 5),
      fc.boolean(),
      (who, themes, crossed, k, knowsZeros) => {
        const linked = publish(who, themes, crossed);
        const result = protectLinkedTables(linked, { k });
        expect(result.proven).toBe(true);
        const found = attack(puzzleOf(linked, result, k, knowsZeros), secretsOf(linked, result, k));
        undecided += found.undecided;
        secrets += secretsOf(linked, result, k).length;
        expect(found.out).toEqual([]);
      },
    ),
    { numRuns: 1000, seed: 5 },
  );
  expect(secrets).toBeGreaterThan(5_000);
  expect(undecided).toBeLessThan(secrets / 100);
}, 300_000);
