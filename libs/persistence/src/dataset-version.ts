import type { EntityManager } from 'typeorm';

export interface DatasetVersion {
  readonly version: number;
  /** SHA-256 of what an analysis could see, whatever the order of import. */
  readonly hash: Buffer;
}

/**
 * Raises the counter of a process' live data; called once in the transaction of any change that an analysis could see. Two
 * processes with the same records, statuses and demographics have the same hash, whatever their ids.
 *
 * @returns null when the process is not in the workspace
 */
export async function raiseDatasetVersion(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<DatasetVersion | null> {
  // The row is locked first, so that of two changes at once the second sees what the first has done.
  await db.query('SELECT 1 FROM process WHERE workspace_id = $1 AND id = $2 FOR UPDATE', [workspaceId, processId]);
  const [rows] = (await db.query(
    `UPDATE process SET dataset_version = dataset_version + 1, dataset_hash = sha256(convert_to(contents.line, 'UTF8'))
     FROM (SELECT coalesce(string_agg(part.line, '' ORDER BY part.line COLLATE "C"), '') AS line FROM (${CONTENTS}) AS part)
       AS contents
     WHERE process.workspace_id = $1 AND process.id = $2
     RETURNING dataset_version AS version, dataset_hash AS hash`,
    [workspaceId, processId],
  )) as [DatasetVersion[], number];
  return rows[0] ?? null;
}

/** A digest of each record that an analysis could see; a participant stands in it as her pseudonym. */
const CONTENTS = `
  SELECT md5(row('contribution', contribution.kind, contribution.source_reference, contribution.content_hash,
    contribution.language, contribution.voice, contribution.channel, extract(epoch FROM contribution.submitted_at), contribution.eligibility,
    contribution.official_status, contribution.decision, contribution.delivery, contribution.stage,
    participant.pseudonym)::text) AS line
  FROM contribution
  LEFT JOIN participation ON participation.workspace_id = contribution.workspace_id
    AND participation.id = contribution.participation_id
  LEFT JOIN participant ON participant.workspace_id = participation.workspace_id
    AND participant.id = participation.participant_id
  WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.hidden_at IS NULL
  UNION ALL
  SELECT md5(row('participation', participant.pseudonym, participation.channel, participation.attributes)::text)
  FROM participation
  JOIN participant ON participant.workspace_id = participation.workspace_id
    AND participant.id = participation.participant_id
  WHERE participation.workspace_id = $1 AND participation.process_id = $2
  UNION ALL
  SELECT md5(row('answer', question.code, answer.source_reference, answer.chosen, answer.channel)::text)
  FROM answer
  JOIN question ON question.workspace_id = answer.workspace_id AND question.id = answer.question_id
  WHERE answer.workspace_id = $1 AND answer.process_id = $2
  UNION ALL
  SELECT md5(row('vote', source_reference, option, value, weight, channel)::text)
  FROM vote WHERE workspace_id = $1 AND process_id = $2
  UNION ALL
  SELECT md5(row('vote-tally', source_reference, option, unit, channel, votes)::text)
  FROM vote_tally WHERE workspace_id = $1 AND process_id = $2
  UNION ALL
  SELECT md5(row('head-count', source_reference, event, variable, group_code, people, counted)::text)
  FROM head_count WHERE workspace_id = $1 AND process_id = $2
  UNION ALL
  SELECT md5(row('population', variable, group_code, population)::text)
  FROM process_population_group WHERE workspace_id = $1 AND process_id = $2
  UNION ALL
  SELECT md5(row('attribute-map', variable, value, group_code)::text)
  FROM attribute_map WHERE workspace_id = $1 AND process_id = $2
  UNION ALL
  SELECT md5(row('theme-edit', kind, payload, extract(epoch FROM happened_at))::text)
  FROM theme_edit WHERE workspace_id = $1 AND process_id = $2`;
