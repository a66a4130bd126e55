import { renderToStaticMarkup } from 'react-dom/server';
import { type ReactElement } from 'react';
import { exportSvg } from './export-svg.js';
import { FlowDiagram } from './flow-diagram.js';
import { describeFlow, flowTable, type FlowData } from './flow-diagram-words.js';
import { labelsIn, outside, touching } from './labels-in.spec-help.js';
import { WaitingCurve, waitingDays } from './waiting-curve.js';
import { describeWaiting, stillWaiting, waitingTable, type WaitingCurveData } from './waiting-curve-words.js';

// docs/methods/response-times.md: ten opinions, days 2 3 3 5 8 8 12 14 20 20, six answered (2 3 3 5 8 12), four still open (8 14 20 20).
// S: 9/10, 7/10, 6/10, 5/10, 5/10 · 3/4 = .375; R's survfit(conf.type = 'log-log') gives the ends.
const waiting: WaitingCurveData = {
  n: 10,
  median: 8,
  medianLower: 2,
  medianUpper: null,
  lastDay: 20,
  curve: [
    { day: 2, atRisk: 10, events: 1, unanswered: 0.9, lower: 0.473, upper: 0.985 },
    { day: 3, atRisk: 9, events: 2, unanswered: 0.7, lower: 0.329, upper: 0.892 },
    { day: 5, atRisk: 7, events: 1, unanswered: 0.6, lower: 0.253, upper: 0.827 },
    { day: 8, atRisk: 6, events: 1, unanswered: 0.5, lower: 0.184, upper: 0.753 },
    { day: 12, atRisk: 4, events: 1, unanswered: 0.375, lower: 0.099, upper: 0.659 },
  ],
  open: [
    { day: 8, count: 1 },
    { day: 14, count: 1 },
    { day: 20, count: 2 },
  ],
};
const THEMES = [
  'Autobusy jeżdżą za rzadko, zwłaszcza wieczorem i w niedziele',
  'Drogi dla rowerów',
  'Drzewa',
  'Inne tematy (14)',
];
const flow: FlowData = {
  names: ['Temat', 'Stanowisko', 'Realizacja'],
  columns: [
    [...THEMES.map((label) => ({ key: label, label })), { key: 'empty', label: 'Bez opinii' }],
    [
      { key: 'yes', label: 'uwzględniono', tone: 'adopted' },
      { key: 'partly', label: 'uwzględniono w części', tone: 'partly' },
      { key: 'no', label: 'nie uwzględniono', tone: 'rejected' },
      { key: 'other', label: 'inne', tone: 'other' },
      { key: 'none', label: 'bez stanowiska', tone: 'none' },
    ],
    [
      { key: 'delivered', label: 'zrealizowano' },
      { key: 'open', label: 'w toku' },
    ],
  ],
  bands: [
    ...THEMES.flatMap((from, at) => [
      { from, to: 'yes', value: 40 - 9 * at },
      { from, to: 'partly', value: 20 },
      { from, to: 'no', value: at === 2 ? 0 : 8 },
      { from, to: 'other', value: 1 },
      { from, to: 'none', value: 30 },
    ]),
    // 40 + 31 + 22 + 13 = 106 adopted, 80 partly
    { from: 'yes', to: 'delivered', value: 60 },
    { from: 'yes', to: 'open', value: 46 },
    { from: 'partly', to: 'open', value: 80 },
  ],
};
const CHARTS: Readonly<Record<string, (width: number, language: 'pl' | 'en') => ReactElement>> = {
  WaitingCurve: (width, language) => (
    <WaitingCurve {...{ width, language }} data={waiting} what="answer" promised={14} />
  ),
  'WaitingCurve without a median': (width, language) => (
    <WaitingCurve {...{ width, language }} data={{ ...waiting, median: null }} what="delivery" />
  ),
  FlowDiagram: (width, language) => <FlowDiagram {...{ width, language }} data={flow} />,
};

describe.each(Object.entries(CHARTS))('%s', (_, chart) => {
  it.each([280, 320, 390, 640, 800, 1100, 1400])('keeps its words apart and inside at %p pixels', (width) => {
    for (const language of ['pl', 'en'] as const) {
      const boxes = labelsIn(renderToStaticMarkup(chart(width, language)));
      expect(boxes.length).toBeGreaterThan(4);
      expect(touching(boxes)).toEqual([]);
      expect(outside(boxes, width)).toEqual([]);
    }
  });

  it('is one image with a description, nothing undefined in it, and leaves the page without a variable', () => {
    const markup = renderToStaticMarkup(chart(1000, 'pl'));
    expect(markup).toMatch(/^<svg[^>]* role="img" aria-label="[^"]{20,}"/);
    expect(markup).not.toMatch(/NaN|undefined/);
    expect(exportSvg(markup, { language: 'pl', title: 'T', subtitle: 'n = 10', source: 'x' })).not.toContain('var(');
  });
});

describe('WaitingCurve', () => {
  it('falls in steps, has a hatched band, and a stroke for each day on which some still waited', () => {
    const markup = renderToStaticMarkup(CHARTS.WaitingCurve!(358, 'pl'));
    // 300 pixels for 20 days: day 2 at 48 + 30 = 78; 200 pixels for 1: 0.9 is 20 below the top, which is 2 · 18 + 8 = 44
    expect(markup).toContain('d="M48 44H78V64');
    expect(markup.match(/class="open"/g)).toHaveLength(3);
    expect(markup.match(/class="band"/g)).toHaveLength(2);
    expect(markup).toContain('class="promised"');
  });

  it('counts those that still wait on any morning, the withdrawn of the same day among them', () => {
    // day 8: 2, 3, 3, 5 are gone: six; day 9: 8 and 8 are gone: four
    expect([0, 8, 9, 20].map((day) => stillWaiting(waiting, day))).toEqual([10, 6, 4, 2]);
  });

  it('has every step and every day of the axis in its table', () => {
    const days = waitingDays(waiting, 14, 640);
    const { rows } = waitingTable(waiting, 'pl', 'Czas', days);
    for (const day of days) expect(rows.map(([name]) => name)).toContain(String(day));
    expect(rows.find(([name]) => name === '8')).toEqual(['8', 6, 1, 1, 0.5, 0.184, 0.753]);
    expect(rows[0]).toEqual(['0', 10, 0, 0, 1, null, null]);
  });

  it('tells the median, its interval only where it has both ends, and what remains', () => {
    expect(describeWaiting(waiting, 'answer', 'pl')).toBe(
      'Połowa z 10 opinii dostała odpowiedź w ciągu 8 dni. Po 20 dniach wciąż czeka 38%; bez zakończenia pozostaje: 4.',
    );
    expect(describeWaiting({ ...waiting, medianUpper: 12 }, 'answer', 'en')).toContain('Interval: 2–12 days.');
    expect(describeWaiting({ ...waiting, median: null }, 'delivery', 'en')).toMatch(/^More than half of 10 adopted/);
    expect(describeWaiting({ ...waiting, n: 0, lastDay: null, curve: [], open: [] }, 'answer', 'pl')).toBe(
      'Wykres nie pokazuje żadnej wartości.',
    );
  });
});

describe('FlowDiagram', () => {
  it('draws every band that holds anything, as thick as it is', () => {
    const markup = renderToStaticMarkup(CHARTS.FlowDiagram!(1100, 'pl'));
    // 4 themes × 5 decisions, one of them 0, and three ways on
    expect(markup.match(/class="flow"/g)).toHaveLength(22);
    expect(markup).not.toContain('Bez opinii');
  });

  it('says on every band how many and what part of where they come from', () => {
    const texts = labelsIn(renderToStaticMarkup(CHARTS.FlowDiagram!(1100, 'pl'))).map(({ text }) => text);
    // first theme: 40 + 20 + 8 + 1 + 30 = 99; 40/99 = 40 %; 60/106 = 57 %; all: 99 + 90 + 73 + 72 = 334, 106/334 = 32 %
    expect(texts).toEqual(expect.arrayContaining(['40 · 40%', '60 · 57%', '106 · 32%']));
    const narrow = labelsIn(renderToStaticMarkup(CHARTS.FlowDiagram!(320, 'pl'))).map(({ text }) => text);
    expect(narrow).toEqual(expect.arrayContaining(['uwzględniono: 40 · 40%', 'zrealizowano: 60 · 57%']));
  });

  it('has the same numbers in its table and tells the widest ways', () => {
    const { rows } = flowTable(flow, 'pl', 'Droga opinii');
    expect(rows).toContainEqual(['uwzględniono', 'razem', 106, 106 / 334]);
    expect(rows).toContainEqual(['uwzględniono', 'zrealizowano', 60, 60 / 106]);
    expect(describeFlow(flow, 'en')).toBe(
      `Most often: bez stanowiska, 120 of 334 (36%). Widest way: ${THEMES[0]} → uwzględniono, 40. ` +
        'Most of what goes on: uwzględniono w części → w toku, 80.',
    );
  });
});
