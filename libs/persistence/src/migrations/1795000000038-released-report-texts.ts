import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A release keeps the sections of the report as they stood when it was frozen; those that are there take the texts of today, which is what their documents had. */
export class ReleasedReportTexts1795000000038 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE release ADD report_texts jsonb NOT NULL DEFAULT '[]'`);
    await db.query(`
      UPDATE release SET report_texts = typed.texts FROM (
        SELECT workspace_id, process_id,
          jsonb_agg(jsonb_build_object('section', section, 'language', language, 'body', body, 'version', version)
            ORDER BY section, language) AS texts
        FROM report_text WHERE body <> '' GROUP BY workspace_id, process_id) AS typed
      WHERE typed.workspace_id = release.workspace_id AND typed.process_id = release.process_id`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE release DROP report_texts`);
  }
}
