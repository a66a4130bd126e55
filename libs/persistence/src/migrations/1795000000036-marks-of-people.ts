import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two states of reach are tables of the same people: who came between them is their difference. Beside the state that everybody sees stands a
 * mark of each person that it counts, so that the next one is shown once nobody or enough people differ; and a digest of these people, by
 * which a question is known to be of the same ones.
 */
export class MarksOfPeople1795000000036 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE reach_result ADD COLUMN marks bytea, ADD COLUMN people_digest text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE reach_result DROP COLUMN marks, DROP COLUMN people_digest`);
  }
}
