import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['filled_form', 'question_edit'];

/**
 * Surveys as such. A question keeps what its source says of it, or what the answers tell; what a person changed stands apart, by the
 * question's code, so that neither a later delivery nor an undo takes it away. A filled form tells who was asked: without it
 * a question left out could not be told from one never shown. Questions of earlier imports were all of one type; their answers say
 * whether several could be chosen.
 */
export class Surveys1795000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE question
        ADD COLUMN source_code text,
        ADD COLUMN titles jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN type_source text NOT NULL DEFAULT 'inferred',
        ADD COLUMN choices jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN scale jsonb,
        ADD COLUMN matrix_title text,
        ADD COLUMN matrix_row text,
        ADD COLUMN is_required boolean,
        ADD COLUMN condition text,
        ADD COLUMN bounds jsonb,
        ADD COLUMN repeats boolean NOT NULL DEFAULT false,
        ADD COLUMN forms text[] NOT NULL DEFAULT '{}'`);
    await db.query(`
      UPDATE question SET type = CASE WHEN EXISTS (
        SELECT FROM answer WHERE answer.workspace_id = question.workspace_id AND answer.question_id = question.id
          AND cardinality(answer.chosen) > 1) THEN 'multiple' ELSE 'single' END
      WHERE type = 'choice'`);
    await db.query(`
      CREATE TABLE filled_form (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        source_id uuid NOT NULL,
        source_reference text NOT NULL,
        form text NOT NULL,
        participation_id uuid NOT NULL,
        channel text NOT NULL,
        answered_at timestamptz,
        answered_elsewhere text[] NOT NULL,
        not_shown text[] NOT NULL,
        first_import_id uuid,
        last_import_id uuid,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, source_id, source_reference),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, participation_id) REFERENCES participation (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON filled_form (workspace_id, process_id)`);
    await db.query(`CREATE INDEX ON filled_form (workspace_id, participation_id)`);
    await db.query(`
      CREATE TABLE question_edit (
        workspace_id uuid NOT NULL,
        source_id uuid NOT NULL,
        code text NOT NULL,
        type text,
        title text,
        labels jsonb NOT NULL DEFAULT '{}',
        steps text[],
        position integer,
        is_hidden boolean NOT NULL DEFAULT false,
        changed_by uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, source_id, code),
        FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE
      )`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
    await db.query(`UPDATE question SET type = 'choice'`);
    await db.query(`
      ALTER TABLE question
        DROP COLUMN source_code,
        DROP COLUMN titles,
        DROP COLUMN type_source,
        DROP COLUMN choices,
        DROP COLUMN scale,
        DROP COLUMN matrix_title,
        DROP COLUMN matrix_row,
        DROP COLUMN is_required,
        DROP COLUMN condition,
        DROP COLUMN bounds,
        DROP COLUMN repeats,
        DROP COLUMN forms`);
  }
}
