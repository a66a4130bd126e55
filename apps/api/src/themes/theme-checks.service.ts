import { Inject, Injectable } from '@nestjs/common';
import { cohensKappa } from '#analysis';
import { type CheckCodings, type CheckSample, type ThemeCheck } from '#contracts';
import { ConflictError, InvalidInputError, NotFoundError } from '#domain';
import {
  drawCheckTexts,
  findNewestThemeRun,
  listThemeChecks,
  listThemeCounts,
  recordAudit,
  saveThemeCheck,
  type CheckText,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { viewCheck } from './theme-views.js';

/** A person sorts texts into the themes without seeing where the machine has them: how far do both agree? */
@Injectable()
export class ThemeChecksService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list({ workspaceId, processId }: ProcessPlace): Promise<{ checks: ThemeCheck[] }> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listThemeChecks(db, workspaceId, processId));
    return { checks: rows.map(viewCheck) };
  }

  sample({ workspaceId, processId }: ProcessPlace, size: number): Promise<CheckSample> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const run = await findNewestThemeRun(db, workspaceId, processId);
      const themes = run ? await listFirstLevel(db, workspaceId, processId, run.runId) : [];
      if (!run || themes.length === 0) throw new NotFoundError('no-themes', 'There are no themes to check yet.');
      const texts = await drawCheckTexts(db, workspaceId, processId, run.runId, size);
      return {
        runId: run.runId,
        size,
        themes: themes.map(({ id, label, terms }) => ({ id, label, terms: [...terms] })),
        items: texts.map(({ id, title, body, language }) => ({ id, title, body, language })),
      };
    });
  }

  /** @throws {ConflictError} `themes-changed` when themes were found anew, or another check was handed in, since the sample was drawn */
  async save(place: ProcessPlace, request: CheckCodings): Promise<ThemeCheck> {
    const { workspaceId, processId, personId, tokenId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const run = await findNewestThemeRun(db, workspaceId, processId);
      if (run?.runId !== request.runId) throw changed();
      const themes = await listFirstLevel(db, workspaceId, processId, run.runId);
      const texts = await drawCheckTexts(db, workspaceId, processId, run.runId, request.size);
      const codings = codingsOf(request, texts, new Set(themes.map(({ id }) => id)));
      const { kappa, interval } = cohensKappa(codings.map(({ byMachine, byPerson }) => [byMachine, byPerson]));
      const id = await saveThemeCheck(db, workspaceId, {
        processId,
        runId: run.runId,
        agreed: codings.filter(({ byMachine, byPerson }) => byMachine === byPerson).length,
        kappa,
        kappaLower: interval?.lower ?? null,
        kappaUpper: interval?.upper ?? null,
        personId,
        codings,
      });
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action: 'themes-checked',
        subject: `theme-check ${id}`,
        details: { coded: codings.length },
      });
      return viewCheck((await listThemeChecks(db, workspaceId, processId, 1))[0]!);
    });
  }
}

async function listFirstLevel(db: EntityManager, workspaceId: string, processId: string, runId: string) {
  const themes = await listThemeCounts(db, workspaceId, processId, runId);
  return themes.filter(({ parentId }) => parentId === null);
}

function codingsOf({ codings }: CheckCodings, texts: readonly CheckText[], themes: ReadonlySet<string>) {
  const sample = new Map(texts.map((text) => [text.id, text]));
  const coded = new Map(codings.map(({ contribution, theme }) => [contribution, theme]));
  if (coded.size < codings.length)
    throw new InvalidInputError('invalid-request', 'codings: a text stands twice', { field: 'codings' });
  return [...coded].map(([contributionId, theme]) => {
    const text = sample.get(contributionId);
    if (!text) throw changed();
    if (theme !== 'none' && !themes.has(theme))
      throw new NotFoundError('theme-not-found', 'There is no such theme any more.');
    return { contributionId, byMachine: text.byMachine, byPerson: theme === 'none' ? null : theme };
  });
}

function changed(): ConflictError {
  return new ConflictError('themes-changed', 'The themes have changed since; begin the check anew.');
}
