import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['branding'];

/**
 * How a municipality looks and speaks: its colours, its coat of arms, its own words for statuses, its languages, all chosen by its
 * admins and versioned as one. And the day on which each member last came in, for those who look after access.
 */
export class Branding1795000000046 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE branding (
        workspace_id uuid PRIMARY KEY REFERENCES workspace (id) ON DELETE CASCADE,
        colours jsonb,
        labels jsonb NOT NULL DEFAULT '{}',
        languages jsonb,
        logo bytea,
        logo_type text CHECK (logo_type IN ('image/svg+xml', 'image/png')),
        logo_hash text,
        logo_picture bytea,
        logo_width integer,
        logo_height integer,
        version integer NOT NULL DEFAULT 1,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT branding_logo_check CHECK (
          num_nulls(logo, logo_type, logo_hash, logo_picture, logo_width, logo_height) IN (0, 6))
      )`);
    await protect(db, TABLES);
    await db.query(`ALTER TABLE membership ADD COLUMN last_seen_on date`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE membership DROP COLUMN last_seen_on`);
    await dropTables(db, TABLES);
  }
}
