import { basename } from 'node:path';
import { mapToBands, processBands, type GroupCount } from '#analysis';
import { DEFAULT_AGE_BANDS } from '#connectors';
import { InvalidInputError, type PopulationGroup } from '#domain';
import { readReference, refuseUnusable, type CheckedPopulation } from '../../worker/src/population/read-reference.js';
import { say } from './command-line.js';
import { readBytes } from './table-file.js';

const ZIP = Buffer.from('PK\u0003\u0004');
/** A header of an office's table, or of the forms that the service takes. */
const KNOWN_HEADER =
  /(^|[;,\t"])(kod[";,\t]+nazwa|obs_value|variable1|cecha|variable[;,\t"]+group|ludność|liczba mieszkańców)([;,\t"]|\r?\n|$)/i;

/** Is it a file of an office, or of the service, rather than one with the columns of `--by` and "population"? */
export async function isOfficeTable(path: string, variables: readonly string[]): Promise<boolean> {
  const bytes = await readBytes(path);
  if (bytes.subarray(0, 4).equals(ZIP)) return true;
  const start = bytes
    .subarray(0, 20_000)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^[{[]/.test(start)) return true;
  const header = start.split(/\r?\n/)[0] ?? '';
  const columns = header.split(/[;,\t|]/).map((column) => column.trim().toLowerCase());
  if (columns.includes('population') && variables.some((variable) => columns.includes(variable))) return false;
  return KNOWN_HEADER.test(start);
}

/**
 * The residents of an office's table, in the age bands of the participants; what does not add up is said on stderr.
 *
 * @throws {InvalidInputError} `several-territories`, `missing-column`, and those of the file
 */
export async function readOfficeTable(
  path: string,
  {
    variables,
    territory,
    ageFloor,
    counts,
  }: { variables: readonly string[]; territory: string | null; ageFloor: number | null; counts: readonly GroupCount[] },
): Promise<PopulationGroup[]> {
  const file = basename(path);
  const { tables, leftOut } = await readReference({ name: file, path });
  const table = chosen(file, tables, territory);
  refuseUnusable(file, table);
  for (const problem of table.checked.problems) say(`${file}: ${sentenceOf(problem)}`);
  if (leftOut.length > 0) say(`${file}: not read: ${leftOut.slice(0, 20).join(', ')}`);
  if (table.checked.sharesOnly) {
    throw new InvalidInputError('percentage', `${file}: the numbers are percentages; give numbers of residents`, {
      file,
    });
  }
  const tableAges = table.checked.groups.flatMap(({ variable, group }) => (variable === 'age' ? [group] : []));
  const asked = counts.flatMap(({ variable, group, people }) =>
    variable === 'age' && group !== null ? [{ value: group, people }] : [],
  );
  const { bands, unplaced } = processBands(tableAges, asked, DEFAULT_AGE_BANDS, null, ageFloor);
  const mapped = mapToBands(table.checked.groups, bands);
  const estimated = mapped.bands.filter((band) => band.estimated).map(({ band }) => band);
  if (estimated.length > 0)
    say(`${file}: estimated, because groups of the table had to be cut: ${estimated.join(', ')}`);
  if (unplaced.length > 0) say(`${file}: ages of participants that no band holds: ${unplaced.slice(0, 20).join(', ')}`);
  const there = new Set(mapped.groups.map(({ variable }) => variable));
  const missing = variables.find((variable) => !there.has(variable));
  if (missing === undefined) return mapped.groups.filter(({ variable }) => variables.includes(variable));
  throw new InvalidInputError(
    'missing-column',
    `${file}: the table does not tell residents by "${missing}"; it tells ${[...there].join(', ')}`,
    { file, column: missing },
  );
}

function chosen(file: string, tables: readonly CheckedPopulation[], territory: string | null): CheckedPopulation {
  const [only] = tables;
  if (territory === null && tables.length === 1) return only!;
  const wanted = tables.filter(
    (table) => territory !== null && [table.territoryCode, table.territory].includes(territory),
  );
  if (wanted.length > 0) return [...wanted].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0]!;
  const names = tables.slice(0, 10).map((table) => `${table.territoryCode ?? '?'} ${table.territory ?? ''}`.trim());
  throw new InvalidInputError(
    'several-territories',
    `${file}: ${tables.length} tables; choose one with --territory CODE: ${names.join('; ')}`,
    { file },
  );
}

function sentenceOf({
  code,
  variable,
  group,
  rows,
  found,
  expected,
  implied,
}: CheckedPopulation['checked']['problems'][number]): string {
  const about = [variable, group].filter(Boolean).join(' ');
  const sums = found !== null && expected !== null ? `: ${found} instead of ${expected}` : '';
  const cause =
    implied === null ? '' : `; ${implied.group} stands as ${implied.was} and should be ${implied.population}`;
  const where = rows.length === 0 || rows.length > 10 ? '' : ` (row ${rows.join(', ')})`;
  return `${about ? `${about}: ` : ''}${code.replaceAll('-', ' ')}${sums}${cause}${where}`;
}
