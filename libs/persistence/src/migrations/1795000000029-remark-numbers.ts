import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last number that the register of remarks gave: a remark that is erased takes its number with it, and nobody gets it again. */
export class RemarkNumbers1795000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE process ADD last_remark integer NOT NULL DEFAULT 0`);
    await db.query(`
      UPDATE process SET last_remark = given.last
      FROM (SELECT workspace_id, process_id, max(number) AS last FROM remark GROUP BY workspace_id, process_id) AS given
      WHERE process.workspace_id = given.workspace_id AND process.id = given.process_id`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE process DROP last_remark`);
  }
}
