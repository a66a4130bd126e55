import { Inject, Injectable } from '@nestjs/common';
import { checkPopulation, type PopulationProblem } from '#analysis';
import { type PopulationAnswer } from '#contracts';
import { InvalidInputError, type PopulationGroup } from '#domain';
import { raiseDatasetVersion, recordAudit, savePopulationTable, usePopulationTable, type Database } from '#persistence';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readPopulation, type PopulationRows } from '../../../worker/src/population/read-population.js';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type RunReference } from '../../../worker/src/jobs/transport.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { UploadStore } from '../imports/upload-store.js';
import { readCells } from '../tables/read-cells.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';

const fields = new ZodPipe(
  z.object({
    name: z.string().trim().min(1).max(200),
    source: z.string().trim().min(1).max(300),
    date: z.iso.date(),
    territory: z.string().trim().min(1).max(200),
    ageFloor: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z.coerce.number().int().min(0).max(120).optional(),
    ),
  }),
);

/** What makes a table unusable; sums that differ are warnings, because published tables do differ. */
const FATAL: readonly PopulationProblem['code'][] = [
  'empty-table',
  'empty-group',
  'negative-population',
  'not-a-number',
  'duplicate-group',
  'total-row',
];

/** The residents that a process should hear: an uploaded table, checked, from then on the denominator. */
@Injectable()
export class PopulationService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
    private readonly store: UploadStore,
  ) {}

  async upload(place: ProcessPlace, request: FastifyRequest): Promise<PopulationAnswer> {
    const { file, fields: given } = await this.store.receive(request);
    try {
      const about = fields.transform(given);
      const { columns, rows, rowNumbers } = await readCells({ name: file.name, path: file.path });
      const population = readPopulation(file.name, columns, rows, rowNumbers);
      const { groups } = population;
      const warnings = checkOrRefuse(file.name, population);
      await this.use(place, { ...about, ageFloor: about.ageFloor ?? null, groups, flags: { warnings } });
      return { name: about.name, ...describe(groups), warnings };
    } finally {
      await this.store.remove(file.path);
    }
  }

  private async use(
    { workspaceId, processId, personId, tokenId }: ProcessPlace,
    table: {
      name: string;
      source: string;
      date: string;
      territory: string;
      ageFloor: number | null;
      groups: readonly PopulationGroup[];
      flags: object;
    },
  ): Promise<void> {
    const following = await this.database.inWorkspace(workspaceId, async (db) => {
      const id = await savePopulationTable(db, workspaceId, {
        ...table,
        flags: { ...table.flags },
        createdBy: personId,
      });
      await usePopulationTable(db, workspaceId, processId, id);
      await raiseDatasetVersion(db, workspaceId, processId);
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action: 'population-uploaded',
        subject: `population ${id}`,
      });
      return saveFollowingRuns(db, { workspaceId, processId, kind: 'population', createdBy: personId });
    });
    for (const run of following satisfies RunReference[]) await announce(this.queue.transport, { ...run, attempts: 0 });
  }
}

function checkOrRefuse(file: string, { groups, rows: rowOf, total }: PopulationRows): PopulationAnswer['warnings'] {
  const problems = checkPopulation(groups, total);
  const fatal = problems.find(({ code }) => FATAL.includes(code));
  if (fatal) {
    const row = rowOf[fatal.rows.at(-1) ?? 0] ?? 1;
    const what = [fatal.variable, fatal.group].filter(Boolean).join(' ');
    throw new InvalidInputError(
      fatal.code,
      `${file}, row ${row}: ${fatal.code.replaceAll('-', ' ')}${what ? ` (${what})` : ''}`,
      { file, row },
    );
  }
  return problems.map(({ code, variable, rows, found, expected }) => ({
    code,
    variable,
    rows: rows.map((position) => rowOf[position] ?? 1),
    difference: found !== null && expected !== null ? found - expected : null,
  }));
}

function describe(groups: readonly PopulationGroup[]): Pick<PopulationAnswer, 'residents' | 'variables'> {
  const variables = [...new Set(groups.map(({ variable }) => variable))].map((variable) => {
    const own = groups.filter((group) => group.variable === variable);
    return { variable, groups: own.length, residents: own.reduce((sum, { population }) => sum + population, 0) };
  });
  return { residents: Math.max(0, ...variables.map(({ residents }) => residents)), variables };
}
