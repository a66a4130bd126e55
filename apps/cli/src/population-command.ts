import { readTerritoryCode } from '#analysis';
import { readPopulationFile, type ReadPopulation } from '#connectors';
import { InvalidInputError, POPULATION_UNIVERSES, type PopulationUniverse } from '#domain';
import {
  deleteReferenceSource,
  listReferenceSources,
  saveReferenceSource,
  type NewReferenceTerritory,
} from '#persistence';
import { basename } from 'node:path';
import { parseCommand, say, wrongUse, type Place } from './command-line.js';
import { withStore } from './store.js';

const OPTIONS = {
  name: { type: 'string' },
  licence: { type: 'string' },
  universe: { type: 'string' },
  date: { type: 'string' },
  'lost-zeros': { type: 'boolean' },
} as const;

/** `population load FILE`, `population list`, `population delete ID`: the national tables that every municipality may take its own from. */
export async function runPopulation(argv: string[], place: Place): Promise<number> {
  const { values, positionals } = parseCommand('population', argv, OPTIONS);
  const [what, subject, ...more] = positionals;
  if (more.length > 0) return wrongUse('population', 'takes one file or number');
  if (what === 'list' && subject === undefined) return list(place);
  if (what === 'load' && subject !== undefined) return load(place, subject, values);
  if (what === 'delete' && subject !== undefined) return remove(place, subject);
  return wrongUse('population', 'knows "load FILE", "list" and "delete ID"');
}

async function list(place: Place): Promise<number> {
  const sources = await withStore(place, ({ database }) => database.asOwner(listReferenceSources));
  for (const { id, name, date, territories } of sources) {
    process.stdout.write(`${id}  ${date}  ${territories} territories  ${name}\n`);
  }
  if (sources.length === 0) say('No national table is loaded: nasluch population load FILE');
  return 0;
}

async function load(
  place: Place,
  path: string,
  values: Readonly<Record<string, string | boolean | undefined>>,
): Promise<number> {
  const file = basename(path);
  const universe = values['universe'] ?? 'usual';
  if (!POPULATION_UNIVERSES.includes(universe as PopulationUniverse)) {
    return wrongUse('population', `--universe is one of ${POPULATION_UNIVERSES.join(', ')}`);
  }
  const { tables } = await readPopulationFile({ name: file, path });
  const date = String(values['date'] ?? newestDate(file, tables));
  const ofDate = tables.filter((table) => (table.date ?? date) === date);
  if (ofDate.length === 0) throw new InvalidInputError('missing-table', `${file}: no numbers of ${date}`, { file });
  const territories = territoriesOf(file, ofDate, values['lost-zeros'] === true);
  const about = {
    name: String(values['name'] ?? 'GUS, Bank Danych Lokalnych'),
    source: ofDate[0]?.source ?? file,
    licence: typeof values['licence'] === 'string' ? values['licence'] : null,
    universe: universe as PopulationUniverse,
    date,
  };
  await withStore(place, ({ database }) => database.asOwner((owner) => saveReferenceSource(owner, about, territories)));
  process.stdout.write(`${about.name}, ${date}: ${territories.length} territories\n`);
  return 0;
}

async function remove(place: Place, id: string): Promise<number> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return wrongUse('population', 'delete takes the ID that "list" shows');
  const isGone = await withStore(place, ({ database }) =>
    database.asOwner((owner) => deleteReferenceSource(owner, id)),
  );
  say(isGone ? 'Deleted. Tables that municipalities took from it stay.' : 'There is no such table.');
  return isGone ? 0 : 1;
}

function newestDate(file: string, tables: readonly ReadPopulation[]): string {
  const newest = tables
    .flatMap(({ date }) => (date === null ? [] : [date]))
    .sort()
    .at(-1);
  if (newest !== undefined) return newest;
  throw new InvalidInputError('missing-date', `${file}: no date in the file; give it with --date 2024-12-31`, { file });
}

/** @throws {InvalidInputError} `ambiguous-code` and `wrong-code` with the row, `duplicate-code` */
function territoriesOf(file: string, tables: readonly ReadPopulation[], lostZeros: boolean): NewReferenceTerritory[] {
  const seen = new Set<string>();
  return tables.map((table) => {
    const row = table.cells[0]?.row ?? 1;
    const code = codeOf(file, row, table.territoryCode ?? '', lostZeros);
    if (seen.has(code)) {
      throw new InvalidInputError('duplicate-code', `${file}, row ${row}: the code ${code} stands twice; keep one`, {
        file,
        row,
      });
    }
    seen.add(code);
    const residents = table.cells.find(({ groups }) => Object.keys(groups).length === 0)?.population ?? null;
    return { code, name: table.territory ?? code, residents, cells: table.cells };
  });
}

function codeOf(file: string, row: number, given: string, lostZeros: boolean): string {
  if (/^\d{6}$/.test(given)) {
    if (lostZeros) return `0${given}`;
    throw new InvalidInputError(
      'ambiguous-code',
      `${file}, row ${row}: ${given} has six digits; it may be 0${given}, whose zero a spreadsheet dropped (then --lost-zeros), or ${given}? without its type`,
      { file, row },
    );
  }
  const known = readTerritoryCode(given);
  if (known !== null) return known.teryt ?? known.code;
  throw new InvalidInputError('wrong-code', `${file}, row ${row}: "${given.slice(0, 20)}" is no code of a territory`, {
    file,
    row,
  });
}
