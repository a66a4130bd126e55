/** The participants of a process with the places that they have in its columns; the same in every query of one transaction. */
export const NUMBERED = `SELECT id, participant_id, (row_number() OVER (ORDER BY id) - 1)::integer AS place
  FROM participation WHERE workspace_id = $1 AND process_id = $2`;

/** The same by name. A transaction that freezes the data may not make a table, so each query numbers them for itself. */
export const NUMBERED_PERSON = `WITH numbered_person AS MATERIALIZED (${NUMBERED})`;
