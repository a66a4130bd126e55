import { figureValues } from '#analysis';
import {
  decisionEntries,
  materialOfRelease,
  type BuiltReportContent,
  type FigureSource,
  type FigureValues,
  type FrozenFigure,
  type FrozenList,
  type PublishedLedger,
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

/** @param filtered the numbers of a figure under a filter, which no material has */
export const freezeFigure = (
  source: FigureSource,
  { material, release, takenAt }: FigureOrigin,
  filtered?: FigureValues,
): FrozenFigure => ({
  source,
  values: filtered ?? figureValues(source, material),
  takenAt,
  release,
});

export interface ShownFigure {
  readonly values: FigureValues;
  readonly release: FrozenFigure['release'];
  /** Null of a live figure. */
  readonly takenAt: string | null;
}

export const isFiltered = ({ source }: FigureBlock): boolean => source.filter !== null && source.filter !== undefined;

/** The numbers of figures under filters, by block; they are counted where the lists are. */
export type FilteredFigures = Readonly<Record<string, FigureValues>>;

/** The numbers of every figure and table of a report, frozen or of now, by block. */
export function shownFigures(
  { blocks, frozen }: Pick<BuiltReportContent, 'blocks' | 'frozen'>,
  now: ReportMaterial,
  filtered: FilteredFigures,
): Record<string, ShownFigure> {
  return Object.fromEntries(
    blocks.filter(isFigure).flatMap((block): [string, ShownFigure][] => {
      const { id, source, state } = block;
      const kept = frozen[id];
      if (state === 'frozen' && kept)
        return [[id, { values: kept.values, release: kept.release, takenAt: kept.takenAt }]];
      const values = isFiltered(block) ? filtered[id] : figureValues(source, now);
      return values ? [[id, { values, release: null, takenAt: null }]] : [];
    }),
  );
}

type ListBlock = Extract<ReportBlock, { kind: 'decisions' }>;
export const isList = (block: ReportBlock): block is ListBlock => block.kind === 'decisions';

/** The decision lists that stand frozen in a version, by block; those that follow the ledger are not here. */
export function frozenLists({ blocks, lists = {} }: Pick<BuiltReportContent, 'blocks' | 'lists'>) {
  return Object.fromEntries(
    blocks.filter(isList).flatMap(({ id, list, state }) => {
      const kept = lists[id];
      return state === 'frozen' && kept?.list === list ? [[id, kept] as const] : [];
    }),
  );
}

export const freezeList = ({ list }: ListBlock, ledger: PublishedLedger, takenAt: string): FrozenList => ({
  list,
  entries: decisionEntries(ledger, list),
  takenAt,
});

export const quoteIdsOf = ({ blocks }: Pick<BuiltReportContent, 'blocks'>): string[] =>
  blocks.flatMap((block) => (block.kind === 'quotes' ? [...block.quoteIds] : []));
