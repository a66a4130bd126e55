import { Inject, Injectable } from '@nestjs/common';
import { type ThemeMap } from '#contracts';
import { countContributions, findNewestThemeRun, listMapDots, listThemeCounts, type Database } from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { stampOf } from '../http/stamp.js';
import { DATABASE } from '../tokens.js';

const NONE: ThemeMap['dots'] = { ids: [], x: [], y: [], theme: [] };

/** Where contributions lie on the map that the last run has drawn, with the themes that they stand in today. */
@Injectable()
export class ThemeMapService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  read({ workspaceId, processId }: ProcessPlace): Promise<ThemeMap> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const of = (await countContributions(db, workspaceId, processId)).contributions;
      const run = await findNewestThemeRun(db, workspaceId, processId);
      if (run === null) return { stamp: null, seed: null, of, themes: [], notGrouped: 0, dots: NONE };
      const rows = await listMapDots(db, workspaceId, processId, run.runId);
      const counts = await listThemeCounts(db, workspaceId, processId, run.runId);
      const main = counts.filter(({ parentId }) => parentId === null);
      const placeOf = new Map(main.map(({ id }, at) => [id, at]));
      const theme = rows.map(({ themeId }) => placeOf.get(themeId ?? '') ?? -1);
      const drawn = main.map(() => 0);
      for (const at of theme) if (at >= 0) drawn[at]! += 1;
      return {
        stamp: stampOf(run),
        seed: run.seed,
        of,
        themes: main.map(({ id, label, contributions }, at) => {
          return { id, label, contributions, dots: drawn[at]! };
        }),
        notGrouped: theme.filter((at) => at < 0).length,
        dots: {
          ids: rows.map(({ id }) => id),
          x: rows.map(({ x }) => Math.round(x * 1_000)),
          y: rows.map(({ y }) => Math.round(y * 1_000)),
          theme,
        },
      };
    });
  }
}
