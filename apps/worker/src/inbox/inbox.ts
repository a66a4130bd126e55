import { detectSource } from '#connectors';
import { LARGEST_UPLOAD_BYTES } from '#contracts';
import { DomainError, InvalidInputError } from '#domain';
import {
  findImport,
  findImportOfFile,
  findOrSaveSource,
  findProcess,
  findSourceOfMapping,
  findWorkspace,
  listMappings,
  recordAudit,
  saveImport,
  type Database,
  type MappingRow,
} from '#persistence';
import { type Settings } from '#settings';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Logger } from 'pino';
import { IMPORT_METHOD } from '../import/run-import.js';
import { placeOf } from '../jobs/failures.js';
import { type QueueRuntime } from '../jobs/queue-runtime.js';
import { chooseMapping } from './choose-mapping.js';
import {
  copyForImport,
  listFiles,
  listFolders,
  listWorking,
  moveToDone,
  moveToRefused,
  moveToWorking,
  type InboxFile,
  type InboxFolder,
} from './inbox-files.js';

export interface InboxOptions {
  readonly database: Database;
  readonly queue: Pick<QueueRuntime, 'startRun'>;
  readonly settings: Pick<Settings, 'dataDir'>;
  readonly log: Logger;
  /** The clock; the machine's own unless told. */
  readonly now?: () => Date;
}

export interface Inbox {
  /** Takes complete files in, and puts away those whose import has ended. */
  look(): Promise<void>;
}

interface InboxPlace {
  readonly workspaceId: string;
  readonly processId: string;
  readonly processSlug: string;
  readonly timeZone: string;
}

/** Whoever writes a file may pause for so long. */
const QUIET_MS = 5_000;
/** An import that no run was started for, because its worker died between the two. */
const LOST_MS = 10 * 60_000;
/** One worker at a time looks into the folder that all share. */
const LOCK = 'nasluch inbox';

/**
 * Imports the files that are put into `inbox/<municipality>/<process>/` of the data folder, once they have stopped growing: by the
 * platform that is detected, or by a saved mapping that fits. Then they lie in `done/`, or in `refused/` with the reason beside them.
 */
export function openInbox(options: InboxOptions): Inbox {
  const { database, settings, log, now = () => new Date() } = options;
  const seen = new Map<string, string>();

  async function lookInto(folder: InboxFolder): Promise<void> {
    const place = await findPlace(database, folder);
    if (place === null) return;
    await putAway(options, folder, place, now());
    for (const file of await listFiles(folder)) {
      if (!isComplete(file)) continue;
      await take(options, folder, place, file, now()).catch(async (error: unknown) => {
        const code = error instanceof DomainError ? error.code : 'internal';
        const details = error instanceof DomainError ? error.details : {};
        if (code === 'internal') log.error({ error: placeOf(error) }, 'inbox');
        await moveToRefused(folder, file.path, file.name, now(), { code, details });
      });
      seen.delete(file.path);
    }
  }

  /** As large as at the look before, and not written for a while. */
  function isComplete({ path, size, changedMs }: InboxFile): boolean {
    const state = `${size} ${changedMs}`;
    const isSame = seen.get(path) === state;
    seen.set(path, state);
    return isSame && now().getTime() - changedMs >= QUIET_MS;
  }

  return {
    async look() {
      const folders = await listFolders(join(settings.dataDir, 'inbox'));
      if (folders.length === 0) return;
      await database.asOwner(async (owner) => {
        const [row] = await owner.query(`SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS locked`, [LOCK]);
        if (!row.locked) return;
        for (const folder of folders) {
          await lookInto(folder).catch((error) => log.warn({ error: placeOf(error) }, 'inbox'));
        }
      });
    },
  };
}

async function findPlace(database: Database, folder: InboxFolder): Promise<InboxPlace | null> {
  const workspace = await database.asOwner((owner) => findWorkspace(owner, folder.workspaceSlug));
  if (workspace === null) return null;
  const { id: workspaceId, timeZone } = workspace;
  const { processSlug } = folder;
  const process = await database.inWorkspace(workspaceId, (db) => findProcess(db, workspaceId, processSlug));
  return process === null ? null : { workspaceId, processId: process.id, processSlug, timeZone };
}

async function putAway(
  { database }: InboxOptions,
  folder: InboxFolder,
  { workspaceId }: InboxPlace,
  now: Date,
): Promise<void> {
  for (const { importId, name, path } of await listWorking(folder)) {
    const delivery = await database.inWorkspace(workspaceId, (db) => findImport(db, workspaceId, importId));
    const isLost = delivery?.runId === null && now.getTime() - delivery.createdAt.getTime() > LOST_MS;
    if (delivery?.state === 'done' || delivery?.state === 'undone') await moveToDone(folder, path, name, now);
    else if (delivery === null || delivery.state === 'failed' || delivery.errorCode !== null || isLost) {
      await moveToRefused(folder, path, name, now, { code: delivery?.errorCode ?? 'internal', details: {} });
    }
  }
}

/** Starts the import of one file; the same file is not imported a second time. */
async function take(
  { database, queue, settings }: InboxOptions,
  folder: InboxFolder,
  place: InboxPlace,
  file: InboxFile,
  now: Date,
): Promise<void> {
  const { workspaceId, processId, timeZone } = place;
  const { name } = file;
  if (file.size === 0) throw new InvalidInputError('empty-file', 'The file is empty.', { file: name });
  if (file.size > LARGEST_UPLOAD_BYTES) {
    throw new InvalidInputError('file-too-large', 'The file is too large.', { file: name });
  }
  const sha256 = await hashOf(file.path);
  const known = await database.inWorkspace(workspaceId, (db) => findImportOfFile(db, workspaceId, processId, sha256));
  if (known !== null) return moveToDone(folder, file.path, name, now);
  const detection = await detectSource({ name, path: file.path });
  const kind = detection.source;
  const mapping = kind === 'table' ? await findMapping(database, place, detection, name) : null;
  const copy = await copyForImport(file, join(settings.dataDir, 'uploads'), randomUUID());
  try {
    const importId = await database.inWorkspace(workspaceId, async (db) => {
      const used = mapping === null ? null : await findSourceOfMapping(db, workspaceId, processId, mapping.name);
      const source = await findOrSaveSource(db, workspaceId, { processId, kind, name: used ?? sourceNameOf(name) });
      const saved = await saveImport(db, workspaceId, {
        processId,
        sourceId: source.id,
        connector: kind,
        methodVersion: IMPORT_METHOD,
        mappingId: mapping?.id ?? null,
        mappingVersion: mapping?.version ?? null,
        files: [{ name, size: file.size, sha256 }],
        createdBy: null,
      });
      const subject = `import ${saved}`;
      await recordAudit(db, workspaceId, { personId: null, processId, action: 'import-started', subject });
      return saved;
    });
    await moveToWorking(folder, file, importId);
    const parameters = { files: [{ name, path: copy }], timeZone };
    await queue.startRun({ workspaceId, processId, kind: 'import', importId, parameters, createdBy: null });
  } catch (error) {
    await rm(copy, { force: true });
    throw error;
  }
}

async function findMapping(
  database: Database,
  { workspaceId, processSlug }: InboxPlace,
  detection: Parameters<typeof chooseMapping>[0],
  file: string,
): Promise<MappingRow> {
  const saved = await database.inWorkspace(workspaceId, (db) => listMappings(db, workspaceId));
  const mapping = chooseMapping(detection, saved, processSlug);
  if (mapping === null) throw new InvalidInputError('no-mapping-fits', 'No saved mapping fits the file.', { file });
  return mapping;
}

/** Deliveries of one thing differ in the date in their names, and are one source. */
function sourceNameOf(fileName: string): string {
  const stem = basename(fileName, extname(fileName));
  const undated = stem.replace(
    /[-_ .]*\d{4}[-_.]?\d{2}[-_.]?\d{2}(?:[-_ T.]*\d{2}[-_.:]?\d{2}(?:[-_.:]?\d{2})?)?$/,
    '',
  );
  return (undated || stem).slice(0, 120) || fileName.slice(0, 120);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
