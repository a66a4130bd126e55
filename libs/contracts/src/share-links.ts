import { SHARED_PAGES } from '#domain';
import { z } from 'zod';
import { ownLabels } from './branding.js';
import { instant, localisedText, slug, uuid } from './common.js';
import { workspaceSummary } from './session.js';

export const LONGEST_SHARE_NAME = 120;
/** Live links of one person in one process. */
export const MOST_SHARE_LINKS = 100;

export const shareLinkRequest = z.object({
  name: z.string().trim().min(1).max(LONGEST_SHARE_NAME).describe('Guests read it above the page'),
  address: z
    .string()
    .max(2000)
    .describe('Of the page below the process, filters included: /contributions?decision=partly'),
  expiresAt: instant.optional().describe('Within a year; thirty days from now where nothing is said'),
  password: z.string().min(12).max(1024).nullable().default(null),
});
export type ShareLinkRequest = z.infer<typeof shareLinkRequest>;

export const shareLink = z.object({
  id: uuid,
  name: z.string(),
  process: slug,
  processTitle: localisedText,
  page: z.enum(SHARED_PAGES),
  address: z.string(),
  hasPassword: z.boolean(),
  isMine: z.boolean(),
  /** Who made it; null where she has no account any more. */
  owner: z.string().nullable(),
  createdAt: instant,
  expiresAt: instant,
  revokedAt: instant.nullable(),
  lastUsedAt: instant.nullable(),
  /** How often it was opened. */
  uses: z.number().int(),
});
export type ShareLink = z.infer<typeof shareLink>;

export const shareLinkList = z.object({ links: z.array(shareLink) });
export type ShareLinkList = z.infer<typeof shareLinkList>;

/** The address itself, which is stored nowhere and shown this once. */
export const newShareLink = shareLink.extend({ link: z.string() });
export type NewShareLink = z.infer<typeof newShareLink>;

export const openShareRequest = z.object({
  token: z.string().min(1).max(200),
  password: z.string().min(1).max(1024).optional(),
});
export type OpenShareRequest = z.infer<typeof openShareRequest>;

/** What a browser shows of a link that it has opened: one page, under its name, until a day. */
export const shareGuest = z.object({
  name: z.string(),
  workspace: workspaceSummary,
  process: slug,
  page: z.enum(SHARED_PAGES),
  address: z.string(),
  /** What stands behind the ids and codes of fixed filters. */
  names: z.object({
    theme: z.string().nullable(),
    topic: localisedText.nullable(),
    phase: z.string().nullable(),
    source: z.string().nullable(),
  }),
  /** What the municipality calls statuses. */
  labels: ownLabels,
  /** Of the link; the browser itself asks again sooner. */
  expiresAt: instant,
});
export type ShareGuest = z.infer<typeof shareGuest>;
