import { translate, wordFor } from '#language';
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

/** How many texts do not stand in full and why, on what legal basis, and by whom. */
export function withheldNote(source: ReportSource): string {
  const { content, language } = source;
  const person = source.withheldBy ?? translate(language, 'bip.note.unknown-person');
  const counts = content.withheld.map(
    ({ reason, texts }) => `- ${wordFor(language, 'report.withheld', reason)} (${texts})`,
  );
  return [
    translate(language, 'bip.note.title'),
    '',
    ...(counts.length === 0 ? [translate(language, 'bip.note.nothing')] : counts),
    '',
    translate(language, 'bip.note.removed'),
    ...(counts.length === 0
      ? []
      : [translate(language, 'bip.note.basis'), translate(language, 'bip.note.by', { person })]),
    translate(language, 'bip.note.check'),
    '',
    ...versionLines(source),
    '',
  ].join('\n');
}
