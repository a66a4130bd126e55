import { Inject, Injectable } from '@nestjs/common';
import { type OverTime, type OverTimeQuery } from '#contracts';
import { lastDayOf, nextStart, unitsFor, type TimeUnit } from '#domain';
import { countOverTime, type Database, type TimeCountRow } from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';

/** When contributions came: by day, week, month or year, of a process or of one theme. */
@Injectable()
export class OverTimeService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  read({ workspaceId, processId }: ProcessPlace, { unit, theme }: Omit<OverTimeQuery, 'format'>): Promise<OverTime> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const days = await countOverTime(db, workspaceId, processId, 'day');
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) return { units: [], unit, periods: [] };
      const units = unitsFor(first.start, last.start);
      const shown = units.includes(unit) ? unit : units[0]!;
      const all = await countOverTime(db, workspaceId, processId, shown);
      const rows = theme === undefined ? all : await countOverTime(db, workspaceId, processId, shown, { theme });
      return { units: [...units], unit: shown, periods: withoutGaps(shown, rows, all, theme !== undefined) };
    });
  }

  async table(place: ProcessPlace, query: Omit<OverTimeQuery, 'format'>): Promise<Table> {
    const { periods } = await this.read(place, query);
    return {
      name: `over-time-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: ['from', 'to', 'contributions', 'people', 'of_contributions'],
      rows: periods.map(({ start, last, contributions, people, of }) => [start, last, contributions, people, of]),
    };
  }
}

/** Every period between the first and the last of the process, with nobody where nothing was said. */
function withoutGaps(
  unit: TimeUnit,
  rows: readonly TimeCountRow[],
  all: readonly TimeCountRow[],
  withAll: boolean,
): OverTime['periods'] {
  const [own, whole] = [rows, all].map((counts) => new Map(counts.map((row) => [row.start, row]))) as [
    Map<string, TimeCountRow>,
    Map<string, TimeCountRow>,
  ];
  const periods: OverTime['periods'] = [];
  const end = all.at(-1)!.start;
  for (let start = all[0]!.start; start <= end; start = nextStart(start, unit)) {
    const row = own.get(start);
    periods.push({
      start,
      last: lastDayOf(start, unit),
      contributions: row?.contributions ?? 0,
      people: row?.people ?? 0,
      of: withAll ? (whole.get(start)?.contributions ?? 0) : null,
    });
  }
  return periods;
}
