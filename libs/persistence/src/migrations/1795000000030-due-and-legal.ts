import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['due_subscription', 'sent_reminder', 'legal_template', 'legal_checklist', 'legal_step'];

/** What only those who evaluate see of a measured impact; reminders of what is due; the legal checklist of a process. */
export class DueAndLegal1795000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE impact_result ADD evaluation jsonb`);
    await createReminders(db);
    await db.query(`
      CREATE TABLE legal_template (
        workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
        code text NOT NULL,
        document jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, code)
      )`);
    await db.query(`
      CREATE TABLE legal_checklist (
        workspace_id uuid NOT NULL,
        process_id uuid NOT NULL,
        template jsonb NOT NULL,
        ordering_act text,
        ordering_number text,
        version integer NOT NULL DEFAULT 1,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, process_id),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE legal_step (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        code text NOT NULL,
        label jsonb NOT NULL,
        position integer NOT NULL,
        due_on date,
        done_on date,
        proof_url text,
        proof_media_type text,
        proof_content bytea,
        note text,
        version integer NOT NULL DEFAULT 1,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, process_id, code),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
    await db.query(`ALTER TABLE impact_result DROP evaluation`);
  }
}

async function createReminders(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE due_subscription (
      workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
      person_id uuid NOT NULL,
      calendar_token_hash bytea,
      calendar_since timestamptz,
      wants_mail boolean NOT NULL DEFAULT false,
      last_mail_on date,
      PRIMARY KEY (workspace_id, person_id)
    )`);
  await db.query(`
    CREATE TABLE sent_reminder (
      workspace_id uuid NOT NULL,
      person_id uuid NOT NULL,
      subject text NOT NULL,
      subject_id uuid NOT NULL,
      due_on date NOT NULL,
      days_ahead smallint NOT NULL,
      sent_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, person_id, subject, subject_id, due_on, days_ahead),
      FOREIGN KEY (workspace_id, person_id) REFERENCES due_subscription (workspace_id, person_id) ON DELETE CASCADE
    )`);
}
