import { z } from 'zod';
import { type CountByGroup } from '#analysis';
import { InvalidInputError } from '#domain';

/** A measure of the command line: JSON in, JSON out, both in the words of `test/oracles`. */
export interface Measure {
  /** Checks the input and computes. @throws {InvalidInputError} `wrong-input` */
  compute(input: unknown): unknown;
}
export type Measures = Readonly<Record<string, Measure>>;

/** A measure of `schema`'s input; what does not fit is named by its key. */
export function measure<Input>(schema: z.ZodType<Input>, compute: (input: Input) => unknown): Measure {
  return {
    compute(input) {
      const parsed = schema.safeParse(input);
      if (parsed.success) return compute(parsed.data);
      const [issue] = parsed.error.issues;
      const where = issue?.path.join('.') || 'the input';
      throw new InvalidInputError('wrong-input', `measure: ${where}: ${issue?.message ?? 'cannot be used'}`);
    },
  };
}

/** A measure whose cases come in several shapes, each told by a key that only it has. */
export function measureByKey(shapes: Measures): Measure {
  return {
    compute(input) {
      const keys = Object.keys(shapes);
      const key = keys.find((one) => typeof input === 'object' && input !== null && Object.hasOwn(input, one));
      if (key === undefined) {
        throw new InvalidInputError('wrong-input', `measure: the input: needs one of the keys ${keys.join(', ')}`);
      }
      return shapes[key]!.compute(input);
    },
  };
}

export const confidence = z.number().gt(0).lt(1).default(0.95);
/** People or residents by group; residents may be estimated and so broken. */
export const counts = z.record(z.string(), z.number().min(0));
/** Whole people by group. */
export const wholeCounts = z.record(z.string(), z.number().int().min(0));
export const toMap = (groups: Readonly<Record<string, number>>): CountByGroup => new Map(Object.entries(groups));
