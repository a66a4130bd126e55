import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromBuffer } from 'yauzl';
import { writePptx, writeTalkHtml } from '#reporting';
import { makeTalk } from '../../libs/presenting/src/made-talk.spec-help.js';

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const folder = mkdtempSync(join(tmpdir(), 'nasluch-talk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The slides as LibreOffice lays them out, in words; null where it has no program for slides. */
function slidesOf(pptx: Buffer): string[] | null {
  if (!has('soffice') || !has('pdftotext')) return null;
  writeFileSync(join(folder, 'talk.pptx'), pptx);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  try {
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'talk.pptx')],
      {
        stdio: 'ignore',
      },
    );
    execFileSync('pdftotext', ['-layout', join(folder, 'talk.pdf'), join(folder, 'talk.txt')]);
  } catch {
    return null;
  }
  return readFileSync(join(folder, 'talk.txt'), 'utf8').split('\f').slice(0, -1);
}

/** Parts of the file by name, those of text with their content. */
async function partsOf(pptx: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  await new Promise<void>((done, fail) => {
    fromBuffer(pptx, { lazyEntries: true }, (error, zip) => {
      if (error) return fail(error);
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as never, (refused, stream) => {
          if (refused) return fail(refused);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => done());
      zip.readEntry();
    });
  });
  return parts;
}

describe('a talk as a PowerPoint file', () => {
  let parts: Map<string, string>;
  let pptx: Buffer;
  beforeAll(async () => {
    pptx = await writePptx(makeTalk({ people: { withoutNumber: true } }));
    parts = await partsOf(pptx);
  });
  const named = (pattern: RegExp) => [...parts].filter(([name]) => pattern.test(name));

  it('has a title in its own place, a source line and notes on each slide, stamped with the release', () => {
    const slides = named(/^ppt\/slides\/slide\d+\.xml$/);
    expect(slides).toHaveLength(9);
    for (const [, xml] of slides) {
      expect(xml).toContain('<p:ph');
      expect(xml).toMatch(/type="title"/);
      expect(xml).toMatch(/wydanie 12 z 20 listopada 2026/);
    }
    const notes = named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/);
    expect(notes).toHaveLength(9);
    for (const [, xml] of notes) expect(xml).toContain('0a0b0c0d-0000-4000-8000-000000000012');
    expect(parts.get('docProps/core.xml')).toContain('0a0b0c0d-0000-4000-8000-000000000012');
  });

  it('keeps in the notes a number that was taken off its slide', () => {
    const people = parts.get('ppt/notesSlides/notesSlide2.xml') ?? '';
    expect(people).toContain('Poza slajdem: 1482 osoby wzięły udział');
  });

  it('draws at least three charts that the office can edit, each told in words, none with a hidden number', () => {
    const charts = named(/^ppt\/charts\/chart\d+\.xml$/);
    expect(charts.length).toBeGreaterThanOrEqual(3);
    const pictures = named(/^ppt\/slides\/slide\d+\.xml$/).flatMap(
      ([, xml]) => xml.match(/<p:cNvPr[^>]*descr="[^"]*"/g) ?? [],
    );
    const described = pictures.filter((picture) => /descr="[^"]{10,}"/.test(picture));
    // three charts and the QR code
    expect(described.length).toBeGreaterThanOrEqual(4);
    const groups = charts.map(([, xml]) => xml).find((xml) => xml.includes('65–74 (ukryto)')) ?? '';
    const participants = groups.split('<c:ser>')[1] ?? '';
    // five groups, one of them hidden
    expect(participants.match(/<c:v>0\.\d+<\/c:v>/g)).toHaveLength(4);
  });

  it('opens in LibreOffice with the same slides and words', () => {
    const slides = slidesOf(pptx);
    if (slides === null) {
      console.warn('LibreOffice Impress or pdftotext is absent: the slides are written and not rendered.');
      return;
    }
    expect(slides).toHaveLength(9);
    const text = slides.map((slide) => slide.replaceAll(/\s+/g, ' '));
    expect(text[0]).toContain('Jak mamy jeździć po gminie?');
    expect(text[1]).toContain('Więcej osób niż poprzednio');
    expect(text[2]).toContain('Za mało głosów: 75+ i 15–24');
    expect(text[3]).toContain('655');
    expect(text[3]).toMatch(/Po osiemnastej nie mam/);
    expect(text[6]).toContain('412');
    // where Calibri and its metric twin are absent, a wider face breaks the address
    expect(text[8]?.replaceAll(' ', '')).toContain('nasluch.example.org/public/jeziorno');
  });
});

describe('a talk as one file', () => {
  it('asks for nothing outside itself, in either room and in two languages', async () => {
    const html = (await writeTalkHtml(makeTalk({}, { language: 'both' }))).toString('utf8');
    expect(html).toContain("default-src 'none'");
    const links = html.match(/(?:src|href)="[^"]*"|url\((?!data:)[^)]*\)|@import/g) ?? [];
    expect(links.filter((link) => !link.includes('#nsl-'))).toEqual([]);
    expect(html).toContain('<html lang="pl">');
    expect(html).toContain('lang="en"');
    expect(html.length).toBeLessThan(700_000);
  });
});
