import { type Channel, type PersonRecord, type SourceRecord, type SourceRow } from '#domain';
import { type InputFile } from '../files/input-file.js';
import { type Table, type TableRow } from '../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { demographicValue } from '../values/demographics.js';
import { parseNumber } from '../values/number.js';
import { rowReader, type RowReader } from '../values/row-reader.js';
import { ballotColumns, channelOf, readBallot, type BallotColumns } from './ballot.js';
import { projectReader } from './project.js';
import { readMeta, recount, type Meta, type Recount } from './recount.js';
import { openElections, requireColumn, type Election } from './sections.js';

/**
 * Reads the votes of participatory budgets as Pabulib publishes them (`.pb`, also several in a zip): a UTF-8 text of three tables,
 * META (key;value), PROJECTS and VOTES, each under a line with its name, cells separated by `;` (with or without spaces), decimals
 * with a point, several projects of a ballot joined by `,`. A project becomes a contribution of the kind `project` with the file's own
 * totals, a ballot one vote for each project on it, with its points as weight.
 *
 * Every row is yielded once, in source order; those of META hold no record, since they say what the file is. The ballots are counted
 * first, so that each project and the announced numbers can be held against them: `count-differs`.
 *
 * @throws {InvalidInputError} a file that is no table, `unknown-columns`, `missing-sheet` or `missing-column`
 */
export async function* readPabulib(files: readonly InputFile[], options: ReadOptions = {}): AsyncGenerator<SourceRow> {
  for (const file of files) {
    for (const election of await openElections(file)) yield* readElection(election, options);
  }
}

async function* readElection(election: Election, options: ReadOptions): AsyncGenerator<SourceRow> {
  const meta = await readMeta(election.meta);
  const counted = await recount(election, meta);
  if (election.meta !== null) yield* readMetaRows(election.meta, counted);
  const readProject = projectReader(election.projects, meta, counted, options);
  for await (const row of election.projects.rows()) yield readProject(row);
  yield* readVotes(election.votes, meta, counted, options);
}

async function* readMetaRows(table: Table, counted: Recount): AsyncGenerator<SourceRow> {
  const [key, value] = [requireColumn(table, 'key'), requireColumn(table, 'value')];
  const announced: Readonly<Record<string, number>> = { num_projects: counted.projects, num_votes: counted.ballots };
  for await (const row of table.rows()) {
    const reader = rowReader(row, { zone: 'UTC' });
    const name = reader.text(key).toLowerCase();
    if (Object.hasOwn(announced, name) && parseNumber(reader.text(value)) !== announced[name]) {
      reader.reject('count-differs', value, `${reader.text(value)} ≠ ${announced[name]}`);
    }
    yield reader.row([]);
  }
}

async function* readVotes(table: Table, meta: Meta, counted: Recount, options: ReadOptions): AsyncGenerator<SourceRow> {
  const columns = ballotColumns(table);
  const scope = ballotScope(meta, counted);
  const seen = new Set<string>();
  for await (const row of table.rows()) {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
    const voter = reader.text(columns.voter);
    if (voter === '') reader.reject('missing-reference', columns.voter);
    else if (seen.has(voter)) reader.reject('duplicate-reference', columns.voter);
    else {
      if (!row.broken) seen.add(voter);
      yield reader.row(readBallotRecords(row, reader, columns, counted, scope, options));
      continue;
    }
    yield reader.row([]);
  }
}

function readBallotRecords(
  row: TableRow,
  reader: RowReader,
  columns: BallotColumns,
  counted: Recount,
  scope: BallotScope,
  options: ReadOptions,
): readonly SourceRecord[] {
  const ballot = readBallot(row, columns, counted.rules);
  for (const { code, column, value } of ballot.problems) reader.reject(code, column, value);
  const person: PersonRecord = {
    identifierKind: 'ballot',
    identifier: `${scope.person}${ballot.voter}`,
    attributes: readAttributes(reader, columns, options),
  };
  const channel = options.channel ?? readChannel(reader, columns);
  if (ballot.picks.length === 0) return [{ type: 'participant', person, registeredAt: null }];
  return ballot.picks.map(({ project, weight }) => ({
    type: 'vote',
    reference: `${scope.reference}${ballot.voter}/${project}`,
    option: project,
    value: 'pick',
    weight,
    person,
    channel,
    votedAt: null,
  }));
}

function readChannel(reader: RowReader, { method }: BallotColumns): Channel {
  const channel = channelOf(reader.text(method));
  if (channel === null) reader.reject('unknown-value', method);
  return channel ?? 'unknown';
}

/**
 * Age band, sex and place of the voter. Ages below 13 are real: cities let parents vote for their children, and 0 is such a vote;
 * they fall into the youngest band.
 */
function readAttributes(reader: RowReader, columns: BallotColumns, options: ReadOptions): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [variable, column] of [
    ['age', columns.age],
    ['sex', columns.sex],
    ['place', columns.place],
  ] as const) {
    if (column === undefined) continue;
    const answer = demographicValue(variable, reader.text(column), null, options);
    if (!answer.valid) reader.reject('unknown-value', column);
    attributes[answer.variable] = answer.value;
  }
  return attributes;
}

interface BallotScope {
  readonly person: string;
  readonly reference: string;
}

/**
 * Whose number a ballot bears. A city numbers its ballots once for all pools of an edition, so that who votes in the district and in
 * the whole city is one person; numbers 1 … n were given in the file itself and mean nobody elsewhere.
 */
function ballotScope(meta: Meta, counted: Recount): BallotScope {
  const edition = `${meta.get('unit') ?? ''}/${meta.get('instance') ?? ''}`;
  if (!counted.isNumberedHere) return { person: `${edition}/`, reference: '' };
  const pool = [meta.get('district'), meta.get('subunit')].filter((name) => name).join('/');
  return { person: `${edition}/${pool}/`, reference: pool === '' ? '' : `${pool}/` };
}
