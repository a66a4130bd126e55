import type { EntityManager } from 'typeorm';
import type { CouncilSchool } from '#domain';

export interface CouncilSchoolRow extends CouncilSchool {
  readonly id: string;
}

/** The schools that people wrote down, by name, each with its candidates. */
export async function listCouncilSchools(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<CouncilSchoolRow[]> {
  return db.query(
    `SELECT id, name, entitled, issued, found, valid, invalid, seats, most_picks AS "mostPicks", tie_rule AS "tieRule", tie,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('number', number, 'name', candidate.name, 'consentOn', consent_on,
          'votes', votes) ORDER BY number), '[]')
        FROM council_candidate AS candidate WHERE candidate.workspace_id = $1 AND candidate.school_id = council_school.id) AS candidates
     FROM council_school WHERE workspace_id = $1 AND process_id = $2 ORDER BY name`,
    [workspaceId, processId],
  );
}

/** Saves a school under its name, candidates and all. @returns its id */
export async function saveCouncilSchool(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  school: CouncilSchool,
  authorId: string | null,
): Promise<string> {
  const [{ id }] = await db.query(
    `INSERT INTO council_school (workspace_id, process_id, name, entitled, issued, found, valid, invalid, seats, most_picks, tie_rule,
       tie, author_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     ON CONFLICT (workspace_id, process_id, name) DO UPDATE SET entitled = excluded.entitled, issued = excluded.issued,
       found = excluded.found, valid = excluded.valid, invalid = excluded.invalid, seats = excluded.seats,
       most_picks = excluded.most_picks, tie_rule = excluded.tie_rule, tie = excluded.tie, author_id = excluded.author_id,
       changed_at = now()
     RETURNING id`,
    [
      workspaceId,
      processId,
      school.name,
      school.entitled,
      school.issued,
      school.found,
      school.valid,
      school.invalid,
      school.seats,
      school.mostPicks,
      school.tieRule,
      school.tie && JSON.stringify(school.tie),
      authorId,
    ],
  );
  await db.query(`DELETE FROM council_candidate WHERE workspace_id = $1 AND school_id = $2`, [workspaceId, id]);
  await db.query(
    `INSERT INTO council_candidate (workspace_id, school_id, number, name, consent_on, votes)
     SELECT $1, $2, number, name, consent_on, votes
     FROM unnest($3::integer[], $4::text[], $5::date[], $6::integer[]) AS row (number, name, consent_on, votes)`,
    [
      workspaceId,
      id,
      school.candidates.map(({ number }) => number),
      school.candidates.map(({ name }) => name),
      school.candidates.map(({ consentOn }) => consentOn),
      school.candidates.map(({ votes }) => votes),
    ],
  );
  return id;
}

/** @returns false when the process has no such school */
export async function deleteCouncilSchool(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  schoolId: string,
): Promise<boolean> {
  const [rows] = (await db.query(
    `DELETE FROM council_school WHERE workspace_id = $1 AND process_id = $2 AND id = $3 RETURNING id`,
    [workspaceId, processId, schoolId],
  )) as [unknown[], number];
  return rows.length > 0;
}
