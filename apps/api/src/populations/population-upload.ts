import { InvalidInputError, POPULATION_UNIVERSES } from '#domain';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  readReference,
  refuseUnusable,
  type CheckedPopulation,
  type CheckedPopulationFile,
} from '../../../worker/src/population/read-reference.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { UploadStore } from '../imports/upload-store.js';

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

const readingFields = z.object({ unit: optional(z.enum(['people', 'shares', 'auto'])) });
const reading = new ZodPipe(readingFields);
const saving = new ZodPipe(
  readingFields.extend({
    name: z.string().trim().min(1).max(200),
    source: z.string().trim().min(1).max(300),
    date: z.iso.date(),
    territory: z.string().trim().min(1).max(200),
    territoryCode: optional(z.string().trim().max(16)),
    licence: optional(z.string().trim().max(300)),
    universe: optional(z.enum(POPULATION_UNIVERSES)),
    ageFloor: optional(z.coerce.number().int().min(0).max(120)),
    table: optional(z.coerce.number().int().min(0)),
    useImplied: flag,
    use: optional(z.enum(['main', 'place', 'none'])),
  }),
);

export type PopulationFields = ReturnType<typeof saving.transform>;

/** A file of a whole country belongs to the installation, not to one municipality. */
const MOST_TABLES = 100;

/** Files with residents as they come in: read, checked, and gone from the disk again. */
@Injectable()
export class PopulationUpload {
  constructor(private readonly store: UploadStore) {}

  async preview(request: FastifyRequest): Promise<CheckedPopulationFile> {
    const { file, fields } = await this.store.receive(request);
    try {
      return refuseCountry(file.name, await readReference(file, reading.transform(fields).unit ?? 'auto'));
    } finally {
      await this.store.remove(file.path);
    }
  }

  /** @throws {InvalidInputError} of the file, or of the table that was asked for */
  async table(request: FastifyRequest): Promise<{ about: PopulationFields; table: CheckedPopulation; file: string }> {
    const { file, fields } = await this.store.receive(request);
    try {
      const about = saving.transform(fields);
      const { tables } = await readReference(file, about.unit ?? 'auto');
      const table = tables[about.table ?? 0];
      if (table === undefined) {
        throw new InvalidInputError('missing-table', `${file.name}: there is no table ${about.table}`, {
          file: file.name,
        });
      }
      refuseUnusable(file.name, table);
      return { about, table, file: file.name };
    } finally {
      await this.store.remove(file.path);
    }
  }
}

function refuseCountry(file: string, read: CheckedPopulationFile): CheckedPopulationFile {
  if (read.tables.length <= MOST_TABLES) return read;
  throw new InvalidInputError(
    'too-many-territories',
    `${file}: ${read.tables.length} territories and years; give the rows of your own, or have the file loaded once for all with "nasluch population load"`,
    { file, tables: read.tables.length },
  );
}
