import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fromBuffer, type Entry } from 'yauzl';
import { ZipFile } from 'yazl';
import { zipBytes } from './zip-bytes.js';

/** The style of a paragraph in whose place a table is to stand; its text is the table's number. */
export const TABLE_PLACE = 'TablePlace';
const PLACE = new RegExp(
  `<w:p><w:pPr><w:pStyle w:val="${TABLE_PLACE}"/></w:pPr><w:r><w:t xml:space="preserve">(\\d+)</w:t></w:r></w:p>`,
  'g',
);

interface Repacked {
  /** ISO 8601: the date of every file in the archive and in the document's own properties. */
  readonly date: string;
  /** The markup of each table, in order. */
  readonly tables: readonly (() => Iterable<string>)[];
}

/**
 * A Word file with its tables put in, and with nothing in it that depends on when or where it was written: the same document gives
 * the same bytes.
 */
export async function repackDocx(packed: Uint8Array, { date, tables }: Repacked): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date(date);
  for (const [name, content] of await readZip(Buffer.from(packed))) {
    if (name === 'word/document.xml') {
      const written = Readable.from(documentParts(content.toString('utf8'), tables), { objectMode: false });
      zip.addReadStream(written, name, { mtime });
    } else if (name === 'docProps/core.xml') {
      const stamp = mtime.toISOString();
      zip.addBuffer(Buffer.from(content.toString('utf8').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp)), name, {
        mtime,
      });
    } else zip.addBuffer(content, name, { mtime });
  }
  return zipBytes(zip);
}

function* documentParts(xml: string, tables: Repacked['tables']): Generator<string> {
  const numbered = renumbered(xml);
  let at = 0;
  let seen = 0;
  for (const place of numbered.matchAll(PLACE)) {
    yield numbered.slice(at, place.index);
    yield* tables[Number(place[1])]?.() ?? [];
    at = place.index + place[0].length;
    seen += 1;
  }
  if (seen !== tables.length) throw new Error(`${tables.length - seen} tables have no place in the document`);
  yield numbered.slice(at);
}

/** The library counts pictures and bookmarks over all documents of a process; here each document counts its own. */
function renumbered(xml: string): string {
  let pictures = 0;
  const bookmarks = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = bookmarks.get(id) ?? bookmarks.size + 1;
    bookmarks.set(id, number);
    return number;
  };
  return xml
    .replaceAll(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(pictures += 1)}"`)
    .replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g, (_, before, id) => `${before}${numberOf(id)}"`);
}

/** The files of an archive that fits in memory, in its own order. */
export function readZip(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (failure, zip) => {
      if (failure) return reject(failure);
      const files = new Map<string, Buffer>();
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (unread, stream) => {
          if (unread) return reject(unread);
          buffer(stream).then((content) => {
            files.set(entry.fileName, content);
            zip.readEntry();
          }, reject);
        });
      });
      zip.readEntry();
    });
  });
}
