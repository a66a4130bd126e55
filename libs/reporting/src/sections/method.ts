import { SMALLEST_GROUP } from '#domain';
import { formatDateTime, formatList, formatNumber, translate, wordFor } from '#language';
import { heading, list, paragraph, typedBlocks, type Block } from '../blocks.js';
import type { ReportSource } from '../report-source.js';

/** What the office concludes, how the figures were made, what does not stand in full, and which release all of it is. */
export function closingSections(source: ReportSource): Block[] {
  const { texts, language } = source;
  const typed = typedBlocks(texts.conclusions ?? '');
  return [
    heading(1, translate(language, 'report.section.conclusions')),
    ...(typed.length > 0 ? typed : [paragraph(translate(language, 'report.not-written'), 'note')]),
    ...methodBlocks(source),
    heading(1, translate(language, 'report.section.version')),
    list(versionLines(source)),
  ];
}

function methodBlocks({ content, language }: ReportSource): Block[] {
  const { methods, withheld } = content;
  const isOlder = [methods.themesVersion, methods.reachVersion, methods.impactVersion].some(
    (version) => version !== null && version < methods.datasetVersion,
  );
  const said = (method: string | null, version: number | null) => ({ method: method ?? '', version: version ?? 0 });
  return [
    heading(1, translate(language, 'report.section.method')),
    list([
      translate(language, 'report.method.count'),
      ...(methods.themes === null ? [] : [translate(language, 'report.method.themes', { method: methods.themes })]),
      ...(methods.reach === null
        ? []
        : [translate(language, 'report.method.reach', said(methods.reach, methods.reachVersion))]),
      ...(methods.impact === null
        ? []
        : [translate(language, 'report.method.impact', said(methods.impact, methods.impactVersion))]),
      translate(language, 'report.method.privacy', { k: SMALLEST_GROUP }),
      ...(isOlder ? [translate(language, 'report.method.older')] : []),
    ]),
    ...(withheld.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: translate(language, 'report.withheld.caption'),
            columns: [
              { label: translate(language, 'report.column.why'), width: 75 },
              { label: translate(language, 'report.column.texts'), width: 25, isNumber: true },
            ],
            rows: withheld.map(({ reason, texts }) => [
              wordFor(language, 'report.withheld', reason),
              formatNumber(language, texts),
            ]),
          },
        ]),
  ];
}

/** Number, moment, id and hashes of the release. */
export function versionLines({ content, release, language, textVersions = [] }: ReportSource): string[] {
  const { timeZone } = content.process;
  return [
    translate(language, 'report.version.release', {
      number: release.number,
      date: formatDateTime(language, release.createdAt, timeZone),
    }),
    translate(language, 'report.version.id', { id: release.id }),
    translate(language, 'report.version.hash', { hash: release.contentHash }),
    ...release.formerHashes.map(({ hash, replacedAt }) =>
      translate(language, 'report.version.former', { hash, date: formatDateTime(language, replacedAt, timeZone) }),
    ),
    translate(language, 'report.version.data', {
      version: content.methods.datasetVersion,
      hash: content.methods.datasetHash ?? '–',
    }),
    ...(textVersions.length === 0
      ? []
      : [
          translate(language, 'report.version.texts', {
            texts: formatList(
              language,
              textVersions.map(({ section, version }) =>
                translate(language, 'report.version.text', {
                  section: wordFor(language, 'report.section', section),
                  version,
                }),
              ),
            ),
          }),
        ]),
    translate(language, 'report.version.program', { version: content.methods.program }),
  ];
}
