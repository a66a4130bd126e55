import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['idea_code', 'subscription', 'public_message', 'accessibility_statement'];

/**
 * What results pages need beside releases: codes by which people find their own idea (as keyed hashes), people who want a mail when
 * there is news (address encrypted), what readers tell the office, and the accessibility statement. Two indexes find a contribution by
 * its address and by the number of a paper form.
 */
export class PublicPages1795000000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE idea_code (
        workspace_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        process_id uuid NOT NULL,
        code_hash bytea NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, contribution_id),
        UNIQUE (workspace_id, process_id, code_hash),
        FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE subscription (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        address_hash bytea NOT NULL,
        address bytea NOT NULL,
        language text NOT NULL,
        confirmed_at timestamptz,
        told_release_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, process_id, address_hash),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE public_message (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        kind text NOT NULL,
        contribution_id uuid,
        text text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        handled_by uuid,
        handled_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON public_message (workspace_id, process_id, created_at)`);
    await db.query(`CREATE INDEX ON public_message (workspace_id, contribution_id)`);
    await db.query(`
      CREATE TABLE accessibility_statement (
        workspace_id uuid NOT NULL,
        content jsonb NOT NULL,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id),
        FOREIGN KEY (workspace_id) REFERENCES workspace (id) ON DELETE CASCADE
      )`);
    await protect(db, TABLES);
    // By hash, because an address may be longer than an index entry.
    await db.query(
      `CREATE INDEX contribution_address_idx ON contribution (workspace_id, process_id, md5(url)) WHERE url IS NOT NULL`,
    );
    await db.query(
      `CREATE INDEX contribution_form_idx ON contribution (workspace_id, process_id, md5(split_part(source_reference, '#', 1)))
       WHERE channel = 'paper'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX contribution_form_idx`);
    await db.query(`DROP INDEX contribution_address_idx`);
    await dropTables(db, TABLES);
  }
}
