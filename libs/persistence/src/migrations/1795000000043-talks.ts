import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['talk'];

/** A talk made from a release: one a process, what is chosen for its slides, and the earlier processes that it stands beside. */
export class Talks1795000000043 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE talk (
        workspace_id uuid NOT NULL,
        process_id uuid NOT NULL,
        release_id uuid NOT NULL,
        choices jsonb NOT NULL,
        earlier jsonb NOT NULL DEFAULT '[]',
        version integer NOT NULL DEFAULT 1,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, process_id),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, release_id) REFERENCES release (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON talk (workspace_id, release_id)`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
