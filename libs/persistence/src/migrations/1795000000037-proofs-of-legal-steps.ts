import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proofs of legal steps stand with the evidence of the ledger: several files a step, each with words for those who do not see it. */
export class ProofsOfLegalSteps1795000000037 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      INSERT INTO evidence_file (workspace_id, process_id, subject, subject_id, media_type, size_bytes, description, content)
      SELECT workspace_id, process_id, 'legal-step', id, proof_media_type, octet_length(proof_content), label, proof_content
      FROM legal_step WHERE proof_media_type IS NOT NULL AND proof_content IS NOT NULL`);
    await db.query(`ALTER TABLE legal_step DROP COLUMN proof_media_type, DROP COLUMN proof_content`);
  }

  /** Of several files the first comes back. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE legal_step ADD COLUMN proof_media_type text, ADD COLUMN proof_content bytea`);
    await db.query(`
      UPDATE legal_step SET proof_media_type = file.media_type, proof_content = file.content
      FROM (SELECT DISTINCT ON (workspace_id, subject_id) workspace_id, subject_id, media_type, content FROM evidence_file
            WHERE subject = 'legal-step' ORDER BY workspace_id, subject_id, created_at, id) AS file
      WHERE file.workspace_id = legal_step.workspace_id AND file.subject_id = legal_step.id`);
    await db.query(`DELETE FROM evidence_file WHERE subject = 'legal-step'`);
  }
}
