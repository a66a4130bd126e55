import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

/**
 * Paper forms with a stub: each batch that is printed holds a row of numbers of its own, and a letter that was typed in from a sheet
 * keeps the sheet's number, so that its author finds her idea by the stub.
 */
export class PaperForms1795000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE paper_form_batch (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        first_number integer NOT NULL,
        sheets integer NOT NULL CHECK (sheets BETWEEN 1 AND 500),
        language text NOT NULL,
        return_to text,
        contact text,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, process_id, first_number),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await protect(db, ['paper_form_batch']);
    await db.query(`ALTER TABLE submission ADD COLUMN sheet_number integer`);
    // A letter that was deleted and typed in again has its sheet once more.
    await db.query(
      `CREATE UNIQUE INDEX submission_sheet_idx ON submission (workspace_id, process_id, sheet_number)
       WHERE sheet_number IS NOT NULL AND deleted_at IS NULL`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX submission_sheet_idx`);
    await db.query(`ALTER TABLE submission DROP COLUMN sheet_number`);
    await dropTables(db, ['paper_form_batch']);
  }
}
