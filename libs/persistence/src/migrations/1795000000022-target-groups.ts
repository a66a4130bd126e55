import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['target_group'];

/** Groups that a process sets out to reach, with the day on which they were named: later additions must be seen. */
export class TargetGroups1795000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE target_group (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        variable text NOT NULL,
        group_code text NOT NULL,
        why text NOT NULL,
        population_table_id uuid,
        goal integer,
        contacts integer,
        set_on date NOT NULL,
        set_by uuid,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, process_id, variable, group_code),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE
      )`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
