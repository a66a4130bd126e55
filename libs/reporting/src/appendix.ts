import { SMALLEST_GROUP } from '#domain';
import { workbookParts, type Sheet } from '#figures';
import { translate, wordFor } from '#language';
import { ZipFile } from 'yazl';
import { groupName, lineOf, positionName, type ReportSource } from './report-source.js';
import { remarkTable } from './remark-table.js';
import { versionLines } from './sections/method.js';
import { zipBytes } from './zip-bytes.js';

/** The tables of a release as a workbook: a cover, notes, one table a sheet; what is hidden is marked, not left empty. */
export function appendix(source: ReportSource): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { path, content } of workbookParts(sheetsOf(source))) zip.addBuffer(Buffer.from(content), path);
  return zipBytes(zip);
}

function sheetsOf(source: ReportSource): Sheet[] {
  const { content, language } = source;
  const hidden = translate(language, 'report.hidden');
  const column = (name: 'group' | 'people' | 'share' | 'residents' | 'theme' | 'remarks' | 'position') =>
    translate(language, `report.column.${name}`);
  const cover = [
    translate(language, 'report.title'),
    lineOf(content.process.title, language),
    ...(content.process.isSample ? [translate(language, 'report.sample')] : []),
    ...versionLines(source),
  ];
  const notes = [
    translate(language, 'report.method.count'),
    translate(language, 'report.method.privacy', { k: SMALLEST_GROUP }),
    ...content.withheld.map(({ reason, texts }) => `${wordFor(language, 'report.withheld', reason)} ${texts}`),
  ];
  const groups = (content.reach?.report.variables ?? []).flatMap(({ variable, groups: rows }) =>
    rows.map((row) => [
      wordFor(language, 'variable', variable),
      groupName(language, variable, row.group),
      row.participants ?? hidden,
      row.participants === null ? hidden : row.share,
      row.populationShare,
      row.participants === null ? hidden : row.ratio,
    ]),
  );
  const ofPosition = new Map<string, number>();
  for (const { position } of content.remarks) {
    const name = positionName(source, position);
    ofPosition.set(name, (ofPosition.get(name) ?? 0) + 1);
  }
  return [
    { name: 'Cover', rows: cover.map((line) => [line]), widths: [100] },
    { name: 'Notes', rows: notes.map((line) => [line]), widths: [120] },
    {
      name: 'Reach',
      rows: [['', column('group'), column('people'), column('share'), column('residents'), 'ratio'], ...groups],
    },
    {
      name: 'Themes',
      rows: [
        [column('theme'), column('remarks'), column('people')],
        ...content.themes.map(({ label, contributions, people }) => [label, contributions, people]),
      ],
    },
    { name: 'Positions', rows: [[column('position'), column('remarks')], ...ofPosition] },
    { name: 'Remarks', rows: remarkTable(source) },
  ];
}
