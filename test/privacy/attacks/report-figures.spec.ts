import { FILTERED_FIGURES, SMALLEST_GROUP, SMALLEST_SENSITIVE_GROUP } from '#domain';
import fc from 'fast-check';
import { drawnFilters, filterOf, valuesOf, type Ask, type FilterValues, type Query } from './drawn-filters.js';
import { openSampleHalls, type SampleHall, type SampleHalls } from './sample-halls.js';

/* eslint-disable @typescript-eslint/no-explicit-any */

/*
 * Figures of reports under filters, through their own route, held against the list of contributions: a line tells what the list of that
 * line tells, and a figure under one filter less a list under two gives nobody away. A failure names its seed.
 */

let halls: SampleHalls;
const known = new Map<SampleHall, FilterValues>();

beforeAll(async () => {
  halls = await openSampleHalls();
  for (const hall of halls.halls.filter(({ process }) => /^(diagnosis|consultation|statute|bus)/.test(process)))
    known.set(hall, await valuesOf(ask, hall));
}, 600_000);
afterAll(() => halls?.close());

const ask: Ask = async (hall, path, query = {}) => {
  const address = `${hall.address}${path}?${new URLSearchParams(query)}`;
  const answer = await halls.api.request('GET', address, { cookie: halls.admin(hall.workspace) });
  if (answer.status !== 200) throw new Error(`${address} ${answer.status} ${answer.text.slice(0, 200)}`);
  return answer.json;
};
const list = (hall: SampleHall, query: Query) => ask(hall, '/contributions', { ...query, limit: '1' });
const figure = async (hall: SampleHall, name: string, query: Query) =>
  (await ask(hall, '/reports/figure', { figure: name, filter: new URLSearchParams(query).toString() })).values;

/** The filters of the list that a line of a figure speaks of, beside those of the figure. */
const LISTS: Readonly<Record<string, (key: string) => Query>> = {
  totals: () => ({}),
  themes: (key) => ({ theme: key === 'not-grouped' ? 'none' : key }),
  weeks: (key) => ({ week: key }),
  answers: (key) => STEPS[key] ?? { [key]: 'yes' },
  positions: (key) => ({ eligibility: 'eligible', decision: key }),
};
const STEPS: Readonly<Record<string, Query>> = {
  eligible: { eligibility: 'eligible' },
  delivered: { adopted: 'yes', delivery: 'delivered' },
};

describe('a figure of a report under filters that chance has put together', () => {
  it('tells in each line what the list of that line tells, and nothing where the list tells nothing', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(drawnFilters, fc.constantFrom(...FILTERED_FIGURES), async (drawn, name) => {
        const { hall, query } = filterOf(drawn, known);
        const values = await figure(hall, name, query);
        const whole = await list(hall, query);
        const what = [hall.process, name, JSON.stringify(query)];
        expect([...what, values.filter.total]).toEqual([...what, whole.hidden ? null : whole.total]);
        for (const row of values.rows.slice(0, 12)) {
          const narrower = LISTS[name]!(row.key);
          // what the figure is narrowed to comes before what its line adds
          const { total, hidden } = await list(hall, { ...narrower, ...query });
          const column = name === 'totals' ? row.key : 'contributions';
          const shown = name === 'totals' ? row.values.value : row.values.contributions;
          if (shown !== undefined && shown !== null) {
            told += 1;
            expect([...what, row.key, shown]).toEqual([...what, row.key, hidden ? null : total?.[column]]);
          }
          if (row.values.people !== undefined && query['group'] === undefined)
            expect([...what, row.key, row.values.people]).toEqual([...what, row.key, total?.people]);
        }
      }),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(30);
  }, 240_000);
});

describe('a figure under one filter, less a list under the same and one more', () => {
  it('is nobody or ten people of a group, whichever of the two was asked first', async () => {
    let [pairs, refused] = [0, 0];
    for (const [hall, values] of known) {
      const participants = new Map<string, number | null>(
        (await ask(hall, '/reach')).report?.variables.flatMap(({ variable, groups }: any) =>
          groups.map((row: any) => [`${variable}:${row.group}`, row.participants]),
        ) ?? [],
      );
      const narrower = Object.entries(values)
        .filter(([key]) => key !== 'group')
        .flatMap(([key, all]) => all.slice(0, 2).map((value): Query => ({ [key]: value })));
      for (const [at, group] of values['group']!.entries()) {
        const ofGroup = async () => (await figure(hall, 'totals', { group })).filter.total;
        const first = at % 2 === 0 ? await ofGroup() : null;
        const lists: any[] = [];
        for (const more of narrower.slice(at % 3)) {
          const { total } =
            at % 4 < 2
              ? await list(hall, { ...more, group })
              : (await figure(hall, 'totals', { ...more, group })).filter;
          lists.push(total);
        }
        const themes = await figure(hall, 'themes', { group });
        const whole = first ?? (await ofGroup());
        const told = [...lists.map((total) => total?.people), ...themes.rows.map((row: any) => row.values.people)];
        refused += told.filter((people) => people === undefined || people === null).length;
        // those who took part and wrote nothing are the difference of reach and the figure
        for (const [less, of] of [
          ...told.map((people) => [people, whole?.people]),
          [whole?.people, participants.get(group)],
        ]) {
          if (typeof less !== 'number' || typeof of !== 'number') continue;
          pairs += 1;
          const apart = of - less;
          expect([hall.process, group, apart === 0 || apart >= SMALLEST_SENSITIVE_GROUP]).toEqual([
            hall.process,
            group,
            true,
          ]);
        }
      }
    }
    expect(pairs).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  }, 240_000);

  it('leaves of a theme no few people who used another channel or source', async () => {
    const isFew = (people: number) => people > 0 && people < SMALLEST_GROUP;
    let [shown, hidden] = [0, 0];
    for (const [hall, values] of known) {
      for (const key of ['channel', 'source'] as const) {
        for (const value of values[key]!) {
          const { rows } = await figure(hall, 'themes', { [key]: value });
          for (const row of rows) {
            const { people } = row.values;
            const theme = row.key === 'not-grouped' ? 'none' : row.key;
            if (people === undefined) {
              hidden += 1;
              expect(row.values).toEqual({});
              continue;
            }
            shown += 1;
            const rest = (await list(hall, { theme })).total.people - people;
            const what = [hall.process, key, row.key];
            expect([...what, isFew(people), isFew(rest)]).toEqual([...what, false, false]);
          }
          const kept = rows.filter((row: any) => row.hidden.length > 0).length;
          expect([hall.process, value, kept === 1 && rows.length > 1]).toEqual([hall.process, value, false]);
        }
      }
    }
    expect(shown).toBeGreaterThan(10);
    expect(hidden).toBeGreaterThan(0);
  }, 240_000);
});

describe('the lines of one figure, less what the figure says they come to', () => {
  it('leave neither a single hidden week or position nor a few opinions of several', async () => {
    let [figures, hidden] = [0, 0];
    for (const [hall, values] of known) {
      for (const key of ['channel', 'source', 'theme'] as const) {
        const all =
          key === 'theme' ? (await ask(hall, '/themes')).themes.slice(0, 3).map(({ id }: any) => id) : values[key];
        for (const value of all) {
          for (const more of key === 'theme' ? values['channel']!.map((channel) => ({ channel })) : [{}]) {
            for (const name of ['weeks', 'positions']) {
              const query: Query = { [key]: value, ...more };
              const { rows, filter } = await figure(hall, name, query);
              const untold = rows.filter((row: any) => row.hidden.length > 0).length;
              figures += 1;
              if (untold === 0) continue;
              hidden += untold;
              const sum = rows.reduce((all: number, row: any) => all + (row.values.contributions ?? 0), 0);
              const what = [hall.process, name, query];
              expect([...what, untold > 1, filter.total.contributions - sum >= SMALLEST_GROUP]).toEqual([
                ...what,
                ...[true, true],
              ]);
            }
          }
        }
      }
    }
    expect(figures).toBeGreaterThan(20);
    expect(hidden).toBeGreaterThan(0);
  }, 240_000);
});
