import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { countParticipants, measureReach, type GroupCount } from '#analysis';
import { populationGroup } from '#connectors';
import {
  InvalidInputError,
  type PopulationGroup,
  type GroupReach,
  type ReachReport,
  type VariableReach,
} from '#domain';
import { columnIndex } from './column-index.js';
import { reachHelp } from './help.js';
import { readPopulation } from './population-file.js';
import { isOfficeTable, readOfficeTable } from './population-formats.js';
import { readTable } from './table-file.js';

const CSV_COLUMNS =
  'variable,group,participants,population,share,population_share,ratio,lower,upper,verdict,reason'.split(',');

interface ReachArguments {
  readonly participants: string;
  readonly population: string;
  readonly by: readonly string[];
  readonly out: string;
  /** Which territory of a file that holds several. */
  readonly territory: string | null;
  /** Youngest age that an office's table is to count. */
  readonly ageFloor: number | null;
}

/**
 * The command `reach`: reads both files, measures, writes `reach.json` and `reach.csv` and prints one line per variable.
 *
 * @returns the exit code, 0
 * @throws {InvalidInputError} with one line that says what is wrong, where, and what to do
 */
export async function runReach(argv: string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(reachHelp);
    return 0;
  }
  const { out, by, participants, population, ...office } = argumentsOf(argv);
  const { residents, total, counts } = await readBoth({ participants, population, by, ...office });
  const report = measured({ total, counts, population: residents, reference: null, variables: by }, participants);
  const files = { participants: basename(participants), population: basename(population) };
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'reach.json'), `${JSON.stringify({ ...report, files }, null, 2)}\n`);
  await writeFile(join(out, 'reach.csv'), csvOf(report));
  process.stdout.write(report.variables.map((variable) => `${sentenceOf(variable, total)}\n`).join(''));
  return 0;
}

function argumentsOf(argv: string[]): ReachArguments {
  const { positionals, values } = parsed(argv);
  const wrong = (message: string): never => {
    throw new InvalidInputError('wrong-use', `reach: ${message}; see nasluch reach --help`);
  };
  if (positionals.length !== 1) wrong(`needs one file of participants, got ${positionals.length}`);
  const { population, by, out, territory, 'age-floor': floor } = values;
  if (!population) return wrong('needs --population FILE');
  if (!out) return wrong('needs --out DIR');
  const variables = (by ?? '').split(',').map((variable) => variable.trim());
  if (variables.includes('')) return wrong('needs --by COLUMN[,COLUMN]');
  const repeated = variables.find((variable, index) => variables.indexOf(variable) !== index);
  if (repeated !== undefined) return wrong(`column "${repeated}" stands twice in --by`);
  if (variables.includes('population')) return wrong('"population" holds the residents and cannot stand in --by');
  if (floor !== undefined && !/^\d{1,3}$/.test(floor)) return wrong('--age-floor takes a number of years');
  const ageFloor = floor === undefined ? null : Number(floor);
  return { participants: positionals[0], population, by: variables, out, territory: territory ?? null, ageFloor };
}

function parsed(argv: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: argv,
      options: { population: text, by: text, out: text, territory: text, 'age-floor': text },
      allowPositionals: true,
    });
  } catch (cause) {
    const message = (cause as Error).message.split('. ')[0];
    throw new InvalidInputError('wrong-use', `reach: ${message}; see nasluch reach --help`, {}, { cause });
  }
}

/** A table of an office is put into the bands of the participants, and their answers into its words. */
async function readBoth({
  participants,
  population,
  by,
  territory,
  ageFloor,
}: Omit<ReachArguments, 'out'>): Promise<{ residents: PopulationGroup[]; total: number; counts: GroupCount[] }> {
  if (await isOfficeTable(population, by)) {
    const people = await readParticipants(participants, by, populationGroup);
    return {
      ...people,
      residents: await readOfficeTable(population, { variables: by, territory, ageFloor, counts: people.counts }),
    };
  }
  const residents = await readPopulation(population, by);
  return { residents, ...(await readParticipants(participants, by)) };
}

async function readParticipants(
  path: string,
  by: readonly string[],
  read: (variable: string, answer: string) => string = (_, answer) => answer,
): Promise<{ total: number; counts: GroupCount[] }> {
  const { columns, rows } = await readTable(path);
  const at = by.map((variable) => columnIndex(columns, variable, basename(path)));
  const people = rows.map((cells) => ({
    attributes: Object.fromEntries(by.map((variable, index) => [variable, read(variable, cells[at[index]])])),
  }));
  return countParticipants(people, by);
}

function measured(input: Parameters<typeof measureReach>[0], path: string): ReachReport {
  try {
    return measureReach(input);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const file = basename(path);
    throw new InvalidInputError(error.code, `${file}: ${error.message}`, { ...error.details, file }, { cause: error });
  }
}

function csvOf(report: ReachReport): string {
  const rows = report.variables.flatMap(({ groups }) => groups.map(csvRow));
  return [CSV_COLUMNS, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');
}

function csvRow(row: GroupReach): (string | number | null)[] {
  const { variable, group, participants, population, share, populationShare, ratio, lower, upper, verdict, reason } =
    row;
  return [variable, group, participants, population, share, populationShare, ratio, lower, upper, verdict, reason];
}

function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `age: 412 of 460 people known (48 unknown, 0 outside the table); under: 15-24, 75+; over: 35-44, 45-54`. */
function sentenceOf({ variable, groups, known, unknown, outside, reason }: VariableReach, total: number): string {
  const base = `${variable}: ${known} of ${total} people known (${unknown} unknown, ${outside} outside the table)`;
  if (reason !== null) return `${base}; no verdicts: ${reason}`;
  const named = (['under', 'over'] as const).flatMap((verdict) => {
    const those = groups.filter((group) => group.verdict === verdict).map((group) => group.group);
    return those.length > 0 ? [`${verdict}: ${those.join(', ')}`] : [];
  });
  return [base, ...(named.length > 0 ? named : ['no group clearly under or over'])].join('; ');
}
