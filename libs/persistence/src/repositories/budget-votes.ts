import type { EntityManager } from 'typeorm';
import type { BallotKind } from '#domain';
import type { Keys } from '../keys.js';

export interface BallotCountRow {
  readonly channel: string;
  /** Place of the urn; null for the whole channel. */
  readonly unit: string | null;
  readonly kind: BallotKind;
  readonly ballots: number;
}

export async function listBallotCounts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<BallotCountRow[]> {
  return db.query(
    `SELECT channel, nullif(unit, '') AS unit, kind, ballots FROM ballot_count
     WHERE workspace_id = $1 AND process_id = $2 ORDER BY channel, unit, kind`,
    [workspaceId, processId],
  );
}

/** Puts these counts in the place of all that stood there. */
export async function replaceBallotCounts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  counts: readonly BallotCountRow[],
): Promise<void> {
  await db.query(`DELETE FROM ballot_count WHERE workspace_id = $1 AND process_id = $2`, [workspaceId, processId]);
  await db.query(
    `INSERT INTO ballot_count (workspace_id, process_id, channel, unit, kind, ballots)
     SELECT $1, $2, channel, unit, kind, ballots FROM unnest($3::text[], $4::text[], $5::text[], $6::integer[])
       AS row (channel, unit, kind, ballots)`,
    [
      workspaceId,
      processId,
      counts.map(({ channel }) => channel),
      counts.map(({ unit }) => unit ?? ''),
      counts.map(({ kind }) => kind),
      counts.map(({ ballots }) => ballots),
    ],
  );
}

export interface OptionVotes {
  readonly option: string;
  readonly contributionId: string | null;
  /** People who chose it, and what they gave it. */
  readonly votes: number;
  readonly points: number;
}

/** Votes of ballots that are known one by one. */
export async function listOptionVotes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<OptionVotes[]> {
  return db.query(
    `SELECT option, contribution_id AS "contributionId", count(DISTINCT participation_id)::integer AS votes, sum(weight) AS points
     FROM vote WHERE workspace_id = $1 AND process_id = $2 AND value = 'pick' GROUP BY option, contribution_id ORDER BY option`,
    [workspaceId, processId],
  );
}

/** Votes of urns and tally sheets: no ballot of ours stands behind them. */
export async function listTallies(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{ option: string; unit: string | null; channel: string; votes: number }[]> {
  return db.query(
    `SELECT option, unit, channel, sum(votes)::integer AS votes FROM vote_tally WHERE workspace_id = $1 AND process_id = $2
     GROUP BY option, unit, channel ORDER BY min(source_reference), option, unit, channel LIMIT 20000`,
    [workspaceId, processId],
  );
}

/** People who cast a ballot, blank ones (of those known as ballots) included. */
export async function countVoters(db: EntityManager, workspaceId: string, processId: string): Promise<number> {
  const [row] = await db.query(
    `SELECT count(*)::integer AS voters FROM participation
     JOIN participant ON participant.workspace_id = $1 AND participant.id = participation.participant_id
     WHERE participation.workspace_id = $1 AND participation.process_id = $2
       AND (participant.identifier_kind = 'ballot' OR EXISTS (SELECT FROM vote WHERE vote.workspace_id = $1
         AND vote.process_id = $2 AND vote.participation_id = participation.id AND vote.value = 'pick'))`,
    [workspaceId, processId],
  );
  return row.voters;
}

/**
 * How many ballots hold how many picks and points, of each pool and (pool null) in all.
 * @param poolByOption options of votes with the code of their pool
 */
export async function countPicks(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  poolByOption: ReadonlyMap<string, string>,
): Promise<{ pool: string | null; picks: number; points: number; ballots: number }[]> {
  return db.query(
    `WITH place AS (SELECT * FROM unnest($3::text[], $4::text[]) AS place (option, pool)),
       ballot AS (
         SELECT vote.participation_id, place.pool, count(DISTINCT vote.option) AS picks, sum(vote.weight) AS points
         FROM vote LEFT JOIN place ON place.option = vote.option
         WHERE vote.workspace_id = $1 AND vote.process_id = $2 AND vote.value = 'pick'
         GROUP BY vote.participation_id, place.pool)
     SELECT pool, picks::integer, points, count(*)::integer AS ballots FROM ballot WHERE pool IS NOT NULL GROUP BY pool, picks, points
     UNION ALL
     SELECT NULL, picks::integer, points, count(*)::integer FROM (
       SELECT sum(picks) AS picks, sum(points) AS points FROM ballot GROUP BY participation_id) AS whole GROUP BY picks, points
     ORDER BY 1 NULLS FIRST, 2, 3`,
    [workspaceId, processId, [...poolByOption.keys()], [...poolByOption.values()]],
  );
}

/** META of the newest delivery of each `.pb` file: key, in lower case, and value. */
export async function listPabulibMetas(
  db: EntityManager,
  keys: Keys,
  workspaceId: string,
  processId: string,
): Promise<ReadonlyMap<string, string>[]> {
  const rows: { file: string; content: Buffer }[] = await db.query(
    `WITH newest AS (
       SELECT DISTINCT ON (raw_row.file, raw_row.sheet) raw_row.file, raw_row.sheet, raw_row.import_id, import.created_at
       FROM import JOIN raw_row ON raw_row.workspace_id = $1 AND raw_row.import_id = import.id
       WHERE import.workspace_id = $1 AND import.process_id = $2 AND import.connector = 'pabulib' AND import.state = 'done'
         AND raw_row.sheet ~ '(^|: )META$'
       ORDER BY raw_row.file, raw_row.sheet, import.created_at DESC, import.id)
     SELECT newest.file || E'\\n' || newest.sheet AS file, raw_row.content FROM newest
     JOIN raw_row ON raw_row.workspace_id = $1 AND raw_row.import_id = newest.import_id AND raw_row.file = newest.file
       AND raw_row.sheet = newest.sheet
     ORDER BY newest.created_at, newest.file, newest.sheet, raw_row.sequence LIMIT 20000`,
    [workspaceId, processId],
  );
  const metas = new Map<string, Map<string, string>>();
  for (const { file, content } of rows) {
    const { raw } = JSON.parse(keys.decrypt(workspaceId, content)) as { raw: Record<string, string> };
    const meta = metas.get(file) ?? new Map<string, string>();
    metas.set(file, meta);
    const cells = new Map(Object.entries(raw).map(([header, cell]) => [header.trim().toLowerCase(), cell.trim()]));
    const name = (cells.get('key') ?? '').toLowerCase();
    if (name !== '' && !meta.has(name)) meta.set(name, cells.get('value') ?? '');
  }
  return [...metas.values()];
}
