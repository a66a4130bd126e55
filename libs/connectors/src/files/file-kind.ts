import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { fileError, type InputFile } from './input-file.js';

export type FileKind = 'zip' | 'text';

const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** A password-protected workbook is a compound file that names its encrypted package in UTF-16. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** First bytes of formats that hold no table, or hold one in a way that is not read. */
const OTHER_FORMATS: readonly (readonly [string, Buffer])[] = [
  ['pdf', Buffer.from('%PDF')],
  ['rtf', Buffer.from('{\\rtf')],
  ['gzip', Buffer.from([0x1f, 0x8b])],
  ['rar', Buffer.from('Rar!')],
  ['7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf])],
  ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ['jpeg', Buffer.from([0xff, 0xd8, 0xff])],
];

/** Tells a zip (workbook or archive) from a text by its bytes, never by its name, and refuses what is neither. */
export async function fileKind(file: InputFile): Promise<FileKind> {
  const { size } = await stat(file.path);
  if (size === 0) throw fileError('empty-file', file.name, 'the file is empty');
  const head = await readHead(file.path, 4096);
  if (head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) return 'zip';
  if (head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 5, 6]))) {
    throw fileError('empty-file', file.name, 'the archive holds no file');
  }
  if (head.subarray(0, 8).equals(COMPOUND_FILE)) {
    if (await fileContains(file.path, ENCRYPTED_PACKAGE)) {
      throw fileError('password-protected', file.name, 'the workbook is protected by a password');
    }
    throw fileError('unsupported-format', file.name, 'an old Office file (.xls, .doc); save it as .xlsx', {
      found: 'xls',
    });
  }
  for (const [found, magic] of OTHER_FORMATS) {
    if (head.subarray(0, magic.length).equals(magic)) {
      throw fileError('unsupported-format', file.name, `a file of the kind ${found}`, { found });
    }
  }
  refuseMarkup(file.name, head);
  return 'text';
}

/** The first bytes of a file, fewer when it is shorter. */
export async function readHead(path: string, bytes: number): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Refuses a web page or other markup that bears the name of a table: what a lapsed sign-in gives instead of an export. */
function refuseMarkup(file: string, head: Buffer): void {
  const start = head.toString('latin1').replace(/^ï»¿/, '').trimStart().slice(0, 200).toLowerCase();
  if (/^<(!doctype|html|head|body|\?xml|svg)/.test(start)) {
    throw fileError('not-a-table', file, 'a web page, not a table; download the export again while signed in', {
      found: 'html',
    });
  }
}

/** Refuses a text that is none: zero bytes where no UTF-16 explains them. */
export function refuseBinary(file: string, sample: Uint8Array, encoding: string): void {
  if (encoding.startsWith('utf-16')) return;
  let zeros = 0;
  for (const byte of sample) if (byte === 0 || (byte < 9 && byte > 0)) zeros += 1;
  if (zeros > 4 + sample.length / 100) {
    throw fileError('not-a-table', file, 'the file holds no text', { found: 'binary' });
  }
}

async function fileContains(path: string, needle: Buffer): Promise<boolean> {
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const window = Buffer.concat([tail, chunk]);
    if (window.includes(needle)) return true;
    tail = window.subarray(-needle.length);
  }
  return false;
}
