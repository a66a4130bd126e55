import fc from 'fast-check';
import { seededRandom } from '../themes/seeded-random.js';
import { attack, narrow, type KnownSum, type Puzzle, type Secret } from './attacker.fixture.js';
import { linkTables, oneWayTable, themeTable, twoWayTable, type LinkedTables } from './linked-tables.js';
import { protectLinkedTables, type ProtectedTables } from './protect-linked-tables.js';

/** What a person told, by variable, null where nothing; and the themes that they raised. */
interface Person {
  readonly told: readonly (number | null)[];
  readonly raised: readonly boolean[];
}

interface Publication {
  /** How many groups each variable has. */
  readonly groups: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly themes: number;
}

/** Each variable, the pairs, and each theme by each variable. */
function publish(people: readonly Person[], { groups, pairs, themes }: Publication): LinkedTables {
  const name = (group: number | null) => (group === null ? 'unknown' : `g${group}`);
  const all = (variable: number) => [...Array.from({ length: groups[variable]! }, (_, group) => group), null];
  const counts = (who: readonly Person[], variable: number) => {
    const count = (group: number | null) => who.filter(({ told }) => told[variable] === group).length;
    const known = all(variable).filter((group) => group !== null);
    return {
      variable: `v${variable}`,
      groups: known.map((group) => ({ group: name(group), people: count(group) })),
      unknown: count(null),
    };
  };
  const crossed = pairs.map(([first, second]) =>
    twoWayTable({
      rows: `v${first}`,
      columns: `v${second}`,
      cells: all(first).flatMap((row) =>
        all(second).map((column) => ({
          row: name(row),
          column: name(column),
          people: people.filter(({ told }) => told[first] === row && told[second] === column).length,
        })),
      ),
    }),
  );
  const byTheme = Array.from({ length: themes }, (_, theme) => {
    const who = people.filter(({ raised }) => raised[theme]);
    return groups.map((_groups, variable) => themeTable({ theme: `t${theme}`, ...counts(who, variable) }));
  });
  const ofVariables = groups.map((_groups, variable) => oneWayTable(counts(people, variable)));
  return linkTables(...ofVariables, ...crossed, ...byTheme.flat());
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
const person = fc.record({
  told: fc.tuple(group(3), group(2)),
  raised: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
});
const people = fc.oneof(
  fc.array(person, { minLength: 1, maxLength: 14 }),
  fc.array(person, { minLength: 14, maxLength: 45 }),
);

it('gives nothing away to a reader who tries every table that fits, in 5,000 random sets of linked tables', () => {
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
        const linked = publish(who, { groups: [3, 2], pairs: crossed ? [[0, 1]] : [], themes });
        const result = protectLinkedTables(linked, { k });
        expect(result.proven).toBe(true);
        const found = attack(puzzleOf(linked, result, k, knowsZeros), secretsOf(linked, result, k));
        undecided += found.undecided;
        secrets += secretsOf(linked, result, k).length;
        expect(found.out).toEqual([]);
      },
    ),
    { numRuns: 5000, seed: 5 },
  );
  expect(secrets).toBeGreaterThan(25_000);
  expect(undecided).toBeLessThan(secrets / 100);
}, 300_000);

it('gives nothing away of the three who did not tell, once their number itself is hidden as cover', () => {
  // of six people of the second variable's first group five are shown: one of the other two numbers was the rest, at most one person
  const told = [...Array(5).fill([2, 0]), [null, 1], [null, 1], [0, 1], [2, null], [2, 1], [2, 1], [null, 0]];
  const who = told.map((one) => ({ told: one, raised: [] }));
  const linked = publish(who, { groups: [3, 2], pairs: [[0, 1]], themes: 0 });
  const result = protectLinkedTables(linked, { k: 5 });
  expect(result.hidden.has('["v0","unknown"]')).toBe(true);
  for (const knowsZeros of [false, true]) {
    const found = attack(puzzleOf(linked, result, 5, knowsZeros), secretsOf(linked, result, 5));
    expect(found).toEqual({ out: [], undecided: 0 });
  }
});

it.each([60, 400, 2000])(
  'gives nothing away in the tables of a town of %d people to a reader who follows every sum',
  (size) => {
    const random = seededRandom(size);
    const groups = [12, 12, 12, 5];
    const town = Array.from({ length: size }, () => ({
      told: groups.map((count) => (random() < 0.1 ? null : Math.floor(count * random() * random()))),
      raised: Array.from({ length: 30 }, (_, theme) => random() < 0.4 / (1 + theme / 3)),
    }));
    const pairs = [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 3],
    ] as const;
    const linked = publish(town, { groups, pairs, themes: 30 });
    const result = protectLinkedTables(linked);
    expect(result.proven).toBe(true);
    const shown = linked.cells.length - result.hidden.size;
    expect(shown).toBeGreaterThan(linked.cells.length / 4);
    for (const knowsZeros of [false, true]) {
      const { least, most } = puzzleOf(linked, result, 5, knowsZeros);
      const known = narrow(puzzleOf(linked, result, 5, knowsZeros), [...least], [...most])!;
      const out = secretsOf(linked, result, 5).filter(
        ({ cell, highest, range }) => known.most[cell]! < highest || known.most[cell]! - known.least[cell]! < range,
      );
      expect(out).toEqual([]);
    }
  },
);
