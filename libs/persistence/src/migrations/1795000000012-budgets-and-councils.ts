import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['budget_edition', 'budget_project', 'ballot_count', 'council_school', 'council_candidate'];

/**
 * What no file says of a vote: the rules of a budget's edition and what was published, the checks of its projects, ballots as commissions
 * counted them, and the schools of a youth council. A candidate is a minor: without a recorded consent there is no name.
 */
export class BudgetsAndCouncils1795000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await createBudgets(db);
    await createCouncils(db);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}

async function createBudgets(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE budget_edition (
      workspace_id uuid NOT NULL,
      process_id uuid NOT NULL,
      rules jsonb,
      published jsonb,
      published_on date,
      published_where text NOT NULL DEFAULT '',
      author_id uuid,
      changed_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, process_id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE budget_project (
      workspace_id uuid NOT NULL,
      contribution_id uuid NOT NULL,
      process_id uuid NOT NULL,
      pool text,
      cost numeric(14, 2),
      formal text,
      formal_reason text NOT NULL DEFAULT '',
      merit text,
      merit_reason text NOT NULL DEFAULT '',
      appeal text,
      appeal_reason text NOT NULL DEFAULT '',
      is_withdrawn boolean NOT NULL DEFAULT false,
      author_id uuid,
      changed_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, contribution_id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON budget_project (workspace_id, process_id)`);
  await db.query(`
    CREATE TABLE ballot_count (
      workspace_id uuid NOT NULL,
      process_id uuid NOT NULL,
      channel text NOT NULL,
      unit text NOT NULL DEFAULT '',
      kind text NOT NULL,
      ballots integer NOT NULL,
      PRIMARY KEY (workspace_id, process_id, channel, unit, kind),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      CONSTRAINT ballot_count_ballots_check CHECK (ballots >= 0)
    )`);
}

async function createCouncils(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE council_school (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      name text NOT NULL,
      entitled integer,
      issued integer,
      found integer,
      valid integer,
      invalid integer,
      seats integer,
      most_picks integer NOT NULL DEFAULT 1,
      tie_rule text NOT NULL DEFAULT 'lot',
      tie jsonb,
      author_id uuid,
      changed_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, process_id, name),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE council_candidate (
      workspace_id uuid NOT NULL,
      school_id uuid NOT NULL,
      number integer NOT NULL,
      name text,
      consent_on date,
      votes integer,
      PRIMARY KEY (workspace_id, school_id, number),
      FOREIGN KEY (workspace_id, school_id) REFERENCES council_school (workspace_id, id) ON DELETE CASCADE,
      CONSTRAINT council_candidate_name_check CHECK (name IS NULL OR consent_on IS NOT NULL)
    )`);
}
