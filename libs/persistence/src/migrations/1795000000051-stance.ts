import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['codeframe_version'];

/**
 * A codeframe keeps what it was: each change is a version that can be gone back to. Stances of themes are counted from votes on
 * contributions, through the index of a contribution's votes that stands since votes do.
 */
export class Stance1795000000051 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE codeframe ADD COLUMN version integer NOT NULL DEFAULT 1`);
    await db.query(`
      CREATE TABLE codeframe_version (
        workspace_id uuid NOT NULL,
        codeframe_id uuid NOT NULL,
        version integer NOT NULL,
        name text NOT NULL,
        topics jsonb NOT NULL,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, codeframe_id, version),
        FOREIGN KEY (workspace_id, codeframe_id) REFERENCES codeframe (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`
      INSERT INTO codeframe_version (workspace_id, codeframe_id, version, name, topics, changed_by, changed_at)
      SELECT workspace_id, id, 1, name, topics, created_by, changed_at FROM codeframe`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
    await db.query(`ALTER TABLE codeframe DROP COLUMN version`);
  }
}
