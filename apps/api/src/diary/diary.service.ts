import { Inject, Injectable } from '@nestjs/common';
import { costPerParticipant, scrub } from '#analysis';
import { MOST_DIARY_ENTRIES, type Diary, type DiaryEntry, type DiaryEntryRequest } from '#contracts';
import { ATTRIBUTABLE_CHANNELS, ConflictError, NotFoundError, SMALLEST_GROUP } from '#domain';
import {
  countDiary,
  countNewcomers,
  findDiaryEntry,
  listDiary,
  listPersonNames,
  markDiaryEntry,
  recordAudit,
  saveDiaryEntry,
  type Database,
  type DiaryEntryRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Table } from '../tables/table.js';
import { DATABASE } from '../tokens.js';

/** What was done so that residents take part, what it took, and whom it brought. */
@Injectable()
export class DiaryService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async read({ workspaceId, processId }: ProcessPlace): Promise<Diary> {
    const { entries, newcomers } = await this.database.inWorkspace(workspaceId, async (db) => ({
      entries: await listDiary(db, workspaceId, processId),
      newcomers: await countNewcomers(db, workspaceId, processId, ATTRIBUTABLE_CHANNELS),
    }));
    const names = await this.namesOf(entries);
    const { windows, pooled, withoutWindow } = costPerParticipant(entries, newcomers, SMALLEST_GROUP);
    return {
      entries: entries.map((entry) => view(entry, names)),
      sums: {
        entries: entries.length,
        peopleMet: sum(entries, 'peopleMet'),
        peopleMetUnknown: unknown(entries, 'peopleMet'),
        staffMinutes: sum(entries, 'staffMinutes'),
        staffMinutesUnknown: unknown(entries, 'staffMinutes'),
        costCents: sum(entries, 'costCents'),
        costUnknown: unknown(entries, 'costCents'),
      },
      cost: { windows: windows.map((window) => ({ ...window, actions: [...window.actions] })), pooled, withoutWindow },
    };
  }

  async table({ workspaceId, processId, processSlug }: ProcessPlace): Promise<Table> {
    const entries = await this.database.inWorkspace(workspaceId, (db) => listDiary(db, workspaceId, processId));
    return {
      name: `diary-${processSlug}`,
      columns: [
        'date',
        'action',
        'place',
        'people_met',
        'staff_minutes',
        'cost_cents',
        'note',
        'channel',
        'counted_until',
      ],
      rows: entries.map((entry) => [
        entry.on,
        entry.action,
        entry.place,
        entry.peopleMet,
        entry.staffMinutes,
        entry.costCents,
        entry.note,
        entry.channel,
        entry.until,
      ]),
    };
  }

  /** What officials write may name a resident: it is scrubbed as her own words would be. */
  async save(place: ProcessPlace, id: string | null, request: DiaryEntryRequest): Promise<DiaryEntry> {
    const { workspaceId, processId, personId } = place;
    const entry = { ...request, place: scrubbed(request.place), note: scrubbed(request.note) };
    const row = await this.database.inWorkspace(workspaceId, async (db) => {
      if (id !== null) await this.standingOf(db, place, id, false);
      else if ((await countDiary(db, workspaceId, processId)) >= MOST_DIARY_ENTRIES)
        throw new ConflictError('diary-full', `A diary holds at most ${MOST_DIARY_ENTRIES} entries.`);
      const saved = await saveDiaryEntry(db, workspaceId, processId, { ...entry, ...(id && { id }) }, personId);
      await audit(db, place, id === null ? 'diary-entry-created' : 'diary-entry-changed', saved);
      return (await findDiaryEntry(db, workspaceId, processId, saved))!;
    });
    return view(row, await this.namesOf([row]));
  }

  async mark(place: ProcessPlace, id: string, isDeleted: boolean): Promise<void> {
    await this.database.inWorkspace(place.workspaceId, async (db) => {
      await this.standingOf(db, place, id, !isDeleted);
      await markDiaryEntry(db, place.workspaceId, id, isDeleted);
      await audit(db, place, isDeleted ? 'diary-entry-deleted' : 'diary-entry-restored', id);
    });
  }

  private async standingOf(
    db: EntityManager,
    { workspaceId, processId }: ProcessPlace,
    id: string,
    isDeleted: boolean,
  ): Promise<void> {
    const row = await findDiaryEntry(db, workspaceId, processId, id);
    if (!row || (row.deletedAt !== null) !== isDeleted)
      throw new NotFoundError('diary-entry-not-found', 'There is no such entry in the diary.');
  }

  private namesOf(rows: readonly DiaryEntryRow[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(rows.flatMap(({ createdBy }) => createdBy ?? []))];
    return this.database.asOwner((owner) => listPersonNames(owner, ids));
  }
}

type Counted = 'peopleMet' | 'staffMinutes' | 'costCents';

const sum = (rows: readonly DiaryEntryRow[], field: Counted) =>
  rows.reduce((total, row) => total + (row[field] ?? 0), 0);
const unknown = (rows: readonly DiaryEntryRow[], field: Counted) => rows.filter((row) => row[field] === null).length;
const scrubbed = (text: string | null) => (text === null || text === '' ? null : scrub(text).text);

function view(row: DiaryEntryRow, names: ReadonlyMap<string, string>): DiaryEntry {
  const { id, on, action, place, peopleMet, staffMinutes, costCents, note, channel, until, createdBy } = row;
  const writtenBy = names.get(createdBy ?? '') ?? null;
  return { id, on, action, place, peopleMet, staffMinutes, costCents, note, channel, until, createdBy: writtenBy };
}

function audit(
  db: EntityManager,
  { workspaceId, processId, personId, tokenId }: ProcessPlace,
  action: string,
  id: string,
): Promise<void> {
  return recordAudit(db, workspaceId, { personId, tokenId, processId, action, subject: `diary-entry ${id}` });
}
