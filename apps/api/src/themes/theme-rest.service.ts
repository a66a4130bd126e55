import { Inject, Injectable } from '@nestjs/common';
import { type ThemeRest } from '#contracts';
import {
  countByHand,
  countRest,
  findNewestEditId,
  findNewestFit,
  findStandingThemes,
  listContributionsByIds,
  listRest,
  listThemeCounts,
  type Database,
} from '#persistence';
import { type Analyser } from '../../../worker/src/threads/analyser.js';
import { modelOfBytes } from '../../../worker/src/themes/model-bytes.js';
import { viewContribution } from '../contributions/contribution-view.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { ANALYSER, DATABASE } from '../tokens.js';

/** What is left to sort by hand. Sorting itself is an edit like every other, so it holds through every run and can be undone. */
@Injectable()
export class ThemeRestService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ANALYSER) private readonly analyser: Analyser,
  ) {}

  async list({ workspaceId, processId }: ProcessPlace, limit: number): Promise<ThemeRest> {
    const read = await this.database.inWorkspace(workspaceId, async (db) => {
      const fit = await findNewestFit(db, workspaceId, processId);
      if (fit === null) return null;
      const rows = await listRest(db, workspaceId, processId, fit.runId, limit);
      const stored = fit.model === null || rows.length === 0 ? null : modelOfBytes(fit.model);
      const standing = stored === null ? null : await findStandingThemes(db, workspaceId, stored.themeIds);
      const counts = await listThemeCounts(db, workspaceId, processId, fit.runId);
      return {
        rows,
        model: stored?.model ?? null,
        standing: stored?.themeIds.map((id) => standing?.get(id) ?? null) ?? [],
        themes: counts.filter(({ parentId }) => parentId === null),
        seen: (await findNewestEditId(db, workspaceId, processId)) ?? 'none',
        left: await countRest(db, workspaceId, processId, fit.runId),
        byHand: await countByHand(db, workspaceId, processId, fit.runId),
        contributions: await listContributionsByIds(
          db,
          workspaceId,
          processId,
          rows.map(({ id }) => id),
        ),
      };
    });
    if (read === null) return { seen: 'none', left: 0, byHand: { inThemes: 0, none: 0 }, themes: [], items: [] };
    const { rows, model, standing, themes, seen, left, byHand, contributions } = read;
    const suggested = await this.analyser.run('suggest-themes', {
      model,
      standing,
      themes: themes.map(({ id, contributions: count }) => ({ id, contributions: count })),
      texts: rows,
    });
    const labels = new Map(themes.map(({ id, label }) => [id, label]));
    const suggestions = new Map(
      rows.map(({ id }, at) => [
        id,
        suggested[at]!.map(({ themeId, because }) => ({ id: themeId, label: labels.get(themeId) ?? '', because })),
      ]),
    );
    return {
      seen,
      left,
      byHand,
      themes: themes.map(({ id, label }) => ({ id, label })),
      items: contributions.map((row) => ({
        contribution: viewContribution(row),
        suggestions: suggestions.get(row.id) ?? [],
      })),
    };
  }
}
