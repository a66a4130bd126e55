import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A page or a file as it goes out. */
export interface KeptPage {
  readonly type: string;
  readonly body: Buffer;
  readonly gzip: Buffer | null;
  readonly etag: string;
}

const WORTH_PACKING_BYTES = 1024;
const PACKED_ALREADY = /spreadsheetml|font|image\/png/;

export function keptPage(type: string, content: string | Buffer): KeptPage {
  const body = Buffer.from(content);
  const gzip = body.length < WORTH_PACKING_BYTES || PACKED_ALREADY.test(type) ? null : gzipSync(body);
  return { type, body, gzip, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
}

/**
 * Finished pages in memory, by what they were made from: a release never changes, so a page is rendered once a release, language and
 * day. What was not asked for longest goes first when the room is used up.
 */
export class PageCache {
  private readonly pages = new Map<string, KeptPage>();
  private bytes = 0;

  constructor(private readonly mostBytes = 64 * 1024 * 1024) {}

  async get(key: string, make: () => KeptPage | Promise<KeptPage>): Promise<KeptPage> {
    const known = this.pages.get(key);
    if (known !== undefined) {
      this.pages.delete(key);
      this.pages.set(key, known);
      return known;
    }
    const made = await make();
    if (!this.pages.has(key)) {
      this.pages.set(key, made);
      this.bytes += sizeOf(made);
    }
    for (const [oldest, page] of this.pages) {
      if (this.bytes <= this.mostBytes || oldest === key) break;
      this.pages.delete(oldest);
      this.bytes -= sizeOf(page);
    }
    return made;
  }
}

function sizeOf({ body, gzip }: KeptPage): number {
  return body.length + (gzip?.length ?? 0);
}
