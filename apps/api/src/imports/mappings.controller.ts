import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch } from '@nestjs/common';
import { mappingList, renameMappingRequest, uuid, type MappingList, type RenameMappingRequest } from '#contracts';
import { NotFoundError } from '#domain';
import { listMappings, removeMapping, renameMapping, type Database } from '#persistence';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { DATABASE } from '../tokens.js';

/** Choices of columns that were saved with earlier imports. */
@Controller('api/workspaces/:workspace/processes/:process/mappings')
export class MappingsController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get()
  @Access('editor', 'import')
  @Answers(mappingList, 'Saved mappings of this municipality, the newest version of each')
  list(@InProcess() { workspaceId }: ProcessPlace): Promise<MappingList> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      return { mappings: (await listMappings(db, workspaceId)) as MappingList['mappings'] };
    });
  }

  @Patch(':mapping')
  @Access('editor', 'import')
  @Answers(mappingList, 'Give a saved mapping another name')
  async rename(
    @InProcess() place: ProcessPlace,
    @Param('mapping', valid(uuid)) id: string,
    @Body(valid(renameMappingRequest)) { name }: RenameMappingRequest,
  ): Promise<MappingList> {
    const { workspaceId } = place;
    const row = await this.database.inWorkspace(workspaceId, (db) => renameMapping(db, workspaceId, id, name));
    if (row === null) throw noMapping();
    return this.list(place);
  }

  @Delete(':mapping')
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(mappingList, 'Take a saved mapping out of the list; imports that were read by it go on naming it')
  async remove(@InProcess() place: ProcessPlace, @Param('mapping', valid(uuid)) id: string): Promise<MappingList> {
    const { workspaceId } = place;
    const removed = await this.database.inWorkspace(workspaceId, (db) => removeMapping(db, workspaceId, id));
    if (!removed) throw noMapping();
    return this.list(place);
  }
}

function noMapping(): NotFoundError {
  return new NotFoundError('mapping-not-found', 'There is no such saved choice of columns.');
}
