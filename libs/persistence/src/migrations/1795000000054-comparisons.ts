import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables } from './protect.js';

const TABLES = ['saved_comparison', 'theme_match'];

/**
 * Comparisons that a person keeps under a name, and themes of two processes that a person holds to be about the same. Both reach over
 * municipalities, so they stand above them as persons and sessions do: behind row-level security without a policy, for the owner's
 * connection alone. Themes are named without a key, because keys between tables of municipalities begin with workspace_id.
 */
export class Comparisons1795000000054 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE saved_comparison (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        name text NOT NULL,
        processes text[] NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (person_id, name)
      )`);
    const side = (place: string) => `
        ${place}_workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
        ${place}_process_id uuid NOT NULL,
        ${place}_theme_id uuid NOT NULL,`;
    await db.query(`
      CREATE TABLE theme_match (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),${side('first')}${side('second')}
        matched_by uuid REFERENCES person (id) ON DELETE SET NULL,
        matched_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (first_theme_id, second_process_id),
        UNIQUE (second_theme_id, first_process_id),
        CONSTRAINT theme_match_order_check CHECK (first_process_id < second_process_id)
      )`);
    await db.query(`CREATE INDEX ON theme_match (first_process_id, second_process_id)`);
    for (const table of TABLES) await db.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
