import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = [
  'participant',
  'participation',
  'submission',
  'contribution',
  'contribution_original',
  'contribution_version',
  'contribution_translation',
  'erased_record',
];

/** What residents said: one statement a row, scrubbed; the original apart and encrypted; each edit at the source a version. */
export class Contributions1795000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await createParticipations(db);
    await createContributions(db);
    await createTexts(db);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}

async function createParticipations(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE participant (
      workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      pseudonym bytea NOT NULL,
      pseudonym_epoch smallint NOT NULL,
      identifier_kind text NOT NULL,
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, pseudonym_epoch, pseudonym)
    )`);
  await db.query(`
    CREATE TABLE participation (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      participant_id uuid NOT NULL,
      channel text NOT NULL,
      attributes jsonb NOT NULL DEFAULT '{}',
      first_seen_at timestamptz,
      first_import_id uuid,
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, process_id, participant_id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, participant_id) REFERENCES participant (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON participation (workspace_id, participant_id)`);
  await db.query(`
    CREATE TABLE submission (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      case_number text,
      received_on date NOT NULL,
      channel text NOT NULL,
      signatures integer NOT NULL DEFAULT 0,
      scan_path text,
      sender_pseudonym bytea,
      sender_pseudonym_epoch smallint,
      reason_excluded text,
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX submission_newest_idx ON submission (workspace_id, process_id, received_on DESC, id)`);
}

async function createContributions(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE contribution (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      source_id uuid NOT NULL,
      kind text NOT NULL,
      source_reference text NOT NULL,
      parent_id uuid,
      participation_id uuid,
      phase_id uuid,
      submission_id uuid,
      title text,
      body text NOT NULL,
      content_hash bytea NOT NULL,
      version integer NOT NULL DEFAULT 1,
      language text,
      language_source text,
      voice text NOT NULL DEFAULT 'person',
      group_size integer,
      channel text NOT NULL,
      submitted_at timestamptz,
      submitted_precision text,
      submitted_zone text,
      permission text NOT NULL DEFAULT 'unknown',
      permission_basis text,
      permission_date date,
      eligibility text NOT NULL DEFAULT 'eligible',
      eligibility_reason text,
      official_status text NOT NULL DEFAULT 'none',
      decision text,
      delivery text,
      stage text,
      source_label text,
      categories text[] NOT NULL DEFAULT '{}',
      latitude double precision,
      longitude double precision,
      place text,
      counters jsonb NOT NULL DEFAULT '{}',
      url text,
      masked jsonb NOT NULL DEFAULT '{}',
      hidden_at timestamptz,
      first_import_id uuid,
      last_import_id uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, source_id, kind, source_reference),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, parent_id) REFERENCES contribution (workspace_id, id),
      FOREIGN KEY (workspace_id, participation_id) REFERENCES participation (workspace_id, id),
      FOREIGN KEY (workspace_id, phase_id) REFERENCES phase (workspace_id, id),
      FOREIGN KEY (workspace_id, submission_id) REFERENCES submission (workspace_id, id)
    )`);
  await db.query(`
    CREATE INDEX contribution_newest_idx
    ON contribution (workspace_id, process_id, submitted_at DESC NULLS LAST, id)`);
  await db.query(`CREATE INDEX ON contribution (workspace_id, participation_id)`);
  await db.query(`
    CREATE INDEX contribution_parent_idx ON contribution (workspace_id, parent_id) WHERE parent_id IS NOT NULL`);
  await db.query(`
    CREATE INDEX contribution_submission_idx ON contribution (workspace_id, submission_id)
    WHERE submission_id IS NOT NULL`);
  await db.query(`
    CREATE INDEX contribution_phase_idx ON contribution (workspace_id, phase_id) WHERE phase_id IS NOT NULL`);
}

async function createTexts(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE contribution_original (
      workspace_id uuid NOT NULL,
      contribution_id uuid NOT NULL,
      title bytea,
      body bytea NOT NULL,
      key_epoch smallint NOT NULL,
      PRIMARY KEY (workspace_id, contribution_id),
      FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE contribution_version (
      workspace_id uuid NOT NULL,
      contribution_id uuid NOT NULL,
      version integer NOT NULL,
      title text,
      body text NOT NULL,
      content_hash bytea NOT NULL,
      import_id uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, contribution_id, version),
      FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE contribution_translation (
      workspace_id uuid NOT NULL,
      contribution_id uuid NOT NULL,
      language text NOT NULL,
      title text,
      body text NOT NULL,
      is_machine boolean NOT NULL,
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, contribution_id, language),
      FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE erased_record (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      source_id uuid NOT NULL,
      record_type text NOT NULL,
      kind text NOT NULL DEFAULT '',
      reference_hash bytea NOT NULL,
      erased_by uuid,
      erased_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, source_id, record_type, kind, reference_hash),
      FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE
    )`);
}
