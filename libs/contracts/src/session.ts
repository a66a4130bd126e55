import { ROLES, TOKEN_SCOPES } from '#domain';
import { z } from 'zod';
import { instant, localisedText, slug, uuid } from './common.js';

export const signInRequest = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  password: z.string().min(1).max(1024),
});
export type SignInRequest = z.infer<typeof signInRequest>;

/** A municipality that the signed-in person may see. */
export const workspaceSummary = z.object({
  slug,
  name: localisedText,
  role: z.enum(ROLES),
  isSample: z.boolean(),
  languages: z.array(z.string()),
  timeZone: z.string(),
});
export type WorkspaceSummary = z.infer<typeof workspaceSummary>;

export const session = z.object({
  person: z.object({ id: uuid, name: z.string(), email: z.string(), locale: z.string() }),
  workspaces: z.array(workspaceSummary),
  expiresAt: instant,
});
export type Session = z.infer<typeof session>;

/** Known before anybody signs in. */
export const installation = z.object({
  version: z.string(),
  isEmpty: z.boolean().describe('Nobody is known yet: the printed code makes the first administrator'),
  /** True where the installation offers its sample sign-ins on the sign-in page. */
  sampleData: z.boolean(),
  /** Sample sign-ins, only on an installation that holds nothing but sample data. */
  sampleSignIns: z.array(z.object({ email: z.string(), password: z.string(), role: z.enum(ROLES) })),
});
export type Installation = z.infer<typeof installation>;

export const member = z.object({
  id: uuid,
  email: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  process: slug.nullable(),
  lastSeenOn: z.iso.date().nullable().describe('The day of the last visit to this municipality'),
});
export type Member = z.infer<typeof member>;
export const memberList = z.object({ members: z.array(member) });

export const tokenRequest = z.object({
  name: z.string().trim().min(1).max(120),
  scopes: z.array(z.enum(TOKEN_SCOPES)).min(1),
  expiresAt: instant.nullable().default(null),
});
export type TokenRequest = z.infer<typeof tokenRequest>;

export const token = z.object({
  id: uuid,
  name: z.string(),
  scopes: z.array(z.enum(TOKEN_SCOPES)),
  createdAt: instant,
  expiresAt: instant.nullable(),
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
});
export type Token = z.infer<typeof token>;
export const tokenList = z.object({ tokens: z.array(token) });
/** The secret is shown this once and stored only as a hash. */
export const newToken = token.extend({ secret: z.string() });
export type NewToken = z.infer<typeof newToken>;

/** Which part of the trail: who, what, from which day to which. */
export const auditFilter = z.object({
  person: uuid.optional(),
  action: z
    .string()
    .regex(/^[a-z-]{1,60}$/)
    .optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type AuditFilterQuery = z.infer<typeof auditFilter>;
export const auditFileQuery = auditFilter.extend({
  language: z.enum(['pl', 'en']).default('pl'),
  flavour: z.enum(['plain', 'polish-excel']).default('plain'),
});
export type AuditFileQuery = z.infer<typeof auditFileQuery>;
export const auditChoices = z.object({
  people: z.array(z.object({ id: uuid, name: z.string() })),
  actions: z.array(z.string()),
});
export type AuditChoices = z.infer<typeof auditChoices>;

export const auditList = z.object({
  events: z.array(
    z.object({ id: uuid, at: instant, person: z.string().nullable(), action: z.string(), subject: z.string() }),
  ),
  next: z.string().nullable(),
});
export type AuditList = z.infer<typeof auditList>;
