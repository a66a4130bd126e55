import type { EntityManager } from 'typeorm';
import { CHANNELS } from '#domain';
import { readPackedRows, uuidLiteral } from './read-packed-rows.js';
import { uuidsIn, wordsOf, type UuidPlaces } from './uuid-places.js';
import { PACKED_INSTANT, weeksOfInstants } from './weeks-of-instants.js';

/** Votes and closed answers, one row a person; NONE for who is no participant of this process. */
export interface OtherActs {
  readonly person: Int32Array;
  /** A bit for each channel, by its position in CHANNELS. */
  readonly channels: Int32Array;
  /** Of the first of them. */
  readonly week: Int16Array;
}

export async function readOtherActs(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  places: UuidPlaces,
): Promise<OtherActs> {
  const where = `workspace_id = ${uuidLiteral(workspaceId)} AND process_id = ${uuidLiteral(processId)} AND participation_id IS NOT NULL`;
  const channels = CHANNELS.map((channel) => `'${channel}'`).join(', ');
  const [row] = await readPackedRows(
    db,
    `SELECT string_agg(uuid_send(participation_id), ''), string_agg(int4send(channels), ''), string_agg(${PACKED_INSTANT('happened_at')}, '')
     FROM (
       SELECT act.participation_id, coalesce(bit_or(1 << (array_position(ARRAY[${channels}], act.channel) - 1)), 0) AS channels,
         min(act.happened_at) AS happened_at
       FROM (
         SELECT participation_id, channel, min(voted_at) AS happened_at FROM vote WHERE ${where} GROUP BY participation_id, channel
         UNION ALL
         SELECT participation_id, channel, min(answered_at) FROM answer WHERE ${where} GROUP BY participation_id, channel) AS act
       GROUP BY act.participation_id) AS acted`,
  );
  const [ids, bits, instants] = row ?? [];
  const participations = wordsOf(ids ?? null);
  const length = uuidsIn(participations);
  return {
    person: Int32Array.from({ length }, (_, at) => places.find(participations, at)),
    channels: Int32Array.from({ length }, (_, at) => bits!.readInt32BE(at * 4)),
    week: await weeksOfInstants(db, workspaceId, processId, instants ?? null),
  };
}
