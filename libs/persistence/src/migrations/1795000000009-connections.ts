import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const TABLES = ['connection', 'webhook_delivery'];

/**
 * Platforms that are read on a schedule, each as one source of a process, and the notifications that they sent. A connection is
 * found by its id alone when a platform calls, so that its id has an index of its own.
 */
export class Connections1795000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE connection (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        process_id uuid NOT NULL,
        source_id uuid NOT NULL,
        platform text NOT NULL,
        address text NOT NULL,
        settings jsonb NOT NULL DEFAULT '{}',
        credentials bytea,
        webhook_secret bytea,
        labels jsonb NOT NULL DEFAULT '{}',
        seen_keys jsonb NOT NULL DEFAULT '{}',
        schedule text NOT NULL DEFAULT 'off',
        hour smallint NOT NULL DEFAULT 3,
        paused boolean NOT NULL DEFAULT false,
        cursor jsonb,
        next_at timestamptz,
        failures integer NOT NULL DEFAULT 0,
        last_run_id uuid,
        last_tried_at timestamptz,
        last_succeeded_at timestamptz,
        last_error text,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, source_id),
        FOREIGN KEY (workspace_id, process_id) REFERENCES process (workspace_id, id) ON DELETE CASCADE,
        FOREIGN KEY (workspace_id, source_id) REFERENCES source (workspace_id, id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX connection_id_idx ON connection (id)`);
    await db.query(`CREATE INDEX connection_due_idx ON connection (next_at) WHERE next_at IS NOT NULL AND NOT paused`);
    await db.query(`
      CREATE TABLE webhook_delivery (
        workspace_id uuid NOT NULL,
        connection_id uuid NOT NULL,
        body_hash bytea NOT NULL,
        delivery_id text NOT NULL,
        event text NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, connection_id, body_hash),
        UNIQUE (workspace_id, connection_id, delivery_id),
        FOREIGN KEY (workspace_id, connection_id) REFERENCES connection (workspace_id, id) ON DELETE CASCADE
      )`);
    await protect(db, TABLES);
  }

  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, TABLES);
  }
}
