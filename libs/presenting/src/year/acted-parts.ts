import { type AimFigure, type YearAnswers, type YearReport } from '#domain';
import { formatDate, inLanguage, translate } from '#language';
import { cell, paragraph, type YearBlock, type YearCell } from './chapter.js';
import { place } from './counted-parts.js';
import type { YearWords } from './year-words.js';

/** The later parts of the chapter: what was answered, decided and delivered, what residents influenced, what is planned. */

export function answerBlocks(report: YearReport, words: YearWords): YearBlock[] {
  const { language, number } = words;
  if (report.processes.length === 0) return [];
  const answered = report.figures.find(({ measure }) => measure === 'answered');
  const waiting = report.figures.find(({ measure }) => measure === 'waiting');
  const blocks: YearBlock[] = [];
  if (answered && answered.value !== null && answered.base !== null && answered.count !== null) {
    const range = words.interval(answered.lower, answered.upper);
    const said = {
      answered: number(answered.count),
      eligible: answered.base,
      share: words.percent(answered.value),
      range,
    };
    blocks.push(paragraph(translate(language, 'year.answers.lead', said), 'lead'));
  } else blocks.push(paragraph(translate(language, 'year.answers.none'), 'lead'));
  if (waiting && waiting.value !== null)
    blocks.push(
      paragraph(translate(language, 'year.answers.median', { days: waiting.value, n: number(waiting.base ?? 0) })),
    );
  else if (waiting?.base) blocks.push(paragraph(translate(language, 'year.answers.open', { n: number(waiting.base) })));
  const column = (name: 'eligible' | 'answered' | 'median' | 'range' | 'waited', width: number) => ({
    label: translate(language, `year.column.${name}`),
    width,
    isNumber: true,
  });
  return [
    ...blocks,
    {
      kind: 'table',
      id: 'answers',
      caption: translate(language, 'year.answers.caption'),
      columns: [
        { label: translate(language, 'year.column.process'), width: 28 },
        ...[
          column('eligible', 12),
          column('answered', 13),
          column('median', 11),
          column('range', 11),
          column('waited', 8),
        ],
        { label: translate(language, 'year.column.on-time'), width: 17 },
      ],
      rows: report.processes.map((process): YearCell[] => {
        const { answers } = process;
        const to = place(process, '/impact?view=measures');
        return [
          cell(words.title(process), place(process, '/impact')),
          words.count(answers?.eligible, place(process, '/contributions?eligibility=eligible')),
          words.count(answers?.answered, place(process, '/contributions?answered=yes')),
          words.count(answers?.median, to),
          cell(answers === null ? '' : words.interval(answers.medianLower, answers.medianUpper, 'number')),
          words.count(answers?.waited, to),
          answers === null ? cell(translate(language, 'year.not-measured')) : onTime(answers, words, to),
        ];
      }),
    },
  ];
}

function onTime(answers: YearAnswers, words: YearWords, to: string): YearCell {
  const { language } = words;
  const { promisedDays: days, isOwnPromise, isSettled } = answers;
  if (!isOwnPromise) return cell(translate(language, 'year.answers.usual', { days }), to);
  if (answers.onTime === null) return cell('–');
  const share = words.percent(answers.onTime);
  const text = translate(language, isSettled ? 'year.answers.promise' : 'year.answers.at-least', { share, days });
  return { text, value: answers.onTime, to };
}

export function decisionBlocks(report: YearReport, words: YearWords): YearBlock[] {
  const { language, number } = words;
  const { calendar, calendarEarlier } = report;
  const year = String(report.year);
  const { adopted, partly, rejected, decidedOfEarlier, deliveredOfEarlier } = calendar;
  const COUNTS = ['opened', 'adopted', 'partly', 'rejected', 'pending', 'implemented', 'overdue'] as const;
  const blocks: YearBlock[] = [
    paragraph(
      translate(language, 'year.decisions.year', {
        count: calendar.decided,
        ...{ year, adopted: number(adopted), partly: number(partly), rejected: number(rejected) },
      }),
      'lead',
    ),
    paragraph(
      translate(language, 'year.decisions.delivered', {
        count: calendar.delivered,
        late: number(calendar.deliveredLate),
      }),
    ),
    ...(decidedOfEarlier + deliveredOfEarlier > 0
      ? [
          paragraph(
            translate(language, 'year.decisions.of-earlier', {
              decided: number(decidedOfEarlier),
              delivered: number(deliveredOfEarlier),
            }),
          ),
        ]
      : []),
    paragraph(
      translate(language, 'year.decisions.before', {
        decided: number(calendarEarlier.decided),
        delivered: number(calendarEarlier.delivered),
      }),
    ),
    paragraph(translate(language, 'year.decisions.day'), 'note'),
  ];
  if (report.processes.length === 0) return blocks;
  return [
    ...blocks,
    {
      kind: 'table',
      id: 'decisions',
      caption: translate(language, 'year.decisions.caption'),
      columns: [
        { label: translate(language, 'year.column.process'), width: 20 },
        ...COUNTS.map((name, at) => ({
          label: translate(language, `year.column.${name}`),
          width: [15, 13, 9, 16, 7, 10, 10][at]!,
          isNumber: true,
        })),
      ],
      rows: report.processes.map((process) => [
        cell(words.title(process), place(process, '/impact')),
        ...COUNTS.map((name) => words.count(process.decisions?.[name], place(process, '/impact?view=ledger'))),
      ]),
    },
  ];
}

export function influenceBlocks(report: YearReport, words: YearWords): YearBlock[] {
  const { language } = words;
  if (report.processes.length === 0) return [];
  const to = `/aims?year=${report.year}`;
  return [
    paragraph(translate(language, 'year.influence.lead'), 'note', to),
    {
      kind: 'table',
      id: 'measures',
      caption: translate(language, 'year.influence.caption'),
      columns: [
        { label: translate(language, 'year.column.measure'), width: 32 },
        { label: translate(language, 'year.column.now', { year: String(report.year) }), width: 23 },
        { label: translate(language, 'year.column.before', { year: String(report.year - 1) }), width: 23 },
        { label: translate(language, 'year.column.change'), width: 22 },
      ],
      rows: report.figures.map((figure) => [
        cell(translate(language, `aims.${figure.measure}`), to),
        // a sum over processes is no number of people, so their bounds stand here
        ...(figure.measure === 'people' ? peopleCells(report, words) : figureCells(figure, words)),
      ]),
    },
    paragraph(translate(language, 'year.influence.not-people'), 'note'),
    paragraph(translate(language, 'year.influence.not-debate'), 'note'),
  ];
}

function peopleCells({ people, peopleEarlier, peopleChange }: YearReport, words: YearWords): YearCell[] {
  const { language } = words;
  const bounds = (of: YearReport['people']) => cell(of.participations === 0 ? '–' : words.range(of));
  const change = peopleChange === null ? 'year.influence.not-compared' : (`year.change.${peopleChange}` as const);
  return [bounds(people), bounds(peopleEarlier), cell(translate(language, change))];
}

function figureCells(figure: AimFigure, words: YearWords): YearCell[] {
  return [
    { text: words.aim(figure.measure, figure), value: figure.value ?? figure.count },
    figure.earlier === null
      ? cell('–')
      : { text: words.aim(figure.measure, figure.earlier), value: figure.earlier.value ?? figure.earlier.count },
    cell(changeWords(figure, words)),
  ];
}

function changeWords({ measure, count, value, earlier }: AimFigure, { language }: YearWords): string {
  if (earlier !== null) {
    return translate(
      language,
      measure === 'waiting' ? `year.change.waiting.${earlier.change}` : `year.change.${earlier.change}`,
    );
  }
  const isNeverCompared =
    measure === 'replies' || measure === 'meetings' || measure === 'reasons' || measure === 'people';
  if (isNeverCompared || (count === null && value === null)) return translate(language, 'year.influence.not-compared');
  return translate(language, 'year.influence.nothing-before');
}

export function planBlocks(report: YearReport, words: YearWords): YearBlock[] {
  const { language } = words;
  const { planned, promises } = report;
  const blocks: YearBlock[] = [];
  if (planned.length > 0) {
    const items = planned.map((one) => ({ text: `${words.title(one)} (${words.dates(one)})`, to: place(one) }));
    blocks.push({ kind: 'heading', text: translate(language, 'year.plans.processes') }, { kind: 'list', items });
  }
  if (promises.length === 0) return blocks;
  return [
    ...blocks,
    {
      kind: 'table',
      id: 'plans',
      caption: translate(language, 'year.plans.promises'),
      columns: [
        { label: translate(language, 'year.column.what'), width: 36 },
        { label: translate(language, 'year.column.process'), width: 28 },
        { label: translate(language, 'year.column.owner'), width: 20 },
        { label: translate(language, 'year.column.due'), width: 16 },
      ],
      rows: promises.map(({ subject, subjectId, process, processTitle, title, owner, dueOn }) => [
        cell(inLanguage(title, language), `/p/${process}/impact/${subject}/${subjectId}`),
        cell(words.title({ title: processTitle, slug: process })),
        cell(owner ?? '–'),
        { text: formatDate(language, dueOn, 'UTC'), value: dueOn },
      ]),
    },
  ];
}

export function methodBlocks(report: YearReport, words: YearWords, least: number): YearBlock[] {
  const { language, number } = words;
  return [
    paragraph(translate(language, 'year.method.counts')),
    paragraph(translate(language, 'year.method.privacy', { k: least })),
    paragraph(translate(language, 'year.method.name', { method: report.method })),
    ...(report.processes.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            id: 'versions',
            caption: translate(language, 'year.method.versions'),
            columns: [
              { label: translate(language, 'year.column.process'), width: 60 },
              { label: translate(language, 'year.column.version'), width: 40 },
            ],
            rows: report.processes.map((process): YearCell[] => [
              cell(words.title(process), place(process, '/data')),
              {
                text: process.isStale
                  ? `${number(process.datasetVersion)} (${translate(language, 'year.method.stale')})`
                  : number(process.datasetVersion),
                value: process.datasetVersion,
              },
            ]),
          },
        ]),
    ...(report.processes.some(({ isSample }) => isSample)
      ? [paragraph(translate(language, 'year.method.sample'), 'note')]
      : []),
  ];
}
