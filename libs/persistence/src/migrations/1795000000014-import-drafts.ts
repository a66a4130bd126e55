import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a person has said of an uploaded file so far, and what was mended in it: kept with the file, so that the work goes on after a
 * pause, on another machine, or when an import failed. A saved choice of columns can be taken out of the list; imports that were
 * read by it go on naming it.
 */
export class ImportDrafts1795000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE upload
        ADD COLUMN draft jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN fixes bytea,
        ADD COLUMN import_id uuid`);
    await db.query(`ALTER TABLE mapping ADD COLUMN removed_at timestamptz`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE mapping DROP COLUMN removed_at`);
    await db.query(`ALTER TABLE upload DROP COLUMN draft, DROP COLUMN fixes, DROP COLUMN import_id`);
  }
}
