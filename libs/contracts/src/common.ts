import { z } from 'zod';

/** Readable part of an address: `jeziorno`, `budzet-2026`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)
  .describe('Readable part of an address');

export const uuid = z.uuid();

/** A text of the institution by language tag: `{ pl: 'Budżet 2026', en: 'Budget 2026' }`. */
export const localisedText = z.record(z.string(), z.string());

/** A language that screens and forms speak; files and letters are in the first two. */
export const screenLanguage = z.enum(['pl', 'en', 'uk', 'de', 'fr', 'nl']);

export const instant = z.iso.datetime().describe('ISO 8601 in UTC');
export const day = z.iso.date();

export const countOf = z.object({
  contributions: z.number().int().nonnegative(),
  people: z.number().int().nonnegative(),
});

/** A page of a long list: `cursor` is opaque, from the answer before. */
export const pageQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(25),
});

export const nextCursor = z.string().nullable().describe('Where the next page begins; null on the last page');

/** How a table is asked for: JSON for screens, CSV and XLSX for spreadsheets, Arrow for R and Python. */
export const tableFormat = z.enum(['json', 'csv', 'xlsx', 'arrow']).default('json');

export const tableQuery = z.object({ format: tableFormat });
export type TableQuery = z.infer<typeof tableQuery>;

/** The one shape of every error. */
export const problem = z.object({
  code: z.string().describe('Stable code, e.g. process-not-found'),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  requestId: z.string(),
});
export type Problem = z.infer<typeof problem>;

/** What every stored insight states about itself. */
export const stamp = z.object({
  datasetVersion: z.number().int(),
  method: z.string(),
  seed: z.number().int().nullable(),
  computedAt: instant,
  /** True when data changed after the insight was computed. */
  stale: z.boolean(),
});
export type Stamp = z.infer<typeof stamp>;
