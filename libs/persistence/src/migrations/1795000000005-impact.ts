import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = [
  'response',
  'decision',
  'outcome',
  'response_link',
  'decision_link',
  'outcome_link',
  'status_event',
  'published_reference',
];

/** What the institution said, resolved and delivered, and to which contributions or themes each of them belongs. */
export class Impact1795000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await createInstitutionTexts(db);
    for (const subject of ['response', 'decision', 'outcome']) await createLink(db, subject);
    await db.query(`
      CREATE TABLE status_event (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        field text NOT NULL,
        from_value text,
        to_value text,
        reason text,
        import_id uuid,
        person_id uuid,
        happened_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON status_event (workspace_id, process_id, happened_at)`);
    await db.query(`CREATE INDEX ON status_event (workspace_id, contribution_id, happened_at)`);
    await db.query(`
      CREATE TABLE published_reference (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        kind text NOT NULL,
        reference text NOT NULL,
        import_id uuid,
        contribution_id uuid,
        contribution_version integer,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, id),
        FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id)
      )`);
    await db.query(`CREATE INDEX ON published_reference (workspace_id, process_id)`);
    await db.query(`CREATE INDEX ON published_reference (workspace_id, import_id)`);
    await db.query(`CREATE INDEX ON published_reference (workspace_id, contribution_id)`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}

async function createInstitutionTexts(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE response (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      source_id uuid,
      source_reference text,
      text jsonb NOT NULL,
      office text,
      answered_at timestamptz,
      answered_precision text,
      answered_zone text,
      visibility text NOT NULL DEFAULT 'internal',
      first_import_id uuid,
      last_import_id uuid,
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, source_id, source_reference),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE decision (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      code text NOT NULL,
      text jsonb NOT NULL DEFAULT '{}',
      reason jsonb NOT NULL DEFAULT '{}',
      office text,
      decided_at timestamptz,
      decided_precision text,
      decided_zone text,
      act jsonb NOT NULL DEFAULT '{}',
      visibility text NOT NULL DEFAULT 'internal',
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE outcome (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      decision_id uuid,
      source_id uuid,
      source_reference text,
      title jsonb NOT NULL,
      text jsonb NOT NULL DEFAULT '{}',
      delivery text,
      progress double precision,
      starts_on date,
      due_on date,
      delivered_on date,
      evidence jsonb NOT NULL DEFAULT '[]',
      source_label text,
      visibility text NOT NULL DEFAULT 'internal',
      first_import_id uuid,
      last_import_id uuid,
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, source_id, source_reference),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, decision_id) REFERENCES decision (workspace_id, id)
    )`);
  for (const table of ['response', 'decision', 'outcome']) {
    await db.query(`CREATE INDEX ON ${table} (workspace_id, process_id)`);
  }
}

/** A link leads to a contribution or to a theme, and is a suggestion until a person confirms it. */
async function createLink(db: QueryRunner, subject: string): Promise<void> {
  const table = `${subject}_link`;
  await db.query(`
    CREATE TABLE ${table} (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      ${subject}_id uuid NOT NULL,
      contribution_id uuid,
      contribution_version integer,
      theme_id uuid,
      linked_by text NOT NULL,
      is_confirmed boolean NOT NULL,
      author_id uuid,
      evidence jsonb NOT NULL DEFAULT '{}',
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE NULLS NOT DISTINCT (workspace_id, ${subject}_id, contribution_id, theme_id),
      FOREIGN KEY (workspace_id, ${subject}_id) REFERENCES ${subject} (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, theme_id) REFERENCES theme (workspace_id, id) ON DELETE CASCADE,
      CONSTRAINT ${table}_target_check CHECK (num_nonnulls(contribution_id, theme_id) = 1)
    )`);
  await db.query(`CREATE INDEX ON ${table} (workspace_id, contribution_id)`);
  await db.query(`CREATE INDEX ON ${table} (workspace_id, theme_id)`);
}
