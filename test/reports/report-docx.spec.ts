import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consultationReport, writeDocx } from '#reporting';
import { makeSource } from '../../libs/reporting/src/made-release.spec-help.js';

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

/** The file as LibreOffice lays it out: the words of each page. */
function pagesOf(docx: Buffer, name: string): string[] {
  writeFileSync(join(folder, `${name}.docx`), docx);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${name}.docx`)],
    {
      stdio: 'ignore',
    },
  );
  execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), join(folder, `${name}.txt`)]);
  if (process.env['NASLUCH_KEEP_REPORTS'])
    writeFileSync(join(process.env['NASLUCH_KEEP_REPORTS'], `${name}.docx`), docx);
  return readFileSync(join(folder, `${name}.txt`), 'utf8').split('\f');
}

const write = (remarks: number, more = {}) => writeDocx(consultationReport(makeSource(remarks, more)));

describe('the report as a Word file', () => {
  it('is a file of the office’s own format', async () => {
    const docx = await write(1);
    expect(docx.subarray(0, 2).toString()).toBe('PK');
  });

  (canRender ? it : it.skip).each([0, 1, 6])('opens in LibreOffice with %i remarks', async (remarks) => {
    const pages = pagesOf(await write(remarks), `remarks-${remarks}`);
    const text = pages.join('\n').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Raport z konsultacji społecznych');
    expect(text).toContain('PRZYKŁADOWE DANE');
    expect(text).toContain('Podstawa prawna');
    expect(text).toContain('Data i wersja');
    expect(text).toContain('Skrót SHA-256 treści');
    expect(pages[0]).toMatch(/Strona 1 z \d/);
  });

  (canRender ? it : it.skip)('repeats the header of the table of remarks on each of its pages', async () => {
    const pages = pagesOf(await write(120), 'remarks-120');
    const remarks = pages.filter((page) => /Treść uwagi/.test(page));
    expect(remarks.length).toBeGreaterThan(4);
    const numbers = pages.join('\n').match(/^\s*\d+\s+\d{1,2}\.\d{2}\.2026/gm) ?? [];
    expect(numbers).toHaveLength(120);
  });

  (canRender ? it : it.skip)('is written in English too', async () => {
    const text = pagesOf(await write(6, { language: 'en' }), 'remarks-6-en')
      .join('\n')
      .replaceAll(/\s+/g, ' ');
    expect(text).toContain('Report of a public consultation');
    expect(text).toContain('accepted in part');
    expect(text).toMatch(/Page 1 of \d/);
  });
});
