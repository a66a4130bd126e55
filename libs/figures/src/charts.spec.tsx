import { renderToStaticMarkup } from 'react-dom/server';
import { type ReactElement } from 'react';
import { BarList } from './bar-list.js';
import { describeBarList, barListTable, type BarRow } from './bar-list-words.js';
import { labelsIn, outside, touching } from './labels-in.spec-help.js';
import { PopulationPyramid } from './population-pyramid.js';
import { describePyramid, pyramidTable, type PyramidRow } from './population-pyramid-words.js';
import { RepresentationPlot } from './representation-plot.js';
import { describeRepresentation, representationTable, type RepresentationRow } from './representation-words.js';
import { StackedBar } from './stacked-bar.js';
import { describeStackedBar, stackedBarTable, type PartRow } from './stacked-bar-words.js';
import { WeekBars } from './week-bars.js';
import { describeWeekBars, weekBarsTable, type WeekRow } from './week-bars-words.js';

// Augustów, residents of 15 and more at the end of 2019 (GUS) and invented participants: Wilson intervals for ratios.
const AGES: readonly [string, number, number, number, number, number, RepresentationRow['verdict']][] = [
  ['15–24', 31, 3096, 0.629, 0.447, 0.876, 'under'],
  ['25–34', 68, 4214, 1.014, 0.813, 1.253, 'cannot-tell'],
  ['35–44', 112, 4617, 1.524, 1.296, 1.776, 'over'],
  ['45–54', 84, 4216, 1.252, 1.03, 1.507, 'over'],
  ['55–64', 66, 4305, 0.963, 0.769, 1.195, 'proportional'],
  ['65–74', 38, 3147, 0.759, 0.559, 1.02, 'cannot-tell'],
  ['75+', 13, 2287, 0.357, 0.21, 0.602, 'under'],
];
const representation: readonly RepresentationRow[] = [
  ...AGES.map(([label, participants, population, ratio, lower, upper, verdict]) => ({
    label,
    participants,
    population,
    share: participants / 412,
    populationShare: population / 25_882,
    ratio,
    lower,
    upper,
    verdict,
    reason: null,
    protected: false,
  })),
  hiddenGroup('Sołectwo Biernatki i Kolnica'),
];
const pyramid: readonly PyramidRow[] = representation
  .slice(0, 7)
  .map((row) => ({ ...row, band: row.label, sex: null }));
const pyramidBySex: readonly PyramidRow[] = pyramid.flatMap((row) =>
  (['female', 'male'] as const).map((sex) => ({ ...row, sex, share: (row.share ?? 0) / 2, populationShare: 0.07 })),
);
const bars: readonly BarRow[] = [
  { label: 'Autobusy jeżdżą za rzadko, zwłaszcza wieczorem i w niedziele, do sołectw wcale', value: 688, people: 655 },
  { label: 'Brak bezpiecznych dróg dla rowerów', value: 561, people: 502 },
  { label: 'Drzewa i cień na przystankach', value: null },
  { label: 'Poza tematami', value: 412, people: 400, muted: true },
];
const decisions: readonly PartRow[] = [
  { label: 'uwzględniono', value: 203 },
  { label: 'częściowo', value: 113 },
  { label: 'nie uwzględniono', value: 96 },
  { label: 'już obowiązuje', value: 7 },
  { label: 'bez stanowiska', value: 291, muted: true },
];
const weeks: readonly WeekRow[] = [120, 310, 680, 540, 980, 760, 515].map((value, week) => ({
  start: `2026-0${week < 5 ? 3 : 4}-${String(week < 5 ? 2 + 7 * week : 7 * week - 29).padStart(2, '0')}`,
  value,
}));
const notes = [
  { start: '2026-03-30', text: '2 spacery badawcze' },
  { start: '2026-03-09', text: 'Ulotki do wszystkich gospodarstw domowych' },
];

function hiddenGroup(label: string): RepresentationRow {
  const nothing = { participants: null, population: 410, share: null, populationShare: 0.016, ratio: null };
  return { label, ...nothing, lower: null, upper: null, verdict: null, reason: 'suppressed', protected: true };
}

const CHARTS: Readonly<Record<string, (width: number, language: 'pl' | 'en') => ReactElement>> = {
  RepresentationPlot: (width, language) => <RepresentationPlot {...{ width, language }} rows={representation} />,
  PopulationPyramid: (width, language) => (
    <PopulationPyramid {...{ width, language }} rows={pyramid} aside={[{ label: 'nie podano', people: 48 }]} />
  ),
  'PopulationPyramid by sex': (width, language) => <PopulationPyramid {...{ width, language }} rows={pyramidBySex} />,
  BarList: (width, language) => <BarList {...{ width, language }} rows={bars} />,
  StackedBar: (width, language) => <StackedBar {...{ width, language }} rows={decisions} />,
  WeekBars: (width, language) => <WeekBars {...{ width, language }} rows={weeks} notes={notes} />,
  'WeekBars of a year': (width, language) => <WeekBars {...{ width, language }} rows={yearOfWeeks()} />,
};

function yearOfWeeks(): WeekRow[] {
  const monday = Date.UTC(2026, 0, 5);
  return Array.from({ length: 52 }, (_, week) => ({
    start: new Date(monday + week * 7 * 86_400_000).toISOString().slice(0, 10),
    value: 100 + ((week * 37) % 900),
  }));
}

const numbersOf = (markup: string, tag: string, name: string): number[] =>
  [...markup.matchAll(new RegExp(`<${tag}[^>]* ${name}="([\\d.-]+)"`, 'g'))].map((match) => Number(match[1]));

describe.each(Object.entries(CHARTS))('%s', (_, chart) => {
  it.each([280, 320, 390, 640, 800, 1100])('keeps its words apart and inside at %p pixels', (width) => {
    for (const language of ['pl', 'en'] as const) {
      const boxes = labelsIn(renderToStaticMarkup(chart(width, language)));
      expect(boxes.length).toBeGreaterThan(4);
      expect(touching(boxes)).toEqual([]);
      expect(outside(boxes, width)).toEqual([]);
    }
  });

  it('is one image with a description, its marks hidden from assistive technology', () => {
    const markup = renderToStaticMarkup(chart(640, 'pl'));
    expect(markup).toMatch(/^<svg[^>]* role="img" aria-label="[^"]{20,}"/);
    expect(markup).toMatch(/<desc>[^<]{20,}<\/desc><g aria-hidden="true">/);
    expect(markup).not.toContain('NaN');
  });

  it('draws no letter smaller than 13 pixels', () => {
    const sizes = numbersOf(renderToStaticMarkup(chart(320, 'pl')), 'text', 'font-size');
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  });
});

describe('RepresentationPlot', () => {
  it('puts the line at 1 where the doubling scale has it', () => {
    const markup = renderToStaticMarkup(<RepresentationPlot language="pl" width={320} rows={representation} />);
    // stacked rows: the scale runs from 8 to 312; lowest 0.210 → 1/8 = 2^-3, highest 1.776 → 2 = 2^1; 1 = 2^0 is 3 of 4 doublings:
    // 8 + 304 · 3/4 = 236
    expect(markup).toMatch(/<line class="proportional" x1="236" x2="236"/);
    // 75+: log2 0.357 = -1.4860 → 8 + 76 · 1.5140 = 123.1
    expect(numbersOf(markup, 'circle', 'cx').at(-1)).toBeCloseTo(123.1, 0);
  });

  it('is hollow where it cannot be told and hatched, without a dot, where hidden', () => {
    const markup = renderToStaticMarkup(<RepresentationPlot language="pl" width={1100} rows={representation} />);
    expect(markup.match(/class="ratio hollow"/g)).toHaveLength(2);
    expect(markup.match(/<circle/g)).toHaveLength(7);
    expect(markup.match(/class="hidden"[^>]*fill="url\(#/g)).toHaveLength(1);
    expect(markup).toContain('ukryto: mniej niż 5 osób');
  });

  it('ends an interval in an arrow where nobody took part', () => {
    const nobody = {
      ...hiddenGroup('0'),
      participants: 0,
      ratio: 0,
      lower: 0,
      upper: 0.2,
      reason: null,
      protected: false,
    };
    const markup = renderToStaticMarkup(
      <RepresentationPlot language="en" width={320} rows={[{ ...nobody, verdict: 'under' }]} />,
    );
    expect(markup).toContain('<path d="M15');
    expect(markup).not.toMatch(/NaN|Infinity/);
  });

  it('describes both extremes, the undecided and the hidden', () => {
    expect(describeRepresentation(representation, 'pl')).toBe(
      'W stosunku do liczby mieszkańców najmniej: 75+ (0,36, przedział 0,21–0,60); najwięcej: 35–44 (1,52, przedział 1,30–1,78). ' +
        'O 2 grupach nie można jeszcze powiedzieć, czy jest ich mniej, czy więcej. Dla ochrony prywatności ukryto 1 grupę.',
    );
    expect(describeRepresentation([], 'en')).toBe('The chart shows no value.');
  });

  it('has every number in its table, and none of a hidden group', () => {
    const table = representationTable(representation, 'pl', 'Zasięg według wieku');
    for (const [label, participants, population, ratio, lower, upper] of AGES) {
      const row = table.rows.find((cells) => cells[0] === label);
      expect(row).toEqual(expect.arrayContaining([participants, population, ratio, lower, upper]));
    }
    expect(table.rows.at(-1)).toEqual([
      'Sołectwo Biernatki i Kolnica',
      '[c]',
      '[c]',
      410,
      0.016,
      '[c]',
      '[c]',
      '[c]',
      'ukryto dla ochrony prywatności',
    ]);
    expect(table.notes).toHaveLength(1);
  });
});

describe('PopulationPyramid', () => {
  it('draws the largest group over the whole room and the others in proportion', () => {
    const markup = renderToStaticMarkup(<PopulationPyramid language="pl" width={400} rows={pyramid} />);
    const widths = [...markup.matchAll(/class="participants"[^>]* width="([\d.]+)"/g)].map((match) => Number(match[1]));
    // oldest on top; 112 people of 35–44 are the longest, 13 of 75+ are 13/112 of it
    expect(Math.max(...widths)).toBe(widths[4]);
    expect((widths[0] ?? 0) / (widths[4] ?? 1)).toBeCloseTo(13 / 112, 2);
    expect(markup.match(/class="population"/g)).toHaveLength(1);
  });

  it('has two sides with positive numbers where sexes are known', () => {
    const markup = renderToStaticMarkup(<PopulationPyramid language="pl" width={640} rows={pyramidBySex} />);
    expect(markup).toContain('>kobiety<');
    expect(markup).toContain('>mężczyźni<');
    expect(markup.match(/class="participants"/g)).toHaveLength(14);
    expect(labelsIn(markup).filter((box) => /[-−]\d/.test(box.text))).toEqual([]);
  });

  it('tells who gave no age, and keeps them in the table', () => {
    const aside = [{ label: 'nie podano', people: 48 }];
    // gap of 35–44: 112/412 = 27.2 %, 4617/25882 = 17.8 %
    expect(describePyramid(pyramid, 'pl', aside)).toBe(
      'Najwięcej uczestników: 35–44 (27,2%); bez podanej informacji: 48 osób. ' +
        'Największa różnica: 35–44, 27,2% uczestników i 17,8% mieszkańców.',
    );
    expect(pyramidTable(pyramid, 'pl', 'Wiek', aside).rows.at(-1)).toEqual(['nie podano', 48, null, null, null]);
  });
});

describe('BarList', () => {
  it('shows every value, a stub for the hidden one, and says so', () => {
    const markup = renderToStaticMarkup(<BarList language="pl" width={320} rows={bars} />);
    const widths = [...markup.matchAll(/class="bar"[^>]* width="([\d.]+)"/g)].map((match) => Number(match[1]));
    // 561 of 688 on 320 pixels: 260.9
    expect(widths).toEqual([320, 260.9, 48, 191.6]);
    expect(describeBarList(bars, 'en')).toBe(
      `Most: ${bars[0]?.label} (688); fewest: ${bars[1]?.label} (561). Poza tematami: 412. 1 group is hidden for privacy.`,
    );
    expect(barListTable(bars, 'pl', 'Tematy').rows.map((row) => row.slice(1))).toEqual([
      [688, 655],
      [561, 502],
      ['[c]', '[c]'],
      [412, 400],
    ]);
  });
});

describe('StackedBar', () => {
  it('labels the parts directly where each has room, and in a list where one has not', () => {
    const wide = renderToStaticMarkup(<StackedBar language="pl" width={1100} rows={decisions.slice(0, 3)} />);
    expect(labelsIn(wide).map((box) => box.text)).toContain('częściowo');
    const narrow = renderToStaticMarkup(<StackedBar language="pl" width={1100} rows={decisions} />);
    // 113 of 710 = 15.9 %
    expect(labelsIn(narrow).map((box) => box.text)).toContain('częściowo: 113 (16%)');
  });

  it('shares the whole width by value', () => {
    const markup = renderToStaticMarkup(<StackedBar language="pl" width={400} rows={decisions} />);
    // four gaps of 2: 392 pixels for 710 → 203 are 112.1, 291 are 160.7
    const widths = [...markup.matchAll(/class="part"[^>]*><rect[^>]* width="([\d.]+)"/g)].map((match) =>
      Number(match[1]),
    );
    expect(widths[0]).toBeCloseTo(112.1, 1);
    expect(widths[4]).toBeCloseTo(160.7, 1);
  });

  it('gives no shares where a part is hidden, since they would give it away', () => {
    const hidden: readonly PartRow[] = [...decisions, { label: 'x', value: null }];
    expect(stackedBarTable(hidden, 'pl', 'Stanowiska').rows.map((row) => row.at(-1))).toEqual(Array(6).fill(null));
    expect(describeStackedBar(decisions, 'pl')).toBe(
      'Największa część: bez stanowiska, 291 z 710 (41,0%); najmniejsza: już obowiązuje, 7 (1,0%).',
    );
    expect(describeStackedBar(hidden, 'pl')).not.toContain('%');
  });
});

describe('WeekBars', () => {
  it('speaks of months where a bar is a month', () => {
    const months: WeekRow[] = [
      { start: '2025-12-01', value: 4 },
      { start: '2026-01-01', value: 0 },
      { start: '2026-02-01', value: 9 },
    ];
    expect(describeWeekBars(months, 'pl', 'month')).toBe(
      'Najwięcej: luty 2026 (9), najmniej: styczeń 2026 (0). Razem 13 w 3 miesiącach.',
    );
    const markup = renderToStaticMarkup(<WeekBars language="en" width={640} rows={months} unit="month" />);
    expect(markup).toContain('Dec 2025');
  });

  it('marks the largest week and tells most, fewest and the sum', () => {
    const markup = renderToStaticMarkup(<WeekBars language="pl" width={640} rows={weeks} />);
    expect(markup.match(/class="week"[^>]*fill="var\(--blue/g)).toHaveLength(1);
    // 120 + 310 + 680 + 540 + 980 + 760 + 515 = 3905
    expect(describeWeekBars(weeks, 'pl')).toBe(
      'Najwięcej w tygodniu od 30 marca 2026 (980), najmniej w tygodniu od 2 marca 2026 (120). Razem 3905 w 7 tygodniach.',
    );
  });

  it('lists what happened beside its week', () => {
    const table = weekBarsTable(weeks, 'pl', 'Opinie na tydzień', notes);
    expect(table.rows[4]).toEqual(['30 marca 2026', 980, '2 spacery badawcze']);
    expect(table.rows[0]).toEqual(['2 marca 2026', 120, null]);
  });
});
