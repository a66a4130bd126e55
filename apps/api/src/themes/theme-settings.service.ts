import { Inject, Injectable } from '@nestjs/common';
import { type ThemeSettings, type ThemeSettingsAnswer } from '#contracts';
import { InvalidInputError, NotFoundError } from '#domain';
import {
  countNeighbourTexts,
  findBackground,
  findCodeframe,
  listBackgrounds,
  listCodeframes,
  readThemeSettings,
  recordAudit,
  saveThemeSettings,
  type Database,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';

/** What takes part when themes are found in a process; a change lets them be found anew. */
@Injectable()
export class ThemeSettingsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  async read({ workspaceId, processId }: ProcessPlace): Promise<ThemeSettingsAnswer> {
    return this.database.inWorkspace(workspaceId, async (db) => ({
      ...(await readThemeSettings(db, workspaceId, processId)),
      codeframes: (await listCodeframes(db, workspaceId)).map(({ id, name, topics }) => ({
        id,
        name,
        topics: topics.length,
      })),
      backgrounds: (await listBackgrounds(db, workspaceId)).map(({ id, name, texts }) => ({ id, name, texts })),
      workspaceTexts: await countNeighbourTexts(db, workspaceId, processId),
    }));
  }

  async change(place: ProcessPlace, settings: ThemeSettings): Promise<ThemeSettingsAnswer> {
    const { workspaceId, processId, personId, tokenId } = place;
    if ((settings.codeframe === 'own') !== (settings.codeframeId !== null)) throw misfit('codeframeId');
    if ((settings.background === 'imported') !== (settings.backgroundId !== null)) throw misfit('backgroundId');
    const following = await this.database.inWorkspace(workspaceId, async (db) => {
      await refuseUnknown(db, workspaceId, settings);
      await saveThemeSettings(db, workspaceId, processId, settings, personId);
      const { codeframe, glossary, background } = settings;
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action: 'theme-settings-changed',
        subject: `process ${processId}`,
        details: { codeframe, glossary, background },
      });
      return saveFollowingRuns(db, { workspaceId, processId, kind: 'theme-settings', createdBy: personId });
    });
    for (const run of following) await announce(this.queue.transport, { ...run, attempts: 0 });
    return this.read(place);
  }
}

function misfit(field: string): InvalidInputError {
  return new InvalidInputError('invalid-request', `${field}: does not fit what was chosen`, { field });
}

async function refuseUnknown(
  db: EntityManager,
  workspaceId: string,
  { codeframeId, backgroundId }: ThemeSettings,
): Promise<void> {
  if (codeframeId !== null && !(await findCodeframe(db, workspaceId, codeframeId)))
    throw new NotFoundError('codeframe-not-found', 'There is no such codeframe.');
  if (backgroundId !== null && !(await findBackground(db, workspaceId, backgroundId)))
    throw new NotFoundError('background-not-found', 'There are no such reference texts.');
}
