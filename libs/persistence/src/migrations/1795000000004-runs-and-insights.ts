import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = [
  'run',
  'theme_run',
  'theme',
  'theme_assignment',
  'theme_quote',
  'theme_edit',
  'reach_result',
  'impact_result',
];

/** Long work and what it found. A theme stands across runs; people's edits are events that every later run keeps. */
export class RunsAndInsights1795000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await createRuns(db);
    await createThemes(db);
    for (const table of ['reach_result', 'impact_result']) {
      await db.query(`
        CREATE TABLE ${table} (
          workspace_id uuid NOT NULL,
          run_id uuid NOT NULL,
          process_id uuid NOT NULL,
          report jsonb NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          PRIMARY KEY (workspace_id, run_id),
          FOREIGN KEY (workspace_id, run_id) REFERENCES run (workspace_id, id) ON DELETE CASCADE
        )`);
      await db.query(`CREATE INDEX ${table}_newest_idx ON ${table} (workspace_id, process_id, created_at DESC)`);
    }
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}

async function createRuns(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE run (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      kind text NOT NULL,
      state text NOT NULL DEFAULT 'queued',
      lease_owner text,
      lease_until timestamptz,
      attempts integer NOT NULL DEFAULT 0,
      steps jsonb NOT NULL DEFAULT '[]',
      counts jsonb NOT NULL DEFAULT '{}',
      seed integer,
      dataset_version integer,
      dataset_hash bytea,
      method_version text,
      parameters jsonb NOT NULL DEFAULT '{}',
      import_id uuid,
      error_code text,
      error_details jsonb,
      cancel_requested_at timestamptz,
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      started_at timestamptz,
      finished_at timestamptz,
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX run_newest_idx ON run (workspace_id, process_id, kind, created_at DESC, id)`);
  // A worker that starts looks, as owner, for runs of any municipality whose worker died.
  await db.query(`CREATE INDEX run_unfinished_idx ON run (state, lease_until) WHERE state IN ('queued', 'running')`);
}

async function createThemes(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE theme_run (
      workspace_id uuid NOT NULL,
      run_id uuid NOT NULL,
      process_id uuid NOT NULL,
      method text NOT NULL,
      seed integer NOT NULL,
      language text NOT NULL,
      texts integer NOT NULL,
      not_grouped integer NOT NULL,
      stability double precision,
      reason text,
      result jsonb NOT NULL DEFAULT '{}',
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, run_id),
      FOREIGN KEY (workspace_id, run_id) REFERENCES run (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX theme_run_newest_idx ON theme_run (workspace_id, process_id, created_at DESC)`);
  await db.query(`
    CREATE TABLE theme (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      parent_id uuid,
      number integer NOT NULL,
      label text NOT NULL,
      label_by text NOT NULL DEFAULT 'machine',
      terms text[] NOT NULL DEFAULT '{}',
      first_run_id uuid NOT NULL,
      last_run_id uuid NOT NULL,
      retired_at timestamptz,
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, parent_id) REFERENCES theme (workspace_id, id)
    )`);
  await db.query(`CREATE INDEX ON theme (workspace_id, process_id, last_run_id, number)`);
  await db.query(`
    CREATE TABLE theme_assignment (
      workspace_id uuid NOT NULL,
      run_id uuid NOT NULL,
      contribution_id uuid NOT NULL,
      rank smallint NOT NULL DEFAULT 1,
      theme_id uuid,
      weight real,
      grouped boolean NOT NULL,
      assigned_by text NOT NULL DEFAULT 'machine',
      PRIMARY KEY (workspace_id, run_id, contribution_id, rank),
      FOREIGN KEY (workspace_id, run_id) REFERENCES theme_run (workspace_id, run_id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, theme_id) REFERENCES theme (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE INDEX theme_assignment_strongest_idx
    ON theme_assignment (workspace_id, run_id, theme_id, weight DESC NULLS LAST, contribution_id)`);
  await db.query(`CREATE INDEX ON theme_assignment (workspace_id, contribution_id)`);
  await db.query(`
    CREATE TABLE theme_quote (
      workspace_id uuid NOT NULL,
      run_id uuid NOT NULL,
      theme_id uuid NOT NULL,
      contribution_id uuid NOT NULL,
      rank smallint NOT NULL,
      PRIMARY KEY (workspace_id, run_id, theme_id, contribution_id),
      FOREIGN KEY (workspace_id, run_id) REFERENCES theme_run (workspace_id, run_id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, theme_id) REFERENCES theme (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON theme_quote (workspace_id, contribution_id)`);
  await db.query(`
    CREATE TABLE theme_edit (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      kind text NOT NULL,
      payload jsonb NOT NULL,
      person_id uuid,
      happened_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON theme_edit (workspace_id, process_id, happened_at, id)`);
}
