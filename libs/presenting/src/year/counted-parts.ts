import { YEAR_THEMES, type YearGroup, type YearProcess, type YearReport } from '#domain';
import { formatRatio, translate, wordFor } from '#language';
import { cell, paragraph, type YearBlock, type YearCell, type YearTable } from './chapter.js';
import type { YearWords } from './year-words.js';

/** The first parts of the chapter: what took place, how many people, who was missing, what was said. */

export function ranBlocks(report: YearReport, words: YearWords): YearBlock[] {
  const { language } = words;
  const year = String(report.year);
  const table: YearTable = {
    kind: 'table',
    id: 'processes',
    caption: translate(language, 'year.ran.caption'),
    columns: [
      { label: translate(language, 'year.column.process'), width: 30 },
      { label: translate(language, 'year.column.kind'), width: 14 },
      { label: translate(language, 'year.column.dates'), width: 20 },
      { label: translate(language, 'year.column.level'), width: 14 },
      { label: translate(language, 'year.column.contributions'), width: 10, isNumber: true },
      { label: translate(language, 'year.column.people'), width: 12, isNumber: true },
    ],
    rows: report.processes.map((process) => [
      cell(words.title(process), place(process)),
      cell(wordFor(language, 'process-kind', process.kind)),
      cell(words.dates(process)),
      process.promisedLevel === null
        ? cell(translate(language, 'year.no-level'), place(process, '/promise'))
        : cell(wordFor(language, 'level', process.promisedLevel), place(process, '/promise')),
      words.count(process.contributions, place(process, '/contributions')),
      words.count(process.people, place(process, '/reach')),
    ]),
  };
  const blocks: YearBlock[] = [
    paragraph(translate(language, 'year.ran.lead', { count: report.processes.length, year }), 'lead'),
    ...(report.earlier.length > 0
      ? [paragraph(translate(language, 'year.ran.earlier', { count: report.earlier.length }))]
      : []),
    ...(report.processes.length > 0 ? [table] : []),
  ];
  if (report.ongoing.length === 0) return blocks;
  const items = report.ongoing.map((one) => ({ text: `${words.title(one)} (${words.dates(one)})`, to: place(one) }));
  return [...blocks, paragraph(translate(language, 'year.ran.ongoing')), { kind: 'list', items }];
}

export function peopleBlocks(report: YearReport, words: YearWords): YearBlock[] {
  const { language, number } = words;
  const { people, peopleEarlier, peopleChange } = report;
  const year = String(report.year);
  if (people.reason === 'no_participants') return [paragraph(translate(language, 'year.people.none'))];
  const lead =
    people.atLeast === people.atMost
      ? translate(language, 'year.people.exact', { year, people: people.atMost })
      : translate(language, 'year.people.range', { year, lower: number(people.atLeast), upper: people.atMost });
  const several =
    people.processes > 1
      ? [
          paragraph(translate(language, 'year.people.sum', { count: people.participations })),
          paragraph(
            translate(language, people.reason === 'suppressed' ? 'year.people.suppressed' : 'year.people.how'),
            'note',
          ),
        ]
      : [];
  const before =
    peopleChange === null
      ? translate(language, 'year.people.alone')
      : translate(language, `year.people.${peopleChange}`, { range: words.range(peopleEarlier) });
  return [paragraph(lead, 'lead'), ...several, paragraph(before)];
}

export function reachBlocks(report: YearReport, words: YearWords): YearBlock[] {
  const { language } = words;
  if (report.processes.length === 0) return [];
  return [
    paragraph(translate(language, 'year.reach.lead'), 'note'),
    ...report.processes.flatMap((process): YearBlock[] => [
      { kind: 'heading', text: words.title(process), to: place(process, '/reach') },
      ...processReach(process, words).map((text) => paragraph(text)),
    ]),
    groupTable(report, words),
  ];
}

function processReach({ reach }: YearProcess, words: YearWords): string[] {
  const { language } = words;
  if (reach === null) return [translate(language, 'year.reach.unmeasured')];
  const of =
    reach.source === null
      ? translate(language, 'year.reach.of-nobody', { people: reach.participants })
      : translate(language, 'year.reach.of', { people: reach.participants, source: reach.source });
  if (reach.source === null) return [of];
  const isHidden = ({ reason, clearlyFewer }: YearGroup) => reason === 'suppressed' && !clearlyFewer;
  const named = (rows: readonly YearGroup[]) => rows.map((row) => groupWords(row, words)).join('; ');
  const kinds = [
    ['under', reach.groups.filter(({ verdict, clearlyFewer }) => verdict === 'under' || clearlyFewer)],
    ['over', reach.groups.filter(({ verdict }) => verdict === 'over')],
    ['proportional', reach.groups.filter(({ verdict }) => verdict === 'proportional')],
    ['cannot-tell', reach.groups.filter(({ verdict }) => verdict === 'cannot-tell')],
    ['hidden', reach.groups.filter(isHidden)],
  ] as const;
  const lines = kinds.flatMap(([kind, rows]) =>
    rows.length === 0 ? [] : [translate(language, `year.reach.${kind}`, { groups: named(rows) })],
  );
  return [of, ...(lines.length === 0 ? [translate(language, 'year.reach.not-asked')] : lines)];
}

function groupWords({ variable, group, ratio, lower, upper, verdict }: YearGroup, words: YearWords): string {
  const { language } = words;
  const name = words.group(variable, group);
  if (ratio === null || (verdict !== 'under' && verdict !== 'over')) return name;
  const range = words.interval(lower, upper, 'ratio');
  return translate(language, 'year.reach.ratio', { group: name, ratio: formatRatio(language, ratio), range });
}

/** Every group of every process: too long to read, and what the workbook is for. */
function groupTable(report: YearReport, words: YearWords): YearTable {
  const { language } = words;
  const column = (name: 'process' | 'variable' | 'group' | 'people' | 'share' | 'residents' | 'ratio' | 'verdict') => ({
    label: translate(language, `year.column.${name}`),
    width: 11,
  });
  const plain = (value: number | null, isHidden: boolean): YearCell =>
    isHidden ? cell(translate(language, 'year.hidden')) : words.count(value);
  return {
    kind: 'table',
    id: 'groups',
    caption: translate(language, 'year.reach.caption'),
    columns: [
      ...(['process', 'variable', 'group', 'people', 'share', 'residents', 'ratio'] as const).map(column),
      ...['–', '+'].map((end) => ({ label: `${translate(language, 'year.column.range')} ${end}`, width: 6 })),
      column('verdict'),
    ],
    rows: report.processes.flatMap((process) =>
      (process.reach?.groups ?? []).map((row) => {
        const isHidden = row.reason === 'suppressed';
        return [
          cell(words.title(process)),
          cell(wordFor(language, 'variable', row.variable)),
          cell(words.group(row.variable, row.group)),
          ...[row.participants, row.share].map((value) => plain(value, isHidden)),
          plain(row.populationShare, false),
          ...[row.ratio, row.lower, row.upper].map((value) => plain(value, isHidden)),
          cell(
            row.verdict !== null
              ? wordFor(language, 'verdict', row.verdict)
              : row.reason !== null
                ? wordFor(language, 'reason', row.reason)
                : '–',
          ),
        ];
      }),
    ),
    isFileOnly: true,
  };
}

export function themeBlocks(report: YearReport, words: YearWords): YearBlock[] {
  const { language } = words;
  if (report.processes.length === 0) return [];
  const none = cell(translate(language, 'year.themes.none'));
  const rows = report.processes.flatMap((process): YearCell[][] => {
    const first = cell(words.title(process), place(process, '/themes'));
    if (process.themes.length === 0) return [[first, none, words.count(null), words.count(null)]];
    const more = process.themesFound - process.themes.length;
    return [
      ...process.themes.map(({ id, label, contributions, people }): YearCell[] => [
        first,
        cell(label, place(process, `/themes/${id}`)),
        words.count(contributions, place(process, `/contributions?theme=${id}`)),
        words.count(people, place(process, `/themes/${id}`)),
      ]),
      ...(more > 0
        ? [
            [
              first,
              cell(translate(language, 'year.themes.more', { count: more }), place(process, '/themes')),
              BLANK,
              BLANK,
            ],
          ]
        : []),
    ];
  });
  return [
    paragraph(translate(language, 'year.themes.lead', { count: YEAR_THEMES }), 'note'),
    {
      kind: 'table',
      id: 'themes',
      caption: translate(language, 'year.themes.caption'),
      columns: [
        { label: translate(language, 'year.column.process'), width: 30 },
        { label: translate(language, 'year.column.theme'), width: 46 },
        { label: translate(language, 'year.column.contributions'), width: 12, isNumber: true },
        { label: translate(language, 'year.column.people'), width: 12, isNumber: true },
      ],
      rows,
    },
  ];
}

const BLANK: YearCell = { text: '', value: null };

export const place = ({ slug }: { readonly slug: string }, rest = '') => `/p/${slug}${rest}`;
