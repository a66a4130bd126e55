import { type PopulationCell } from '#domain';
import { headerKey } from '../files/header.js';
import { type PopulationFile, type ReadPopulation, type Sheet } from './population-file.js';
import { ageCode, isTotal, sexCode } from './population-labels.js';
import { numberOfResidents } from './population-number.js';

/** Flags under which Eurostat gives no number that could be used. */
const WITHHELD = /[cn:]/;
/** Estimated or provisional, by the source itself. */
const ESTIMATED = /[ep]/;

/**
 * Eurostat's SDMX-CSV: `freq,sex,age,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG`, one number a row, further columns (`DATAFLOW`, `LAST UPDATE`)
 * as they come. Ages are Y_LT5, Y15-19, Y_GE85, TOTAL; a year means its 1 January. Flags: e and p stay as "estimated", c and `:` are no
 * information, b (a break in the series) changes nothing in one year.
 */
export function readEurostat(sheet: Sheet): PopulationFile | null {
  const names = sheet.rows[0]?.cells ?? [];
  const keys = names.map((name) => headerKey(name).split(':')[0]!);
  const at = (name: string) => keys.indexOf(name);
  const [geoAt, timeAt, valueAt] = [at('geo'), at('time_period'), at('obs_value')];
  if (geoAt < 0 || timeAt < 0 || valueAt < 0) return null;
  const [sexAt, ageAt, flagAt, unitAt] = [at('sex'), at('age'), at('obs_flag'), at('unit')];
  const tables = new Map<string, ReadPopulation & { cells: PopulationCell[] }>();
  const leftOut = new Set<string>();
  for (const { row, cells } of sheet.rows.slice(1)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const groups = groupsOf(cells[sexAt] ?? '', cells[ageAt] ?? '');
    if (groups === null) {
      leftOut.add(`${cells[sexAt] ?? ''} ${cells[ageAt] ?? ''}`.trim());
      continue;
    }
    const flag = flagAt < 0 ? '' : (cells[flagAt] ?? '').trim();
    const place = { file: sheet.file, row, column: names[valueAt] ?? 'OBS_VALUE' };
    const read = WITHHELD.test(flag)
      ? { population: null, mark: 'no-information' as const }
      : numberOfResidents(cells[valueAt] ?? '', place, { dot: true, empty: 'no-information' });
    const [geo, time] = [codeOf(cells[geoAt] ?? ''), (cells[timeAt] ?? '').trim()];
    const table = tables.get(`${geo} ${time}`) ?? {
      territory: nameOf(cells[geoAt] ?? ''),
      territoryCode: geo,
      date: /^\d{4}$/.test(time) ? `${time}-01-01` : null,
      source: 'Eurostat',
      percentages: /^PC/.test((cells[unitAt] ?? '').trim()),
      cells: [],
    };
    const { population, mark } = read;
    table.cells.push({ groups, population, mark, row, estimated: ESTIMATED.test(flag) });
    tables.set(`${geo} ${time}`, table);
  }
  return { format: 'eurostat', tables: [...tables.values()], leftOut: [...leftOut] };
}

function groupsOf(sexCell: string, ageCell: string): Record<string, string> | null {
  const groups: Record<string, string> = {};
  const [sex, age] = [codeOf(sexCell), codeOf(ageCell)];
  if (age !== '' && !isTotal(age)) {
    const code = ageCode(age);
    if (code === null) return null;
    groups['age'] = code;
  }
  if (sex !== '' && !isTotal(sex)) {
    const code = sexCode(sex);
    if (code === null || code === 'other') return null;
    groups['sex'] = code;
  }
  return groups;
}

/** `PL843: Suwalski` with labels, `PL843` without. */
const codeOf = (cell: string): string => cell.split(':')[0]!.trim();
const nameOf = (cell: string): string => (cell.includes(':') ? cell.slice(cell.indexOf(':') + 1) : cell).trim();
