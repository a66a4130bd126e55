import type { EntityManager } from 'typeorm';
import { binaryRows, copyBinary, type BinaryRows, type BinaryType } from '../../copy-binary.js';
import { type CopyValue } from '../../copy-rows.js';

/**
 * The staging tables of one import: what the connector read, normalised, before one set-based statement a table brings it into
 * the store. Every row names its import, its place in it (`sequence` of the source row, `position` of the record within the row).
 */
const STAGE = {
  row: 'file text, sheet text, row_number integer, content bytea',
  rejection: 'file text, sheet text, row_number integer, column_name text, value bytea, code text',
  person: `pseudonym bytea, epoch smallint, identifier_kind text, scope text, attributes jsonb, channel text,
    seen_at timestamptz`,
  identifier: `pseudonym bytea, epoch smallint, identifier_kind text, scope text, linked_to bytea, sex text, age text`,
  contribution: `kind text, reference text, parent_kind text, parent_reference text, pseudonym bytea, title text, body text,
    original_title bytea, original_body bytea, content_hash bytea, language text, voice text, group_size integer, channel text,
    submitted_at timestamptz, submitted_precision text, submitted_zone text, phase_name text, phase_method text, permission text,
    permission_basis text, eligibility text, official_status text, decision text, delivery text, stage text, source_label text,
    categories text[], latitude double precision, longitude double precision, place text, counters jsonb, url text, masked jsonb`,
  response: `kind text, contribution_reference text, reference text, text jsonb, office text, answered_at timestamptz,
    answered_precision text, answered_zone text`,
  answer: `reference text, question text, chosen text[], pseudonym bytea, channel text, answered_at timestamptz,
    answered_precision text, answered_zone text`,
  question: `reference text, form text, code text, title text, titles jsonb, type text, place integer, choices jsonb, scale jsonb,
    matrix_title text, matrix_row text, is_required boolean, condition text, bounds jsonb, repeats boolean`,
  filled_form: `reference text, form text, pseudonym bytea, channel text, answered_at timestamptz, answered_elsewhere text[],
    not_shown text[]`,
  vote: `reference text, option text, value text, weight double precision, pseudonym bytea, channel text, voted_at timestamptz,
    voted_precision text, voted_zone text`,
  vote_tally: 'reference text, channel text, option text, unit text, votes integer',
  head_count: `reference text, channel text, event text, variable text, group_code text, people integer, counted text,
    held_at timestamptz, held_precision text, held_zone text`,
  outcome: `reference text, title jsonb, text jsonb, source_label text, delivery text, progress double precision, starts_on date,
    due_on date, milestones jsonb`,
  outcome_link: 'reference text, kind text, contribution_reference text',
  gone: 'kinds text[], reference text',
  record: 'record_type text, kind text, reference text, record_hash bytea',
} as const;

export type StageName = keyof typeof STAGE;
export const STAGE_NAMES = Object.keys(STAGE) as StageName[];

const PLACE = ['import_id', 'sequence', 'position'] as const;
const PLACE_TYPES: readonly BinaryType[] = ['uuid', 'integer', 'integer'];

/** Columns in the order in which a chunk takes the cells: import, sequence, position, then those of the table. */
const COLUMNS = byStage((name) => [
  ...PLACE,
  ...STAGE[name].split(',').map((column) => column.trim().split(' ')[0] ?? ''),
]);
const TYPES = byStage((name) => [
  ...PLACE_TYPES,
  ...STAGE[name].split(',').map((column) => column.trim().replace(/^\w+ /, '') as BinaryType),
]);

function byStage<T>(make: (name: StageName) => T): Record<StageName, T> {
  return Object.fromEntries(STAGE_NAMES.map((name) => [name, make(name)])) as Record<StageName, T>;
}

/** Staging tables whose records belong to a person. */
export const STAGED_WITH_PERSON = STAGE_NAMES.filter(
  (name) => name !== 'identifier' && COLUMNS[name].includes('pseudonym'),
);

export type StageRow = readonly CopyValue[];
/** Rows by staging table, up to a few thousand source rows; used again after each `stageRows`. */
export type StageChunk = Readonly<Record<StageName, BinaryRows>>;

export function emptyChunk(): StageChunk {
  return byStage((name) => binaryRows(TYPES[name]));
}

/** Staging tables whose rows can be kept as they come: see `keepArrived`. */
const ARRIVING = ['row', 'record'] as const satisfies readonly StageName[];

/** Makes the staging tables for this transaction; they vanish with it. */
export async function openStage(db: EntityManager): Promise<void> {
  for (const name of STAGE_NAMES) await makeTable(db, `incoming_${name}`, name);
  for (const name of ARRIVING) await makeTable(db, `arriving_${name}`, name);
}

async function makeTable(db: EntityManager, table: string, name: StageName): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE ${table} (import_id uuid, sequence integer, position integer, ${STAGE[name]}) ON COMMIT DROP`,
  );
}

/** Brings the rows of a chunk into the staging tables, those that are kept as they come into tables of their own, and empties it. */
export async function stageRows(db: EntityManager, chunk: StageChunk, isKeptAtOnce = false): Promise<void> {
  for (const name of STAGE_NAMES) {
    const isArriving = isKeptAtOnce && ARRIVING.some((arriving) => arriving === name);
    const table = `${isArriving ? 'arriving' : 'incoming'}_${name}`;
    if (chunk[name].length > 0) await copyBinary(db, table, COLUMNS[name], chunk[name]);
    chunk[name].clear();
  }
}

/** What the merges join and group by; statistics of texts would cost more than they tell. */
const JOINED = [
  ...PLACE,
  'kind',
  'reference',
  'record_type',
  'pseudonym',
  'epoch',
  'phase_name',
  'parent_kind',
  'parent_reference',
  'question',
  'option',
  'contribution_reference',
];

/** Statistics for the planner: a fresh TEMP table has none, and the joins of the merge would be guessed. */
export async function analyseStage(db: EntityManager): Promise<void> {
  for (const name of STAGE_NAMES) {
    const columns = COLUMNS[name].filter((column) => JOINED.includes(column));
    await db.query(`ANALYZE incoming_${name} (${columns.join(', ')})`);
  }
}
