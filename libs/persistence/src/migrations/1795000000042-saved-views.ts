import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['saved_view', 'process_visit'];

/** Addresses that people keep under a name, for themselves or for everybody; when each of them last looked at a process. */
export class SavedViews1795000000042 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE saved_view (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        owner_id uuid,
        name text NOT NULL,
        address text NOT NULL,
        is_shared boolean NOT NULL DEFAULT false,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, process_id, owner_id, name),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE process_visit (
        workspace_id uuid NOT NULL,
        process_id uuid NOT NULL,
        person_id uuid NOT NULL,
        seen_at timestamptz NOT NULL DEFAULT now(),
        before_at timestamptz,
        PRIMARY KEY (workspace_id, process_id, person_id),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
