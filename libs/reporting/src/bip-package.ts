import { formatDate, formatNumber, translate, wordFor } from '#language';
import { ZipFile } from 'yazl';
import { consultationReport } from './consultation-report.js';
import { type OnReportStep } from './progress.js';
import { lineOf, type ReportSource } from './report-source.js';
import { remarkTable, toCsv } from './remark-table.js';
import { versionLines } from './sections/method.js';
import { writeDocx } from './write-docx.js';
import { zipBytes } from './zip-bytes.js';

/**
 * What the office puts into the public information bulletin (BIP): the report, the table of remarks, what was withheld and on what
 * basis, and the facts that a publication states about itself.
 */
export async function bipPackage(source: ReportSource, onStep?: OnReportStep): Promise<Buffer> {
  const { content, release, language } = source;
  const zip = new ZipFile();
  const mtime = new Date(release.createdAt);
  const add = (name: string, bytes: Buffer) => zip.addBuffer(bytes, name, { mtime });
  add('raport.docx', await writeDocx(consultationReport(source), onStep));
  add('uwagi.csv', Buffer.from(toCsv(remarkTable(source))));
  add('wylaczenia.txt', Buffer.from(withheldNote(source)));
  add(
    'metadane.json',
    Buffer.from(
      JSON.stringify(
        {
          title: `${translate(language, 'report.title')}: ${lineOf(content.process.title, language)}`,
          publisher: lineOf(content.workspace.name, language),
          language,
          made: release.createdAt,
          release: { id: release.id, number: release.number, sha256: release.contentHash },
          files: ['raport.docx', 'uwagi.csv', 'wylaczenia.txt'],
          sample: content.process.isSample,
        },
        null,
        2,
      ),
    ),
  );
  return zipBytes(zip);
}

/** Which texts do not stand in full and why, on what legal basis, and by whom. */
export function withheldNote(source: ReportSource): string {
  const { content, release, language } = source;
  const reasons = content.withheld.map(({ reason, texts }) => {
    const numbers = content.remarks.filter(({ withheld }) => withheld === reason).map(({ number }) => number);
    return [
      `- ${wordFor(language, 'report.withheld', reason)} (${texts})`,
      `  ${translate(language, 'bip.note.basis')}: ${wordFor(language, 'bip.basis', reason)}`,
      ...(numbers.length === 0 ? [] : [`  ${translate(language, 'bip.note.numbers')}: ${rangesOf(numbers)}`]),
    ].join('\n');
  });
  const hidden = content.reach?.suppression.hidden ?? 0;
  return [
    translate(language, 'bip.note.title'),
    lineOf(content.process.title, language),
    '',
    ...(reasons.length === 0
      ? [translate(language, 'bip.note.nothing')]
      : [translate(language, 'bip.note.what'), ...reasons]),
    ...(hidden === 0 ? [] : ['', translate(language, 'bip.note.hidden', { cells: formatNumber(language, hidden) })]),
    '',
    translate(language, 'bip.note.removed'),
    translate(language, 'bip.note.by', {
      person: source.withheldBy ?? translate(language, 'bip.note.unknown-person'),
      office: lineOf(content.workspace.name, language),
      date: formatDate(language, release.createdAt, content.process.timeZone),
    }),
    translate(language, 'bip.note.check'),
    '',
    ...versionLines(source),
    '',
  ].join('\n');
}

/** "1, 3–5, 9": numbers in ascending order with what follows on in one piece. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
