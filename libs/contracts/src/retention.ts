import { RETENTION_KINDS } from '#domain';
import { z } from 'zod';
import { instant, localisedText } from './common.js';

/** How long originals, scans and pseudonyms are kept. */
export const retentionRules = z.object({
  originalsMonths: z.number().int().min(0).max(120).describe('Months after the end of a process'),
  scansDays: z.number().int().min(0).max(3650).describe('Days after the upload'),
  pseudonymsYears: z.number().int().min(0).max(50).describe('Years after the end of a process'),
  automatic: z.boolean().describe('Deleted every night once due'),
});
export type RetentionRulesAnswer = z.infer<typeof retentionRules>;

export const retentionAnswer = z.object({
  rules: retentionRules,
  /** By process and kind; what is gone stands with when it went. */
  kept: z.array(
    z.object({
      process: z.string(),
      title: localisedText,
      kind: z.enum(RETENTION_KINDS),
      rows: z.number().int(),
      dueOn: z.iso.date().nullable(),
      isDue: z.boolean(),
      deletedAt: instant.nullable(),
    }),
  ),
});
export type RetentionAnswer = z.infer<typeof retentionAnswer>;

export const retentionKind = z.enum(RETENTION_KINDS);

/** A number on a paper form, an id on the platform, or the address of the entry there. */
export const findByCodeRequest = z.object({ code: z.string().trim().min(1).max(500) }).strict();
export type FindByCodeRequest = z.infer<typeof findByCodeRequest>;

/** What bears a code, so that the right one is erased; no words, for the person who asks knows her own. */
export const foundByCode = z.object({
  contributions: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      reference: z.string(),
      source: z.string(),
      submittedAt: instant.nullable(),
      /** Contributions of the same person in this process, this one included; 1 where nobody is known. */
      samePerson: z.number().int(),
    }),
  ),
});
export type FoundByCode = z.infer<typeof foundByCode>;
