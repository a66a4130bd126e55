import { copyFile, lstat, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError } from '#language';

/** The folder of one process in the inbox, with what is being imported, what was, and what could not be. */
export interface InboxFolder {
  readonly workspaceSlug: string;
  readonly processSlug: string;
  readonly path: string;
}

export interface InboxFile {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly changedMs: number;
}

/** A file whose import is going: the id of the import stands before its name. */
export interface WorkingFile {
  readonly importId: string;
  readonly name: string;
  readonly path: string;
}

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
/** What programs call a file that they are still writing, and what is hidden. */
const UNFINISHED = /^[.~]|\.(?:part|partial|tmp|temp|crdownload|filepart|lock)$/i;
const WORKING = /^([0-9a-f-]{36})--(.+)$/;

/** `inbox/<municipality>/<process>/`, for every pair of folders that may be one. */
export async function listFolders(inbox: string): Promise<InboxFolder[]> {
  const folders: InboxFolder[] = [];
  for (const workspaceSlug of await foldersIn(inbox)) {
    for (const processSlug of await foldersIn(join(inbox, workspaceSlug))) {
      folders.push({ workspaceSlug, processSlug, path: join(inbox, workspaceSlug, processSlug) });
    }
  }
  return folders;
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && SLUG.test(entry.name)).map(({ name }) => name);
}

/** Files that lie ready; a link to elsewhere is none. */
export async function listFiles({ path: folder }: InboxFolder): Promise<InboxFile[]> {
  const files: InboxFile[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile() || UNFINISHED.test(entry.name)) continue;
    const path = join(folder, entry.name);
    const found = await lstat(path).catch(() => null);
    if (found !== null) files.push({ name: entry.name, path, size: found.size, changedMs: found.mtimeMs });
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export async function listWorking({ path: folder }: InboxFolder): Promise<WorkingFile[]> {
  const names = await readdir(join(folder, 'working')).catch(() => []);
  return names.flatMap((name) => {
    const [, importId, own] = WORKING.exec(name) ?? [];
    return importId === undefined || own === undefined
      ? []
      : [{ importId, name: own, path: join(folder, 'working', name) }];
  });
}

/** A copy for the import, which removes it. */
export async function copyForImport(file: InboxFile, uploads: string, id: string): Promise<string> {
  await mkdir(uploads, { recursive: true, mode: 0o700 });
  const path = join(uploads, id);
  await copyFile(file.path, path);
  return path;
}

export async function moveToWorking(folder: InboxFolder, file: InboxFile, importId: string): Promise<void> {
  await mkdir(join(folder.path, 'working'), { recursive: true });
  await rename(file.path, join(folder.path, 'working', `${importId}--${file.name}`));
}

export async function moveToDone(folder: InboxFolder, path: string, name: string, now: Date): Promise<void> {
  await moveInto(join(folder.path, 'done'), path, name, now);
}

/** Beside the file lies what is wrong with it and what to do, in Polish and English. */
export async function moveToRefused(
  folder: InboxFolder,
  path: string,
  name: string,
  now: Date,
  reason: { readonly code: string; readonly details: Parameters<typeof describeError>[2] },
): Promise<void> {
  const lines = (['pl', 'en'] as const).map((language) => {
    const { title, where, remedy } = describeError(language, reason.code, reason.details);
    return `${title}${where === '' ? '' : ` (${where})`}. ${remedy}`;
  });
  const moved = await moveInto(join(folder.path, 'refused'), path, name, now);
  await writeFile(`${moved}.txt`, `${lines.join('\n')}\n${reason.code}\n`);
}

/** Under its own name, or behind the time where that name is taken. */
async function moveInto(target: string, path: string, name: string, now: Date): Promise<string> {
  await mkdir(target, { recursive: true });
  const taken = new Set(await readdir(target));
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  const moved = join(target, taken.has(name) ? `${stamp} ${name}` : name);
  await rename(path, moved);
  return moved;
}
