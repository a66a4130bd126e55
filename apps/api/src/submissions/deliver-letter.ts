import { zonedInstant } from '#connectors';
import {
  ConflictError,
  type ContributionRecord,
  type GoneRecord,
  type PublicationPermission,
  type SourceRow,
  type SourceTime,
  type SubmissionChannel,
  type SubmissionReason,
  type Voice,
} from '#domain';
import { findOrSaveSource, linkRemarks, saveImport, type Database, type Keys } from '#persistence';
import { type EntityManager } from 'typeorm';
import { IMPORT_METHOD, mergeDelivery } from '../../../worker/src/import/run-import.js';
import { type ProcessPlace } from '../http/access.decorator.js';

/** All letters of a process are one source; its name stands in the provenance of their remarks. */
export const LETTERS_SOURCE = 'Pisma i wnioski';
/** The office's word for each reason, kept as a source's own label is kept. */
const REASON_LABELS: Readonly<Record<SubmissionReason, string>> = {
  late: 'po terminie',
  unsigned: 'bez podpisu',
  'out-of-scope': 'poza zakresem',
};

export interface Letter {
  readonly id: string;
  readonly receivedOn: string;
  readonly channel: SubmissionChannel;
  readonly voice: Voice;
  readonly sender: { readonly kind: string; readonly pseudonym: Buffer; readonly epoch: number } | null;
  readonly reason: SubmissionReason | null;
  readonly permission: PublicationPermission;
  readonly remarks: readonly { readonly number: number; readonly text: string; readonly place: string | null }[];
  /** Numbers of remarks that were taken out. */
  readonly gone: readonly number[];
}

interface Tools {
  readonly database: Database;
  readonly keys: Keys;
}

/**
 * Brings a letter's remarks into the store as an import brings its rows: scrubbed, pseudonymised, versioned, counted; the register's
 * own row must stand already.
 *
 * @throws {ConflictError} `sender-erased` when the store refuses words of somebody who was erased
 */
export async function deliverLetter(
  db: EntityManager,
  tools: Tools,
  place: ProcessPlace,
  letter: Letter,
): Promise<void> {
  const { sourceId, importId } = await deliver(db, tools, place, [
    ...letter.remarks.map((remark) => rowOf(remark.number, remarkRecord(letter, remark, place.timeZone))),
    ...letter.gone.map((number) => rowOf(number, goneRecord(`${letter.id}/${number}`))),
  ]);
  const linked = await linkRemarks(db, place.workspaceId, { id: letter.id, sourceId, importId }, letter.reason);
  if (linked !== letter.remarks.length)
    throw new ConflictError('sender-erased', 'The sender was erased at her wish; register the letter without her.');
}

/** Hides all remarks of a letter; undoing the import that is given back brings them to light again. */
export async function withdrawLetter(
  db: EntityManager,
  tools: Tools,
  place: ProcessPlace,
  letterId: string,
): Promise<string> {
  return (await deliver(db, tools, place, [rowOf(0, goneRecord(letterId))])).importId;
}

async function deliver(
  db: EntityManager,
  { database, keys }: Tools,
  { workspaceId, processId, timeZone, personId }: ProcessPlace,
  rows: readonly SourceRow[],
): Promise<{ sourceId: string; importId: string }> {
  const source = await findOrSaveSource(db, workspaceId, { processId, kind: 'submission', name: LETTERS_SOURCE });
  const importId = await saveImport(db, workspaceId, {
    processId,
    sourceId: source.id,
    connector: 'submission',
    methodVersion: IMPORT_METHOD,
    mappingId: null,
    mappingVersion: null,
    files: [],
    createdBy: personId,
  });
  await mergeDelivery(db, { database, keys, workspaceId, importId, files: [], rows: each(rows), timeZone });
  return { sourceId: source.id, importId };
}

async function* each(rows: readonly SourceRow[]): AsyncGenerator<SourceRow> {
  yield* rows;
}

/** Nothing is kept of a letter but its remarks: there is no raw row behind them. */
function rowOf(row: number, record: ContributionRecord | GoneRecord): SourceRow {
  return { origin: { file: LETTERS_SOURCE, sheet: null, row }, raw: {}, records: [record], rejections: [] };
}

function goneRecord(reference: string): GoneRecord {
  return { type: 'gone', of: ['remark'], reference, goneAt: null };
}

function remarkRecord(letter: Letter, remark: Letter['remarks'][number], zone: string): ContributionRecord {
  const { sender, reason } = letter;
  return {
    type: 'contribution',
    reference: `${letter.id}/${remark.number}`,
    kind: 'remark',
    parent: null,
    title: null,
    body: remark.text,
    language: null,
    person: sender && {
      identifierKind: sender.kind,
      identifier: '',
      pseudonym: { hex: sender.pseudonym.toString('hex'), epoch: sender.epoch },
      attributes: {},
    },
    voice: letter.voice,
    groupSize: null,
    channel: letter.channel,
    submittedAt: dayIn(letter.receivedOn, zone),
    phase: null,
    permission: letter.permission,
    status: reason && { label: REASON_LABELS[reason], meaning: { eligibility: 'ineligible' } },
    responses: [],
    categories: [],
    location: null,
    place: remark.place,
    counters: {},
    url: null,
  };
}

function dayIn(date: string, zone: string): SourceTime {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const midnight = zonedInstant({ year, month, day, hour: 0, minute: 0, second: 0 }, zone);
  return { instant: midnight.toISOString(), precision: 'day', zone };
}
