import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consultationReport, findChromium, printPdf, reportFooter, writeHtml } from '#reporting';
import { makeSource } from '../../libs/reporting/src/made-release.spec-help.js';

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const executable = findChromium(null);
const canPrint = executable !== null && has('pdfinfo') && has('pdftotext');
if (!canPrint) console.warn('Chromium or pdfinfo is absent: the report is not printed.');

const folder = mkdtempSync(join(tmpdir(), 'nasluch-printed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const print = async (remarks: number, program: string) => {
  const source = makeSource(remarks);
  const page = await writeHtml(consultationReport(source));
  return printPdf(page, { executable: program, footer: reportFooter(source), date: source.release.createdAt });
};
const foldersLeft = () => readdirSync(tmpdir()).filter((name) => name.startsWith('nasluch-pdf-'));

describe('the report as PDF', () => {
  (canPrint ? it : it.skip)(
    'is tagged, titled and paged, with every remark and a header row on each page of the table',
    async () => {
      const before = foldersLeft();
      const pdf = await print(60, executable!);
      const file = join(folder, 'raport.pdf');
      writeFileSync(file, pdf);
      const run = (program: string, ...options: string[]) => execFileSync(program, options, { encoding: 'utf8' });
      const about = run('pdfinfo', file);
      expect(about).toMatch(/Tagged:\s+yes/);
      expect(about).toMatch(/Title:\s+Raport z konsultacji społecznych\. Plan miejscowy dla centrum/);
      expect(about).toMatch(/CreationDate:\s+Mon May {2}4/);
      expect(pdf.toString('latin1')).toMatch(/\/Lang \(pl-PL\)/);
      expect(pdf.toString('latin1')).toContain('/Outlines');
      const structure = run('pdfinfo', '-struct', file);
      for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'L ', 'Figure']) expect(structure).toContain(tag);
      const pages = run('pdftotext', '-layout', file, '-').split('\f');
      expect(pages[0]).toMatch(/Strona 1 z \d+/);
      const numbers = pages.join('\n').match(/^\s*\d+\s+\d{2}\.03\.2026/gm) ?? [];
      expect(numbers).toHaveLength(60);
      const tables = pages.filter((page) => /^\s*\d+\s+\d{2}\.03\.2026/m.test(page));
      for (const page of tables) expect(page).toContain('Treść uwagi');
      expect(foldersLeft()).toEqual(before);
    },
    60_000,
  );

  it('fails with a word where the program is no browser, and leaves nothing behind', async () => {
    const before = foldersLeft();
    await expect(print(0, '/bin/true')).rejects.toMatchObject({ code: 'pdf-failed' });
    await expect(print(0, '/nowhere/chromium')).rejects.toMatchObject({ code: 'pdf-failed' });
    expect(foldersLeft()).toEqual(before);
  });

  it('is printed by nothing where the setting says so', () => {
    expect(findChromium('off')).toBeNull();
    expect(findChromium('/nowhere/chromium')).toBeNull();
  });
});
