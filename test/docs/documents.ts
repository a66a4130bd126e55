import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';

export const root = resolve(__dirname, '..', '..');
const PASSED_OVER = new Set(['node_modules', 'dist', 'coverage']);

/** A page of documentation with its address from the folder of the project. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** Every Markdown file of the project. */
export function listDocuments(folder: string = root): Document[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || PASSED_OVER.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listDocuments(path);
    return entry.name.endsWith('.md') ? [readDocument(relative(root, path))] : [];
  });
}

export function readDocument(path: string): Document {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** The fenced blocks of one language, such as `sql`; '' are those without one. */
export function listBlocks({ text }: Document, language: string): string[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].filter(([, tag]) => tag === language).map(([, , body]) => body);
}

/** Where each relative link leads: the file from the folder of the project, and the heading, '' for none. */
export function listLinks({ path, text }: Document): { file: string; heading: string }[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file, heading = ''] = target.split('#');
      return { file: file === '' ? path : posix.join(dirname(path), file), heading };
    });
}

/** Names of a page's headings as links write them. */
export function listHeadings({ text }: Document): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
