import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { materialOfRelease, type FigureValues, type ReportBlock } from '#domain';
import { consultationReport, leaflet, writeBuilt, writeDocx, type ReportSource } from '#reporting';
import { frozenLists, shownFigures } from '../../apps/worker/src/reports/built-figures.js';
import { sampleReport } from '../../apps/worker/src/samples/sample-report.js';
import { makeRelease, makeSource } from '../../libs/reporting/src/made-release.spec-help.js';
import { readZip } from '../../libs/reporting/src/repack-docx.js';

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const canRender = has('soffice') && has('pdftotext');
if (!canRender) console.warn('LibreOffice or pdftotext is absent: the report is written and not rendered.');

const folder = mkdtempSync(join(tmpdir(), 'nasluch-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (remarks: number, more = {}) => writeDocx(consultationReport(makeSource(remarks, more)));
const writeLeaflet = (content: ReportSource['content'], language: 'pl' | 'en') =>
  writeDocx(leaflet(makeSource(1, { content, language })));

/** Of 703 opinions 112 came on paper, 104 people of 655: read from the list of opinions, kept with the report. */
const ON_PAPER: FigureValues = {
  ...{ figure: 'totals', variable: null, columns: ['value'], people: 104, population: null, datasetVersion: 3 },
  ...{ method: null, gap: null },
  rows: [
    {
      ...{ key: 'people', name: { kind: 'word', scope: 'total', code: 'people' }, values: { value: 104 }, hidden: [] },
      ...{ verdict: null, reason: null, isAside: false },
    },
  ],
  filter: {
    tokens: [{ key: 'channel', value: 'paper', name: null }],
    ...{ total: { contributions: 112, people: 104 }, of: { contributions: 703, people: 655 } },
  },
};

/** The council note of a sample, with a live figure of one channel added, as people build it from blocks. */
function writeNote(language: 'pl' | 'en'): Promise<Buffer> {
  const release = makeRelease(40);
  const taken = '2026-11-20T10:00:00Z';
  const { frozen, lists, ...note } = sampleReport(
    release,
    { id: release.remarks[0]!.contributionId, number: 1 },
    taken,
  );
  const source = { figure: 'totals', variable: null, depth: null, population: null } as const;
  const added: ReportBlock = {
    ...{ kind: 'figure', id: 'paper', source: { ...source, filter: { channel: 'paper' } } },
    ...{ state: 'live', releaseId: null, title: {}, alt: null, withTable: true },
  };
  const blocks = [...note.blocks, added];
  const { title, timeZone, isSample } = release.process;
  return writeBuilt('docx', {
    content: { ...note, blocks },
    figures: shownFigures({ blocks, frozen }, materialOfRelease(release), { paper: ON_PAPER }),
    lists: frozenLists({ blocks, lists: lists ?? {} }),
    labels: { 'decision.no': { pl: 'oddalono' } },
    ...{ quotes: {}, ledger: release, process: { title, timeZone, isSample }, author: release.workspace.name },
    ...{ version: 3, readAt: taken, language },
  });
}

/** Everything that is laid out here, by name; LibreOffice starts once for all, which is most of its time. */
const DOCUMENTS: Readonly<Record<string, () => Promise<Buffer>>> = {
  'remarks-0': () => write(0),
  'remarks-1': () => write(1),
  'remarks-6': () => write(6),
  'remarks-6-en': () => write(6, { language: 'en' }),
  'remarks-120': () => write(120),
  'leaflet-full-pl': () => writeLeaflet(fullest(), 'pl'),
  'leaflet-full-en': () => writeLeaflet(fullest(), 'en'),
  'leaflet-usual-pl': () => writeLeaflet(makeRelease(40), 'pl'),
  'leaflet-empty-pl': () => writeLeaflet(makeRelease(0), 'pl'),
  'note-pl': () => writeNote('pl'),
  'note-en': () => writeNote('en'),
};

beforeAll(async () => {
  if (!canRender) return;
  const files: string[] = [];
  for (const [name, make] of Object.entries(DOCUMENTS)) {
    const docx = await make();
    files.push(join(folder, `${name}.docx`));
    writeFileSync(files.at(-1)!, docx);
    const kept = process.env['NASLUCH_KEEP_REPORTS'];
    if (kept) writeFileSync(join(kept, `${name}.docx`), docx);
  }
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
  execFileSync('soffice', [profile, ...options], { stdio: 'ignore' });
}, 180_000);

/** The file as LibreOffice lays it out: the words of each page. */
function pagesOf(name: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
  return text.split('\f');
}

/** More of everything than an office would write. */
function fullest(): ReportSource['content'] {
  const release = makeRelease(400);
  const words = (count: number) =>
    Array.from({ length: count }, (_, n) => ['rozstrzygnięcie', 'przedsięwzięcia', 'w', 'granicach'][n % 4]).join(' ');
  const both = (count: number) => ({ pl: words(count), en: words(count) });
  const themes = Array.from({ length: 8 }, (_, n) => ({ ...release.themes[0]!, id: `theme-${n}`, label: words(12) }));
  return {
    ...release,
    process: { ...release.process, title: both(60) },
    themes,
    decisions: themes.map(({ id }) => ({
      ...release.decisions[0]!,
      ...{ id: `of ${id}`, themeIds: [id], text: both(200), reason: both(300) },
    })),
    commitments: Array.from({ length: 9 }, () => ({ ...release.commitments[0]!, title: both(80), owner: words(30) })),
  };
}

describe('the report as a Word file', () => {
  it('is a file of the office’s own format', async () => {
    const docx = await write(1);
    expect(docx.subarray(0, 2).toString()).toBe('PK');
  });

  (canRender ? it : it.skip).each([0, 1, 6])('opens in LibreOffice with %i remarks', (remarks) => {
    const pages = pagesOf(`remarks-${remarks}`);
    const text = pages.join('\n').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Raport z konsultacji społecznych');
    expect(text).toContain('PRZYKŁADOWE DANE');
    expect(text).toContain('Podstawa prawna');
    expect(text).toContain('Data i wersja');
    expect(text).toContain('Skrót SHA-256 treści');
    expect(pages[0]).toMatch(/Strona 1 z \d/);
  });

  (canRender ? it : it.skip)('repeats the header of the table of remarks on each of its pages', () => {
    const pages = pagesOf('remarks-120');
    const remarks = pages.filter((page) => /Treść uwagi/.test(page));
    expect(remarks.length).toBeGreaterThan(4);
    const numbers = pages.join('\n').match(/^\s*\d+\s+\d{1,2}\.\d{2}\.2026/gm) ?? [];
    expect(numbers).toHaveLength(120);
  });

  (canRender ? it : it.skip)('is written in English too', () => {
    const text = pagesOf('remarks-6-en').join('\n').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Report of a public consultation');
    expect(text).toContain('accepted in part');
    expect(text).toMatch(/Page 1 of \d/);
  });

  it('is the same file whenever it is written', async () => {
    expect((await write(6)).equals(await write(6))).toBe(true);
  });

  it('holds words that no file may hold as they are, without them', async () => {
    const source = makeSource(1);
    const [remark] = source.content.remarks;
    const remarks = [{ ...remark!, text: 'Dół\u0000 & <b>ka\u000błuża</b> \ud800' }];
    const docx = await writeDocx(consultationReport({ ...source, content: { ...source.content, remarks } }));
    const xml = (await readZip(docx)).get('word/document.xml')!.toString('utf8');
    expect(xml).toContain('Dół &amp; &lt;b&gt;kałuża&lt;/b&gt; \ufffd');
  });
});

describe('the leaflet', () => {
  (canRender ? it : it.skip).each(Object.keys(DOCUMENTS).filter((name) => name.startsWith('leaflet')))(
    'stays on one page, however much or little was written: %s',
    (name) => expect(pagesOf(name).filter((page) => page.trim() !== '')).toHaveLength(1),
  );
});

describe('a report built from blocks', () => {
  const textOf = (name: string) => pagesOf(name).join('\n').replaceAll(/\s+/g, ' ');

  (canRender ? it : it.skip)('opens in LibreOffice, and is as long as a council reads', () => {
    for (const name of ['note-pl', 'note-en']) {
      const pages = pagesOf(name).filter((page) => page.trim() !== '');
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.length).toBeLessThan(6);
    }
    expect(textOf('note-pl')).toContain('Co z tym zrobiono');
    expect(textOf('note-en')).toContain('What was done');
  });

  (canRender ? it : it.skip)('says beside a filtered figure which filter it has and what that leaves', () => {
    expect(textOf('note-pl')).toContain(
      'Filtr: formularz papierowy. 112 opinii od 104 osób; bez filtrów 703 opinie od 655 osób.',
    );
    expect(textOf('note-en')).toContain(
      'Filter: paper form. 112 opinions from 104 people; without filters 703 opinions from 655 people.',
    );
  });

  it('calls positions as the municipality calls them, and says when its list was frozen', async () => {
    const xml = (await readZip(await writeNote('pl'))).get('word/document.xml')!.toString('utf8');
    expect(xml.includes('Lista zamrożona 20 listopada 2026.')).toBe(true);
    expect(xml.includes('oddalono: Lamp nie będzie.')).toBe(true);
  });
});
