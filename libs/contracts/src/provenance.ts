import { PERMISSION_ORIGINS, PUBLICATION_PERMISSIONS } from '#domain';
import { z } from 'zod';
import { instant, uuid } from './common.js';
import { contributionFilter } from './contributions.js';

/** An address of a web page, for whoever wants to see that the words are public. */
const link = z
  .string()
  .trim()
  .max(2000)
  .regex(/^https?:\/\/[^\s]+$/)
  .nullable()
  .default(null);
const reason = z.string().trim().min(1).max(500).describe('Why, in a sentence; without personal data');
const permission = z.enum(PUBLICATION_PERMISSIONS);
const count = z.number().int().nonnegative();

/** Where a contribution comes from and what was done to it; never what was masked. */
export const provenance = z.object({
  deliveries: z.array(
    z.object({
      importId: uuid,
      source: z.string(),
      connector: z.string(),
      method: z.string(),
      mapping: z.object({ name: z.string(), version: z.number().int() }).nullable(),
      file: z.string().nullable(),
      sheet: z.string().nullable(),
      row: z.number().int().nullable(),
      importedAt: instant.nullable(),
      importedBy: z.string().nullable(),
      change: z.enum(['created', 'changed', 'unchanged']),
    }),
  ),
  masked: z.record(z.string(), count).describe('How many pieces of personal data of each kind were masked'),
  formerTexts: count.describe('Earlier wordings that are kept'),
  language: z.object({ tag: z.string(), by: z.enum(['source', 'detected', 'person']).nullable() }).nullable(),
  status: z.object({ label: z.string(), by: z.enum(['map', 'connector', 'person']) }).nullable(),
  permission: z.object({
    permission,
    origin: z.enum(PERMISSION_ORIGINS).nullable(),
    date: z.iso.date().nullable(),
    link: z.string().nullable(),
    history: z.array(
      z.object({
        from: permission,
        to: permission,
        reason: z.string(),
        link: z.string().nullable(),
        by: z.string().nullable(),
        at: instant,
        wholeSource: z.boolean(),
      }),
    ),
  }),
});
export type Provenance = z.infer<typeof provenance>;

export const permissionRequest = z.object({ permission, link, reason });
export type PermissionRequest = z.infer<typeof permissionRequest>;

/** A selection: either these contributions, or all that a filter leaves. By a group of people nothing can be selected. */
export const permissionsRequest = permissionRequest.extend({
  ids: z.array(uuid).min(1).max(500).optional(),
  filter: contributionFilter.omit({ group: true }).strict().optional(),
});
export type PermissionsRequest = z.infer<typeof permissionsRequest>;

export const permissionsChanged = z.object({ changed: count });
export type PermissionsChanged = z.infer<typeof permissionsChanged>;

const permissionCount = z.object({
  permission,
  origin: z.enum(PERMISSION_ORIGINS).nullable(),
  contributions: count,
});

export const permissionCounts = z.object({
  total: z.array(z.object({ permission, contributions: count })),
  publishable: count,
  sources: z.array(
    z.object({
      id: uuid,
      name: z.string(),
      kind: z.string(),
      permission,
      link: z.string().nullable(),
      counts: z.array(permissionCount),
    }),
  ),
});
export type PermissionCounts = z.infer<typeof permissionCounts>;
