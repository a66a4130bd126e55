import { Controller, Get, Inject } from '@nestjs/common';
import { sourcesOverview, type SourcesOverview } from '#contracts';
import { listBoundarySets, listCensusTables, listSourcesOverview, type Database } from '#persistence';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { DATABASE } from '../tokens.js';

@Controller('api/workspaces/:workspace/sources')
@Access('admin')
export class SourcesController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get()
  @Answers(
    sourcesOverview,
    'Tables of residents, boundaries, and the sources of all processes with their last delivery',
  )
  async list(@InWorkspace() { workspaceId }: Place): Promise<SourcesOverview> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const populations = await listCensusTables(db, workspaceId);
      const boundaries = await listBoundarySets(db, workspaceId);
      const sources = await listSourcesOverview(db, workspaceId);
      return {
        populations: populations.map((table) => ({ ...table, processes: [...table.processes] })),
        boundaries: boundaries.map(({ id, name, source, areas, warnings, importedAt }) => ({
          ...{ id, name, source, areas, warnings: warnings.length },
          importedAt: importedAt.toISOString(),
        })),
        sources: sources.map(({ nextAt, lastAt, ...row }) => ({
          ...row,
          nextAt: row.paused ? null : (nextAt?.toISOString() ?? null),
          lastAt: lastAt?.toISOString() ?? null,
        })),
      };
    });
  }
}
