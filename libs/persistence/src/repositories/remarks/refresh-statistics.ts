import type { EntityManager } from 'typeorm';

/**
 * Tells the database of many rows that the register has just written: it would plan as if there were none until it looks by itself, a
 * minute later.
 *
 * @param owner the owner's connection, after the rows are committed
 */
export async function refreshRegisterStatistics(owner: EntityManager): Promise<void> {
  await owner.query('ANALYZE remark, decision_link');
}
