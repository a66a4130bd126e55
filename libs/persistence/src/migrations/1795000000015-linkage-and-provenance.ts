import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['person_identifier', 'linked_identifier', 'permission_event'];

/**
 * One person who acts in two sources is one person: which identifiers each import saw, and which stood in one row
 * (`person_identifier`); which of them mean one person in a process, worked out from that (`linked_identifier`). And what people in the
 * office decided about publishing, so that the next delivery does not undo it (`permission_event`).
 *
 * Numbers of forms and ballots meant one person in a process and now mean one in their source; only the keys can tell the new
 * pseudonyms, so that sources with imports are marked, and linked anew before their next import.
 */
export class LinkageAndProvenance1795000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE participant ADD COLUMN identifier_scope text NOT NULL DEFAULT 'source'`);
    await db.query(`
      UPDATE participant SET identifier_scope = CASE WHEN identifier_kind IN ('email', 'phone') THEN 'municipality' ELSE 'platform' END
      WHERE identifier_kind IN ('email', 'phone', 'platform-user')`);
    await db.query(`
      UPDATE source SET settings = settings || '{"linkAnew": true}'
      WHERE EXISTS (SELECT FROM import WHERE import.workspace_id = source.workspace_id AND import.source_id = source.id)`);
    await createIdentifiers(db);
    await createPermissionEvents(db);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
    await db.query(`UPDATE source SET settings = settings - 'linkAnew' - 'linkBy' - 'publication'`);
    await db.query(`ALTER TABLE participant DROP COLUMN identifier_scope`);
  }
}

async function createIdentifiers(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE person_identifier (
      workspace_id uuid NOT NULL,
      import_id uuid NOT NULL,
      pseudonym bytea NOT NULL,
      linked_to bytea NOT NULL,
      pseudonym_epoch smallint NOT NULL,
      identifier_kind text NOT NULL,
      identifier_scope text NOT NULL,
      sexes text[] NOT NULL DEFAULT '{}',
      ages text[] NOT NULL DEFAULT '{}',
      PRIMARY KEY (workspace_id, import_id, pseudonym, linked_to),
      FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON person_identifier (workspace_id, pseudonym)`);
  await db.query(`
    CREATE TABLE linked_identifier (
      workspace_id uuid NOT NULL,
      process_id uuid NOT NULL,
      pseudonym bytea NOT NULL,
      pseudonym_epoch smallint NOT NULL,
      identifier_kind text NOT NULL,
      identifier_scope text NOT NULL,
      root bytea NOT NULL,
      PRIMARY KEY (workspace_id, process_id, pseudonym),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON linked_identifier (workspace_id, process_id, root)`);
}

async function createPermissionEvents(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE permission_event (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      source_id uuid NOT NULL,
      contribution_id uuid,
      from_permission text NOT NULL,
      to_permission text NOT NULL,
      link text,
      reason text NOT NULL,
      person_id uuid,
      happened_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON permission_event (workspace_id, process_id, happened_at)`);
  await db.query(`CREATE INDEX ON permission_event (workspace_id, contribution_id, happened_at)`);
}
