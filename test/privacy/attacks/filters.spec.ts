import fc from 'fast-check';
import { openWorkbook } from '../../../libs/connectors/src/files/xlsx.js';
import { readCsv } from './answers.js';
import { drawnFilters, filterOf, valuesOf, type FilterValues, type Query } from './drawn-filters.js';
import { openSampleHalls, type SampleHall, type SampleHalls } from './sample-halls.js';

/* eslint-disable @typescript-eslint/no-explicit-any */

/*
 * Every number leads to a list of that length, and the list to a file with that many rows: over the invented towns, for the numbers that
 * are shown without filters and for fifty filters that chance has put together. A failure names its seed.
 */

let halls: SampleHalls;
let chosen: readonly SampleHall[];
const known = new Map<SampleHall, FilterValues>();

beforeAll(async () => {
  halls = await openSampleHalls();
  chosen = halls.halls.filter(({ process }) => /^(diagnosis|consultation|statute|bus)/.test(process));
  for (const hall of chosen) known.set(hall, await valuesOf(ask, hall));
}, 600_000);
afterAll(() => halls?.close());

const address = (path: string, query: Query = {}) => {
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
};

async function request(hall: SampleHall, path: string, query: Query = {}) {
  const answer = await halls.api.request('GET', hall.address + address(path, query), {
    cookie: halls.admin(hall.workspace),
  });
  if (answer.status !== 200) throw new Error(`${address(path, query)} ${answer.status} ${answer.text.slice(0, 200)}`);
  return answer;
}
const ask = async (hall: SampleHall, path: string, query: Query = {}): Promise<any> =>
  (await request(hall, path, query)).json;
const list = (hall: SampleHall, query: Query) => ask(hall, '/contributions', { ...query, limit: '1' });

async function rowsOfWorkbook(bytes: Buffer): Promise<number> {
  const { writeFileSync, mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = mkdtempSync(join(tmpdir(), 'nasluch-filters-'));
  try {
    const path = join(folder, 'file.xlsx');
    writeFileSync(path, bytes);
    const [sheet] = await openWorkbook({ name: 'file.xlsx', path }, 'xl/workbook.xml');
    let rows = 0;
    for await (const row of sheet!.read()) if (row.cells.some((cell) => cell !== '')) rows += 1;
    return rows - 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('fifty filters that chance has put together', () => {
  it('leave as many contributions and people on the page of themes as on the list, in every theme of it, and in the files', async () => {
    let [themes, files, hidden] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(drawnFilters, async (drawn) => {
        const { hall, query } = filterOf(drawn, known);
        const what = `${hall.process} ${JSON.stringify(query)}`;
        const counts = await ask(hall, '/themes/counts', { ...query, done: 'yes' });
        const listed = await list(hall, query);
        expect([what, counts.total, counts.hidden]).toEqual([what, listed.total, listed.hidden]);
        for (const row of counts.themes.slice(0, 4)) {
          const inTheme = await list(hall, { ...query, theme: row.id });
          if (row.protected) {
            hidden += 1;
            expect([what, row.id, inTheme.total]).toEqual([what, row.id, null]);
            continue;
          }
          if (inTheme.hidden) continue;
          themes += 1;
          expect([what, row.id, row.people]).toEqual([what, row.id, inTheme.total?.people]);
          if (row.contributions !== null)
            expect([what, row.id, row.contributions]).toEqual([what, row.id, inTheme.total.contributions]);
          if (row.answered !== null && query['answered'] === undefined) {
            const answered = await list(hall, { ...query, theme: row.id, answered: 'yes' });
            expect([what, row.id, row.answered]).toEqual([what, row.id, answered.total.contributions]);
          }
        }
        if (counts.done.answered !== null)
          expect(counts.done.answered).toBe((await list(hall, { ...query, answered: 'yes' })).total.contributions);
        if (query['group'] !== undefined || listed.total === null) return;
        files += 1;
        const n = listed.total.contributions;
        const asTable = readCsv((await request(hall, '/contributions', { ...query, format: 'csv' })).text);
        const asCsv = readCsv((await request(hall, '/contributions/export', { ...query, format: 'csv' })).text);
        const asXlsx = await rowsOfWorkbook(
          (await request(hall, '/contributions/export', { ...query, format: 'xlsx' })).bytes,
        );
        const tableXlsx = await rowsOfWorkbook(
          (await request(hall, '/contributions', { ...query, format: 'xlsx' })).bytes,
        );
        expect([what, asTable.rows.length, asCsv.rows.length, asXlsx, tableXlsx]).toEqual([what, n, n, n, n]);
      }),
      { numRuns: 50 },
    );
    expect(themes).toBeGreaterThan(30);
    expect(files).toBeGreaterThan(20);
    expect(hidden).toBeGreaterThanOrEqual(0);
  }, 120_000);
});

describe('numbers that are shown without a filter', () => {
  it('are as long as the lists that they lead to', async () => {
    let numbers = 0;
    const same = async (hall: SampleHall, query: Query, shown: { contributions?: number; people?: number }) => {
      const { total } = await list(hall, query);
      const told = Object.fromEntries(Object.keys(shown).map((name) => [name, total[name]]));
      expect([hall.process, query, shown]).toEqual([hall.process, query, told]);
      numbers += 1;
    };
    for (const hall of chosen) {
      const report = await ask(hall, '/themes');
      for (const { id, contributions, people, answered } of report.themes) {
        await same(hall, { theme: id }, { contributions, people });
        await same(hall, { theme: id, answered: 'yes' }, { contributions: answered });
      }
      if (report.themes.length > 0) await same(hall, { theme: 'none' }, { contributions: report.notGrouped });
      const topics = await ask(hall, '/themes/topics');
      for (const { code, contributions, people } of topics.topics)
        await same(hall, { topic: code }, { contributions, people });
      const overview = await ask(hall, '/overview');
      await same(hall, {}, { contributions: overview.total.contributions, people: overview.total.people });
      for (const { channel, contributions } of overview.channels) {
        const { total } = await list(hall, { channel });
        if (total !== null) await same(hall, { channel }, { contributions });
      }
    }
    expect(numbers).toBeGreaterThan(50);
  }, 120_000);
});

describe('the people of a group in reach', () => {
  it('are those of its list where everybody wrote, and no list is opened of what is hidden there', async () => {
    let [same, closed] = [0, 0];
    for (const hall of chosen) {
      const { report } = await ask(hall, '/reach');
      const { contributors } = await ask(hall, '/reach/themes');
      for (const { variable, groups } of report?.variables ?? []) {
        for (const { group, participants, members } of groups) {
          if (members.length !== 1 || participants === 0) continue;
          const { total, hidden } = await list(hall, { group: `${variable}:${group}` });
          const what = [hall.process, variable, group];
          if (participants === null || participants < 10) {
            expect([...what, total, hidden]).toEqual([...what, null, true]);
            closed += 1;
          } else if (total !== null) {
            const isAll = contributors === report.participants;
            expect([...what, isAll ? total.people : total.people <= participants]).toEqual([
              ...what,
              isAll ? participants : true,
            ]);
            if (isAll) same += 1;
          }
        }
      }
    }
    expect(same).toBeGreaterThan(10);
    expect(closed).toBeGreaterThan(0);
  }, 120_000);
});

describe('a group together with other filters', () => {
  it('is told of no period, week, phase or source, because reach tells groups by time and by channel', async () => {
    let refused = 0;
    for (const hall of chosen) {
      const values = known.get(hall)!;
      const group = values['group']?.[0];
      if (group === undefined) continue;
      const weeks = (await ask(hall, '/overview')).weeks.map(({ week }: any) => week);
      for (const [key, all] of Object.entries({ ...values, week: weeks as string[] })) {
        if (!['period', 'week', 'phase', 'source'].includes(key)) continue;
        for (const value of all.slice(0, 2)) {
          const query = { group, [key]: value };
          const answers = [await list(hall, query), await ask(hall, '/themes/counts', query)];
          for (const answer of answers) {
            expect([answer.hidden, answer.total]).toEqual([true, null]);
            expect(['not-with-group', 'few-new-people']).toContain(answer.hiddenBecause);
          }
          refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(2);
  });

  it('tells of a theme no number that differs by one to nine from what reach tells of the group', async () => {
    let told = 0;
    for (const hall of chosen) {
      const themes = await ask(hall, '/reach/themes');
      for (const variable of themes.variables) {
        const { byVariable } = await ask(hall, '/reach/themes', { variable });
        for (const group of new Set<string>(byVariable.cells.map((cell: any) => cell.group))) {
          const counts = await ask(hall, '/themes/counts', { group: `${variable}:${group}` });
          for (const { id, people, contributions } of counts.themes) {
            const cell = byVariable.cells.find((one: any) => one.group === group && one.themeId === id);
            expect(contributions).toBeNull();
            expect([null, cell.people]).toContain(people);
            if (people !== null) told += 1;
          }
        }
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});

describe('where a theme was raised', () => {
  it('is what reach tells of the theme and the place, its list and its file, and no more than that', async () => {
    let [told, lists, hidden] = [0, 0, 0];
    for (const hall of chosen) {
      const { variables } = await ask(hall, '/reach/themes');
      if (!variables.includes('place')) continue;
      const { support, byVariable } = await ask(hall, '/reach/themes', { variable: 'place' });
      for (const { themeId } of support) {
        const path = `/themes/${themeId}/places`;
        const { variable, places } = await ask(hall, path);
        expect([hall.process, variable]).toEqual([hall.process, 'place']);
        const cells = byVariable.cells.filter((cell: any) => cell.themeId === themeId);
        const inReach = cells.map(({ group, people, share, protected: isHidden }: any) => ({
          ...{ group, people, share, protected: isHidden },
        }));
        expect(
          places.map(({ group, people, share, protected: isHidden }: any) => ({
            ...{ group, people, share, protected: isHidden },
          })),
        ).toEqual(inReach);
        const file = readCsv((await request(hall, path, { format: 'csv' })).text);
        const column = (name: string) => file.rows.map((row) => row[file.columns.indexOf(name)] ?? '');
        expect(column('place')).toEqual(places.map(({ group }: any) => group));
        expect(column('people')).toEqual(places.map(({ people }: any) => String(people ?? '')));
        expect(column('share')).toEqual(places.map(({ share }: any) => String(share ?? '')));
        for (const { group, people, base, share, lower, upper, flag } of places) {
          if (people === null) {
            hidden += 1;
            expect([share, lower, upper, flag]).toEqual([null, null, null, null]);
            continue;
          }
          told += 1;
          // below twenty people there is no percentage
          expect([hall.process, group, share === null]).toEqual([hall.process, group, base < 20]);
          if (share !== null) expect(lower <= people / base && people / base <= upper).toBe(true);
          if (people === 0) continue;
          const { total } = await list(hall, { theme: themeId, group: `place:${group}` });
          // no list of fewer than ten people of a group is opened
          if (people < 10) expect([hall.process, group, total]).toEqual([hall.process, group, null]);
          if (total === null) continue;
          lists += 1;
          expect([hall.process, group, total.people]).toEqual([hall.process, group, people]);
        }
      }
    }
    expect(Math.min(told, hidden)).toBeGreaterThan(10);
    expect(lists).toBeGreaterThan(0);
  }, 120_000);
});

describe('themes under a filter by channel or by source', () => {
  const isFew = (count: number) => count > 0 && count < 5;

  it('tell no few people, neither shown nor left over, and never hide a single theme beside others', async () => {
    let [shown, hidden] = [0, 0];
    for (const hall of chosen) {
      const report = await ask(hall, '/themes');
      const all = new Map<string, any>(report.themes.map((theme: any) => [theme.id, theme]));
      for (const key of ['channel', 'source']) {
        for (const value of known.get(hall)![key]!) {
          const { themes } = await ask(hall, '/themes/counts', { [key]: value });
          const top = themes.filter(({ id }: any) => (all.get(id)?.parentId ?? null) === null);
          for (const { id, people, contributions } of themes) {
            if (people === null) {
              hidden += 1;
              expect(contributions).toBeNull();
              continue;
            }
            shown += 1;
            const rest = (all.get(id)?.people ?? people) - people;
            expect([hall.process, key, id, isFew(people), isFew(rest)]).toEqual([hall.process, key, id, false, false]);
          }
          const kept = top.filter((row: any) => row.protected).length;
          expect([hall.process, key, value, kept === 1 && top.length > 1]).toEqual([hall.process, key, value, false]);
        }
      }
    }
    expect(shown).toBeGreaterThan(10);
    expect(hidden).toBeGreaterThan(0);
  });
});
