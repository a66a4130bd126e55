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
 * kept as it is. Colours and pixels do not change; a JPEG that its camera turned only in words keeps no turn.
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
      return Buffer.concat(kept);
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) throw damaged();
    const isNote = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker));
    if (!isNote) kept.push(bytes.subarray(at, end));
    at = end;
  }
  throw damaged();
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
