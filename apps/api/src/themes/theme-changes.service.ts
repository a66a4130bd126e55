import { Inject, Injectable } from '@nestjs/common';
import { type ThemeChangeRow, type ThemeChanges, type ThemeParts } from '#contracts';
import { NotFoundError } from '#domain';
import {
  findNewestFit,
  findThemeChanges,
  listContributionsByIds,
  listThemeParts,
  listThemeStates,
  type Database,
} from '#persistence';
import { type StoredThemeChanges } from '../../../worker/src/themes/theme-version.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';

const SHOWN_MOVES = 50;
const MOST_PARTS = 4;
const NO_COUNTS = { moved: 0, stayed: 0, newTexts: 0 };

/** What became of the themes since the version before, and what a theme could be split into. */
@Injectable()
export class ThemeChangesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  changes({ workspaceId, processId }: ProcessPlace): Promise<ThemeChanges> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const row = await findThemeChanges<StoredThemeChanges>(db, workspaceId, processId);
      const { themes = [], counts = NO_COUNTS, moved = [] } = row?.changes ?? {};
      const names = new Map(themes.flatMap(({ id, label }) => [[id, { id, label }] as const]));
      const texts = await listContributionsByIds(
        db,
        workspaceId,
        processId,
        moved.slice(0, SHOWN_MOVES).map(({ id }) => id),
      );
      const moves = new Map(moved.map((one) => [one.id, one]));
      const named = (id: string | null | undefined) => (id ? (names.get(id) ?? null) : null);
      return {
        state: row === null ? 'none' : row.changes === null ? 'first' : 'ready',
        runId: row?.runId ?? null,
        computedAt: row?.computedAt.toISOString() ?? null,
        previousRunId: row?.previousRunId ?? null,
        previousAt: row?.previousAt?.toISOString() ?? null,
        themes: themes.map(viewChange),
        counts: { ...countKinds(themes), ...counts, placedSince: row?.placed ?? 0 },
        movedTexts: texts.map(({ id, title, body }) => ({
          id,
          text: title ?? body,
          from: named(moves.get(id)?.from),
          to: named(moves.get(id)?.to),
        })),
      };
    });
  }

  parts({ workspaceId, processId }: ProcessPlace, themeId: string): Promise<ThemeParts> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const fit = await findNewestFit(db, workspaceId, processId);
      const themes = fit === null ? [] : await listThemeStates(db, workspaceId, processId);
      const theme = themes.find(({ id, isShown }) => id === themeId && isShown);
      if (!fit || !theme) throw new NotFoundError('theme-not-found', 'There is no such theme any more.');
      const { contributions, parts } = await listThemeParts(db, workspaceId, fit.runId, themeId, MOST_PARTS);
      const shown = parts.length < 2 ? [] : parts;
      return {
        themeId,
        contributions,
        parts: await Promise.all(
          shown.map(async ({ quoteIds, ...part }) => {
            const quotes = await listContributionsByIds(db, workspaceId, processId, quoteIds);
            return {
              ...part,
              terms: [...part.terms],
              quotes: quotes.map(({ id, title, body }) => ({ id, text: title ?? body })),
            };
          }),
        ),
      };
    });
  }
}

function viewChange(change: StoredThemeChanges['themes'][number]): ThemeChangeRow {
  return { ...change, from: [...change.from], into: [...change.into] };
}

function countKinds(themes: StoredThemeChanges['themes']) {
  const counts = { kept: 0, changed: 0, split: 0, merged: 0, new: 0, vanished: 0 };
  for (const { kind } of themes) counts[kind] += 1;
  return counts;
}
