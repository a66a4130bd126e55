import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['theme_model'];

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  theme_run: [
    'trust text',
    `evidence jsonb NOT NULL DEFAULT '{}'`,
    `conflicts jsonb NOT NULL DEFAULT '[]'`,
    'changes jsonb',
    'previous_run_id uuid',
    'fitted_texts integer NOT NULL DEFAULT 0',
    'fitted_not_grouped integer NOT NULL DEFAULT 0',
    'placed integer NOT NULL DEFAULT 0',
    'placed_version integer',
  ],
  theme: [
    'found_run_id uuid',
    'found_label text',
    'found_parent_id uuid',
    `made_by text NOT NULL DEFAULT 'machine'`,
    'merged_into uuid',
    'successor_id uuid',
    'off_topic boolean NOT NULL DEFAULT false',
    'locked boolean NOT NULL DEFAULT false',
    `profile jsonb NOT NULL DEFAULT '{}'`,
    'stability double precision',
    'trust text',
    'topic text',
  ],
  theme_assignment: [
    'found_theme_id uuid',
    'found_grouped boolean NOT NULL DEFAULT false',
    'off_topic boolean NOT NULL DEFAULT false',
    'pinned boolean NOT NULL DEFAULT false',
    'placed boolean NOT NULL DEFAULT false',
  ],
  theme_quote: [`role text NOT NULL DEFAULT 'typical'`],
  theme_edit: ['ordinal integer NOT NULL DEFAULT 0'],
};

/**
 * What the engine found stays beside what people made of it, so that an edit can be undone and applied again; and what is needed to
 * place new texts in standing themes without finding them anew.
 */
export class Themes1795000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(COLUMNS)) {
      await db.query(`ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${column}`).join(', ')}`);
    }
    await db.query(`UPDATE theme SET found_run_id = last_run_id, found_parent_id = parent_id,
                      found_label = CASE label_by WHEN 'machine' THEN label END`);
    // The first rename of a theme recorded what the machine had called it.
    await db.query(`UPDATE theme SET found_label = coalesce(
                      (SELECT edit.payload ->> 'from' FROM theme_edit AS edit
                       WHERE edit.workspace_id = theme.workspace_id AND edit.process_id = theme.process_id
                         AND edit.kind = 'rename' AND edit.payload ->> 'themeId' = theme.id::text
                       ORDER BY edit.happened_at, edit.id LIMIT 1), theme.label)
                    WHERE found_label IS NULL`);
    await db.query(`UPDATE theme_assignment SET found_theme_id = theme_id, found_grouped = grouped`);
    await db.query(`UPDATE theme_run SET fitted_texts = texts, fitted_not_grouped = not_grouped`);
    await db.query(`UPDATE theme_edit SET ordinal = numbered.ordinal
                    FROM (SELECT workspace_id, id, row_number() OVER (
                            PARTITION BY workspace_id, process_id ORDER BY happened_at, id) AS ordinal
                          FROM theme_edit) AS numbered
                    WHERE theme_edit.workspace_id = numbered.workspace_id AND theme_edit.id = numbered.id`);
    // A rename was told as from and to; the name given is the label, as in every later edit.
    await db.query(`UPDATE theme_edit SET payload = payload || jsonb_build_object('label', payload ->> 'to')
                    WHERE kind = 'rename'`);
    await db.query(`
      CREATE TABLE theme_model (
        workspace_id uuid NOT NULL,
        run_id uuid NOT NULL,
        process_id uuid NOT NULL,
        model bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, run_id),
        FOREIGN KEY (workspace_id, run_id) REFERENCES theme_run (workspace_id, run_id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX ON theme_model (workspace_id, process_id)`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
    for (const [table, columns] of Object.entries(COLUMNS)) {
      const names = columns.map((column) => column.split(' ', 1)[0]);
      await db.query(`ALTER TABLE ${table} ${names.map((name) => `DROP COLUMN ${name}`).join(', ')}`);
    }
  }
}
