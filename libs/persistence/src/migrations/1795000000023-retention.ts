import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['retention', 'retention_event'];

/** How long a municipality keeps originals, scans and pseudonyms, and what was deleted of which process. */
export class Retention1795000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE retention (
        workspace_id uuid NOT NULL PRIMARY KEY REFERENCES workspace (id) ON DELETE CASCADE,
        originals_months integer NOT NULL,
        scans_days integer NOT NULL,
        pseudonyms_years integer NOT NULL,
        automatic boolean NOT NULL,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(`
      CREATE TABLE retention_event (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        kind text NOT NULL,
        rows integer NOT NULL,
        deleted_by uuid,
        deleted_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON retention_event (workspace_id, process_id, kind, deleted_at)`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
