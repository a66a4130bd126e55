import { feasibleRanges, measureWholeReach, type MeasuredReach } from '#analysis';
import { CHANNELS, FIRST_GROUP, type PeopleColumns, type WholeReach } from '#domain';

/*
 * A reader who holds the whole protected report, all of it at once, against invented processes of a few to some hundred people: what is
 * told of a group never is, and never gives by subtraction, one to four people.
 */

const K = 5;
const AGES = ['15-24', '25-44', '45-64', '65+'];
const SEXES = ['female', 'male'];
const PLACES = ['Centrum', 'Lipowiec', 'Rybaki', 'Zdroje', 'Zarzecze'];

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** People with uneven groups, unknown ones among them, who wrote on one or several channels about some of six themes. */
function invent(seed: number): PeopleColumns {
  const random = seeded(seed);
  const people = 20 + Math.floor(random() * 300);
  const column = (variable: string, groups: readonly string[]) => {
    const skew = 0.5 + random() * 3;
    const codes = Uint16Array.from({ length: people }, () => {
      if (random() < 0.1) return Math.floor(random() * 2);
      return FIRST_GROUP + Math.floor(random() ** skew * groups.length);
    });
    return { variable, groups: [...groups].sort(), codes };
  };
  const rows = Array.from({ length: people }, (_, person) =>
    Array.from({ length: Math.floor(random() ** 2 * 4) }, () => [person, Math.floor(random() ** 2 * 6)] as const),
  ).flat();
  const contributions = new Int32Array(people);
  for (const [person] of rows) contributions[person] = contributions[person]! + 1;
  const channels = Uint16Array.from({ length: people }, () => {
    const one = 1 << Math.floor(random() ** 3 * CHANNELS.length);
    return random() < 0.1 ? one | 1 : one;
  });
  return {
    people,
    variables: [column('age', AGES), column('sex', SEXES), column('district', PLACES)],
    channels,
    channel: new Uint8Array(people),
    week: Int16Array.from({ length: people }, () => 2900 + Math.floor(random() * 8)),
    contributions,
    scope: new Uint8Array(people),
    themes: Array.from({ length: 6 }, (_, at) => ({ themeId: `t${at}`, label: `temat ${at}` })),
    mentions: {
      person: Int32Array.from(rows, ([person]) => person),
      theme: Int16Array.from(rows, ([, theme]) => theme),
      channel: new Uint8Array(rows.length),
      week: new Int16Array(rows.length),
    },
  };
}

const POPULATION = [
  ...AGES.map((group, at) => ({ variable: 'age', group, population: 4000 - 700 * at })),
  ...SEXES.map((group) => ({ variable: 'sex', group, population: 5800 })),
];

const PROCESSES = Array.from({ length: 200 }, (_, seed) => {
  const columns = invent(seed + 1);
  const returning = { processes: [], distinct: 0, repeat: 0 };
  const measured = measureWholeReach({ columns, population: POPULATION, reference: null, returning, themeEdits: 0 });
  return { columns, measured };
});

const isFew = (people: number | null) => people !== null && people > 0 && people < K;

/** Every number of people that is crossed with an attribute. */
function* toldPeople({ report, pairs, themes, channels, overTime }: WholeReach): Generator<number | null> {
  for (const { groups } of report.variables) for (const { participants } of groups) yield participants;
  for (const { cells } of pairs) for (const { people } of cells) yield people;
  for (const { cells, groups } of themes.byVariable) for (const { people } of [...cells, ...groups]) yield people;
  for (const { people, onlyHere } of channels.channels) yield* [people, onlyHere];
  yield* [channels.online, channels.offline, channels.both];
  for (const { periods } of overTime) for (const { groups } of periods) for (const { people } of groups) yield people;
}

const completeCell = (complete: WholeReach, variable: string, themeId: string, group: string) =>
  complete.themes.byVariable
    .find((table) => table.variable === variable)!
    .cells.find((cell) => cell.themeId === themeId && cell.group === group)!.people!;

describe('the protected report of 200 invented processes', () => {
  it('tells no number of one to four people of a group', () => {
    for (const { measured } of PROCESSES) {
      expect([...toldPeople(measured.shown)].filter(isFew)).toEqual([]);
    }
  });

  it('hides something in many and everything in few, or the attack would be no test', () => {
    const hidden = PROCESSES.filter(({ measured }) => measured.shown.suppression.hidden > 0);
    const told = PROCESSES.filter(({ measured }) =>
      [...toldPeople(measured.shown)].some((people) => (people ?? 0) > 0),
    );
    expect(hidden.length).toBeGreaterThan(150);
    expect(told.length).toBeGreaterThan(180);
  });

  it('leaves every small number of a theme a range that holds five and spans four', () => {
    for (const { columns, measured } of PROCESSES)
      for (const row of themeRows(columns, measured)) expect(row).toEqual([]);
  });

  it('leaves every small number of two attributes such a range, all sums known', () => {
    for (const { measured } of PROCESSES) {
      for (const pair of measured.shown.pairs.filter(({ reason }) => reason === null)) {
        expect(narrowCells(pair, measured)).toEqual([]);
      }
    }
  });

  it('adds to no group one to four people from one period to the next', () => {
    for (const { measured } of PROCESSES) {
      for (const { periods } of measured.shown.overTime) {
        periods.forEach(({ groups }, at) => {
          const added = groups.map(({ people }, row) => (people ?? 0) - (periods[at - 1]?.groups[row]?.people ?? 0));
          expect(added.filter(isFew)).toEqual([]);
        });
      }
    }
  });

  it('tells nothing that is weighted of a theme with a hidden number', () => {
    for (const { measured } of PROCESSES) {
      const { weights, themes } = measured.shown;
      const weighing = themes.byVariable.filter(({ variable }) => weights.variables.includes(variable));
      for (const { themeId, weighted } of themes.support) {
        const hasHidden = weighing.some(({ cells }) =>
          cells.some((cell) => cell.themeId === themeId && cell.protected),
        );
        expect(hasHidden && weighted !== null).toBe(false);
      }
    }
  });
});

/** Small hidden cells of themes that a reader who knows sums and bases can narrow too far. */
function* themeRows(columns: PeopleColumns, { complete, shown }: MeasuredReach): Generator<unknown[]> {
  for (const { variable, cells, groups, base } of shown.themes.byVariable) {
    const all = base === 'participants' ? columns.people : shown.themes.contributors;
    const rest = all - groups.reduce((sum, { people }) => sum + (people ?? 0), 0);
    for (const { themeId, people: total } of shown.themes.support) {
      const row = cells.filter((cell) => cell.themeId === themeId);
      const hidden = row.filter(({ people }) => people === null);
      const unseen = total - row.reduce((sum, { people }) => sum + (people ?? 0), 0);
      const mostOf = (group: string) => Math.min(unseen, groups.find((one) => one.group === group)!.people!);
      yield hidden.flatMap(({ group }) => {
        const truth = completeCell(complete, variable, themeId, group);
        const size = groups.find((one) => one.group === group)!.people!;
        // in a group of fewer than ten the whole column is closed, and hidden numbers may be nothing there
        if (!isFew(truth) || size < 10 || unseen < K) return [];
        const others = hidden.filter((cell) => cell.group !== group);
        const lower = Math.max(0, unseen - rest - others.reduce((sum, cell) => sum + mostOf(cell.group), 0));
        const upper = mostOf(group);
        return upper >= K && upper - lower >= K - 1 ? [] : [{ variable, themeId, group, truth, lower, upper }];
      });
    }
  }
}

/** Small hidden cells of a pair that the sums of rows and columns narrow too far; people outside the shown groups have a line of their own. */
function narrowCells(pair: WholeReach['pairs'][number], { complete, shown }: MeasuredReach): unknown[] {
  const whole = complete.pairs.find(({ first, second }) => first === pair.first && second === pair.second)!;
  const width = pair.columns.length;
  const inner = pair.rows.map((_, row) =>
    whole.cells.slice(row * width, (row + 1) * width).map(({ people }) => people!),
  );
  const sumOfRow = (group: string) =>
    shown.report.variables.find(({ variable }) => variable === pair.first)!.groups.find((row) => row.group === group)!
      .participants!;
  const table = inner.map((row, at) => [
    ...row,
    sumOfRow(pair.rows[at]!) - row.reduce((sum, people) => sum + people, 0),
  ]);
  const hidden = pair.cells.flatMap(({ people }, at) =>
    people === null ? [[Math.floor(at / width), at % width] as const] : [],
  );
  // what stands in no shown column is not printed either
  const rest = table.map((_, row) => [row, width] as const);
  return feasibleRanges(table, [...hidden, ...rest]).filter(({ row, column, lower, upper }) => {
    const truth = table[row]![column]!;
    return column < width && isFew(truth) && !(upper >= K && upper - lower >= K - 1);
  });
}
