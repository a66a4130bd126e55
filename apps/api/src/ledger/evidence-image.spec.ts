import { evidenceType, withoutMetadata } from './evidence-image.js';

const segment = (marker: number, text: string) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([head, Buffer.from(text, 'latin1')]);
};
const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe0, 'JFIF\0'),
  segment(0xe1, 'Exif\0\0GPS 53.1 23.2'),
  segment(0xfe, 'taken by Anna'),
  segment(0xdb, 'table'),
  segment(0xda, 'scan'),
  Buffer.from('pixels', 'latin1'),
  Buffer.from([0xff, 0xd9]),
  Buffer.from('a second picture with GPS', 'latin1'),
]);
const chunk = (name: string, text: string) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(text.length, 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, Buffer.from(text, 'latin1'), Buffer.alloc(4)]);
};
const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', 'head'),
  chunk('eXIf', 'GPS'),
  chunk('tEXt', 'Author Anna'),
  chunk('IDAT', 'pixels'),
  chunk('IEND', ''),
]);
const part = (name: string, text: string) => {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32LE(text.length, 4);
  return Buffer.concat([head, Buffer.from(text + (text.length % 2 ? '\0' : ''), 'latin1')]);
};
const body = Buffer.concat([
  part('VP8X', '\x0c123456789'),
  part('VP8 ', 'pixels'),
  part('EXIF', 'GPS'),
  part('XMP ', 'Anna'),
]);
const WEBP = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), body]);

describe('a photo that shows what was done', () => {
  it('is known by its bytes', () => {
    expect(evidenceType(JPEG)).toBe('image/jpeg');
    expect(evidenceType(PNG)).toBe('image/png');
    expect(evidenceType(WEBP)).toBe('image/webp');
    expect(evidenceType(Buffer.from('%PDF-1.7 …'))).toBe('application/pdf');
    expect(() => evidenceType(Buffer.from('<svg onload="…">'))).toThrow(
      expect.objectContaining({ code: 'not-evidence' }),
    );
  });

  it.each([
    ['JPEG', JPEG, 'image/jpeg'],
    ['PNG', PNG, 'image/png'],
    ['WebP', WEBP, 'image/webp'],
  ] as const)('keeps its pixels and loses place and author: %s', (_, bytes, type) => {
    const stripped = withoutMetadata(bytes, type).toString('latin1');
    expect(stripped).toContain('pixels');
    for (const gone of ['GPS', 'Anna', 'Exif\0', 'EXIF']) expect(stripped).not.toContain(gone);
    expect(evidenceType(Buffer.from(stripped, 'latin1'))).toBe(type);
  });

  // TIFF 6.0 and Exif 2.32: tag 0x0112, a short; 6 is a camera that was held upright
  it.each([
    ['II', '49492a0008000000' + '0200' + '0f01020004000000416e6e61' + '120103000100000006000000' + '00000000'],
    ['MM', '4d4d002a00000008' + '0002' + '010f000200000004416e6e61' + '011200030000000100060000' + '00000000'],
  ])('stands upright still, though nothing else is known of its camera (%s)', (_, tiff) => {
    const note = segment(0xe1, `Exif\0\0${Buffer.from(tiff, 'hex').toString('latin1')}`);
    const stripped = withoutMetadata(Buffer.concat([JPEG.subarray(0, 2), note, JPEG.subarray(2)]), 'image/jpeg');
    const only =
      'ffe1' + '0022' + '457869660000' + '4d4d002a00000008' + '0001' + '011200030000000100060000' + '00000000';
    expect(stripped.subarray(2, 38).toString('hex')).toBe(only);
    expect(stripped.toString('latin1')).not.toContain('Anna');
    expect(withoutMetadata(stripped, 'image/jpeg')).toEqual(stripped);
  });

  it('says so when it is damaged', () => {
    for (const [bytes, type] of [
      [JPEG.subarray(0, 12), 'image/jpeg'],
      [PNG.subarray(0, 20), 'image/png'],
      [WEBP.subarray(0, 12), 'image/webp'],
    ] as const)
      expect(() => withoutMetadata(bytes, type)).toThrow(expect.objectContaining({ code: 'evidence-damaged' }));
  });
});
