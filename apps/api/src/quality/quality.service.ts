import { Inject, Injectable } from '@nestjs/common';
import { countHiddenTables } from '#analysis';
import { type AccessLog, type QualityAnswer } from '#contracts';
import {
  countCompleteness,
  countSimilar,
  findProcess,
  findShownReach,
  listPersonNames,
  listProcessEvents,
  listSourceNames,
  readDeliveredRows,
  readStoredTexts,
  type Database,
} from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { completenessOf } from './complete-by.js';

const SHOWN_EVENTS = 50;

/** What the data of a process are worth, what privacy hides of them, and who last did what. */
@Injectable()
export class QualityService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  read({ workspaceId, processId, processSlug }: ProcessPlace): Promise<QualityAnswer> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const process = await findProcess(db, workspaceId, processSlug);
      const rows = await readDeliveredRows(db, workspaceId, processId);
      const texts = await readStoredTexts(db, workspaceId, processId, new Date());
      const similar = await countSimilar(db, workspaceId, processId);
      const reach = (await findShownReach(db, workspaceId, processId))?.report ?? null;
      const variables = reach?.report.variables.map(({ variable }) => variable) ?? [];
      const counts = reach === null ? [] : await countCompleteness(db, workspaceId, processId, variables);
      const sources = await listSourceNames(db, workspaceId, processId);
      return {
        rows: {
          imports: rows.imports,
          failedImports: rows.failedImports,
          undoneImports: rows.undoneImports,
          lastImportAt: rows.lastImportAt?.toISOString() ?? null,
          delivered: rows.rows,
          leftOut: rows.leftOut,
          cells: rows.cells,
          reasons: [...rows.reasons],
        },
        texts: {
          stored: texts.stored,
          counted: texts.counted,
          setAside: [...texts.setAside],
          institution: texts.institution,
          gone: texts.gone,
          erased: texts.erased,
        },
        languages: [...texts.languages],
        copies: { exact: { texts: texts.exactTexts, contributions: texts.exactCopies }, similar },
        dates: { startsOn: process?.startsOn ?? null, endsOn: process?.endsOn ?? null, issues: [...texts.dates] },
        completeness: reach === null ? null : completenessOf(reach, counts, sources),
        suppression: reach === null ? null : { ...reach.suppression, tables: countHiddenTables(reach) },
      };
    });
  }

  async log({ workspaceId, processId }: ProcessPlace): Promise<AccessLog> {
    const rows = await this.database.inWorkspace(workspaceId, (db) =>
      listProcessEvents(db, workspaceId, processId, SHOWN_EVENTS),
    );
    const ids = rows.flatMap(({ personId }) => personId ?? []);
    const names = await this.database.asOwner((owner) => listPersonNames(owner, ids));
    return {
      events: rows.map(({ id, at, personId, action }) => ({
        id,
        at: at.toISOString(),
        person: personId === null ? null : (names.get(personId) ?? null),
        action,
      })),
    };
  }
}
