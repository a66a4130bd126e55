import type { EntityManager } from 'typeorm';

/**
 * Reads a long answer through a cursor, so that memory holds one batch and the event loop breathes between two of them. One at a
 * time in a transaction.
 */
export async function* readInBatches<Row>(
  db: EntityManager,
  sql: string,
  parameters: readonly unknown[],
  size = 5000,
): AsyncGenerator<Row[]> {
  await db.query(`DECLARE batches NO SCROLL CURSOR FOR ${sql}`, [...parameters]);
  for (;;) {
    const rows: Row[] = await db.query(`FETCH ${size} FROM batches`);
    if (rows.length > 0) yield rows;
    if (rows.length < size) break;
  }
  await db.query('CLOSE batches');
}
