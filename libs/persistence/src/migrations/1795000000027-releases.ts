import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['release'];

/** Frozen states of a process: what is presented, printed or published. */
export class Releases1795000000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE release (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        number integer NOT NULL,
        note text,
        dataset_version integer NOT NULL,
        content jsonb NOT NULL,
        content_hash bytea NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        published_by uuid,
        published_at timestamptz,
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        withdrawn_reason jsonb NOT NULL DEFAULT '{}',
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, process_id, number),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
