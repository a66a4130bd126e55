import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['contribution_search'];

/**
 * What a person placed by hand is told apart from what came along with a merge; each text of the newest run has a place on the map of
 * themes; and contributions are found by the stems of their words.
 *
 * PostgreSQL has no Polish, so the application fills the words: a `simple` vector takes them as they are. There is no GIN index on it,
 * because under row-level security the planner may not ask one by `@@`, which is not leakproof: the vectors of one process are read.
 */
export class SortingAndSearch1795000000044 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE theme_assignment ADD COLUMN by_hand boolean NOT NULL DEFAULT false`);
    await db.query(`ALTER TABLE theme_view ADD COLUMN map_x real, ADD COLUMN map_y real`);
    await db.query(`
      CREATE TABLE contribution_search (
        workspace_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        process_id uuid NOT NULL,
        text_hash text NOT NULL,
        terms tsvector NOT NULL,
        PRIMARY KEY (workspace_id, contribution_id),
        FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON contribution_search (workspace_id, process_id)`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
    await db.query(`ALTER TABLE theme_view DROP COLUMN map_x, DROP COLUMN map_y`);
    await db.query(`ALTER TABLE theme_assignment DROP COLUMN by_hand`);
  }
}
