import type { PopulationPreview } from '#contracts';

/** Whether the numbers of a table are people or percentages; told by the file unless a person says so. */
export const UNITS = ['auto', 'people', 'shares'] as const;
export type Unit = (typeof UNITS)[number];

/** What was checked, and is sent again when it is saved. */
export interface Given {
  readonly file: File;
  readonly unit: Unit;
  readonly preview: PopulationPreview;
}

export type PreviewTable = PopulationPreview['tables'][number];
