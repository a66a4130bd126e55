import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['commitment', 'commitment_link', 'due_date_change', 'ledger_event', 'evidence_file', 'remark'];
const OLDER_ENTRIES = ['response', 'decision', 'outcome'];

/**
 * The decision ledger: entries are drafts until a publisher releases them, commitments stand between a decision and its outcome, a
 * date that moved keeps the one promised first, and every change is an event. A remark is the place of a contribution in the register.
 */
export class Ledger1795000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of OLDER_ENTRIES)
      await db.query(`ALTER TABLE ${table} ${ENTRY_COLUMNS.map((one) => `ADD ${one}`).join(', ')}`);
    await db.query(`
      ALTER TABLE process ADD days_to_respond integer, ADD open_to_change jsonb NOT NULL DEFAULT '{}',
        ADD needs_second_person boolean NOT NULL DEFAULT false`);
    await createCommitments(db);
    await db.query(`
      ALTER TABLE outcome ADD commitment_id uuid, ADD act jsonb NOT NULL DEFAULT '{}', ADD budget_line text,
        ADD planned_cost numeric(14, 2), ADD spent numeric(14, 2),
        ADD CONSTRAINT outcome_workspace_id_commitment_id_fkey FOREIGN KEY (workspace_id, commitment_id) REFERENCES commitment (workspace_id, id)`);
    await createHistory(db);
    await db.query(`
      CREATE TABLE remark (
        workspace_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        process_id uuid NOT NULL,
        number integer NOT NULL,
        passage text,
        office text,
        note text,
        version integer NOT NULL DEFAULT 1,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, contribution_id),
        UNIQUE (workspace_id, process_id, number),
        FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE outcome DROP CONSTRAINT outcome_workspace_id_commitment_id_fkey, DROP commitment_id, DROP act, DROP budget_line, DROP planned_cost,
        DROP spent`);
    await dropTables(db, TABLES);
    await db.query(`ALTER TABLE process DROP days_to_respond, DROP open_to_change, DROP needs_second_person`);
    for (const table of OLDER_ENTRIES) {
      await db.query(`ALTER TABLE ${table} ${ENTRY_COLUMNS.map((one) => `DROP ${one.split(' ')[0]}`).join(', ')}`);
    }
  }
}

/** What every entry of the ledger has; those from before and those of a source are published, as they always counted. */
const ENTRY_COLUMNS = [
  `state text NOT NULL DEFAULT 'published'`,
  'version integer NOT NULL DEFAULT 1',
  'approved_by uuid',
  'published_by uuid',
  'published_at timestamptz',
  'changed_by uuid',
  'changed_at timestamptz NOT NULL DEFAULT now()',
];

async function createCommitments(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE commitment (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      decision_id uuid,
      title jsonb NOT NULL,
      text jsonb NOT NULL DEFAULT '{}',
      owner text,
      due_on date,
      first_due_on date,
      cost numeric(14, 2),
      budget_line text,
      visibility text NOT NULL DEFAULT 'internal',
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      ${ENTRY_COLUMNS.join(', ')},
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, decision_id) REFERENCES decision (workspace_id, id)
    )`);
  await db.query(`CREATE INDEX ON commitment (workspace_id, process_id)`);
  await db.query(`
    CREATE TABLE commitment_link (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      commitment_id uuid NOT NULL,
      contribution_id uuid,
      contribution_version integer,
      theme_id uuid,
      linked_by text NOT NULL,
      is_confirmed boolean NOT NULL,
      author_id uuid,
      evidence jsonb NOT NULL DEFAULT '{}',
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE NULLS NOT DISTINCT (workspace_id, commitment_id, contribution_id, theme_id),
      FOREIGN KEY (workspace_id, commitment_id) REFERENCES commitment (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, theme_id) REFERENCES theme (workspace_id, id) ON DELETE CASCADE,
      CONSTRAINT commitment_link_target_check CHECK (num_nonnulls(contribution_id, theme_id) = 1)
    )`);
  await db.query(`CREATE INDEX ON commitment_link (workspace_id, contribution_id)`);
  await db.query(`CREATE INDEX ON commitment_link (workspace_id, theme_id)`);
}

async function createHistory(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE due_date_change (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      subject text NOT NULL,
      subject_id uuid NOT NULL,
      from_on date,
      to_on date,
      reason jsonb NOT NULL DEFAULT '{}',
      visibility text NOT NULL DEFAULT 'internal',
      author_id uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON due_date_change (workspace_id, subject_id)`);
  await db.query(`
    CREATE TABLE ledger_event (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      subject text NOT NULL,
      subject_id uuid NOT NULL,
      kind text NOT NULL,
      details jsonb NOT NULL DEFAULT '{}',
      import_id uuid,
      person_id uuid,
      happened_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON ledger_event (workspace_id, subject_id, happened_at)`);
  await db.query(`
    CREATE TABLE evidence_file (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      subject text NOT NULL,
      subject_id uuid NOT NULL,
      media_type text NOT NULL,
      size_bytes integer NOT NULL,
      description jsonb NOT NULL DEFAULT '{}',
      content bytea NOT NULL,
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON evidence_file (workspace_id, subject_id)`);
}
