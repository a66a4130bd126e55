import { type LedgerEntry } from '#contracts';
import { ConflictError, mayActAs, NotFoundError } from '#domain';
import {
  countEntryLinks,
  findChangesSince,
  findLedgerEntry,
  findLedgerSettings,
  listAuthorsSincePublication,
  listDueDateMoves,
  listEntryChain,
  listEvidenceFiles,
  listLedgerEvents,
  listPersonNames,
  type Database,
  type EntryReference,
  type LedgerEntryRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { viewEntry, type WholeEntry } from './ledger-view.js';

/** @throws {NotFoundError} `entry-not-found`, also for a draft and a caller who may not write */
export async function getEntry(db: EntityManager, place: ProcessPlace, entry: EntryReference): Promise<LedgerEntryRow> {
  const row = await findLedgerEntry(db, place, entry);
  if (!row || (row.state !== 'published' && !mayActAs(place.role, 'editor')))
    throw new NotFoundError('entry-not-found', 'There is no such entry in the ledger.');
  return row;
}

export async function readWhole(db: EntityManager, place: ProcessPlace, entry: EntryReference): Promise<WholeEntry> {
  const { workspaceId } = place;
  const row = await getEntry(db, place, entry);
  return {
    row,
    links: await countEntryLinks(db, place, entry),
    chain: await listEntryChain(db, place, entry, { drafts: mayActAs(place.role, 'editor') }),
    events: await listLedgerEvents(db, workspaceId, entry),
    moves: await listDueDateMoves(db, workspaceId, entry),
    files: await listEvidenceFiles(db, workspaceId, entry),
    settings: await findLedgerSettings(db, place, new Date()),
    authors: await listAuthorsSincePublication(db, workspaceId, entry),
  };
}

/** One entry as the api answers it, with the names of those who wrote it. */
export async function answerEntry(
  database: Database,
  place: ProcessPlace,
  entry: EntryReference,
): Promise<LedgerEntry> {
  const whole = await database.inWorkspace(place.workspaceId, (db) => readWhole(db, place, entry));
  const { row, events } = whole;
  const ids = [row.changedBy, row.publishedBy, row.approvedBy, ...events.map(({ personId }) => personId)];
  const names = await namesOf(database, ids);
  return viewEntry(whole, names, place.personId);
}

export function namesOf(database: Database, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.flatMap((id) => (id === null ? [] : [id])))];
  return database.asOwner((owner) => listPersonNames(owner, known));
}

/** Says what somebody else changed meanwhile, or that the entry is in no state for this step. */
export async function refuseChanged(
  database: Database,
  db: EntityManager,
  place: ProcessPlace,
  entry: EntryReference,
  version: number,
): Promise<never> {
  const row = await getEntry(db, place, entry);
  if (row.version === version)
    throw new ConflictError('entry-state', 'The entry is in no state for this.', { state: row.state });
  const { fields, personId, at } = await findChangesSince(db, place.workspaceId, entry, version);
  const names = await namesOf(database, [personId]);
  throw new ConflictError('entry-changed', 'Somebody changed the entry meanwhile.', {
    version: row.version,
    fields: fields.join(','),
    by: (personId && names.get(personId)) ?? null,
    at: at?.toISOString() ?? row.changedAt.toISOString(),
  });
}
