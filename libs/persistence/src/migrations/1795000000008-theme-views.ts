import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = [
  'theme_view',
  'codeframe',
  'background',
  'background_block',
  'theme_setting',
  'theme_check',
  'theme_check_coding',
];

/**
 * What stands beside themes: the civic topic of each contribution and what is like it, what a municipality gives the engine
 * (codeframes, reference texts, settings of a process), and how far a person's blind coding agreed. A run keeps the settings it
 * was made with, because codeframes and reference texts change.
 */
export class ThemeViews1795000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE theme_run ADD COLUMN settings jsonb NOT NULL DEFAULT '{}'`);
    await createViews(db);
    await createSettings(db);
    await createChecks(db);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
    await db.query(`ALTER TABLE theme_run DROP COLUMN settings`);
  }
}

async function createViews(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE theme_view (
      workspace_id uuid NOT NULL,
      run_id uuid NOT NULL,
      contribution_id uuid NOT NULL,
      topic text,
      confidence real,
      alike uuid[] NOT NULL DEFAULT '{}',
      PRIMARY KEY (workspace_id, run_id, contribution_id),
      FOREIGN KEY (workspace_id, run_id) REFERENCES theme_run (workspace_id, run_id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON theme_view (workspace_id, run_id, topic)`);
  await db.query(`CREATE INDEX ON theme_view (workspace_id, contribution_id)`);
}

async function createSettings(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE codeframe (
      workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      name text NOT NULL,
      topics jsonb NOT NULL,
      created_by uuid,
      changed_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, name)
    )`);
  await db.query(`
    CREATE TABLE background (
      workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      name text NOT NULL,
      texts integer NOT NULL,
      left_out integer NOT NULL,
      created_by uuid,
      imported_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, name)
    )`);
  await db.query(`
    CREATE TABLE background_block (
      workspace_id uuid NOT NULL,
      background_id uuid NOT NULL,
      number integer NOT NULL,
      content bytea NOT NULL,
      key_epoch smallint NOT NULL,
      PRIMARY KEY (workspace_id, background_id, number),
      FOREIGN KEY (workspace_id, background_id) REFERENCES background (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE theme_setting (
      workspace_id uuid NOT NULL,
      process_id uuid NOT NULL,
      codeframe text NOT NULL,
      codeframe_id uuid,
      glossary boolean NOT NULL,
      background text NOT NULL,
      background_id uuid,
      changed_by uuid,
      changed_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, process_id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, codeframe_id) REFERENCES codeframe (workspace_id, id),
      FOREIGN KEY (workspace_id, background_id) REFERENCES background (workspace_id, id),
      CONSTRAINT theme_setting_codeframe_check CHECK ((codeframe = 'own') = (codeframe_id IS NOT NULL)),
      CONSTRAINT theme_setting_background_check CHECK ((background = 'imported') = (background_id IS NOT NULL))
    )`);
}

async function createChecks(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE theme_check (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      run_id uuid NOT NULL,
      coded integer NOT NULL,
      agreed integer NOT NULL,
      kappa double precision,
      kappa_lower double precision,
      kappa_upper double precision,
      person_id uuid,
      checked_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON theme_check (workspace_id, process_id, checked_at)`);
  await db.query(`
    CREATE TABLE theme_check_coding (
      workspace_id uuid NOT NULL,
      check_id uuid NOT NULL,
      contribution_id uuid NOT NULL,
      by_machine uuid,
      by_person uuid,
      PRIMARY KEY (workspace_id, check_id, contribution_id),
      FOREIGN KEY (workspace_id, check_id) REFERENCES theme_check (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON theme_check_coding (workspace_id, contribution_id)`);
}
