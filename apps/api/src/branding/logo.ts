import { InvalidInputError, LARGEST_LOGO_BYTES, LARGEST_LOGO_PIXELS, type LogoType } from '#domain';
import { type FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { withoutMetadata } from '../ledger/evidence-image.js';
import { safeSvg } from './safe-svg.js';

export interface CheckedLogo {
  readonly bytes: Buffer;
  readonly type: LogoType;
  readonly hash: string;
}

/** The one file of the request, known by its bytes, and written anew: a drawing from what draws, a picture without its notes. */
export async function receiveLogo(request: FastifyRequest): Promise<CheckedLogo> {
  if (!request.isMultipart()) throw new InvalidInputError('missing-file', 'Send the file as multipart/form-data.');
  const limits = { fileSize: LARGEST_LOGO_BYTES, files: 1, fields: 2, fieldSize: 100 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (!part) throw new InvalidInputError('missing-file', 'The request holds no file.');
  const bytes = await part.toBuffer();
  if (part.file.truncated)
    throw new InvalidInputError('logo-too-large', 'The file is too large.', { most: LARGEST_LOGO_BYTES / 1024 });
  return checkLogo(bytes);
}

/** @throws {InvalidInputError} `not-a-logo`, `logo-unsafe`, `logo-damaged`, `logo-too-large` */
export function checkLogo(bytes: Buffer): CheckedLogo {
  if (bytes.length === 0) throw new InvalidInputError('empty-file', 'The file is empty.');
  const isPng = bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a';
  const isSvg = !isPng && /^\uFEFF?\s*<[?!s]/.test(bytes.subarray(0, 200).toString('utf8'));
  if (!isPng && !isSvg) throw new InvalidInputError('not-a-logo', 'A coat of arms is an SVG or a PNG file.');
  const clean = isPng ? checkPng(bytes) : Buffer.from(safeSvg(bytes));
  const hash = createHash('sha256').update(clean).digest('hex').slice(0, 16);
  return { bytes: clean, type: isPng ? 'image/png' : 'image/svg+xml', hash };
}

/** Its size is looked at before anything is unpacked, and its pixels are unpacked no further than that size allows. */
function checkPng(bytes: Buffer): Buffer {
  if (bytes.length < 33 || bytes.subarray(12, 16).toString('latin1') !== 'IHDR') throw damaged();
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width === 0 || height === 0) throw damaged();
  if (Math.max(width, height) > LARGEST_LOGO_PIXELS)
    throw new InvalidInputError('logo-too-wide', 'The picture has too many pixels.', { most: LARGEST_LOGO_PIXELS });
  let clean: Buffer;
  try {
    clean = withoutMetadata(bytes, 'image/png');
    // 16 bits in four channels, and a byte before each row of up to seven passes
    inflateSync(pixelsOf(clean), { maxOutputLength: (width * 8 + 8) * height * 2 + 1024 });
  } catch {
    throw damaged();
  }
  return clean;
}

function pixelsOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.subarray(at + 4, at + 8).toString('latin1') === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}

function damaged(): InvalidInputError {
  return new InvalidInputError('logo-damaged', 'The file is no readable SVG or PNG.');
}
