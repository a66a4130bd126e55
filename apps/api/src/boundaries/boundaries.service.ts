import { Inject, Injectable } from '@nestjs/common';
import { matchAreas, type MatchedAreas } from '#analysis';
import { readBoundaries } from '#connectors';
import {
  boundaryFields,
  MOST_BOUNDARY_SETS,
  type BoundarySet,
  type BoundarySetList,
  type ProcessBoundaries,
} from '#contracts';
import { ConflictError, NotFoundError } from '#domain';
import {
  deleteBoundarySet,
  findBoundarySet,
  findPopulation,
  listAreaNames,
  listBoundarySets,
  recordAudit,
  saveBoundarySet,
  type BoundarySetRow,
  type Database,
} from '#persistence';
import { type FastifyRequest } from 'fastify';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { UploadStore } from '../imports/upload-store.js';
import { DATABASE } from '../tokens.js';

const fields = new ZodPipe(boundaryFields);

/** Boundaries of places: uploaded by the municipality, matched with the places of a process by their names. */
@Injectable()
export class BoundariesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly store: UploadStore,
  ) {}

  async list({ workspaceId }: Place): Promise<BoundarySetList> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listBoundarySets(db, workspaceId));
    return { boundaries: rows.map(view) };
  }

  async upload({ workspaceId, personId, tokenId }: Place, request: FastifyRequest): Promise<BoundarySet> {
    const { file, fields: given } = await this.store.receive(request);
    try {
      const { name, source, variable, property, swap } = fields.transform(given);
      const read = await readBoundaries(file, {
        property: property === '' ? undefined : property,
        swap: swap === 'auto' ? undefined : swap === 'yes',
      });
      return await this.database.inWorkspace(workspaceId, async (db) => {
        const sets = await listBoundarySets(db, workspaceId);
        if (sets.length >= MOST_BOUNDARY_SETS && !sets.some((set) => set.name === name))
          throw new ConflictError('too-many-boundaries', `At most ${MOST_BOUNDARY_SETS}; delete some first.`);
        const id = await saveBoundarySet(db, workspaceId, {
          name,
          source,
          variable,
          areas: read.areas,
          warnings: read.warnings,
          createdBy: personId,
        });
        await recordAudit(db, workspaceId, {
          personId,
          tokenId,
          action: 'boundaries-uploaded',
          subject: `boundaries ${id}`,
          details: { areas: read.areas.length },
        });
        return view((await findBoundarySet(db, workspaceId, id))!);
      });
    } finally {
      await this.store.remove(file.path);
    }
  }

  async remove({ workspaceId, personId, tokenId }: Place, id: string): Promise<void> {
    await this.database.inWorkspace(workspaceId, async (db) => {
      if (!(await deleteBoundarySet(db, workspaceId, id)))
        throw new NotFoundError('boundaries-not-found', 'There are no such boundaries.');
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        action: 'boundaries-deleted',
        subject: `boundaries ${id}`,
      });
    });
  }

  /** The set whose areas are most of the places of the process; of two as good, the newer one. */
  async ofProcess({ workspaceId, processId }: ProcessPlace): Promise<ProcessBoundaries> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const population = await findPopulation(db, workspaceId, processId);
      const sets = await listAreaNames(db, workspaceId);
      const groupsOf = (variable: string) =>
        (population?.groups ?? []).filter((row) => row.variable === variable).map(({ group }) => group);
      const [best] = sets
        .map(({ id, variable, names }) => ({ id, matched: matchAreas(names, groupsOf(variable)) }))
        .toSorted((a, b) => matches(b.matched) - matches(a.matched));
      const set = best === undefined ? null : await findBoundarySet(db, workspaceId, best.id);
      if (best === undefined || set === null) return { set: null, areas: [], withoutArea: [] };
      return {
        set: view(set),
        areas: set.shapes.map((area) => ({
          ...(area as Pick<ProcessBoundaries['areas'][number], 'name' | 'polygons'>),
          group: best.matched.groups.get(area.name) ?? null,
        })),
        withoutArea: [...best.matched.withoutArea],
      };
    });
  }
}

function matches({ groups }: MatchedAreas): number {
  return [...groups.values()].filter((group) => group !== null).length;
}

function view({ id, name, source, variable, areas, warnings, importedAt }: BoundarySetRow): BoundarySet {
  return { id, name, source, variable, areas, warnings: [...warnings], importedAt: importedAt.toISOString() };
}
