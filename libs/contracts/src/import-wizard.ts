import { MOST_ALIKE_FIXES, MOST_FIXES } from '#domain';
import { z } from 'zod';
import { instant, uuid } from './common.js';
import { lookQuery, SOURCE_KINDS, tableMapping } from './imports.js';

const sheetName = z.string().max(300).nullable();
const rowNumber = z.int().min(1).max(10_000_000);
const cell = z.string().max(20_000);

/** What a person mended in a file before it is imported: single cells, all cells alike, rows left out. */
export const importFixes = z.object({
  cells: z
    .array(z.object({ sheet: sheetName, row: rowNumber, column: z.string().max(500), value: cell }))
    .max(MOST_FIXES)
    .default([]),
  alike: z
    .array(z.object({ column: z.string().max(500), from: z.string().max(200), to: cell }))
    .max(MOST_ALIKE_FIXES)
    .default([]),
  skipped: z
    .array(z.object({ sheet: sheetName, row: rowNumber }))
    .max(MOST_FIXES)
    .default([]),
});
export type ImportFixesDocument = z.infer<typeof importFixes>;

export const WIZARD_STEPS = ['file', 'columns', 'check', 'run'] as const;

/** What a person has said of an uploaded file so far; null where what was found stands. */
export const uploadDraft = z.object({
  source: z.enum(SOURCE_KINDS).nullable().default(null),
  look: lookQuery.default({}),
  mapping: tableMapping.nullable().default(null),
  sourceName: z.string().max(120).nullable().default(null),
  step: z.enum(WIZARD_STEPS).default('file'),
});
export type UploadDraft = z.infer<typeof uploadDraft>;

export const savedDraft = z.object({ id: uuid, draft: uploadDraft, fixes: importFixes });
export type SavedDraft = z.infer<typeof savedDraft>;

/** Files that were uploaded and not imported yet. */
export const uploadList = z.object({
  uploads: z.array(
    z.object({
      id: uuid,
      fileName: z.string(),
      bytes: z.number().int(),
      step: z.enum(WIZARD_STEPS),
      fixes: z.number().int().describe('How many cells and rows were mended or left out'),
      createdAt: instant,
      keptUntil: instant,
      createdBy: z.string().nullable(),
    }),
  ),
});
export type UploadList = z.infer<typeof uploadList>;

/** Values of some columns over the whole file, each with how often it stands there and what it most likely means. */
export const valuesRequest = z.object({
  mapping: tableMapping,
  columns: z.array(z.string().max(500)).min(1).max(20),
});
export type ValuesRequest = z.infer<typeof valuesRequest>;

export const valuesAnswer = z.object({
  columns: z.array(
    z.object({
      column: z.string(),
      /** The demographic variable that the mapping fills with it; null for a channel, a consent, a voice. */
      variable: z.string().nullable(),
      values: z.array(
        z.object({
          value: z.string(),
          count: z.number().int(),
          suggestion: z
            .object({ value: z.string(), by: z.enum(['known', 'spelling', 'similar', 'no-group']) })
            .nullable(),
        }),
      ),
      more: z.boolean().describe('Whether the column holds more different values than are listed'),
      groups: z.array(z.string()).describe('The groups of the population table, to choose from'),
    }),
  ),
});
export type ValuesAnswer = z.infer<typeof valuesAnswer>;

/** How many cells a mended sheet of problems has changed. */
export const mendedAnswer = z.object({
  rows: z.number().int().describe('Rows of the sheet that were found again in the file'),
  cells: z.number().int().describe('Cells that differ from the file and are read from the sheet now'),
  unknownRows: z.number().int().describe('Rows of the sheet that the file does not have'),
  fixes: importFixes,
});
export type MendedAnswer = z.infer<typeof mendedAnswer>;

/** In whose words the sheet of problems is written. */
export const problemSheetQuery = z.object({ language: z.enum(['pl', 'en']).default('pl') });
export type ProblemSheetQuery = z.infer<typeof problemSheetQuery>;

export const renameMappingRequest = z.object({ name: z.string().trim().min(1).max(120) });
export type RenameMappingRequest = z.infer<typeof renameMappingRequest>;
