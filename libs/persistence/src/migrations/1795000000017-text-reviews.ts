import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['text_review', 'text_review_event'];

/**
 * No text goes public before a person has said so. `text_review` holds, for the wording of a contribution that was read, what rules found in
 * it and what a person decided; a wording that changes has no decision. `text_review_event` is the history, from which an act is undone.
 */
export class TextReviews1795000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE text_review (
        workspace_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        process_id uuid NOT NULL,
        content_hash bytea NOT NULL,
        method text NOT NULL,
        findings jsonb NOT NULL DEFAULT '[]',
        risk smallint NOT NULL DEFAULT 0,
        draw bigint NOT NULL,
        characters integer NOT NULL,
        state text NOT NULL DEFAULT 'unreviewed',
        masks jsonb NOT NULL DEFAULT '[]',
        summary text,
        in_bulk boolean NOT NULL DEFAULT false,
        event_id uuid,
        reviewed_by uuid,
        reviewed_at timestamptz,
        PRIMARY KEY (workspace_id, contribution_id),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE INDEX text_review_queue_idx ON text_review (workspace_id, process_id, state, risk DESC, contribution_id)`);
    await db.query(`CREATE INDEX text_review_draw_idx ON text_review (workspace_id, process_id, draw) WHERE risk = 0`);
    await db.query(`
      CREATE TABLE text_review_event (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        contribution_id uuid,
        action text NOT NULL,
        before jsonb,
        texts integer NOT NULL,
        person_id uuid,
        happened_at timestamptz NOT NULL DEFAULT now(),
        undone_by uuid,
        undone_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, contribution_id) REFERENCES contribution (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON text_review_event (workspace_id, process_id, happened_at)`);
    await db.query(`CREATE INDEX ON text_review_event (workspace_id, contribution_id, happened_at)`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
