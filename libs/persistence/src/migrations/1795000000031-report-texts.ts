import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['report_text', 'report_file'];

/** What people type for the report of a process, the documents made from releases, and the hashes that a release had before somebody was erased from it. */
export class ReportTexts1795000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE release ADD former_hashes jsonb NOT NULL DEFAULT '[]'`);
    await db.query(`
      CREATE TABLE report_text (
        workspace_id uuid NOT NULL,
        process_id uuid NOT NULL,
        section text NOT NULL,
        language text NOT NULL,
        body text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, process_id, section, language),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE report_file (
        workspace_id uuid NOT NULL,
        run_id uuid NOT NULL,
        process_id uuid NOT NULL,
        release_id uuid NOT NULL,
        kind text NOT NULL,
        language text NOT NULL,
        size_bytes integer NOT NULL,
        content bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, run_id),
        FOREIGN KEY (workspace_id, run_id) REFERENCES run (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, release_id) REFERENCES release (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON report_file (workspace_id, release_id)`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
    await db.query(`ALTER TABLE release DROP former_hashes`);
  }
}
