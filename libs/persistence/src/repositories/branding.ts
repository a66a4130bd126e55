import type { EntityManager } from 'typeorm';
import {
  OUR_COLOURS,
  OUR_LANGUAGES,
  type LanguageChoice,
  type LocalisedText,
  type LogoType,
  type Look,
  type LookColours,
  type OwnLabels,
} from '#domain';

export interface BrandingRow {
  /** Null for our own. */
  readonly colours: LookColours | null;
  readonly labels: OwnLabels;
  readonly languages: LanguageChoice;
  readonly hasLanguages: boolean;
  readonly logoType: LogoType | null;
  readonly logoHash: string | null;
  /** 0 where nothing was ever chosen. */
  readonly version: number;
}

const NOTHING: BrandingRow = {
  colours: null,
  labels: {},
  languages: OUR_LANGUAGES,
  hasLanguages: false,
  logoType: null,
  logoHash: null,
  version: 0,
};

/** What a municipality chose of its look and words, without the picture. */
export async function readBranding(db: EntityManager, workspaceId: string): Promise<BrandingRow> {
  const [row] = await db.query(
    `SELECT colours, labels, languages, logo_type AS "logoType", logo_hash AS "logoHash", version
     FROM branding WHERE workspace_id = $1`,
    [workspaceId],
  );
  return row ? { ...row, languages: row.languages ?? OUR_LANGUAGES, hasLanguages: row.languages !== null } : NOTHING;
}

/** For documents and slides: the colours, and the coat of arms as a picture. */
export async function readLook(db: EntityManager, workspaceId: string): Promise<Look & { readonly labels: OwnLabels }> {
  const [row] = await db.query(
    `SELECT colours, labels, encode(logo_picture, 'base64') AS png, logo_width AS width, logo_height AS height
     FROM branding WHERE workspace_id = $1`,
    [workspaceId],
  );
  const { colours = null, labels = {}, png = null, width, height } = row ?? {};
  return {
    colours: colours ?? OUR_COLOURS,
    logo: png === null ? null : { png: png.replaceAll('\n', ''), width, height },
    labels,
  };
}

export interface LogoRow {
  readonly bytes: Buffer;
  readonly type: LogoType;
  readonly hash: string;
}

export async function readLogo(db: EntityManager, workspaceId: string): Promise<LogoRow | null> {
  const [row] = await db.query(
    `SELECT logo AS bytes, logo_type AS type, logo_hash AS hash FROM branding
     WHERE workspace_id = $1 AND logo IS NOT NULL`,
    [workspaceId],
  );
  return row ?? null;
}

export interface BrandingChange {
  readonly colours?: LookColours | null;
  readonly labels?: OwnLabels;
  readonly languages?: LanguageChoice;
  readonly logo?: {
    readonly bytes: Buffer;
    readonly type: LogoType;
    readonly hash: string;
    readonly picture: Buffer;
    readonly width: number;
    readonly height: number;
  } | null;
}

/** Changes what is named, over the version that was read. @returns false when somebody changed it since */
export async function saveBranding(
  db: EntityManager,
  workspaceId: string,
  change: BrandingChange,
  by: { readonly version: number; readonly personId: string | null },
): Promise<boolean> {
  const columns = columnsOf(change);
  const names = columns.map(([name]) => name);
  const values = columns.map(([, value]) => value);
  const places = names.map((name, at) => `$${at + 4}::${TYPES[name]}`);
  const rows = await db.query(
    `INSERT INTO branding (workspace_id, changed_by, ${names.join(', ')})
     SELECT $1, $2::uuid, ${places.join(', ')}
     WHERE $3::integer = coalesce((SELECT version FROM branding WHERE workspace_id = $1), 0)
     ON CONFLICT (workspace_id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')},
       version = branding.version + 1, changed_by = excluded.changed_by, changed_at = now()
       WHERE branding.version = $3
     RETURNING version`,
    [workspaceId, by.personId, by.version, ...values],
  );
  return rows.length > 0;
}

type Column = keyof typeof TYPES;
const TYPES = {
  colours: 'jsonb',
  labels: 'jsonb',
  languages: 'jsonb',
  logo: 'bytea',
  logo_type: 'text',
  logo_hash: 'text',
  logo_picture: 'bytea',
  logo_width: 'integer',
  logo_height: 'integer',
} as const;

function columnsOf({ colours, labels, languages, logo }: BrandingChange): (readonly [Column, unknown])[] {
  const all: (readonly [Column, unknown])[] = [
    ['colours', colours],
    ['labels', labels],
    ['languages', languages],
    ...(logo === undefined
      ? []
      : ([
          ['logo', logo?.bytes ?? null],
          ['logo_type', logo?.type ?? null],
          ['logo_hash', logo?.hash ?? null],
          ['logo_picture', logo?.picture ?? null],
          ['logo_width', logo?.width ?? null],
          ['logo_height', logo?.height ?? null],
        ] as const)),
  ];
  return all.filter(([, value]) => value !== undefined);
}

/** The name under which a municipality is shown everywhere; it stands above the policies. */
export async function renameWorkspace(owner: EntityManager, workspaceId: string, name: LocalisedText): Promise<void> {
  await owner.query(`UPDATE workspace SET name = $2 WHERE id = $1`, [workspaceId, name]);
}
