import type { EntityManager } from 'typeorm';
import type { DecisionCode, DeliveryCode, LocalisedText } from '#domain';
import { applyLedger } from './apply-ledger.js';
import { addLedgerEvent, type LedgerPlace } from './events.js';

export interface RecordedDecision {
  readonly processId: string;
  readonly code: DecisionCode;
  readonly text: LocalisedText;
  readonly reason: LocalisedText;
  readonly office: string | null;
  /** ISO date in the process' zone. */
  readonly decidedOn: string | null;
  readonly personId: string | null;
  /** The contributions that it answers, by the name of their source and their reference there. */
  readonly links: readonly { readonly source: string; readonly references: readonly string[] }[];
  readonly outcome: {
    readonly delivery: DeliveryCode;
    readonly dueOn: string | null;
    readonly deliveredOn: string | null;
  } | null;
}

/**
 * A decision that was taken and published elsewhere, as it stands there, with its links and, where there is one, its outcome; a date
 * to come is a commitment of the office. The contributions it answers take its status over, as events with author and date. The
 * caller raises the dataset version.
 *
 * @returns how many contributions it is linked to
 */
export async function recordDecision(
  db: EntityManager,
  workspaceId: string,
  decision: RecordedDecision,
): Promise<number> {
  const place = { workspaceId, processId: decision.processId };
  const id = await insertDecision(db, workspaceId, decision);
  const contributions = await linkByReference(db, workspaceId, id, decision);
  await applyLedger(db, place, contributions, { personId: decision.personId, on: decision.decidedOn });
  if (decision.outcome) {
    await insertOutcome(db, place, id, decision, decision.outcome);
    const on = decision.outcome.deliveredOn ?? decision.decidedOn;
    await applyLedger(db, place, contributions, { personId: decision.personId, on });
  }
  return contributions.length;
}

const PUBLISHED = `'public', 'published', $3, $3, $3, now()`;
const PUBLISHED_COLUMNS = 'visibility, state, created_by, changed_by, published_by, published_at';

async function insertDecision(db: EntityManager, workspaceId: string, decision: RecordedDecision): Promise<string> {
  const { processId, personId, code, text, reason, office, decidedOn } = decision;
  const [{ id }] = await db.query(
    `INSERT INTO decision (workspace_id, process_id, ${PUBLISHED_COLUMNS}, code, text, reason, office, decided_at, decided_precision,
       decided_zone)
     SELECT $1, $2, ${PUBLISHED}, $4, $5, $6, $7, ($8::date + time '12:00') AT TIME ZONE process.time_zone, 'day', process.time_zone
     FROM process WHERE process.workspace_id = $1 AND process.id = $2 RETURNING id`,
    [workspaceId, processId, personId, code, text, reason, office, decidedOn],
  );
  const place = { workspaceId, processId };
  await addLedgerEvent(
    db,
    place,
    { subject: 'decision', id },
    { kind: 'published', personId, details: { alone: true } },
  );
  return id;
}

async function linkByReference(
  db: EntityManager,
  workspaceId: string,
  id: string,
  { processId, links, personId }: RecordedDecision,
): Promise<string[]> {
  const contributions: string[] = [];
  for (const { source, references } of links) {
    const linked: { contribution_id: string }[] = await db.query(
      `INSERT INTO decision_link (workspace_id, decision_id, contribution_id, contribution_version, linked_by, is_confirmed, author_id,
         evidence)
       SELECT $1, $2, contribution.id, contribution.version, 'person', true, $6, jsonb_build_object('reference', source_reference)
       FROM contribution JOIN source ON source.workspace_id = $1 AND source.id = contribution.source_id AND source.name = $5
       WHERE contribution.workspace_id = $1 AND contribution.process_id = $3 AND contribution.source_reference = ANY ($4)
         AND contribution.kind <> 'comment' AND contribution.hidden_at IS NULL
       ON CONFLICT DO NOTHING RETURNING contribution_id`,
      [workspaceId, id, processId, references, source, personId],
    );
    contributions.push(...linked.map((link) => link.contribution_id));
  }
  return contributions;
}

/** A promised day belongs to a commitment, so that it can move with a reason; the outcome stands behind it. */
async function insertOutcome(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  decisionId: string,
  { text, office, personId }: RecordedDecision,
  { delivery, dueOn, deliveredOn }: NonNullable<RecordedDecision['outcome']>,
): Promise<void> {
  const [commitment] =
    dueOn === null
      ? [null]
      : await db.query(
          `INSERT INTO commitment (workspace_id, process_id, ${PUBLISHED_COLUMNS}, decision_id, title, owner, due_on, first_due_on)
           VALUES ($1, $2, ${PUBLISHED}, $4, $5, $6, $7, $7) RETURNING id`,
          [workspaceId, processId, personId, decisionId, text, office, dueOn],
        );
  await db.query(
    `INSERT INTO outcome (workspace_id, process_id, ${PUBLISHED_COLUMNS}, decision_id, commitment_id, title, delivery, due_on, delivered_on)
     VALUES ($1, $2, ${PUBLISHED}, $4, $5, $6, $7, $8, $9)`,
    [workspaceId, processId, personId, decisionId, commitment?.id ?? null, text, delivery, dueOn, deliveredOn],
  );
}
