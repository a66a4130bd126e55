import { Inject, Injectable } from '@nestjs/common';
import { type NoteRequest, type StoredNote } from '#contracts';
import { type ContributionRecord, type SourceRow } from '#domain';
import {
  findOrSaveSource,
  holdsNote,
  listLocatedContributions,
  recordAudit,
  saveImport,
  type Database,
  type Keys,
} from '#persistence';
import { IMPORT_METHOD, mergeDelivery } from '../../../worker/src/import/run-import.js';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type RunReference } from '../../../worker/src/jobs/transport.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, KEYS, QUEUE_RUNTIME } from '../tokens.js';
import { locatedGeojson } from './located-geojson.js';

/** The source of a process in which notes typed on the spot stand. */
const SOURCE_NAME = 'Notatki na miejscu';
const MOST_POINTS = 100_000;

/** Notes typed on a phone: each goes the way of an import, so that it is scrubbed, kept and undone as everything else. */
@Injectable()
export class NotesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  /** One transaction: the note is in the store when the phone hears of it, or it is not. */
  async store(place: ProcessPlace, note: NoteRequest): Promise<StoredNote> {
    const { workspaceId, processId, personId, tokenId, timeZone } = place;
    const { database, keys } = this;
    let following: RunReference[] = [];
    const importId = await database.inWorkspace(workspaceId, async (db) => {
      const source = await findOrSaveSource(db, workspaceId, { processId, kind: 'fieldwork', name: SOURCE_NAME });
      if (await holdsNote(db, workspaceId, source.id, note.id)) return null;
      const saved = await saveImport(db, workspaceId, {
        processId,
        sourceId: source.id,
        connector: 'fieldwork',
        methodVersion: IMPORT_METHOD,
        mappingId: null,
        mappingVersion: null,
        files: [{ name: SOURCE_NAME, size: Buffer.byteLength(note.text), sha256: '' }],
        createdBy: personId,
      });
      const rows = oneRow(note, timeZone);
      await mergeDelivery(db, { database, keys, workspaceId, importId: saved, files: [], rows, timeZone });
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action: 'note-stored',
        subject: `import ${saved}`,
      });
      following = await saveFollowingRuns(db, { workspaceId, processId, kind: 'import', createdBy: personId });
      return saved;
    });
    for (const run of following) await announce(this.queue.transport, { ...run, attempts: 0 });
    return { id: note.id, isNew: importId !== null, importId };
  }

  geojson({ workspaceId, processId }: ProcessPlace): Promise<string> {
    return this.database.inWorkspace(workspaceId, async (db) =>
      locatedGeojson(await listLocatedContributions(db, workspaceId, processId, MOST_POINTS)),
    );
  }
}

async function* oneRow(note: NoteRequest, zone: string): AsyncGenerator<SourceRow> {
  const { id, location, photo, mayPublish, ...told } = note;
  const record: ContributionRecord = {
    type: 'contribution',
    reference: id,
    kind: 'note',
    parent: null,
    title: null,
    body: told.text,
    language: null,
    person: null,
    voice: told.voice,
    groupSize: told.voice === 'group' ? told.groupSize : null,
    channel: told.channel,
    submittedAt: { instant: told.writtenAt, precision: 'second', zone },
    phase: null,
    permission: mayPublish === null ? 'unknown' : mayPublish ? 'yes' : 'no',
    status: null,
    responses: [],
    categories: told.topic ? [told.topic] : [],
    location,
    place: told.place || null,
    counters: {},
    url: null,
  };
  const raw = { text: told.text, place: told.place ?? '', topic: told.topic ?? '', photo: photo ?? '' };
  yield { origin: { file: SOURCE_NAME, sheet: null, row: 1 }, raw, records: [record], rejections: [] };
}
