import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['submission_scan', 'submission_scan_block', 'diary_entry'];

/**
 * Submissions get their number in the register, the sender's kind, drafts and deletion; scans lie encrypted in the database, so that
 * a backup, an export and an erasure hold them like everything else, and no path leads out of it. Beside them the process diary.
 */
export class SubmissionsAndDiary1795000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await extendSubmission(db);
    await createScans(db);
    await createDiary(db);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
    await db.query(`ALTER TABLE submission DROP CONSTRAINT submission_number_check`);
    await db.query(`
      ALTER TABLE submission DROP CONSTRAINT submission_workspace_id_process_id_number_key,
        DROP COLUMN state, DROP COLUMN number, DROP COLUMN voice, DROP COLUMN signature_list, DROP COLUMN sender_kind,
        DROP COLUMN permission, DROP COLUMN note, DROP COLUMN draft, DROP COLUMN deletion_import_id, DROP COLUMN deleted_at,
        DROP COLUMN changed_at, ADD COLUMN scan_path text`);
  }
}

async function extendSubmission(db: QueryRunner): Promise<void> {
  await db.query(`
    ALTER TABLE submission
      ADD COLUMN state text NOT NULL DEFAULT 'registered',
      ADD COLUMN number integer,
      ADD COLUMN voice text NOT NULL DEFAULT 'person',
      ADD COLUMN signature_list boolean NOT NULL DEFAULT false,
      ADD COLUMN sender_kind text,
      ADD COLUMN permission text NOT NULL DEFAULT 'unknown',
      ADD COLUMN note text,
      ADD COLUMN draft bytea,
      ADD COLUMN deletion_import_id uuid,
      ADD COLUMN deleted_at timestamptz,
      ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now(),
      DROP COLUMN scan_path,
      ADD UNIQUE (workspace_id, process_id, number)`);
  // Those that stand are numbered as they came in.
  await db.query(`
    UPDATE submission SET number = placed.number
    FROM (SELECT workspace_id, id,
            row_number() OVER (PARTITION BY workspace_id, process_id ORDER BY received_on, created_at, id) AS number
          FROM submission) AS placed
    WHERE submission.workspace_id = placed.workspace_id AND submission.id = placed.id`);
  await db.query(
    `ALTER TABLE submission ADD CONSTRAINT submission_number_check CHECK ((state = 'draft') = (number IS NULL))`,
  );
}

async function createScans(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE submission_scan (
      workspace_id uuid NOT NULL,
      submission_id uuid NOT NULL,
      media_type text NOT NULL,
      size_bytes integer NOT NULL,
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, submission_id),
      FOREIGN KEY (workspace_id, submission_id) REFERENCES submission (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE submission_scan_block (
      workspace_id uuid NOT NULL,
      submission_id uuid NOT NULL,
      number integer NOT NULL,
      content bytea NOT NULL,
      key_epoch smallint NOT NULL,
      PRIMARY KEY (workspace_id, submission_id, number),
      FOREIGN KEY (workspace_id, submission_id) REFERENCES submission_scan (workspace_id, submission_id) ON DELETE CASCADE
    )`);
}

async function createDiary(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE diary_entry (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      happened_on date NOT NULL,
      action text NOT NULL,
      place text,
      people_met integer,
      staff_minutes integer,
      cost_cents integer,
      note text,
      channel text,
      counted_until date,
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      changed_at timestamptz NOT NULL DEFAULT now(),
      deleted_at timestamptz,
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      CONSTRAINT diary_entry_window_check CHECK ((channel IS NULL) = (counted_until IS NULL) AND counted_until >= happened_on)
    )`);
  await db.query(`CREATE INDEX diary_entry_newest_idx ON diary_entry (workspace_id, process_id, happened_on DESC, id)`);
}
