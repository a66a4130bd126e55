const FIRST_BYTES = 64 * 1024;
const FIRST_STRINGS = 1024;

/** The strings that the cells of a workbook share, by their number. */
export interface SharedStrings {
  readonly length: number;
  /** '' where there is no such string. */
  at(index: number): string;
}

/**
 * Holds them as one run of bytes outside the heap: a workbook of 100,000 statements shares some 300,000 strings, each of which would be
 * an object of its own and keep the piece of XML alive that it was cut from.
 */
export function collectStrings(): SharedStrings & { push(text: string): void } {
  let bytes = Buffer.allocUnsafe(FIRST_BYTES);
  let ends = new Uint32Array(FIRST_STRINGS);
  let [used, length] = [0, 0];
  return {
    get length() {
      return length;
    },
    push(text) {
      // no character of UTF-16 takes more than three bytes
      if (used + 3 * text.length > bytes.length) {
        bytes = grown(bytes, used, Math.max(2 * bytes.length, used + 3 * text.length));
      }
      if (length === ends.length) {
        const more = new Uint32Array(2 * ends.length);
        more.set(ends);
        ends = more;
      }
      used += bytes.write(text, used);
      ends[length] = used;
      length += 1;
    },
    at(index) {
      if (!(Number.isInteger(index) && index >= 0 && index < length)) return '';
      return bytes.toString('utf8', index === 0 ? 0 : ends[index - 1], ends[index]);
    },
  };
}

function grown(bytes: Buffer, used: number, size: number): Buffer<ArrayBuffer> {
  const more = Buffer.allocUnsafe(size);
  bytes.copy(more, 0, 0, used);
  return more;
}
