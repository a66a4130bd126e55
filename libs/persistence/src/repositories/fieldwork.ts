import type { EntityManager } from 'typeorm';
import type { Channel, ContributionKind, PublicationPermission, Voice } from '#domain';
import { INPUT } from './contribution-filter.js';

/**
 * Whether a source holds this note already. Until the transaction ends nobody else stores one in this source, so that a note that a
 * phone sends twice at once is stored once.
 */
export async function holdsNote(
  db: EntityManager,
  workspaceId: string,
  sourceId: string,
  reference: string,
): Promise<boolean> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('note ' || $1, 0))`, [sourceId]);
  const [row] = await db.query(
    `SELECT 1 FROM contribution WHERE workspace_id = $1 AND source_id = $2 AND kind = 'note' AND source_reference = $3`,
    [workspaceId, sourceId, reference],
  );
  return row !== undefined;
}

export interface LocatedContribution {
  readonly id: string;
  readonly reference: string;
  readonly kind: ContributionKind;
  readonly title: string | null;
  readonly text: string;
  readonly language: string | null;
  readonly voice: Voice;
  readonly groupSize: number | null;
  readonly channel: Channel;
  readonly submittedAt: Date | null;
  readonly submittedPrecision: 'day' | 'second' | null;
  readonly permission: PublicationPermission;
  readonly latitude: number;
  readonly longitude: number;
  readonly place: string | null;
  readonly categories: readonly string[];
}

/** Contributions with coordinates whose words may be shown to the public, scrubbed, without anything of the people behind them. */
export async function listLocatedContributions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  most: number,
): Promise<LocatedContribution[]> {
  return db.query(
    `SELECT id, source_reference AS reference, kind, title, body AS text, language, voice, group_size AS "groupSize", channel,
       submitted_at AS "submittedAt", submitted_precision AS "submittedPrecision", permission, latitude, longitude, place, categories
     FROM contribution
     WHERE ${INPUT} AND latitude IS NOT NULL AND longitude IS NOT NULL AND eligibility <> 'spam'
       AND permission IN ('yes', 'public-at-source', 'public-by-procedure')
     ORDER BY id LIMIT $3`,
    [workspaceId, processId, most],
  );
}
