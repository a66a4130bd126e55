import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

/**
 * Which selections by an attribute of persons were answered of one state of a process' data, and the contributions of each, one bit
 * a contribution: a later selection that differs from one of them by a few people is refused.
 */
export class AnsweredSelections1795000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE answered_selection (
        workspace_id uuid NOT NULL,
        process_id uuid NOT NULL,
        dataset_version integer NOT NULL,
        selection text NOT NULL,
        contributions bytea NOT NULL,
        answered_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, process_id, dataset_version, selection),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await protect(db, ['answered_selection']);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, ['answered_selection']);
  }
}
