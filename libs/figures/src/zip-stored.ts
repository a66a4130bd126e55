const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 1 << 11;
/** 1 January 1980, where the clock of the format begins: the same content is the same file. */
const FIRST_DAY = (1 << 5) | 1;

/** Files as a zip without compression: small ones made in a browser need no more. */
export function zipStored(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const names = files.map(({ path }) => new TextEncoder().encode(path));
  const named = names.reduce((sum, name) => sum + name.length, 0);
  const held = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const zip = new Uint8Array(files.length * (30 + 46) + 2 * named + held + 22);
  const view = new DataView(zip.buffer);
  let at = 0;
  const number = (value: number, bytes: 2 | 4) => {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  };
  const put = (bytes: Uint8Array) => {
    zip.set(bytes, at);
    at += bytes.length;
  };
  /** What the two headers of a file have in common. */
  const describe = (bytes: Uint8Array, name: Uint8Array) => {
    for (const value of [VERSION, FLAGS, 0, 0, FIRST_DAY]) number(value, 2);
    for (const value of [crc32(bytes), bytes.length, bytes.length]) number(value, 4);
    for (const value of [name.length, 0]) number(value, 2);
  };
  const starts = files.map(({ bytes }, file) => {
    const start = at;
    number(LOCAL, 4);
    describe(bytes, names[file]!);
    put(names[file]!);
    put(bytes);
    return start;
  });
  const directory = at;
  files.forEach(({ bytes }, file) => {
    number(CENTRAL, 4);
    number(VERSION, 2);
    describe(bytes, names[file]!);
    for (const value of [0, 0, 0]) number(value, 2);
    for (const value of [0, starts[file]!]) number(value, 4);
    put(names[file]!);
  });
  const length = at - directory;
  number(END, 4);
  for (const value of [0, 0, files.length, files.length]) number(value, 2);
  for (const value of [length, directory]) number(value, 4);
  number(0, 2);
  return zip;
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder >>> 0;
});

/** The check that zip has of each file (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = REMAINDERS[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
