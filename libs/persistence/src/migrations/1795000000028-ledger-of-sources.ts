import type { MigrationInterface, QueryRunner } from 'typeorm';

const ENTRIES = ['response', 'decision', 'commitment', 'outcome'];

/**
 * A decision may come from a source, as responses and outcomes do. A contribution keeps what its source says of the fields that the
 * ledger has set, so that it can return there when an entry is withdrawn. An entry may be published without input, which a person
 * confirms. Steps that a source tells of an outcome are kept, and a date that a source moved names the import.
 */
export class LedgerOfSources1795000000028 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE decision ADD source_id uuid, ADD source_reference text, ADD source_label text, ADD first_import_id uuid,
        ADD last_import_id uuid,
        ADD CONSTRAINT decision_workspace_id_source_id_source_reference_key UNIQUE (workspace_id, source_id, source_reference),
        ADD CONSTRAINT decision_workspace_id_source_id_fkey FOREIGN KEY (workspace_id, source_id)
          REFERENCES source (workspace_id, id) ON DELETE CASCADE`);
    for (const table of ENTRIES)
      await db.query(`ALTER TABLE ${table} ADD without_input boolean NOT NULL DEFAULT false`);
    await db.query(`ALTER TABLE outcome ADD milestones jsonb NOT NULL DEFAULT '[]'`);
    await db.query(`ALTER TABLE due_date_change ADD import_id uuid`);
    await db.query(`ALTER TABLE contribution ADD source_status jsonb`);
    await db.query(`
      UPDATE contribution SET source_status = former.fields
      FROM (SELECT workspace_id, contribution_id, jsonb_object_agg(field, from_value) AS fields
            FROM (SELECT DISTINCT ON (workspace_id, contribution_id, field) workspace_id, contribution_id, field, from_value
                  FROM status_event WHERE person_id IS NOT NULL AND field IN ('decision', 'delivery', 'official_status')
                  ORDER BY workspace_id, contribution_id, field, happened_at, id) AS first
            GROUP BY workspace_id, contribution_id) AS former
      WHERE contribution.workspace_id = former.workspace_id AND contribution.id = former.contribution_id`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE contribution DROP source_status`);
    await db.query(`ALTER TABLE due_date_change DROP import_id`);
    await db.query(`ALTER TABLE outcome DROP milestones`);
    for (const table of ENTRIES) await db.query(`ALTER TABLE ${table} DROP without_input`);
    await db.query(`
      ALTER TABLE decision DROP CONSTRAINT decision_workspace_id_source_id_fkey,
        DROP CONSTRAINT decision_workspace_id_source_id_source_reference_key, DROP source_id, DROP source_reference, DROP source_label,
        DROP first_import_id, DROP last_import_id`);
  }
}
