import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['year_text', 'year_edition', 'digest_subscription', 'digest_sent'];

/**
 * What people write in the chapter of a year, each version kept; frozen editions of that chapter; mails that people ask for at a rhythm
 * of their own, and which of them went out when, without what stood in them.
 */
export class Digests1795000000048 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE year_text (
        workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
        year smallint NOT NULL,
        section text NOT NULL,
        language text NOT NULL,
        version integer NOT NULL,
        body text NOT NULL,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, year, section, language, version)
      )`);
    await db.query(`
      CREATE TABLE year_edition (
        workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        year smallint NOT NULL,
        number integer NOT NULL,
        content jsonb NOT NULL,
        content_hash bytea NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, year, number)
      )`);
    await db.query(`
      CREATE TABLE digest_subscription (
        workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL,
        process_id uuid,
        subject_id uuid NOT NULL,
        rhythm text NOT NULL,
        weekday smallint NOT NULL,
        sends_empty boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, person_id, subject_id),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE digest_sent (
        workspace_id uuid NOT NULL,
        subscription_id uuid NOT NULL,
        period date NOT NULL,
        state text NOT NULL,
        attempts smallint NOT NULL DEFAULT 1,
        counted_from timestamptz NOT NULL,
        counted_until timestamptz NOT NULL,
        tried_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, subscription_id, period),
        FOREIGN KEY (workspace_id, subscription_id) REFERENCES digest_subscription (workspace_id, id) ON DELETE CASCADE
      )`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
