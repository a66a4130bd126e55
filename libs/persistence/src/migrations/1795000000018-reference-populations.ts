import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['population_setting', 'population_use', 'process_population_group', 'place_rule'];
const SHARED_TABLES = ['reference_source', 'reference_territory'];

/**
 * Several population tables for a municipality: with code, licence, universe, shares instead of people, estimated groups. What a process is
 * held against (`process_population_group`) is kept apart from the tables, because it stands in the age bands of its participants and may
 * take one variable from another table, such as places from the residents' register. Streets and villages lead to districts
 * (`place_rule`). Above the municipalities stands one national export (`reference_…`), which only the owner writes and reads.
 */
export class ReferencePopulations1795000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await widenTables(db);
    await createUse(db);
    await createReference(db);
    await protect(db, TABLES);
    await db.query(`
      INSERT INTO process_population_group
        (workspace_id, process_id, variable, group_code, position, population, estimated, population_table_id)
      SELECT process.workspace_id, process.id, variable, group_code, position, population, false, process.population_table_id
      FROM process JOIN population_group ON population_group.workspace_id = process.workspace_id
        AND population_group.population_table_id = process.population_table_id`);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
    await dropTables(db, SHARED_TABLES);
    await db.query(`DELETE FROM attribute_map WHERE origin = 'list'`);
    await db.query(`ALTER TABLE attribute_map DROP COLUMN origin`);
    await db.query(
      `ALTER TABLE population_group DROP COLUMN estimated, ALTER COLUMN population TYPE integer USING round(population)::integer`,
    );
    await db.query(`
      ALTER TABLE population_table DROP COLUMN territory_code, DROP COLUMN licence, DROP COLUMN universe,
        DROP COLUMN shares_only, DROP COLUMN residents, DROP COLUMN reference_source_id`);
  }
}

async function widenTables(db: QueryRunner): Promise<void> {
  await db.query(`
    ALTER TABLE population_table
      ADD COLUMN territory_code text,
      ADD COLUMN licence text,
      ADD COLUMN universe text NOT NULL DEFAULT 'usual',
      ADD COLUMN shares_only boolean NOT NULL DEFAULT false,
      ADD COLUMN residents double precision,
      ADD COLUMN reference_source_id uuid`);
  await db.query(`
    ALTER TABLE population_group
      ALTER COLUMN population TYPE double precision,
      ADD COLUMN estimated boolean NOT NULL DEFAULT false`);
  // 'person': somebody has said what the value means; 'list': the municipality's list of streets and villages says it
  await db.query(`ALTER TABLE attribute_map ADD COLUMN origin text NOT NULL DEFAULT 'person'`);
}

async function createUse(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE population_setting (
      workspace_id uuid NOT NULL,
      process_id uuid NOT NULL,
      bands text[],
      age_floor integer,
      PRIMARY KEY (workspace_id, process_id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE population_use (
      workspace_id uuid NOT NULL,
      process_id uuid NOT NULL,
      variable text NOT NULL,
      population_table_id uuid NOT NULL,
      PRIMARY KEY (workspace_id, process_id, variable),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, population_table_id) REFERENCES population_table (workspace_id, id)
    )`);
  await db.query(`
    CREATE TABLE process_population_group (
      workspace_id uuid NOT NULL,
      process_id uuid NOT NULL,
      variable text NOT NULL,
      group_code text NOT NULL,
      position integer NOT NULL,
      population double precision NOT NULL,
      estimated boolean NOT NULL DEFAULT false,
      population_table_id uuid NOT NULL,
      PRIMARY KEY (workspace_id, process_id, variable, group_code),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, population_table_id) REFERENCES population_table (workspace_id, id)
    )`);
  await db.query(`
    CREATE TABLE place_rule (
      workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
      kind text NOT NULL,
      name text NOT NULL,
      district text NOT NULL,
      position integer NOT NULL,
      PRIMARY KEY (workspace_id, kind, name, district)
    )`);
}

async function createReference(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE reference_source (
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      name text NOT NULL,
      source text NOT NULL,
      licence text,
      universe text NOT NULL,
      reference_date date NOT NULL,
      territories integer NOT NULL,
      loaded_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (id)
    )`);
  await db.query(`
    CREATE TABLE reference_territory (
      reference_source_id uuid NOT NULL REFERENCES reference_source (id) ON DELETE CASCADE,
      code text NOT NULL,
      name text NOT NULL,
      search_name text NOT NULL,
      residents double precision,
      table_cells jsonb NOT NULL,
      PRIMARY KEY (reference_source_id, code)
    )`);
}
