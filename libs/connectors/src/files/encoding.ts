/** Encodings that are read; each is a label that `TextDecoder` knows. */
export type Encoding = 'utf-8' | 'windows-1250' | 'iso-8859-2' | 'utf-16le' | 'utf-16be';

/** How much of a file is looked at to tell its encoding. */
export const ENCODING_SAMPLE_BYTES = 1024 * 1024;

/** Letters that the two encodings place differently: ą Ą in Windows-1250; ą ś ź Ą Ś Ź in ISO-8859-2. */
const WINDOWS_1250_LETTERS = new Set([0xb9, 0xa5]);
const ISO_8859_2_LETTERS = new Set([0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac]);

/**
 * Tells the encoding of a text from its first megabyte: a byte-order mark, else the pattern of zero bytes of UTF-16, else valid
 * UTF-8 (a few broken bytes among ten times as many sound ones are damage, not another encoding), else Windows-1250 or
 * ISO-8859-2 by the bytes of ą, ś and ź, and by 0x80–0x9F, where only Windows-1250 has letters.
 */
export function detectEncoding(sample: Uint8Array): Encoding {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8';
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const utf16 = detectUtf16(sample);
  if (utf16 !== null) return utf16;
  const { sound, broken } = countUtf8(sample);
  if (broken === 0 || sound >= 10 * broken) return 'utf-8';
  let [windows, iso] = [0, 0];
  for (const byte of sample) {
    if (byte >= 0x80 && byte <= 0x9f) windows += 1;
    else if (WINDOWS_1250_LETTERS.has(byte)) windows += 1;
    else if (ISO_8859_2_LETTERS.has(byte)) iso += 1;
  }
  return iso > windows ? 'iso-8859-2' : 'windows-1250';
}

/** Whether a text can be in this encoding at all, by its first megabyte. */
export function canBeEncoding(sample: Uint8Array, encoding: Encoding): boolean {
  if (encoding !== 'utf-8') return true;
  const { sound, broken } = countUtf8(sample);
  return broken === 0 || sound >= 10 * broken;
}

function detectUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(sample.length - (sample.length % 2), 4096);
  if (length < 4) return null;
  let [even, odd] = [0, 0];
  for (let index = 0; index < length; index += 2) {
    if (sample[index] === 0) even += 1;
    if (sample[index + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** Counts multi-byte sequences that are sound UTF-8, and bytes that are none; a sequence cut by the sample's end is neither. */
function countUtf8(bytes: Uint8Array): { sound: number; broken: number } {
  let [sound, broken, index] = [0, 0, 0];
  while (index < bytes.length) {
    const lead = bytes[index]!;
    if (lead < 0x80) {
      index += 1;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (length > 0 && index + length > bytes.length) break;
    let continued = length > 0;
    for (let step = 1; step < length && continued; step += 1) continued = (bytes[index + step]! & 0xc0) === 0x80;
    if (continued) sound += 1;
    else broken += 1;
    index += continued ? length : 1;
  }
  return { sound, broken };
}
