import type { EntityManager } from 'typeorm';

export interface SavedComparisonRow {
  readonly id: string;
  readonly name: string;
  /** Each as `municipality/process`. */
  readonly processes: readonly string[];
  readonly changedAt: Date;
}

const COLUMNS = `id, name, processes, changed_at AS "changedAt"`;

/** Above the municipalities, so all of these run over `asOwner`, and ask for one person. */
export function listSavedComparisons(owner: EntityManager, personId: string): Promise<SavedComparisonRow[]> {
  return owner.query(`SELECT ${COLUMNS} FROM saved_comparison WHERE person_id = $1 ORDER BY lower(name), id`, [
    personId,
  ]);
}

/** @returns null where this person has a comparison of that name already */
export async function addSavedComparison(
  owner: EntityManager,
  personId: string,
  { name, processes }: Pick<SavedComparisonRow, 'name' | 'processes'>,
): Promise<SavedComparisonRow | null> {
  const [row] = await owner.query(
    `INSERT INTO saved_comparison (person_id, name, processes) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
    [personId, name, processes],
  );
  return row ?? null;
}

/** @returns null where another comparison of the same person bears that name */
export async function changeSavedComparison(
  owner: EntityManager,
  personId: string,
  { id, name, processes }: Omit<SavedComparisonRow, 'changedAt'>,
): Promise<SavedComparisonRow | null> {
  const [changed]: [SavedComparisonRow[], number] = await owner.query(
    `UPDATE saved_comparison SET name = $3, processes = $4, changed_at = now()
     WHERE person_id = $1 AND id = $2 AND NOT EXISTS (
       SELECT FROM saved_comparison AS other WHERE other.person_id = $1 AND other.name = $3 AND other.id <> $2)
     RETURNING ${COLUMNS}`,
    [personId, id, name, processes],
  );
  return changed[0] ?? null;
}

export async function deleteSavedComparison(owner: EntityManager, personId: string, id: string): Promise<void> {
  await owner.query(`DELETE FROM saved_comparison WHERE person_id = $1 AND id = $2`, [personId, id]);
}

/** Whoever serves no municipality any more has nothing left to compare; what others see of her matches stays without her name. */
export async function forgetComparisonsOf(owner: EntityManager, personId: string): Promise<void> {
  const gone = `AND NOT EXISTS (SELECT FROM membership WHERE person_id = $1)`;
  await owner.query(`DELETE FROM saved_comparison WHERE person_id = $1 ${gone}`, [personId]);
  await owner.query(`UPDATE theme_match SET matched_by = NULL WHERE matched_by = $1 ${gone}`, [personId]);
}
