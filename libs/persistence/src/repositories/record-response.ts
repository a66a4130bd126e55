import type { EntityManager } from 'typeorm';
import type { LocalisedText } from '#domain';
import { addLedgerEvent, applyLedger } from './ledger/index.js';

export interface RecordedResponse {
  readonly processId: string;
  readonly text: LocalisedText;
  readonly office: string | null;
  /** ISO date in the process' zone. */
  readonly answeredOn: string;
  readonly personId: string | null;
  /** The contributions that it answers, by the name of their source and their reference there. */
  readonly links: readonly { readonly source: string; readonly references: readonly string[] }[];
}

/**
 * A response that was published elsewhere, as it stands there, with its links. The contributions take "answered" over, as events with
 * author and date. The caller raises the dataset version.
 *
 * @returns how many contributions it is linked to
 */
export async function recordResponse(
  db: EntityManager,
  workspaceId: string,
  response: RecordedResponse,
): Promise<number> {
  const { processId, personId, text, office, answeredOn, links } = response;
  const [{ id }]: [{ id: string }] = await db.query(
    `INSERT INTO response (workspace_id, process_id, text, office, answered_at, answered_precision, answered_zone, visibility, state,
       created_by, changed_by, published_by, published_at)
     SELECT $1, $2, $3, $4, ($5::date + time '12:00') AT TIME ZONE process.time_zone, 'day', process.time_zone, 'public', 'published',
       $6, $6, $6, now()
     FROM process WHERE process.workspace_id = $1 AND process.id = $2 RETURNING id`,
    [workspaceId, processId, text, office, answeredOn, personId],
  );
  const place = { workspaceId, processId };
  await addLedgerEvent(
    db,
    place,
    { subject: 'response', id },
    { kind: 'published', personId, details: { alone: true } },
  );
  const linked: string[] = [];
  for (const { source, references } of links) {
    const rows: { contribution_id: string }[] = await db.query(
      `INSERT INTO response_link (workspace_id, response_id, contribution_id, contribution_version, linked_by, is_confirmed, author_id,
         evidence)
       SELECT $1, $2, contribution.id, contribution.version, 'person', true, $6, jsonb_build_object('reference', source_reference)
       FROM contribution JOIN source ON source.workspace_id = $1 AND source.id = contribution.source_id AND source.name = $5
       WHERE contribution.workspace_id = $1 AND contribution.process_id = $3 AND contribution.source_reference = ANY ($4)
         AND contribution.kind <> 'comment' AND contribution.hidden_at IS NULL
       ON CONFLICT DO NOTHING RETURNING contribution_id`,
      [workspaceId, id, processId, references, source, personId],
    );
    linked.push(...rows.map((row) => row.contribution_id));
  }
  await applyLedger(db, place, linked, { personId, on: answeredOn });
  return linked.length;
}
