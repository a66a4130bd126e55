import { z } from 'zod';
import { day, instant, localisedText, slug, uuid } from './common.js';

/** Where the data of a municipality come from, and how each place last did. */
export const sourcesOverview = z.object({
  populations: z.array(
    z.object({
      id: uuid,
      name: z.string(),
      source: z.string(),
      territory: z.string(),
      referenceDate: day,
      groups: z.number().int(),
      processes: z.array(slug).describe('Held against it'),
    }),
  ),
  boundaries: z.array(
    z.object({
      id: uuid,
      name: z.string(),
      source: z.string(),
      areas: z.number().int(),
      warnings: z.number().int(),
      importedAt: instant,
    }),
  ),
  sources: z.array(
    z.object({
      id: uuid,
      name: z.string(),
      kind: z.string(),
      process: slug,
      processTitle: localisedText,
      contributions: z.number().int(),
      connectionId: uuid.nullable(),
      paused: z.boolean(),
      nextAt: instant.nullable(),
      importId: uuid.nullable().describe('The newest delivery that stands'),
      state: z.enum(['running', 'done', 'failed', 'undone']).nullable(),
      lastAt: instant.nullable(),
      rejected: z.number().int().describe('Rows of that delivery that could not be read'),
      error: z.string().nullable().describe('A code'),
    }),
  ),
});
export type SourcesOverview = z.infer<typeof sourcesOverview>;
