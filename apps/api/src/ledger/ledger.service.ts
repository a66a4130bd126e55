import { Inject, Injectable } from '@nestjs/common';
import {
  type LedgerChangeRequest,
  type LedgerDraftRequest,
  type LedgerDueRequest,
  type LedgerEntry,
  type LedgerList,
  type LedgerPublishRequest,
  type LedgerQuery,
  type LedgerStepRequest,
  type LedgerWithdrawRequest,
} from '#contracts';
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  ledgerMistakes,
  mayActAs,
  NotFoundError,
  REFUSED_IN_DRAFTS,
  type LedgerDraft,
} from '#domain';
import {
  applyLedger,
  changeLedgerEntry,
  countBehind,
  countLedgerEntries,
  createLedgerEntry,
  deleteLedgerDraft,
  findLedgerEntry,
  findLedgerSettings,
  handInEntry,
  listLedgerEntries,
  listLedgerOffices,
  listReached,
  moveDueDate,
  publishEntry,
  recordAudit,
  returnToDraft,
  withdrawEntry,
  type Database,
  type EntryReference,
} from '#persistence';
import { z } from 'zod';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';
import { answerEntry, getEntry, readWhole, refuseChanged } from './read-whole-entry.js';
import { mistakesOf } from './ledger-view.js';
import { LedgerWriter } from './ledger-writer.js';

const cursorOf = z.object({ place: z.string().max(40), id: z.uuid() });
const MOST_ROWS = 20_000;

/** The decision ledger: what the office writes, publishes and takes back. */
@Injectable()
export class LedgerService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly writer: LedgerWriter,
  ) {}

  async list(place: ProcessPlace, { cursor, limit, order, format: _, ...asked }: LedgerQuery): Promise<LedgerList> {
    const filter = visibleTo(place, asked);
    const after = decodeCursor(cursor, cursorOf);
    return this.database.inWorkspace(place.workspaceId, async (db) => {
      const { rows, total } = await listLedgerEntries(db, place, { filter, order, after, limit: limit + 1 });
      const last = rows.length > limit ? rows[limit - 1]! : null;
      const counts = await countLedgerEntries(db, place);
      const isWriter = mayActAs(place.role, 'editor');
      return {
        total,
        counts: isWriter ? counts : { ...counts, all: counts.published, draft: 0, waiting: 0, withdrawn: 0 },
        offices: await listLedgerOffices(db, place),
        needsSecondPerson: (await findLedgerSettings(db, place, new Date())).needsSecondPerson,
        items: rows.slice(0, limit).map(({ place: _place, changedAt, title, themes, ...row }) => ({
          ...row,
          suggestions: isWriter ? row.suggestions : 0,
          title: { ...title },
          themes: themes.map((theme) => ({ ...theme })),
          changedAt: changedAt.toISOString(),
        })),
        next: last && encodeCursor({ place: last.place, id: last.id }),
      };
    });
  }

  async table(
    place: ProcessPlace,
    { cursor: _c, limit: _l, format: _f, order, ...asked }: LedgerQuery,
  ): Promise<Table> {
    const filter = visibleTo(place, asked);
    const { rows } = await this.database.inWorkspace(place.workspaceId, (db) =>
      listLedgerEntries(db, place, { filter, order, after: null, limit: MOST_ROWS }),
    );
    return {
      name: `ledger-${place.processSlug}${place.isSample ? '-sample-data' : ''}`,
      columns: [
        'subject',
        'id',
        'state',
        'visibility',
        'text',
        'decision',
        'delivery',
        'office',
        'on',
        'due_on',
        'days_late',
      ].concat(['origin', 'source_label', 'contributions', 'themes', 'changed_at']),
      rows: rows.map((row) => [
        ...[row.subject, row.id, row.state, row.visibility, Object.values(row.title)[0] ?? '', row.code, row.delivery],
        ...[row.office, row.on, row.dueOn, row.daysLate, row.origin, row.sourceLabel, row.contributions],
        ...[row.themes.map(({ label }) => label).join('; '), row.changedAt.toISOString()],
      ]),
    };
  }

  read(place: ProcessPlace, entry: EntryReference): Promise<LedgerEntry> {
    return answerEntry(this.database, place, entry);
  }

  async create(place: ProcessPlace, draft: LedgerDraftRequest): Promise<LedgerEntry> {
    const id = await this.database.inWorkspace(place.workspaceId, async (db) => {
      await this.refuseImpossible(db, place, draft, null);
      const created = await createLedgerEntry(db, place, draft, place.personId);
      await audit(db, place, 'ledger-entry-created', { subject: draft.subject, id: created });
      return created;
    });
    return this.read(place, { subject: draft.subject, id });
  }

  async change(place: ProcessPlace, entry: EntryReference, request: LedgerChangeRequest): Promise<LedgerEntry> {
    const { draft, version } = request;
    if (draft.subject !== entry.subject)
      throw new InvalidInputError('invalid-request', 'draft.subject: not what the entry is', {
        field: 'draft.subject',
      });
    await this.writer.write(place, async (db) => {
      const row = await getEntry(db, place, entry);
      if (row.source) throw ofSource();
      if (row.state === 'published' && !mayActAs(place.role, 'publisher'))
        throw new ForbiddenError('entry-published', 'A published entry is changed by a publisher.');
      await this.refuseImpossible(db, place, draft, entry.id);
      const reached = row.state === 'published' ? await listReached(db, place, entry) : [];
      const former = row.draft as unknown as Record<string, unknown>;
      const fields = Object.entries(draft).flatMap(([field, value]) => (isSame(value, former[field]) ? [] : [field]));
      const change = { draft, version, personId: place.personId, fields };
      if (row.state === 'published') refuseMovedDate(row.draft, draft);
      if (!(await changeLedgerEntry(db, place, entry.id, change)))
        await refuseChanged(this.database, db, place, entry, version);
      await audit(db, place, 'ledger-entry-changed', entry);
      if (row.state !== 'published') return false;
      const { settings, ...whole } = await readWhole(db, place, entry);
      refuseMistakes(mistakesOf({ settings, ...whole }));
      if (settings.needsSecondPerson) {
        await withdrawEntry(db, place, entry, { version: version + 1, personId: place.personId, reason: {} });
        await handInEntry(db, place, entry, { version: version + 2, personId: place.personId });
      }
      const now = await listReached(db, place, entry);
      await applyLedger(db, place, [...reached, ...now], { personId: place.personId, on: dayOf(draft) });
      return true;
    });
    return this.read(place, entry);
  }

  async remove(place: ProcessPlace, entry: EntryReference): Promise<void> {
    await this.database.inWorkspace(place.workspaceId, async (db) => {
      const row = await getEntry(db, place, entry);
      if (row.publishedAt !== null || row.source || row.state === 'published')
        throw new ConflictError('entry-published', 'What was published is withdrawn, and never deleted.');
      const behind = await countBehind(db, place.workspaceId, entry);
      if (behind > 0) throw new ConflictError('entries-behind', 'Other entries stand behind this one.', { behind });
      await deleteLedgerDraft(db, place, entry);
      await audit(db, place, 'ledger-entry-deleted', entry);
    });
  }

  async handIn(place: ProcessPlace, entry: EntryReference, { version }: LedgerStepRequest): Promise<LedgerEntry> {
    await this.database.inWorkspace(place.workspaceId, async (db) => {
      const whole = await readWhole(db, place, entry);
      if (whole.row.source) throw ofSource();
      refuseMistakes(mistakesOf(whole).filter(({ code }) => code !== 'without-link'));
      if (!(await handInEntry(db, place, entry, { version, personId: place.personId })))
        await refuseChanged(this.database, db, place, entry, version);
      await audit(db, place, 'ledger-entry-handed-in', entry);
    });
    return this.read(place, entry);
  }

  async giveBack(place: ProcessPlace, entry: EntryReference, { version }: LedgerStepRequest): Promise<LedgerEntry> {
    await this.database.inWorkspace(place.workspaceId, async (db) => {
      if (!(await returnToDraft(db, place, entry, { version, personId: place.personId })))
        await refuseChanged(this.database, db, place, entry, version);
      await audit(db, place, 'ledger-entry-returned', entry);
    });
    return this.read(place, entry);
  }

  async publish(place: ProcessPlace, entry: EntryReference, request: LedgerPublishRequest): Promise<LedgerEntry> {
    const { version, withoutInput } = request;
    await this.writer.write(place, async (db) => {
      const whole = await readWhole(db, place, entry);
      const { row, settings, authors } = whole;
      if (row.source) throw ofSource();
      refuseMistakes(mistakesOf(whole, withoutInput));
      if (settings.needsSecondPerson && (place.personId === null || authors.includes(place.personId)))
        throw new ForbiddenError('second-person-needed', 'Somebody other than the author publishes here.');
      const isSecond = place.personId !== null && authors.length > 0 && !authors.includes(place.personId);
      const by = {
        version,
        personId: place.personId,
        approvedBy: isSecond ? place.personId : null,
        withoutInput:
          withoutInput &&
          mistakesOf({ ...whole, row: { ...row, withoutInput: false } }).some(({ code }) => code === 'without-link'),
        on: dayOf(row.draft),
      };
      if ((await publishEntry(db, place, entry, by)) === null)
        await refuseChanged(this.database, db, place, entry, version);
      await audit(db, place, 'ledger-entry-published', entry);
      return true;
    });
    return this.read(place, entry);
  }

  async withdraw(place: ProcessPlace, entry: EntryReference, request: LedgerWithdrawRequest): Promise<LedgerEntry> {
    const { version, reason } = request;
    await this.writer.write(place, async (db) => {
      const row = await getEntry(db, place, entry);
      if (row.source) throw ofSource();
      if ((await withdrawEntry(db, place, entry, { version, reason, personId: place.personId })) === null)
        await refuseChanged(this.database, db, place, entry, version);
      await audit(db, place, 'ledger-entry-withdrawn', entry);
      return true;
    });
    return this.read(place, entry);
  }

  async moveDue(place: ProcessPlace, entry: EntryReference, request: LedgerDueRequest): Promise<LedgerEntry> {
    const { version, dueOn, reason, visibility } = request;
    await this.writer.write(place, async (db) => {
      const row = await getEntry(db, place, entry);
      if (row.source) throw ofSource();
      if (row.draft.subject !== 'commitment' && row.draft.subject !== 'outcome')
        throw new InvalidInputError('no-due-date', 'Only commitments and outcomes have a day that was promised.');
      await this.refuseImpossible(db, place, { ...row.draft, dueOn } as LedgerDraft, entry.id);
      const move = { version, to: dueOn, reason, visibility, personId: place.personId };
      if (!(await moveDueDate(db, place, entry, move))) await refuseChanged(this.database, db, place, entry, version);
      await audit(db, place, 'ledger-date-moved', entry);
      return row.state === 'published';
    });
    return this.read(place, entry);
  }

  /** What can never be right is refused even in a draft; and what an entry stands behind must be there. */
  private async refuseImpossible(
    db: EntityManager,
    place: ProcessPlace,
    draft: LedgerDraft,
    id: string | null,
  ): Promise<void> {
    const { startsOn, today } = await findLedgerSettings(db, place, new Date());
    const mistakes = ledgerMistakes(draft, { startsOn, today, links: 1, withoutInput: false });
    refuseMistakes(mistakes.filter(({ code }) => REFUSED_IN_DRAFTS.includes(code)));
    const before = draft.subject === 'commitment' || draft.subject === 'outcome' ? draft.decisionId : null;
    const promised = draft.subject === 'outcome' ? draft.commitmentId : null;
    for (const [subject, entryId] of [
      ['decision', before],
      ['commitment', promised],
    ] as const) {
      if (entryId === null) continue;
      if (entryId === id || !(await findLedgerEntry(db, place, { subject, id: entryId })))
        throw new NotFoundError('entry-not-found', 'There is no such entry in the ledger.', { field: `${subject}Id` });
    }
  }
}

/** Drafts, and what was taken back, are the writers' own. */
function visibleTo<Filter extends object>(place: ProcessPlace, filter: Filter): Filter & { state?: 'published' } {
  return mayActAs(place.role, 'editor') ? filter : { ...filter, state: 'published' };
}

function refuseMistakes(mistakes: readonly { readonly field: string; readonly code: string }[]): void {
  const first = mistakes[0];
  if (!first) return;
  throw new InvalidInputError(first.code, `${first.field}: ${first.code}`, {
    field: first.field,
    mistakes: mistakes.map(({ field, code }) => `${field}:${code}`).join(','),
  });
}

/** A day that residents were promised moves with a reason, by its own route. */
function refuseMovedDate(former: LedgerDraft, draft: LedgerDraft): void {
  const due = (one: LedgerDraft) => (one.subject === 'commitment' || one.subject === 'outcome' ? one.dueOn : null);
  if (due(former) === null || due(former) === due(draft)) return;
  throw new ConflictError('move-date-with-reason', 'A published date is moved with a reason.', { field: 'dueOn' });
}

/** The day that status events bear. */
function dayOf(draft: LedgerDraft): string | null {
  if (draft.subject === 'response') return draft.answeredOn;
  if (draft.subject === 'decision') return draft.decidedOn;
  return draft.subject === 'outcome' && draft.delivery === 'delivered' ? draft.deliveredOn : null;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ofSource(): ConflictError {
  return new ConflictError('entry-of-source', 'This entry is told by a source and changes with its next import.');
}

function audit(db: EntityManager, place: ProcessPlace, action: string, { subject, id }: EntryReference): Promise<void> {
  const { workspaceId, processId, personId, tokenId } = place;
  return recordAudit(db, workspaceId, { personId, tokenId, processId, action, subject: `${subject} ${id}` });
}
