import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['guide'];

/** What a person has put away of the first steps of a municipality, and how far she has gone through the tour. */
export class Guides1795000000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE guide (
        workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        are_steps_away boolean NOT NULL DEFAULT false,
        tour_stop text,
        tour_ended_at timestamptz,
        PRIMARY KEY (workspace_id, person_id)
      )`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
