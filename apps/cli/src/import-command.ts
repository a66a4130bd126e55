import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { detectSource, suggestMapping, type InputFile, type SourceKind } from '#connectors';
import { SOURCE_KINDS, tableMapping } from '#contracts';
import { InvalidInputError, type TableMapping } from '#domain';
import {
  findOrSaveSource,
  finishImport,
  openKeys,
  recordAudit,
  saveImport,
  saveMapping,
  type Database,
  type Keys,
} from '#persistence';
import { IMPORT_METHOD, runImport, type ImportCounts } from '../../worker/src/import/run-import.js';
import { saveFollowingRuns } from '../../worker/src/jobs/start-run.js';
import { parseCommand, say, wrongUse, type Place } from './command-line.js';
import { computeFollowing } from './compute-following.js';
import { printImport } from './print-import.js';
import { getProcess, getWorkspace, withStore } from './store.js';

const OPTIONS = {
  workspace: { type: 'string' },
  process: { type: 'string' },
  source: { type: 'string' },
  mapping: { type: 'string' },
  name: { type: 'string' },
  json: { type: 'boolean' },
  'no-analysis': { type: 'boolean' },
} as const;

interface Delivery {
  readonly files: readonly (InputFile & { size: number; sha256: string })[];
  readonly workspace: string;
  readonly process: string;
  readonly source: SourceKind;
  readonly name: string;
  readonly mapping: TableMapping | null;
}

export async function runImportCommand(argv: string[], place: Place): Promise<number> {
  const { values, positionals } = parseCommand('import', argv, OPTIONS);
  const delivery = await readDelivery(positionals, values);
  await withStore(place, async ({ database, settings, isOurs }) => {
    const keys = openKeys(settings.keysFile);
    const workspace = await getWorkspace(database, delivery.workspace);
    const { id: processId, timeZone } = await getProcess(database, workspace, delivery.process);
    const where = { workspaceId: workspace.id, processId, timeZone };
    const importId = await registerImport(database, where, delivery);
    const counts = await carryOut(database, keys, { ...where, importId }, delivery);
    if (isOurs && !values['no-analysis']) await computeFollowing({ database, keys, settings }, where);
    else say('Themes, reach and impact are queued: a server that runs computes them now, another when it starts.');
    await printImport({ database, keys, workspaceId: workspace.id, importId, counts, asJson: values.json ?? false });
  });
  return 0;
}

async function readDelivery(
  paths: readonly string[],
  values: Readonly<Partial<Record<keyof typeof OPTIONS, string | boolean>>>,
): Promise<Delivery> {
  const { workspace, process, source, mapping, name } = values;
  if (paths.length === 0) return wrongUse('import', 'needs at least one FILE');
  if (typeof workspace !== 'string') return wrongUse('import', 'needs --workspace');
  if (typeof process !== 'string') return wrongUse('import', 'needs --process');
  const kind = SOURCE_KINDS.find((candidate) => candidate === source);
  if (!kind) return wrongUse('import', `needs --source, one of ${SOURCE_KINDS.join(', ')}`);
  if (typeof mapping === 'string' && kind !== 'table') return wrongUse('import', '--mapping goes with --source table');
  const files = await Promise.all(paths.map(describeFile));
  const [first] = files;
  const named = typeof name === 'string' ? name.trim() : basename(first?.name ?? '', extname(first?.name ?? ''));
  if (named === '') return wrongUse('import', '--name is empty');
  return {
    files,
    workspace,
    process,
    source: kind,
    name: named.slice(0, 120),
    mapping: kind === 'table' ? await findMapping(first as InputFile, mapping) : null,
  };
}

async function describeFile(path: string): Promise<InputFile & { size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new InvalidInputError('unreadable-file', `${path}: ${reason}`, { file: basename(path) }, { cause });
  }
  return { name: basename(path), path: resolve(path), size, sha256: hash.digest('hex') };
}

async function findMapping(file: InputFile, given: string | boolean | undefined): Promise<TableMapping> {
  if (typeof given === 'string') return readMapping(given);
  const suggested = suggestMapping(await detectSource(file));
  if (!suggested) {
    throw new InvalidInputError(
      'unknown-columns',
      `${file.name}: no column could be guessed; give --mapping M.json (docs/operations.md shows one)`,
    );
  }
  for (const { column, field } of suggested.guesses) say(`column "${column}" is taken as ${field}`);
  return suggested.mapping;
}

async function readMapping(path: string): Promise<TableMapping> {
  const fail = (reason: string, cause?: unknown): never => {
    throw new InvalidInputError('wrong-mapping', `${path}: ${reason}`, { file: basename(path) }, { cause });
  };
  const text = await readFile(path, 'utf8').catch((cause) => fail('there is no such file', cause));
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    return fail('this is no JSON', cause);
  }
  const parsed = tableMapping.safeParse(document);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return fail(`${issue?.path.join('.') || 'the mapping'}: ${issue?.message ?? 'cannot be used'}`);
}

interface ImportPlace {
  readonly workspaceId: string;
  readonly processId: string;
  readonly timeZone: string;
}

async function registerImport(
  database: Database,
  { workspaceId, processId }: ImportPlace,
  delivery: Delivery,
): Promise<string> {
  return database.inWorkspace(workspaceId, async (db) => {
    const { source: kind, name, mapping: document } = delivery;
    const source = await findOrSaveSource(db, workspaceId, { processId, kind, name });
    const mapping =
      document &&
      (await saveMapping(db, workspaceId, { name: `${delivery.process}: ${name}`, document, createdBy: null }));
    const importId = await saveImport(db, workspaceId, {
      processId,
      sourceId: source.id,
      connector: kind,
      methodVersion: IMPORT_METHOD,
      mappingId: mapping?.id ?? null,
      mappingVersion: mapping?.version ?? null,
      files: delivery.files.map(({ name: fileName, size, sha256 }) => ({ name: fileName, size, sha256 })),
      createdBy: null,
    });
    const subject = `import ${importId}`;
    await recordAudit(db, workspaceId, { personId: null, processId, action: 'import-started', subject });
    return importId;
  });
}

/** What follows is queued in the transaction that stores the import. */
async function carryOut(
  database: Database,
  keys: Keys,
  { workspaceId, processId, timeZone, importId }: ImportPlace & { importId: string },
  { files }: Delivery,
): Promise<ImportCounts> {
  try {
    return await runImport({
      database,
      keys,
      workspaceId,
      importId,
      files,
      timeZone,
      step: (name, done, total) => {
        if (name === 'reading' && (done % 20_000 === 0 || done === total)) say(`${done} rows read`);
      },
      beforeCommit: async (db) => {
        await saveFollowingRuns(db, { workspaceId, processId, kind: 'import', createdBy: null });
      },
    });
  } catch (error) {
    await database.inWorkspace(workspaceId, (db) =>
      finishImport(db, workspaceId, importId, { state: 'failed', counts: {} }),
    );
    throw error;
  }
}
