import { InvalidInputError } from '#domain';

const STREET = ['ulica', 'street', 'nazwa ulicy'];
const VILLAGE = ['miejscowość', 'miejscowosc', 'wieś', 'wies', 'village', 'nazwa miejscowości'];
const DISTRICT = [
  'osiedle',
  'sołectwo',
  'solectwo',
  'dzielnica',
  'district',
  'osiedle lub sołectwo',
  'jednostka pomocnicza',
];
const MOST_RULES = 20_000;

export interface ReadPlaceRule {
  readonly kind: 'street' | 'village';
  readonly name: string;
  readonly district: string;
}

/**
 * Which street lies in which district, and which village belongs to which village unit: a column `ulica` or `miejscowość` beside
 * `osiedle` or `sołectwo`. A row with a street is a street, one with a village alone a village.
 *
 * @throws {InvalidInputError} `missing-columns`, `empty-cell` with file, row and column; `too-many-rows`
 */
export function readPlaceRules(
  file: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  rowNumbers: readonly number[],
): ReadPlaceRule[] {
  const keys = columns.map((column) => column.trim().toLowerCase());
  const at = (names: readonly string[]) => keys.findIndex((key) => names.includes(key));
  const [streetAt, villageAt, districtAt] = [at(STREET), at(VILLAGE), at(DISTRICT)];
  if (districtAt < 0 || (streetAt < 0 && villageAt < 0)) {
    const there = columns.map((column) => column.slice(0, 40)).join(', ');
    const message = `${file}: needs a column "ulica" or "miejscowość", and one "osiedle" or "sołectwo"; the columns are ${there}`;
    throw new InvalidInputError('missing-columns', message, { file, column: districtAt < 0 ? 'osiedle' : 'ulica' });
  }
  if (rows.length > MOST_RULES) {
    throw new InvalidInputError('too-many-rows', `${file}: more than ${MOST_RULES} rows`, { file });
  }
  const rules = rows.map((cells, index): ReadPlaceRule => {
    const cell = (position: number) => (position < 0 ? '' : (cells[position] ?? '').replace(/\s+/g, ' ').trim());
    const [street, village, district] = [cell(streetAt), cell(villageAt), cell(districtAt)];
    if (district !== '' && (street !== '' || village !== '')) {
      return street !== '' ? { kind: 'street', name: street, district } : { kind: 'village', name: village, district };
    }
    const row = rowNumbers[index]!;
    const column = columns[district === '' ? districtAt : Math.max(streetAt, villageAt)]!;
    throw new InvalidInputError(
      'empty-cell',
      `${file}, row ${row}, column "${column}": the cell is empty; fill it or take the row out`,
      {
        ...{ file, row, column },
      },
    );
  });
  const seen = new Set<string>();
  return rules.filter((rule) => {
    const key = JSON.stringify(rule);
    return !seen.has(key) && seen.add(key);
  });
}
