import { figureDifference, listDifference } from '#analysis';
import { type ReportDifference } from '#contracts';
import {
  canonicalJson,
  type BuiltReportContent,
  type FrozenFigure,
  type FrozenList,
  type PublishedLedger,
} from '#domain';
import { createHash } from 'node:crypto';
import {
  freezeFigure,
  freezeList,
  frozenLists,
  isFigure,
  isFiltered,
  isList,
  type FigureOrigin,
  type FilteredFigures,
} from '../../../worker/src/reports/built-figures.js';

export interface Compared {
  readonly difference: ReportDifference;
  /** What figures and lists take when the difference is accepted, by block. */
  readonly frozen: Readonly<Record<string, FrozenFigure>>;
  readonly lists: Readonly<Record<string, FrozenList>>;
}

interface Now {
  readonly origin: FigureOrigin;
  readonly filtered: FilteredFigures;
  /** Null against a release: lists follow the ledger alone. */
  readonly ledger: PublishedLedger | null;
}

/** Frozen figures and lists beside those of now, or of a release. */
export function compareReport(content: BuiltReportContent, { origin, filtered, ledger }: Now): Compared {
  const figures = content.blocks.filter(isFigure).flatMap((block) => {
    const before = content.frozen[block.id];
    if (!before || (isFiltered(block) && !filtered[block.id])) return [];
    return [{ id: block.id, before, after: freezeFigure(block.source, origin, filtered[block.id]) }];
  });
  const standing = frozenLists(content);
  const lists = content.blocks.filter(isList).flatMap((block) => {
    const before = standing[block.id];
    return before && ledger ? [{ id: block.id, before, after: freezeList(block, ledger, origin.takenAt) }] : [];
  });
  const shown = figures.map(figureView);
  const listed = lists.map(({ id, before, after }) => ({
    ...{ blockId: id, list: before.list, entries: listDifference(before.entries, after.entries) },
  }));
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  const seen = createHash('sha256')
    .update(
      canonicalJson([
        figures.map(({ id, after }) => ({ id, values: after.values, release: after.release })),
        lists.map(({ id, after }) => ({ id, entries: after.entries })),
      ]),
    )
    .digest('hex');
  return {
    difference: {
      seen,
      changed: sum(shown.map(({ changed }) => changed)),
      hidden: sum(shown.map(({ hidden }) => hidden)),
      figures: shown,
      lists: listed,
    },
    frozen: Object.fromEntries(figures.map(({ id, after }) => [id, after])),
    lists: Object.fromEntries(lists.map(({ id, after }) => [id, after])),
  };
}

function figureView({
  id,
  before,
  after,
}: {
  readonly id: string;
  readonly before: FrozenFigure;
  readonly after: FrozenFigure;
}): ReportDifference['figures'][number] {
  const { numbers, renamed, datasetVersion, population, method, ...rest } = figureDifference(
    before.values,
    after.values,
  );
  return {
    ...{ blockId: id, figure: after.values.figure, variable: after.values.variable, ...rest },
    numbers: numbers.map((one) => ({ ...one })),
    renamed: renamed.map(([old, now]) => [old, now]),
    population: population && [...population],
    method: method && [...method],
    datasetVersion: [...datasetVersion],
    filter: after.values.filter ?? null,
  };
}
