import { type PopulationCell } from '#domain';
import { headerKey } from '../files/header.js';
import { populationError, type PopulationFile, type ReadPopulation, type Sheet } from './population-file.js';
import { dayOf, isTotal, populationGroup, populationVariable } from './population-labels.js';
import { numberOfResidents } from './population-number.js';

/** Header of the project's own table of residents. */
export const POPULATION_TEMPLATE_COLUMNS = [
  'reference_id',
  'territory_code',
  'date',
  'variable1',
  'category1',
  'variable2',
  'category2',
  'population',
  'source',
  'flag',
] as const;

const NEEDED = ['variable1', 'category1', 'population'] as const;
/** What a row's flag may say; a flag of its own is kept out of the numbers and changes nothing. */
const ESTIMATED = ['estimated', 'e', 'szacunek', 'oszacowano'];

/** One number a row: a margin by `variable1`, a cell of a joint table with `variable2` too, the total under `total`. */
export function readTemplate(sheet: Sheet): PopulationFile | null {
  const names = sheet.rows[0]?.cells ?? [];
  const keys = names.map(headerKey);
  if (!NEEDED.every((name) => keys.includes(name))) return null;
  const cell = (cells: readonly string[], name: (typeof POPULATION_TEMPLATE_COLUMNS)[number]) =>
    (cells[keys.indexOf(name)] ?? '').trim();
  const tables = new Map<string, ReadPopulation & { cells: PopulationCell[] }>();
  for (const { row, cells } of sheet.rows.slice(1)) {
    if (cells.every((each) => each.trim() === '')) continue;
    const written = cell(cells, 'date');
    const date = written === '' ? null : dayOf(written);
    const at = { file: sheet.file, row };
    if (written !== '' && date === null) {
      throw populationError('wrong-date', `"${written.slice(0, 20)}" is no day; write 2024-12-31`, {
        ...at,
        column: 'date',
      });
    }
    const { population, mark, percent } = numberOfResidents(cell(cells, 'population'), { ...at, column: 'population' });
    const key = [cell(cells, 'reference_id'), cell(cells, 'territory_code'), date].join(' ');
    const table = tables.get(key) ?? {
      territory: null,
      territoryCode: cell(cells, 'territory_code') || null,
      date,
      source: cell(cells, 'source') || null,
      percentages: percent,
      cells: [],
    };
    const groups = groupsOf([
      [cell(cells, 'variable1'), cell(cells, 'category1')],
      [cell(cells, 'variable2'), cell(cells, 'category2')],
    ]);
    const estimated = ESTIMATED.includes(cell(cells, 'flag').toLowerCase());
    table.cells.push({ groups, population, mark, row, estimated });
    tables.set(key, table);
  }
  return { format: 'template', tables: [...tables.values()], leftOut: [] };
}

/** Groups by variable; what is of everybody names none. */
export function groupsOf(pairs: readonly (readonly [variable: string, category: string])[]): Record<string, string> {
  const groups: Record<string, string> = {};
  for (const [name, category] of pairs) {
    if (name === '' || isTotal(name)) continue;
    const variables = name.split(':').map((part) => populationVariable(part));
    const categories = variables.length > 1 ? category.split(':') : [category];
    variables.forEach((variable, index) => {
      groups[variable] = populationGroup(variable, categories[index] ?? '');
    });
  }
  return groups;
}
