import { Inject, Injectable } from '@nestjs/common';
import { MOST_BACKGROUNDS, type Background, type BackgroundList } from '#contracts';
import { ConflictError, NotFoundError } from '#domain';
import {
  deleteBackground,
  findBackground,
  listBackgrounds,
  recordAudit,
  saveBackground,
  type BackgroundRow,
  type Database,
  type Keys,
} from '#persistence';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Place } from '../http/access.decorator.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { UploadStore } from '../imports/upload-store.js';
import { DATABASE, KEYS } from '../tokens.js';
import { readBackgroundFile } from './read-background-file.js';

const fields = new ZodPipe(
  z.object({ name: z.string().trim().min(2).max(120), column: z.string().trim().max(200).default('') }),
);

/** Reference texts: they come in, are learnt from, and never go out. */
@Injectable()
export class BackgroundsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    private readonly store: UploadStore,
  ) {}

  async list({ workspaceId }: Place): Promise<BackgroundList> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listBackgrounds(db, workspaceId));
    return { backgrounds: rows.map(view) };
  }

  async upload({ workspaceId, personId, tokenId }: Place, request: FastifyRequest): Promise<Background> {
    const { file, fields: given } = await this.store.receive(request);
    try {
      const { name, column } = fields.transform(given);
      const read = await readBackgroundFile(file, column === '' ? null : column);
      return await this.database.inWorkspace(workspaceId, async (db) => {
        if ((await listBackgrounds(db, workspaceId)).length >= MOST_BACKGROUNDS)
          throw new ConflictError('too-many-backgrounds', `At most ${MOST_BACKGROUNDS}; delete one first.`);
        const id = await saveBackground(db, this.keys, workspaceId, { name, ...read, createdBy: personId });
        if (id === null)
          throw new ConflictError('background-exists', 'There are reference texts of this name; choose another one.');
        await recordAudit(db, workspaceId, {
          personId,
          tokenId,
          action: 'background-imported',
          subject: `background ${id}`,
          details: { texts: read.texts.length },
        });
        return view((await findBackground(db, workspaceId, id))!);
      });
    } finally {
      await this.store.remove(file.path);
    }
  }

  async remove({ workspaceId, personId, tokenId }: Place, id: string): Promise<void> {
    await this.database.inWorkspace(workspaceId, async (db) => {
      const outcome = await deleteBackground(db, workspaceId, id);
      if (outcome === 'missing') throw new NotFoundError('background-not-found', 'There are no such reference texts.');
      if (outcome === 'used')
        throw new ConflictError('background-used', 'A process uses these texts; choose others there first.');
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        action: 'background-deleted',
        subject: `background ${id}`,
      });
    });
  }
}

function view({ importedAt, ...row }: BackgroundRow): Background {
  return { ...row, importedAt: importedAt.toISOString() };
}
