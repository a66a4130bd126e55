import { type Stamp } from '#contracts';

/** What a stored insight states about itself. */
export function stampOf(insight: {
  readonly datasetVersion: number;
  readonly method: string;
  readonly computedAt: Date;
  readonly stale: boolean;
  readonly seed: number | null;
}): Stamp {
  return {
    datasetVersion: insight.datasetVersion,
    method: insight.method,
    seed: insight.seed,
    computedAt: insight.computedAt.toISOString(),
    stale: insight.stale,
  };
}
