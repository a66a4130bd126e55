import { type PopulationCell } from '#domain';
import { headerKey } from '../files/header.js';
import { type PopulationFile, type ReadPopulation, type Sheet } from './population-file.js';
import { ageCode, isTotal, populationVariable, sexCode } from './population-labels.js';
import { numberOfResidents } from './population-number.js';

const VALUE = ['wartosc', 'wartość', 'value'];
const NOT_DIMENSIONS = ['kod', 'nazwa', 'rok', 'jednostka miary', 'jednostka', 'atrybut', 'uwagi', ...VALUE];

/** The same export in the sheet DANE: one number a row, its territory, age, sex and year in columns of their own. */
export function readBdlData(sheet: Sheet): PopulationFile | null {
  const top = sheet.rows.slice(0, 20).findIndex(({ cells }) => {
    const keys = cells.map(headerKey);
    return (
      keys.includes('kod') &&
      keys.includes('nazwa') &&
      keys.includes('rok') &&
      VALUE.some((name) => keys.includes(name))
    );
  });
  if (top < 0) return null;
  const names = sheet.rows[top]!.cells;
  const keys = names.map(headerKey);
  const at = (...wanted: readonly string[]) => keys.findIndex((key) => wanted.includes(key));
  const [codeAt, nameAt, yearAt, valueAt, attributeAt, unitAt] = [
    at('kod'),
    at('nazwa'),
    at('rok'),
    at(...VALUE),
    at('atrybut'),
    at('jednostka miary', 'jednostka'),
  ];
  const dimensions = keys.flatMap((key, index) => (key === '' || NOT_DIMENSIONS.includes(key) ? [] : [index]));
  const tables = new Map<string, ReadPopulation & { cells: PopulationCell[] }>();
  const leftOut = new Set<string>();
  for (const { row, cells } of sheet.rows.slice(top + 1)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const groups = groupsOf(dimensions.map((index) => ({ name: names[index] ?? '', label: cells[index] ?? '' })));
    if ('leftOut' in groups) {
      leftOut.add(groups.leftOut);
      continue;
    }
    const attribute = attributeAt < 0 ? '' : (cells[attributeAt] ?? '').trim();
    const value = (cells[valueAt] ?? '').trim();
    const place = { file: sheet.file, row, column: names[valueAt] ?? '' };
    const { population, mark } = numberOfResidents(/^[-.x]$/i.test(attribute) ? attribute : value, place, {
      empty: 'no-information',
    });
    const year = (cells[yearAt] ?? '').trim();
    const key = `${cells[codeAt]} ${year}`;
    const table = tables.get(key) ?? {
      territory: (cells[nameAt] ?? '').trim() || null,
      territoryCode: (cells[codeAt] ?? '').trim().replace(/^'/, '') || null,
      date: /^\d{4}$/.test(year) ? `${year}-12-31` : null,
      source: 'GUS, Bank Danych Lokalnych',
      percentages: unitAt >= 0 && (cells[unitAt] ?? '').includes('%'),
      cells: [],
    };
    table.cells.push({ groups, population, mark, row, estimated: false });
    tables.set(key, table);
  }
  return { format: 'bdl-data', tables: [...tables.values()], leftOut: [...leftOut] };
}

function groupsOf(
  labels: readonly { readonly name: string; readonly label: string }[],
): Record<string, string> | { leftOut: string } {
  const groups: Record<string, string> = {};
  for (const { name, label } of labels) {
    if (label.trim() === '' || isTotal(label)) continue;
    const variable = populationVariable(name);
    const [age, sex] = [ageCode(label), sexCode(label)];
    if (variable === 'sex' || (variable !== 'age' && sex !== null)) groups['sex'] = sex ?? label.trim();
    else if (age !== null) groups['age'] = age;
    else if (variable === 'age') return { leftOut: label.trim() };
    else return { leftOut: `${name}: ${label}`.trim() };
  }
  return groups as Record<string, string>;
}
