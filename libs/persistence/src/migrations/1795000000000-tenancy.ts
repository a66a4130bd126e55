import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protect } from './protect.js';

const WORKSPACE_TABLES = ['membership', 'api_token', 'audit_event'];

/**
 * Who may come in. `workspace`, `person`, `session` and `backup_state` stand above the municipalities and have no policy:
 * only the owner's connection reads them. Tables of a municipality name persons without a foreign key, because every key of
 * theirs begins with workspace_id.
 */
export class Tenancy1795000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await createRole(db);
    await db.query(`
      CREATE TABLE workspace (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        slug text NOT NULL UNIQUE,
        name jsonb NOT NULL,
        time_zone text NOT NULL DEFAULT 'Europe/Warsaw',
        languages text[] NOT NULL DEFAULT '{pl}',
        is_sample boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        email text NOT NULL UNIQUE,
        name text NOT NULL,
        password_hash text,
        locale text NOT NULL DEFAULT 'pl',
        created_at timestamptz NOT NULL DEFAULT now(),
        disabled_at timestamptz,
        CONSTRAINT person_email_check CHECK (email = lower(email))
      )`);
    await db.query(`
      CREATE TABLE session (
        token_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`);
    await db.query(`CREATE INDEX ON session (person_id)`);
    await db.query(`
      CREATE TABLE backup_state (
        name text PRIMARY KEY,
        finished_at timestamptz NOT NULL,
        ok boolean NOT NULL,
        file text,
        size_bytes bigint,
        error text
      )`);
    await db.query(`
      CREATE TABLE membership (
        workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL,
        process_id uuid,
        role text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workspace_id, id),
        UNIQUE NULLS NOT DISTINCT (workspace_id, person_id, process_id)
      )`);
    // The switcher asks for all memberships of one person before any workspace is chosen.
    await db.query(`CREATE INDEX ON membership (person_id)`);
    await db.query(`
      CREATE TABLE api_token (
        workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        token_hash bytea NOT NULL,
        name text NOT NULL,
        scopes text[] NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz,
        last_used_at timestamptz,
        revoked_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, token_hash)
      )`);
    await db.query(`
      CREATE TABLE audit_event (
        workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        happened_at timestamptz NOT NULL DEFAULT now(),
        person_id uuid,
        api_token_id uuid,
        process_id uuid,
        action text NOT NULL,
        subject text NOT NULL,
        details jsonb NOT NULL DEFAULT '{}',
        PRIMARY KEY (workspace_id, id)
      )`);
    await db.query(`CREATE INDEX audit_event_newest_idx ON audit_event (workspace_id, happened_at DESC, id)`);
    await protect(db, WORKSPACE_TABLES);
  }

  /** The role stays: other databases of the same server may use it. */
  async down(db: QueryRunner): Promise<void> {
    await dropTables(db, ['workspace', 'person', 'session', 'backup_state', ...WORKSPACE_TABLES]);
  }
}

/**
 * The role that owns nothing. Roles belong to the whole server, so it may be there already, or be made at the same moment by
 * a migration of another database. COPY needs a TEMP table, hence TEMPORARY.
 */
async function createRole(db: QueryRunner): Promise<void> {
  await db.query(`
    DO $$
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'nasluch_app') THEN
        BEGIN
          CREATE ROLE nasluch_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END;
      END IF;
      IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        BEGIN
          EXECUTE format('GRANT nasluch_app TO %I', current_user);
        EXCEPTION WHEN insufficient_privilege THEN
          IF NOT pg_has_role(current_user, 'nasluch_app', 'MEMBER') THEN RAISE; END IF;
        END;
      END IF;
      EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO nasluch_app', current_database());
    END $$`);
}
