import { DECISIONS, type ImpactRate } from '#domain';
import { formatNumber, formatPercent, translate } from '#language';
import { heading, type Block } from '../blocks.js';
import { positionName, type ReportSource } from '../report-source.js';

/** The counts of the release: what came in, what was answered, decided and delivered, and remarks by position. */
export function statisticsSection(source: ReportSource): Block[] {
  const { content, language } = source;
  const { counts, impact, reach, remarks } = content;
  const number = (value: number) => formatNumber(language, value);
  const rate = ({ numerator, denominator, rate: share }: ImpactRate) =>
    share === null
      ? translate(language, 'report.unknown')
      : translate(language, 'report.statistics.rate', {
          numerator: number(numerator),
          denominator: number(denominator),
          share: formatPercent(language, share),
        });
  const rows: string[][] = [
    [translate(language, 'report.statistics.all'), number(counts.all.contributions)],
    [translate(language, 'report.statistics.eligible'), number(counts.eligible.contributions)],
    [translate(language, 'report.statistics.people'), number(counts.eligible.people)],
  ];
  if (reach) rows.push([translate(language, 'report.statistics.participants'), number(reach.report.participants)]);
  if (impact) {
    rows.push(
      [translate(language, 'report.statistics.answered'), rate(impact.responseRate)],
      [translate(language, 'report.statistics.decided'), rate(impact.decisionRate)],
      [translate(language, 'report.statistics.adopted'), rate(impact.adoptionRate)],
      [translate(language, 'report.statistics.delivered'), rate(impact.implementationRate)],
    );
  }
  const positions = [...DECISIONS, null]
    .map((code) => ({ code, count: remarks.filter(({ position }) => position === code).length }))
    .filter(({ count }) => count > 0);
  return [
    heading(1, translate(language, 'report.section.statistics')),
    {
      kind: 'table',
      caption: translate(language, 'report.statistics.caption'),
      columns: [
        { label: translate(language, 'report.column.figure'), width: 65 },
        { label: translate(language, 'report.column.value'), width: 35, isNumber: true },
      ],
      rows,
    },
    ...(positions.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: translate(language, 'report.positions.caption'),
            columns: [
              { label: translate(language, 'report.column.position'), width: 50 },
              { label: translate(language, 'report.column.remarks'), width: 25, isNumber: true },
              { label: translate(language, 'report.column.share'), width: 25, isNumber: true },
            ],
            rows: positions.map(({ code, count }) => [
              positionName(source, code),
              number(count),
              formatPercent(language, count / remarks.length, 1),
            ]),
          },
        ]),
  ];
}
