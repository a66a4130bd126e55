import { SetMetadata } from '@nestjs/common';
import { type z } from 'zod';

export const ANSWERS = 'nasluch:answers';

export interface Answer {
  readonly schema: z.ZodType | null;
  readonly summary: string;
  /** Also offered as CSV, XLSX and Arrow by `format`. */
  readonly table: boolean;
}

/** What a route answers, for OpenAPI; `null` where it answers a stream or nothing. */
export const Answers = (schema: z.ZodType | null, summary: string, options: { table?: boolean } = {}) =>
  SetMetadata(ANSWERS, { schema, summary, table: options.table ?? false } satisfies Answer);
