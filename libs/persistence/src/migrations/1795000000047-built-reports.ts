import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['report_template', 'built_report', 'built_report_version', 'built_report_file'];

/** Reports that people build from blocks: what stands now, every version of it, files written of it, and templates of the municipality's own. */
export class BuiltReports1795000000047 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE report_template (
        workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        name text NOT NULL,
        content jsonb NOT NULL,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, name)
      )`);
    await db.query(`
      CREATE TABLE built_report (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        template text NOT NULL,
        content jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        created_at timestamptz NOT NULL DEFAULT now(),
        released_version integer,
        released_by uuid,
        released_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON built_report (workspace_id, process_id)`);
    await db.query(`
      CREATE TABLE built_report_version (
        workspace_id uuid NOT NULL,
        report_id uuid NOT NULL,
        version integer NOT NULL,
        reason text NOT NULL,
        content jsonb NOT NULL,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, report_id, version),
        FOREIGN KEY (workspace_id, report_id) REFERENCES built_report (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE built_report_file (
        workspace_id uuid NOT NULL,
        run_id uuid NOT NULL,
        report_id uuid NOT NULL,
        version integer NOT NULL,
        kind text NOT NULL,
        language text NOT NULL,
        size_bytes integer NOT NULL,
        content bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, run_id),
        FOREIGN KEY (workspace_id, run_id) REFERENCES run (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, report_id) REFERENCES built_report (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON built_report_file (workspace_id, report_id)`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
