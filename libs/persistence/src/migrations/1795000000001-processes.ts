import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = [
  'population_table',
  'population_group',
  'process',
  'phase',
  'attribute_map',
  'mapping',
  'source',
  'import',
  'raw_row',
  'rejected_row',
  'import_record',
  'upload',
];

/** What is asked of residents, who they are, and where the data comes from. Raw rows stay, so that an import can be undone. */
export class Processes1795000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await createProcesses(db);
    await createImports(db);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}

async function createProcesses(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE population_table (
      workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      name text NOT NULL,
      source text NOT NULL,
      reference_date date NOT NULL,
      territory text NOT NULL,
      age_floor integer,
      flags jsonb NOT NULL DEFAULT '{}',
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id)
    )`);
  await db.query(`
    CREATE TABLE population_group (
      workspace_id uuid NOT NULL,
      population_table_id uuid NOT NULL,
      variable text NOT NULL,
      group_code text NOT NULL,
      position integer NOT NULL,
      population integer NOT NULL,
      PRIMARY KEY (workspace_id, population_table_id, variable, group_code),
      FOREIGN KEY (workspace_id, population_table_id) REFERENCES population_table (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE process (
      workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      slug text NOT NULL,
      kind text NOT NULL,
      unit_counted text NOT NULL,
      title jsonb NOT NULL,
      question jsonb NOT NULL DEFAULT '{}',
      summary jsonb NOT NULL DEFAULT '{}',
      time_zone text NOT NULL DEFAULT 'Europe/Warsaw',
      series text,
      edition text,
      promised_level text,
      stage text NOT NULL,
      starts_on date,
      ends_on date,
      place text,
      is_sample boolean NOT NULL DEFAULT false,
      dataset_version integer NOT NULL DEFAULT 0,
      dataset_hash bytea,
      population_table_id uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, slug),
      FOREIGN KEY (workspace_id, population_table_id) REFERENCES population_table (workspace_id, id)
    )`);
  await db.query(`
    CREATE TABLE phase (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      name text NOT NULL,
      method text NOT NULL,
      starts_at timestamptz,
      ends_at timestamptz,
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, process_id, name),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE attribute_map (
      workspace_id uuid NOT NULL,
      process_id uuid NOT NULL,
      variable text NOT NULL,
      value text NOT NULL,
      group_code text NOT NULL,
      PRIMARY KEY (workspace_id, process_id, variable, value),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
}

async function createImports(db: QueryRunner): Promise<void> {
  await db.query(`
    CREATE TABLE mapping (
      workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      name text NOT NULL,
      version integer NOT NULL,
      document jsonb NOT NULL,
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, name, version)
    )`);
  await db.query(`
    CREATE TABLE source (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      kind text NOT NULL,
      name text NOT NULL,
      settings jsonb NOT NULL DEFAULT '{}',
      mapping_id uuid,
      status_map jsonb NOT NULL DEFAULT '{}',
      permission text NOT NULL DEFAULT 'unknown',
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      UNIQUE (workspace_id, process_id, name),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, mapping_id) REFERENCES mapping (workspace_id, id)
    )`);
  await db.query(`
    CREATE TABLE import (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      source_id uuid NOT NULL,
      state text NOT NULL,
      connector text NOT NULL,
      method_version text NOT NULL,
      mapping_id uuid,
      mapping_version integer,
      files jsonb NOT NULL DEFAULT '[]',
      counts jsonb NOT NULL DEFAULT '{}',
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      finished_at timestamptz,
      undone_at timestamptz,
      undone_by uuid,
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE,
      FOREIGN KEY (workspace_id, mapping_id) REFERENCES mapping (workspace_id, id)
    )`);
  await db.query(`CREATE INDEX import_newest_idx ON import (workspace_id, process_id, created_at DESC, id)`);
  await db.query(`CREATE INDEX ON import (workspace_id, source_id)`);
  await db.query(`
    CREATE TABLE raw_row (
      workspace_id uuid NOT NULL,
      import_id uuid NOT NULL,
      sequence integer NOT NULL,
      file text NOT NULL,
      sheet text,
      row_number integer NOT NULL,
      content bytea NOT NULL,
      content_hash bytea NOT NULL,
      PRIMARY KEY (workspace_id, import_id, sequence),
      FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE rejected_row (
      workspace_id uuid NOT NULL,
      import_id uuid NOT NULL,
      sequence integer NOT NULL,
      position smallint NOT NULL,
      file text NOT NULL,
      sheet text,
      row_number integer NOT NULL,
      column_name text,
      value bytea,
      code text NOT NULL,
      PRIMARY KEY (workspace_id, import_id, sequence, position),
      FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`
    CREATE TABLE import_record (
      workspace_id uuid NOT NULL,
      import_id uuid NOT NULL,
      sequence integer NOT NULL,
      position smallint NOT NULL,
      source_id uuid NOT NULL,
      record_type text NOT NULL,
      kind text NOT NULL DEFAULT '',
      source_reference text NOT NULL,
      record_hash bytea NOT NULL,
      PRIMARY KEY (workspace_id, import_id, sequence, position),
      FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON import_record (workspace_id, source_id, record_type, kind, source_reference)`);
  await db.query(`
    CREATE TABLE upload (
      workspace_id uuid NOT NULL,
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      process_id uuid NOT NULL,
      source_kind text,
      file_name text NOT NULL,
      size_bytes bigint NOT NULL,
      sha256 bytea,
      path text NOT NULL,
      detected jsonb NOT NULL DEFAULT '{}',
      created_by uuid,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (workspace_id, id),
      FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
    )`);
  await db.query(`CREATE INDEX ON upload (workspace_id, process_id)`);
}
