import { nearCopies, NEAR_COPY_LENGTHS } from '#analysis';
import {
  type ChangeRemarksRequest,
  type RemarkChoices,
  type RemarkDetail,
  type RemarkFilterQuery,
  type RemarkList,
  type RemarkQuery,
  type RemarksChanged,
  type SimilarRemarks,
} from '#contracts';
import { DECISIONS, mayActAs, NotFoundError, type DecisionCode, type LocalisedText } from '#domain';
import { wordFor } from '#language';
import {
  changeRemarks,
  countRegister,
  findNewestThemeRun,
  listAlikeIds,
  listPersonNames,
  listRegister,
  listRegisterChoices,
  listTextsOfLength,
  numberRemarks,
  raiseDatasetVersion,
  recordAudit,
  refreshRegisterStatistics,
  type Database,
  type RegisterRow,
} from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { z } from 'zod';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type RunReference } from '../../../worker/src/jobs/transport.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';
import { type Table } from '../tables/table.js';
import { filterOf } from './filter-of.js';
import { viewRemark } from './remark-view.js';

const listPlace = z.object({ number: z.int() });
/** Files are read in as few steps: each looks at the whole register. */
const TABLE_PAGE = 10_000;
/** So many rows are handed back after a change; a screen shows fewer. */
const MOST_RETURNED = 200;
/** From so many rows written at once on, the database is told of them. */
const MANY_ROWS = 500;
/** So many remarks of the same theme are offered at once. */
const MOST_OF_THEME = 200;

/** What a decision of the register says, beside its reason. */
const ANSWER_TEXTS = Object.fromEntries(
  DECISIONS.map((code): [DecisionCode, LocalisedText] => [
    code,
    { pl: wordFor('pl', 'remark-decision', code), en: wordFor('en', 'remark-decision', code) },
  ]),
) as Record<DecisionCode, LocalisedText>;

/** The register of remarks: numbered, narrowed, answered one by one or many at once. */
@Injectable()
export class RemarksService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  async list(place: ProcessPlace, query: RemarkQuery): Promise<RemarkList> {
    const { workspaceId, processId } = place;
    const { cursor, limit, format: _format, ...asked } = query;
    const after = decodeCursor(cursor, listPlace)?.number ?? null;
    const filter = filterOf(asked);
    return this.inRegister(place, async (db) => {
      const rows = await listRegister(db, workspaceId, processId, filter, { after, limit });
      const last = rows.at(-1);
      return {
        counts: await countRegister(db, workspaceId, processId, filter),
        items: rows.map(viewRemark),
        next: last && rows.length === limit ? encodeCursor({ number: last.number }) : null,
      };
    });
  }

  /** Every row that the filter leaves, in the order of the register. */
  readAll(place: ProcessPlace, asked: RemarkFilterQuery): Promise<RegisterRow[]> {
    const { workspaceId, processId } = place;
    return this.inRegister(place, async (db) => {
      const rows: RegisterRow[] = [];
      for (let found = TABLE_PAGE; found === TABLE_PAGE;) {
        const page = { after: rows.at(-1)?.number ?? null, limit: TABLE_PAGE };
        const next = await listRegister(db, workspaceId, processId, filterOf(asked), page);
        rows.push(...next);
        found = next.length;
      }
      return rows;
    });
  }

  async table(place: ProcessPlace, query: RemarkFilterQuery): Promise<Table> {
    const rows = (await this.readAll(place, query)).map(viewRemark);
    return {
      name: `remarks-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: [
        ...[
          'number',
          'id',
          'reference',
          'received_on',
          'channel',
          'title',
          'text',
          'language',
          'eligibility',
          'passage',
        ],
        ...['theme', 'office', 'position', 'reason', 'state', 'origin'],
      ],
      rows: rows.map((row) => [
        ...[row.number, row.id, row.reference, row.receivedOn, row.channel, row.title, row.text, row.language],
        ...[row.eligibility, row.passage, row.theme?.label ?? null, row.office, row.position, row.reason, row.state],
        row.origin,
      ]),
    };
  }

  choices(place: ProcessPlace): Promise<RemarkChoices> {
    return this.inRegister(place, async (db) => {
      const { offices, passages, channels, themes } = await listRegisterChoices(db, place.workspaceId, place.processId);
      return { offices: [...offices], passages: [...passages], channels: [...channels], themes: [...themes] };
    });
  }

  async read(place: ProcessPlace, id: string): Promise<RemarkDetail> {
    const row = await this.inRegister(place, (db) => this.rowOf(db, place, id));
    const { changedBy } = row;
    const names = await this.database.asOwner((owner) => listPersonNames(owner, changedBy === null ? [] : [changedBy]));
    return {
      ...viewRemark(row),
      changedBy: names.get(changedBy ?? '') ?? null,
      changedAt: row.changedAt.toISOString(),
    };
  }

  /** What one answer could also be given to: near copies first, then what is much the same, then the rest of the theme. */
  similar(place: ProcessPlace, id: string): Promise<SimilarRemarks> {
    const { workspaceId, processId } = place;
    return this.inRegister(place, async (db) => {
      const row = await this.rowOf(db, place, id);
      const copies = await listCopies(db, place, row);
      const run = await findNewestThemeRun(db, workspaceId, processId);
      const alike = run === null ? [] : await listAlikeIds(db, workspaceId, run.runId, id);
      const close = await listOwed(db, place, [...copies, ...alike]);
      const ofTheme = await listOfTheme(db, place, row.themeId);
      const rows = new Map(
        [...close, ...ofTheme.rows].filter((other) => other.id !== id).map((other) => [other.id, other]),
      );
      const because = (other: string) =>
        copies.includes(other) ? ('copy' as const) : alike.includes(other) ? ('alike' as const) : ('theme' as const);
      const order = { copy: 0, alike: 1, theme: 2 };
      return {
        items: [...rows.values()]
          .map((other) => ({ remark: viewRemark(other), because: because(other.id) }))
          .sort((a, b) => order[a.because] - order[b.because] || a.remark.number - b.remark.number),
        ofTheme: ofTheme.total,
      };
    });
  }

  /** All rows or none; a published answer that was taken back changes what the measures count. */
  async change(place: ProcessPlace, request: ChangeRemarksRequest): Promise<RemarksChanged> {
    const { workspaceId, processId, personId, tokenId } = place;
    const { changes, language, fromSheet } = request;
    const following: RunReference[] = [];
    const result = await this.inRegister(place, async (db) => {
      const mayUnpublish = mayActAs(place.role, 'publisher');
      const by = { personId, language, mayUnpublish, texts: ANSWER_TEXTS };
      const { unpublished } = await changeRemarks(db, workspaceId, processId, changes, by);
      if (unpublished > 0) {
        await raiseDatasetVersion(db, workspaceId, processId);
        following.push(
          ...(await saveFollowingRuns(db, { workspaceId, processId, kind: 'ledger', createdBy: personId })),
        );
      }
      const answered = changes.filter(({ position, reason }) => position !== undefined || reason !== undefined).length;
      await recordAudit(db, workspaceId, {
        ...{ personId, tokenId, processId },
        action: fromSheet ? 'remark-sheet-merged' : 'remarks-changed',
        subject: `process ${processId}`,
        details: { remarks: changes.length, answered, unpublished },
      });
      const ids = changes.map(({ id }) => id);
      const rows = await listRegister(db, workspaceId, processId, { ids }, { after: null, limit: MOST_RETURNED });
      return { counts: await countRegister(db, workspaceId, processId, {}), items: rows.map(viewRemark) };
    });
    await this.refreshStatistics(changes.length);
    for (const run of following) await announce(this.queue.transport, { ...run, attempts: 0 });
    return result;
  }

  /** Whatever reads the register first gives numbers to what came since. */
  async inRegister<T>(place: ProcessPlace, work: (db: EntityManager) => Promise<T>): Promise<T> {
    const { workspaceId, processId } = place;
    const given = await this.database.inWorkspace(workspaceId, (db) => numberRemarks(db, workspaceId, processId));
    await this.refreshStatistics(given);
    return this.database.inWorkspace(workspaceId, work);
  }

  private async refreshStatistics(written: number): Promise<void> {
    if (written >= MANY_ROWS) await this.database.asOwner(refreshRegisterStatistics);
  }

  private async rowOf(db: EntityManager, { workspaceId, processId }: ProcessPlace, id: string): Promise<RegisterRow> {
    const [row] = await listRegister(db, workspaceId, processId, { ids: [id] }, { after: null, limit: 1 });
    if (!row) throw new NotFoundError('remark-not-found', 'There is no such remark in the register.');
    return row;
  }
}

async function listCopies(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  row: RegisterRow,
): Promise<string[]> {
  const text = [row.title ?? '', row.body].filter((part) => part !== '').join('\n');
  const { least, most } = NEAR_COPY_LENGTHS;
  const length = { from: Math.floor(text.length * least) - 20, to: Math.ceil(text.length * most) + 20 };
  const others = await listTextsOfLength(db, workspaceId, processId, length);
  const found = nearCopies(
    text,
    others.map((other) => other.text),
  );
  return found.map((at) => others[at]!.id);
}

async function listOwed(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  ids: readonly string[],
): Promise<RegisterRow[]> {
  const rows = await listRegister(db, workspaceId, processId, { ids }, { after: null, limit: MOST_RETURNED });
  return rows.filter(({ eligibility }) => eligibility === 'eligible');
}

async function listOfTheme(
  db: EntityManager,
  { workspaceId, processId }: ProcessPlace,
  theme: string | null,
): Promise<{ rows: RegisterRow[]; total: number }> {
  if (theme === null) return { rows: [], total: 0 };
  const rows = await listRegister(db, workspaceId, processId, { theme }, { after: null, limit: MOST_OF_THEME });
  const { found } = await countRegister(db, workspaceId, processId, { theme });
  return { rows: rows.filter(({ eligibility }) => eligibility === 'eligible'), total: found };
}
