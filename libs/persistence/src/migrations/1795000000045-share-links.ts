import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['share_link', 'share_visit'];

/** Named links that show one page of a process to somebody without an account, and the visits by them. */
export class ShareLinks1795000000045 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE share_link (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        name text NOT NULL,
        address text NOT NULL,
        token_hash bytea NOT NULL,
        password_hash text,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        last_used_at timestamptz,
        uses integer NOT NULL DEFAULT 0,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, token_hash),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE share_visit (
        workspace_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        link_id uuid NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, token_hash),
        FOREIGN KEY (workspace_id, link_id) REFERENCES share_link (workspace_id, id) ON DELETE CASCADE
      )`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
