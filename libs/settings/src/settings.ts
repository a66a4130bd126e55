import { z } from 'zod';
import { InvalidSettingsError } from './invalid-settings-error.js';

const port = z.coerce.number().int().min(0).max(65535);
const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

/** Every setting of the program, with its default. docs/operations.md describes each; a test holds the two together. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  NASLUCH_DATA_DIR: z.string().min(1).default('./.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  NASLUCH_KEYS_FILE: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  TRUST_PROXY: flag.default(false),
  NASLUCH_INBOX: flag.default(false),
  NASLUCH_PRIVATE_SOURCES: flag.default(false),
  NASLUCH_CHROMIUM: z.string().min(1).optional(),
  NASLUCH_BACKUP: z.enum(['nightly', 'off']).default('nightly'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export const SETTING_NAMES = Object.keys(schema.shape);

export interface Settings {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** The address under which browsers see the service; the Origin check and the Secure cookie follow it. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  /** Another PostgreSQL server; null runs the embedded one. */
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly role: 'all' | 'api' | 'worker';
  readonly keysFile: string;
  readonly smtpUrl: string | null;
  readonly trustProxy: boolean;
  /** Whether files put into the inbox folder are imported. */
  readonly inbox: boolean;
  /** Whether platforms may stand on this computer or in a private network. */
  readonly privateSources: boolean;
  /** The browser that prints PDF: its path, or `off`; null looks in the usual places. */
  readonly chromium: string | null;
  readonly backup: 'nightly' | 'off';
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/**
 * Reads the settings from the environment once, at start.
 *
 * @param environment the variables, usually `process.env`; an empty value counts as absent
 * @param base the folder that relative paths start from
 * @throws {InvalidSettingsError} naming every setting that is wrong or missing, all at once
 * @example readSettings({ PORT: '8080' }, '/srv/nasluch').port; // 8080
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, base: string): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new InvalidSettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const value = parsed.data;
  const production = value.NODE_ENV === 'production';
  const missing: string[] = [];
  if (production && value.PUBLIC_URL === undefined)
    missing.push('PUBLIC_URL: production needs the address that browsers see');
  if (production && value.NASLUCH_KEYS_FILE === undefined)
    missing.push('NASLUCH_KEYS_FILE: production needs the file of the keys');
  if (value.ROLE !== 'all' && value.DATABASE_URL === undefined)
    missing.push('DATABASE_URL: ROLE=api and ROLE=worker share a server');
  if (missing.length > 0) throw new InvalidSettingsError(missing);
  const dataDir = absolute(value.NASLUCH_DATA_DIR, base);
  return {
    production,
    port: value.PORT,
    host: value.HOST,
    publicUrl: value.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    dataDir,
    databaseUrl: value.DATABASE_URL ?? null,
    redisUrl: value.REDIS_URL ?? null,
    role: value.ROLE,
    keysFile: absolute(value.NASLUCH_KEYS_FILE ?? `${dataDir}/keys.json`, base),
    smtpUrl: value.SMTP_URL ?? null,
    trustProxy: value.TRUST_PROXY,
    inbox: value.NASLUCH_INBOX,
    privateSources: value.NASLUCH_PRIVATE_SOURCES,
    chromium: value.NASLUCH_CHROMIUM ?? null,
    backup: value.NASLUCH_BACKUP,
    logLevel: value.LOG_LEVEL,
  };
}

function absolute(path: string, base: string): string {
  return path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path) ? path : `${base}/${path.replace(/^\.\//, '')}`;
}
