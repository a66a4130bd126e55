import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['question', 'answer', 'vote', 'vote_tally', 'head_count'];

/** Closed answers and votes of persons, and the two counts without persons, which never enter reach as people. */
export class AnswersAndVotes1795000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE question (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        source_id uuid NOT NULL,
        code text NOT NULL,
        title text NOT NULL,
        type text NOT NULL,
        position integer NOT NULL DEFAULT 0,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, source_id, code),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON question (workspace_id, process_id)`);
    await db.query(`
      CREATE TABLE answer (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        source_id uuid NOT NULL,
        question_id uuid NOT NULL,
        source_reference text NOT NULL,
        participation_id uuid NOT NULL,
        phase_id uuid,
        chosen text[] NOT NULL,
        channel text NOT NULL,
        answered_at timestamptz,
        answered_precision text,
        answered_zone text,
        first_import_id uuid,
        last_import_id uuid,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, source_id, question_id, source_reference),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, question_id) REFERENCES question (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, participation_id) REFERENCES participation (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON answer (workspace_id, process_id, question_id)`);
    await db.query(`CREATE INDEX ON answer (workspace_id, participation_id)`);
    await db.query(`
      CREATE TABLE vote (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        source_id uuid NOT NULL,
        source_reference text NOT NULL,
        participation_id uuid NOT NULL,
        phase_id uuid,
        option text NOT NULL,
        contribution_id uuid,
        value text NOT NULL,
        weight double precision NOT NULL DEFAULT 1,
        channel text NOT NULL,
        voted_at timestamptz,
        voted_precision text,
        voted_zone text,
        first_import_id uuid,
        last_import_id uuid,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, source_id, source_reference),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, participation_id) REFERENCES participation (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON vote (workspace_id, process_id, option)`);
    await db.query(`CREATE INDEX ON vote (workspace_id, participation_id)`);
    await db.query(`
      CREATE INDEX vote_contribution_idx ON vote (workspace_id, contribution_id) WHERE contribution_id IS NOT NULL`);
    await db.query(`
      CREATE TABLE vote_tally (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        source_id uuid NOT NULL,
        source_reference text NOT NULL,
        channel text NOT NULL,
        option text NOT NULL,
        unit text,
        votes integer NOT NULL,
        first_import_id uuid,
        last_import_id uuid,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, source_id, source_reference),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON vote_tally (workspace_id, process_id, option)`);
    await db.query(`
      CREATE TABLE head_count (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        source_id uuid NOT NULL,
        source_reference text NOT NULL,
        channel text NOT NULL,
        event text NOT NULL,
        variable text,
        group_code text,
        people integer NOT NULL,
        counted text NOT NULL,
        held_at timestamptz,
        held_precision text,
        held_zone text,
        first_import_id uuid,
        last_import_id uuid,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, source_id, source_reference),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON head_count (workspace_id, process_id, event)`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
