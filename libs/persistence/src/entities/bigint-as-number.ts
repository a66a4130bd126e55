import type { ValueTransformer } from 'typeorm';

/** The driver hands a bigint over as text; sizes of files stay far below 2⁵³. */
export const bigintAsNumber: ValueTransformer = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};
