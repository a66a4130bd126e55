import { type PlaceRules } from '#contracts';
import { placeKey } from '#domain';
import {
  listPlaceRules,
  listProcesses,
  raiseDatasetVersion,
  recordAudit,
  replacePlaceRules,
  type Database,
  type PlaceRuleEntry,
} from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type RunReference } from '../../../worker/src/jobs/transport.js';
import { readPlaceRules } from '../../../worker/src/population/read-place-rules.js';
import { refreshPopulation } from '../../../worker/src/population/refresh-population.js';
import { type Place } from '../http/access.decorator.js';
import { UploadStore } from '../imports/upload-store.js';
import { readCells } from '../tables/read-cells.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';

/** The municipality's list of streets and villages, by which an address leads to a district. */
@Injectable()
export class PlacesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
    private readonly store: UploadStore,
  ) {}

  async list({ workspaceId }: Place): Promise<PlaceRules> {
    return describe(await this.database.inWorkspace(workspaceId, (db) => listPlaceRules(db, workspaceId)));
  }

  /** The list takes the place of the one before; every process counts its people anew. */
  async replace(place: Place, request: FastifyRequest): Promise<PlaceRules> {
    const { file } = await this.store.receive(request);
    try {
      const { columns, rows, rowNumbers } = await readCells({ name: file.name, path: file.path });
      const rules = readPlaceRules(file.name, columns, rows, rowNumbers);
      await this.keep(place, rules);
      return describe(rules);
    } finally {
      await this.store.remove(file.path);
    }
  }

  async clear(place: Place): Promise<void> {
    await this.keep(place, []);
  }

  private async keep({ workspaceId, personId, tokenId }: Place, rules: readonly PlaceRuleEntry[]): Promise<void> {
    const following = await this.database.inWorkspace(workspaceId, async (db) => {
      await replacePlaceRules(db, workspaceId, rules);
      const subject = `${rules.length} places`;
      await recordAudit(db, workspaceId, { personId, tokenId, action: 'places-replaced', subject });
      const runs: RunReference[] = [];
      for (const { id } of await listProcesses(db, workspaceId)) {
        await refreshPopulation(db, workspaceId, id);
        await raiseDatasetVersion(db, workspaceId, id);
        runs.push(
          ...(await saveFollowingRuns(db, { workspaceId, processId: id, kind: 'population', createdBy: personId })),
        );
      }
      return runs;
    });
    for (const run of following) await announce(this.queue.transport, { ...run, attempts: 0 });
  }
}

function describe(rules: readonly PlaceRuleEntry[]): PlaceRules {
  const districts = new Map<string, Set<string>>();
  for (const { name, district } of rules) {
    districts.set(placeKey(name), (districts.get(placeKey(name)) ?? new Set()).add(district));
  }
  const twice = rules.filter(({ name }) => districts.get(placeKey(name))!.size > 1).map(({ name }) => name);
  return { rules: [...rules], twoDistricts: [...new Set(twice)] };
}
