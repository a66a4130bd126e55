import { figureValues } from '#analysis';
import {
  materialOfRelease,
  type BuiltReportContent,
  type FigureSource,
  type FigureValues,
  type FrozenFigure,
  type ReportBlock,
  type ReportMaterial,
} from '#domain';
import { findRelease, readReportMaterial } from '#persistence';
import { type EntityManager } from 'typeorm';

export type FigureBlock = Extract<ReportBlock, { kind: 'figure' | 'table' }>;

export const isFigure = (block: ReportBlock): block is FigureBlock => block.kind === 'figure' || block.kind === 'table';

/** Where figures take their numbers from: the data of now, or a release that stands. */
export interface FigureOrigin {
  readonly material: ReportMaterial;
  readonly release: FrozenFigure['release'];
  readonly takenAt: string;
}

/** @returns null where there is no such release, or it was withdrawn */
export async function readOrigin(
  db: EntityManager,
  { workspaceId, processId }: { readonly workspaceId: string; readonly processId: string },
  releaseId: string | null,
  now: Date,
): Promise<FigureOrigin | null> {
  if (releaseId === null) {
    const material = await readReportMaterial(db, workspaceId, processId);
    return { material, release: null, takenAt: now.toISOString() };
  }
  const release = await findRelease(db, workspaceId, processId, releaseId);
  if (!release || release.withdrawnAt !== null) return null;
  const { id, number, createdAt, content } = release;
  return { material: materialOfRelease(content), release: { id, number }, takenAt: createdAt.toISOString() };
}

export const freezeFigure = (source: FigureSource, { material, release, takenAt }: FigureOrigin): FrozenFigure => ({
  source,
  values: figureValues(source, material),
  takenAt,
  release,
});

export interface ShownFigure {
  readonly values: FigureValues;
  readonly release: FrozenFigure['release'];
  /** Null of a live figure. */
  readonly takenAt: string | null;
}

/** The numbers of every figure and table of a report, frozen or of now, by block. */
export function shownFigures(
  { blocks, frozen }: Pick<BuiltReportContent, 'blocks' | 'frozen'>,
  now: ReportMaterial,
): Record<string, ShownFigure> {
  return Object.fromEntries(
    blocks.filter(isFigure).map(({ id, source, state }) => {
      const kept = frozen[id];
      return state === 'frozen' && kept
        ? [id, { values: kept.values, release: kept.release, takenAt: kept.takenAt }]
        : [id, { values: figureValues(source, now), release: null, takenAt: null }];
    }),
  );
}

export const quoteIdsOf = ({ blocks }: Pick<BuiltReportContent, 'blocks'>): string[] =>
  blocks.flatMap((block) => (block.kind === 'quotes' ? [...block.quoteIds] : []));
