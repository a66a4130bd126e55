import { formatDate, formatDateRange, inLanguage, translate } from '#language';
import type { ReportDocument } from './blocks.js';
import { lineOf, type ReportSource } from './report-source.js';
import { courseSection } from './sections/course.js';
import { closingSections } from './sections/method.js';
import { peopleSection } from './sections/people.js';
import { promisesSection } from './sections/promises.js';
import { remarksSection } from './sections/remarks.js';
import { statisticsSection } from './sections/statistics.js';
import { themesSection } from './sections/themes.js';

/** The report that closes a consultation (*raport z konsultacji*), from a release alone; complete with no remark as with thousands. */
export function consultationReport(source: ReportSource): ReportDocument {
  const { language } = source;
  const portrait = [...courseSection(source), ...peopleSection(source), ...themesSection(source)];
  const closing = [...promisesSection(source), ...statisticsSection(source), ...closingSections(source)];
  return {
    ...documentOf(source, translate(language, 'report.title')),
    contents: translate(language, 'report.contents'),
    parts: [
      { isLandscape: false, blocks: portrait },
      { isLandscape: true, blocks: remarksSection(source) },
      { isLandscape: false, blocks: closing },
    ],
  };
}

/** What stands at the head of every document of a release. */
export function documentOf(source: ReportSource, title: string): Omit<ReportDocument, 'parts' | 'contents'> {
  const { content, release, language } = source;
  const { process, workspace } = content;
  const date = formatDate(language, release.createdAt, process.timeZone);
  const subtitle = lineOf(process.title, language);
  return {
    language,
    title,
    subtitle: subtitle === '' ? translate(language, 'report.untitled') : subtitle,
    author: inLanguage(workspace.name, language),
    cover: [
      ...(process.isSample ? [translate(language, 'report.sample')] : []),
      ...(process.startsOn !== null && process.endsOn !== null
        ? [
            translate(language, 'report.dates', {
              dates: formatDateRange(language, process.startsOn, process.endsOn, 'UTC'),
            }),
          ]
        : []),
      translate(language, 'report.made', { date, number: release.number }),
    ],
    foot: translate(language, 'report.page', { page: '{page}', pages: '{pages}' }),
    date: release.createdAt,
    ...(source.look === undefined ? {} : { look: source.look }),
  };
}
