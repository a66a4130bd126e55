import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A delivery that brings again what the one before it brought is written down as its repetition and keeps no rows of its own: what it
 * was read from (`delivery_hash`), the state that it left behind (`dataset_hash`), and whose rows it repeats (`same_as`).
 */
export class RepeatedDeliveries1795000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE import ADD COLUMN delivery_hash bytea, ADD COLUMN dataset_hash bytea, ADD COLUMN same_as uuid,
        ADD FOREIGN KEY (workspace_id, same_as) REFERENCES import (workspace_id, id)`);
    await db.query(`CREATE INDEX import_same_as_idx ON import (workspace_id, same_as) WHERE same_as IS NOT NULL`);
  }

  /** A repetition without the rows that it repeats would say that it brought nothing, so it goes as if it had not been delivered. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM import WHERE same_as IS NOT NULL`);
    await db.query(`ALTER TABLE import DROP COLUMN same_as, DROP COLUMN dataset_hash, DROP COLUMN delivery_hash`);
  }
}
