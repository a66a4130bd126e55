import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reach is protected once, in the run that measures it, and every route answers from that one state: beside the complete report stands
 * the one that everybody may see. What was measured before has none; it is measured anew, and until then nothing of it is shown.
 */
export class ShownReach1795000000019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE reach_result ADD COLUMN shown jsonb`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE reach_result DROP COLUMN shown`);
  }
}
