import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { DecisionCode, LocalisedText } from '#domain';

/** The position that a remark is given; null takes the office's own position back. */
export interface RemarkAnswer {
  readonly code: DecisionCode;
  readonly reason: string;
  /** In which language the reason is written. */
  readonly language: string;
  readonly office: string | null;
}

export interface RemarkToAnswer {
  readonly id: string;
  /** The decision of this office that answers it by now. */
  readonly decisionId: string | null;
  readonly answer: RemarkAnswer | null;
}

export interface AnswerAuthor {
  readonly personId: string | null;
  /** What a decision of each code says, in every language: a decision of the ledger has a text, and the register gives none. */
  readonly texts: Readonly<Record<DecisionCode, LocalisedText>>;
}

/** A decision that holds an answer of the register and nothing that somebody added in the ledger. */
const PLAIN = (texts: string) => `decision.state = 'draft' AND decision.source_id IS NULL AND decision.act = '{}'
  AND decision.text = ${texts}::jsonb -> decision.code AND NOT EXISTS (SELECT FROM decision_link WHERE decision_link.workspace_id = $1 AND decision_link.decision_id = decision.id
    AND decision_link.theme_id IS NOT NULL)`;

/**
 * Takes the office's position on remarks. The same answer (code, reason and office) is one decision of the ledger, a draft until it is
 * published, linked to all that it answers; a draft with the very answer is joined. A remark leaves the decision that answered it
 * before, which the ledger keeps as an event; a draft that answers nothing any more goes. The caller holds the lock of the register.
 */
export async function answerRemarks(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  remarks: readonly RemarkToAnswer[],
  author: AnswerAuthor,
): Promise<void> {
  const leaving = remarks.filter(({ decisionId }) => decisionId !== null);
  const answered = remarks.flatMap(({ id, answer }) => (answer === null ? [] : [{ id, answer }]));
  const answers = answered.map(({ answer }) => answer);
  const decisions = new Map<string, string>();
  for (const language of new Set(answers.map((answer) => answer.language))) {
    const ofLanguage = answers.filter((answer) => answer.language === language);
    const made = await ensureDecisions(db, workspaceId, processId, { answers: ofLanguage, language }, author);
    for (const [key, id] of made) decisions.set(key, id);
  }
  const formerOf = new Map(leaving.map(({ id, decisionId }) => [id, decisionId]));
  const goals = answered.map(({ id, answer }) => [id, decisions.get(keyOf(answer))!] as const);
  const goalOf = new Map(goals.filter(([id, decision]) => formerOf.get(id) !== decision));
  const moved = leaving.filter(({ id, answer }) => answer === null || goalOf.has(id));
  await db.query(
    `DELETE FROM decision_link USING unnest($2::uuid[], $3::uuid[]) AS gone (contribution_id, decision_id)
     WHERE decision_link.workspace_id = $1 AND decision_link.contribution_id = gone.contribution_id
       AND decision_link.decision_id = gone.decision_id`,
    [workspaceId, moved.map(({ id }) => id), moved.map(({ decisionId }) => decisionId)],
  );
  await db.query(
    `INSERT INTO decision_link (workspace_id, decision_id, contribution_id, contribution_version, linked_by, is_confirmed, author_id, evidence)
     SELECT $1, goal.decision_id, contribution.id, contribution.version, 'person', true, $4, '{"by": "register"}'
     FROM unnest($2::uuid[], $3::uuid[]) AS goal (contribution_id, decision_id)
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = goal.contribution_id
     ON CONFLICT (workspace_id, decision_id, contribution_id, theme_id) DO UPDATE SET is_confirmed = true, linked_by = 'person'`,
    [workspaceId, [...goalOf.keys()], [...goalOf.values()], author.personId],
  );
  await writeEvents(db, workspaceId, processId, { moved, goalOf }, author.personId);
  await dropEmptyDrafts(db, workspaceId, [...new Set(moved.map(({ decisionId }) => decisionId))], author);
}

/** @returns decisions by their answers: drafts that stand with the very answer, and new ones */
async function ensureDecisions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  { answers, language }: { readonly answers: readonly RemarkAnswer[]; readonly language: string },
  { personId, texts }: AnswerAuthor,
): Promise<Map<string, string>> {
  const wanted = new Map(answers.map((answer) => [keyOf(answer), answer]));
  const standing: { id: string; code: DecisionCode; reason: string; office: string | null }[] = await db.query(
    `SELECT DISTINCT ON (decision.code, decision.reason ->> $3, decision.office) decision.id, decision.code,
       coalesce(decision.reason ->> $3, '') AS reason, decision.office
     FROM decision WHERE decision.workspace_id = $1 AND decision.process_id = $2 AND ${PLAIN('$7')}
       AND (decision.reason = '{}' OR decision.reason = jsonb_build_object($3::text, decision.reason ->> $3))
       AND md5(concat_ws(chr(31), decision.code, coalesce(decision.reason ->> $3, ''), coalesce(decision.office, ''))) IN (
         SELECT md5(concat_ws(chr(31), asked.code, asked.reason, coalesce(asked.office, '')))
         FROM unnest($4::text[], $5::text[], $6::text[]) AS asked (code, reason, office))
     ORDER BY decision.code, decision.reason ->> $3, decision.office, decision.created_at, decision.id`,
    [
      workspaceId,
      processId,
      language,
      [...wanted.values()].map(({ code }) => code),
      [...wanted.values()].map(({ reason }) => reason),
      [...wanted.values()].map(({ office }) => office),
      JSON.stringify(texts),
    ],
  );
  const found = new Map(standing.map((decision) => [keyOf({ ...decision, language }), decision.id]));
  const missing = [...wanted]
    .filter(([key]) => !found.has(key))
    .map(([key, answer]) => ({ key, id: randomUUID(), ...answer }));
  await db.query(
    `INSERT INTO decision (workspace_id, id, process_id, code, text, reason, office, visibility, state, created_by, changed_by)
     SELECT $1, made.id, $2, made.code, $9::jsonb -> made.code, CASE WHEN made.reason = '' THEN '{}'::jsonb ELSE jsonb_build_object($3::text, made.reason) END,
       made.office, 'public', 'draft', $4, $4
     FROM unnest($5::uuid[], $6::text[], $7::text[], $8::text[]) AS made (id, code, reason, office)`,
    [
      workspaceId,
      processId,
      language,
      personId,
      missing.map(({ id }) => id),
      missing.map(({ code }) => code),
      missing.map(({ reason }) => reason),
      missing.map(({ office }) => office),
      JSON.stringify(texts),
    ],
  );
  await db.query(
    `INSERT INTO ledger_event (workspace_id, process_id, subject, subject_id, kind, details, person_id)
     SELECT $1, $2, 'decision', made.id, 'created', jsonb_build_object('by', 'register', 'code', made.code), $3
     FROM unnest($4::uuid[], $5::text[]) AS made (id, code)`,
    [workspaceId, processId, personId, missing.map(({ id }) => id), missing.map(({ code }) => code)],
  );
  for (const { key, id } of missing) found.set(key, id);
  return found;
}

/** One event a decision and act: which remarks left it and for what, which joined it. */
async function writeEvents(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  { moved, goalOf }: { readonly moved: readonly RemarkToAnswer[]; readonly goalOf: ReadonlyMap<string, string> },
  personId: string | null,
): Promise<void> {
  const left = new Map<string, { contribution: string; to: string | null }[]>();
  for (const { id, decisionId } of moved) {
    const leaving = { contribution: id, to: goalOf.get(id) ?? null };
    const rows = left.get(decisionId!);
    if (rows) rows.push(leaving);
    else left.set(decisionId!, [leaving]);
  }
  const joined = new Map<string, string[]>();
  for (const [id, decision] of goalOf) {
    const ids = joined.get(decision);
    if (ids) ids.push(id);
    else joined.set(decision, [id]);
  }
  const events = [
    ...[...left].map(([id, remarks]) => ({
      id,
      kind: 'unlinked',
      details: { by: 'register', contributions: remarks.length, remarks },
    })),
    ...[...joined].map(([id, ids]) => ({
      id,
      kind: 'linked',
      details: { by: 'register', contributions: ids.length, remarks: ids },
    })),
  ];
  await db.query(
    `INSERT INTO ledger_event (workspace_id, process_id, subject, subject_id, kind, details, person_id)
     SELECT $1, $2, 'decision', event.id, event.kind, event.details, $3
     FROM unnest($4::uuid[], $5::text[], $6::jsonb[]) AS event (id, kind, details)`,
    [
      workspaceId,
      processId,
      personId,
      events.map(({ id }) => id),
      events.map(({ kind }) => kind),
      events.map(({ details }) => JSON.stringify(details)),
    ],
  );
}

async function dropEmptyDrafts(
  db: EntityManager,
  workspaceId: string,
  decisions: readonly (string | null)[],
  { texts }: AnswerAuthor,
): Promise<void> {
  await db.query(
    `DELETE FROM decision WHERE decision.workspace_id = $1 AND decision.id = ANY ($2::uuid[]) AND ${PLAIN('$3')}
       AND NOT EXISTS (SELECT FROM decision_link WHERE decision_link.workspace_id = $1 AND decision_link.decision_id = decision.id)
       AND NOT EXISTS (SELECT FROM commitment WHERE commitment.workspace_id = $1 AND commitment.decision_id = decision.id)
       AND NOT EXISTS (SELECT FROM outcome WHERE outcome.workspace_id = $1 AND outcome.decision_id = decision.id)`,
    [workspaceId, decisions, JSON.stringify(texts)],
  );
}

function keyOf({ code, reason, language, office }: RemarkAnswer): string {
  return JSON.stringify([code, reason, language, office]);
}
