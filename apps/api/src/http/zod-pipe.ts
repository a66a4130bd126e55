import { type PipeTransform } from '@nestjs/common';
import { InvalidInputError } from '#domain';
import { type z } from 'zod';

/** Validates one part of a request by its schema in libs/contracts; OpenAPI is made from the same schema. */
export class ZodPipe<Schema extends z.ZodType> implements PipeTransform<unknown, z.infer<Schema>> {
  constructor(readonly schema: Schema) {}

  transform(value: unknown): z.infer<Schema> {
    if (holdsZero(value)) throw new InvalidInputError('invalid-request', 'request: holds a zero byte');
    const parsed = this.schema.safeParse(value ?? {});
    if (parsed.success) return parsed.data;
    const first = parsed.error.issues[0];
    const field = first?.path.join('.') || 'request';
    throw new InvalidInputError('invalid-request', `${field}: ${first?.message ?? 'invalid'}`, {
      field,
      problems: parsed.error.issues.length,
    });
  }
}

/** PostgreSQL keeps no zero byte in a text. */
function holdsZero(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.entries(value).flat().some(holdsZero);
}

/** @example `create(@Body(valid(createProcessRequest)) request: CreateProcessRequest)` */
export function valid<Schema extends z.ZodType>(schema: Schema): ZodPipe<Schema> {
  return new ZodPipe(schema);
}
