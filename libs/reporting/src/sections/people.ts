import { SMALLEST_GROUP, type GroupReach, type VariableReach } from '#domain';
import { formatDate, formatNumber, formatPercent, formatRatio, translate, wordFor } from '#language';
import { drawRepresentation } from '../draw-figures.js';
import { heading, paragraph, type Block, type TableBlock } from '../blocks.js';
import { groupName, upperFirst, type ReportSource } from '../report-source.js';

/** Who took part against the residents, group by group, as everybody may see it. */
export function peopleSection(source: ReportSource): Block[] {
  const { content, language } = source;
  const title = heading(1, translate(language, 'report.section.people'));
  const { reach } = content;
  if (reach === null) return [title, paragraph(translate(language, 'report.people.unmeasured'))];
  const { participants: people, population, variables } = reach.report;
  const lead =
    population === null
      ? translate(language, 'report.people.no-population', { people })
      : translate(language, 'report.people.lead', {
          people,
          residents: population.residents,
          source: population.name,
          date: formatDate(language, population.date, 'UTC'),
        });
  const shown = variables.filter(({ groups }) => groups.length > 0);
  return [
    title,
    paragraph(lead),
    ...shown.flatMap((variable) => variableBlocks(source, variable, people)),
    ...channelBlocks(source),
    ...(reach.suppression.hidden > 0
      ? [paragraph(translate(language, 'report.people.hidden', { k: SMALLEST_GROUP }), 'note')]
      : []),
  ];
}

function variableBlocks({ language }: ReportSource, variable: VariableReach, all: number): Block[] {
  const name = wordFor(language, 'variable', variable.variable);
  const known = variable.known === null ? translate(language, 'report.hidden') : formatNumber(language, variable.known);
  return [
    heading(2, upperFirst(name)),
    paragraph(translate(language, 'report.people.known', { variable: name, known, all: formatNumber(language, all) })),
    ...drawRepresentation(variable, language, translate(language, 'report.people.figure', { variable: name })),
    groupTable(variable, name),
  ];

  function groupTable({ groups }: VariableReach, label: string): TableBlock {
    return {
      kind: 'table',
      caption: translate(language, 'report.people.caption', { variable: label }),
      columns: [
        { label: translate(language, 'report.column.group'), width: 22 },
        { label: translate(language, 'report.column.people'), width: 11, isNumber: true },
        { label: translate(language, 'report.column.share'), width: 12, isNumber: true },
        { label: translate(language, 'report.column.residents'), width: 20, isNumber: true },
        { label: translate(language, 'report.column.compared'), width: 35 },
      ],
      rows: groups.map(rowOf),
    };
  }

  function rowOf(group: GroupReach): string[] {
    const hidden = translate(language, 'report.hidden');
    const isHidden = group.reason === 'suppressed' || group.participants === null;
    const share = (value: number | null) => (value === null ? '' : formatPercent(language, value, 1));
    return [
      groupName(language, group.variable, group.group),
      isHidden ? hidden : formatNumber(language, group.participants ?? 0),
      isHidden ? hidden : share(group.share),
      share(group.populationShare),
      comparedWords(group, isHidden),
    ];
  }

  function comparedWords(group: GroupReach, isHidden: boolean): string {
    if (isHidden) return wordFor(language, 'reason', 'suppressed');
    const parts = [
      group.ratio === null ? '' : formatRatio(language, group.ratio),
      group.verdict === null ? '' : wordFor(language, 'verdict', group.verdict),
      group.verdict === null && group.reason !== null ? wordFor(language, 'reason', group.reason) : '',
    ];
    return parts.filter((part) => part !== '').join(' · ');
  }
}

function channelBlocks({ content, language }: ReportSource): Block[] {
  const channels = content.reach?.channels.channels ?? [];
  if (channels.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: translate(language, 'report.channels.caption'),
      columns: [
        { label: translate(language, 'report.column.channel'), width: 70 },
        { label: translate(language, 'report.column.people'), width: 30, isNumber: true },
      ],
      rows: channels.map(({ channel, people }) => [
        wordFor(language, 'channel', channel),
        people === null ? translate(language, 'report.hidden') : formatNumber(language, people),
      ]),
    },
  ];
}
