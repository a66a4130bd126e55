import { InvalidInputError } from '#domain';

export type EvidenceType = 'image/png' | 'image/jpeg' | 'image/webp' | 'application/pdf';

/** What the bytes are, by how they begin; the name and the type that a browser tells are not asked. */
export function evidenceType(bytes: Buffer): EvidenceType {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf';
  if (bytes.subarray(0, 3).toString('hex') === 'ffd8ff') return 'image/jpeg';
  if (bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a') return 'image/png';
  if (bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP')
    return 'image/webp';
  throw new InvalidInputError('not-evidence', 'Evidence is a PNG, JPEG, WebP or PDF file.');
}

/**
 * The same picture without what a camera writes beside it: place, time, device, a preview of the uncropped picture. A document is
 * kept as it is. Colours and pixels do not change; how a camera was held stays as the one note of a JPEG, so that it stands upright.
 *
 * @throws {InvalidInputError} `evidence-damaged` where the file does not hold to its own format
 */
export function withoutMetadata(bytes: Buffer, type: EvidenceType): Buffer {
  if (type === 'image/jpeg') return stripJpeg(bytes);
  if (type === 'image/png') return stripPng(bytes);
  if (type === 'image/webp') return stripWebp(bytes);
  return bytes;
}

/** Application segments but JFIF (APP0), ICC colours (APP2) and Adobe's transform (APP14), and comments, stand before the picture. */
function stripJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let turn = UPRIGHT;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw damaged();
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // the picture itself begins: up to the end of it everything is pixels, whatever follows is not
    if (marker === 0xda) {
      const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
      if (end < at) throw damaged();
      kept.push(bytes.subarray(at, end + 2));
      return Buffer.concat(turn === UPRIGHT ? kept : [kept[0]!, turnNote(turn), ...kept.slice(1)]);
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) throw damaged();
    const isNote = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker));
    if (!isNote) kept.push(bytes.subarray(at, end));
    if (marker === 0xe1) turn = turnIn(bytes.subarray(at + 4, end)) ?? turn;
    at = end;
  }
  throw damaged();
}

const UPRIGHT = 1;
const EXIF = 'Exif\0\0';
const ORIENTATION = 0x0112;
const ENTRY_BYTES = 12;

/** How the camera was held, 1…8, as Exif tells it; null where the segment tells nothing of it, or nonsense. */
function turnIn(segment: Buffer): number | null {
  if (segment.subarray(0, EXIF.length).toString('latin1') !== EXIF) return null;
  const tiff = segment.subarray(EXIF.length);
  const order = tiff.subarray(0, 2).toString('latin1');
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return null;
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return null;
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + entry * ENTRY_BYTES;
    if (at + ENTRY_BYTES > tiff.length) return null;
    if (short(at) !== ORIENTATION) continue;
    const turn = short(at + 8);
    return turn >= 1 && turn <= 8 ? turn : null;
  }
  return null;
}

/** An Exif segment that says how the camera was held and nothing else. */
function turnNote(turn: number): Buffer {
  // one entry: a short, once; no further directory
  const tiff = Buffer.from('4d4d002a00000008' + '0001' + '011200030000000100000000' + '00000000', 'hex');
  tiff.writeUInt16BE(turn, 18);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(2 + EXIF.length + tiff.length, 2);
  return Buffer.concat([head, Buffer.from(EXIF, 'latin1'), tiff]);
}

const PNG_KEPT = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'];

function stripPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (end > bytes.length) throw damaged();
    if (PNG_KEPT.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  throw damaged();
}

function stripWebp(bytes: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) throw damaged();
    const name = bytes.subarray(at, at + 4).toString('latin1');
    if (name !== 'EXIF' && name !== 'XMP ') {
      const chunk = Buffer.from(bytes.subarray(at, end));
      // the flags that say that notes follow
      if (name === 'VP8X') chunk[8] = chunk[8]! & ~0b0000_1100;
      chunks.push(chunk);
    }
    at = end;
  }
  if (chunks.length === 0) throw damaged();
  const body = Buffer.concat(chunks);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

function damaged(): InvalidInputError {
  return new InvalidInputError('evidence-damaged', 'The file is damaged.');
}
