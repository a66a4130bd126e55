import { type ReactElement } from 'react';
import { type ScreenLanguage } from '#language';
import { BarList } from './bar-list.js';
import { barListTable, describeBarList, type BarRow } from './bar-list-words.js';
import { DistrictMap } from './district-map.js';
import { describeDistricts, districtTable, type DistrictRow } from './district-map-words.js';
import { type MapArea } from './district-shapes.js';
import { FlowDiagram } from './flow-diagram.js';
import { describeFlow, flowTable, type FlowData } from './flow-diagram-words.js';
import { PopulationPyramid } from './population-pyramid.js';
import { describePyramid, pyramidTable, type PyramidRow } from './population-pyramid-words.js';
import { RatioTrend } from './ratio-trend.js';
import { describeTrend, trendTable, type TrendSeries } from './ratio-trend-words.js';
import { RepresentationPlot } from './representation-plot.js';
import { describeRepresentation, representationTable, type RepresentationRow } from './representation-words.js';
import { ShareComparison } from './share-comparison.js';
import { comparisonTable, describeComparison, type ComparedShare } from './share-comparison-words.js';
import { StackedBar } from './stacked-bar.js';
import { describeStackedBar, stackedBarTable, type PartRow } from './stacked-bar-words.js';
import { type TableData } from './table-data.js';
import { ThemeMap } from './theme-map.js';
import { describeThemeMap, themeMapTable, type ThemeMapData } from './theme-map-words.js';
import { ThemePlacesMap } from './theme-places-map.js';
import { describePlaces, placesTable, type PlaceShare } from './theme-places-words.js';
import { WaitingCurve, waitingDays } from './waiting-curve.js';
import { describeWaiting, waitingTable, type WaitingCurveData } from './waiting-curve-words.js';
import { WeekBars } from './week-bars.js';
import { describeWeekBars, weekBarsTable, type WeekRow } from './week-bars-words.js';

/** A figure with rows in every state it knows: ordinary, hidden where it can be, too few to tell, and none at all. */
export interface FigureSample {
  readonly draw: (width: number, language: ScreenLanguage) => ReactElement;
  readonly describe: (language: ScreenLanguage) => string;
  readonly table: (language: ScreenLanguage) => TableData;
  readonly empty: () => ReactElement;
  /** What tells marks apart beside their colour. */
  readonly secondChannel: RegExp;
  /** Rows of the sample that are hidden. */
  readonly hidden: number;
  /** Some rows stand in no drawing: whatever has no place, no area, no label. */
  readonly marksAll: boolean;
}

const DAYS = [8, 15, 22];
const hiddenCell = { share: null, ratio: null, lower: null, upper: null, verdict: null };
const groups: readonly RepresentationRow[] = [
  {
    ...{ label: '15–24', participants: 31, population: 3096, share: 31 / 412, populationShare: 3096 / 25_882 },
    ...{ ratio: 0.629, lower: 0.447, upper: 0.876, verdict: 'under', reason: null, protected: false },
  },
  {
    ...{ label: '25–34', participants: 68, population: 4214, share: 68 / 412, populationShare: 4214 / 25_882 },
    ...{ ratio: 1.014, lower: 0.813, upper: 1.253, verdict: 'cannot-tell', reason: null, protected: false },
  },
  {
    ...{ label: '75+', participants: null, population: 410, populationShare: 0.016, ...hiddenCell },
    ...{ reason: 'suppressed', protected: true },
  },
];
const bands: readonly PyramidRow[] = groups.map((row) => ({ ...row, band: row.label, sex: null }));
const aside = [{ label: 'nie podano', people: 48 }];
const bars: readonly BarRow[] = [
  { label: 'Autobusy jeżdżą za rzadko', value: 1688, people: 655, share: 0.432 },
  { label: 'Drzewa i cień na przystankach', value: null },
  { label: 'Poza tematami', value: 412, people: 400, share: 0.1054, muted: true },
];
const parts: readonly PartRow[] = [
  { label: 'uwzględniono', value: 203 },
  { label: 'częściowo', value: 113 },
  { label: 'nie uwzględniono', value: 1 },
  { label: 'już obowiązuje', value: null },
  { label: 'bez stanowiska', value: 291, muted: true },
];
const weeks: readonly WeekRow[] = [
  { start: '2026-03-02', value: 120 },
  { start: '2026-03-09', value: null },
  { start: '2026-03-16', value: 3 },
];
const square = (label: string, column: number): MapArea => {
  const x = 22.95 + column / 100;
  const ring = [
    [x, 53.83],
    [x + 0.01, 53.83],
    [x + 0.01, 53.84],
    [x, 53.84],
    [x, 53.83],
  ] as const;
  return { label, polygons: [[ring]] };
};
const places: readonly DistrictRow[] = [
  { label: 'Śródmieście', participants: 60, population: 5000, rate: 0.012, reason: null },
  { label: 'Lipowiec', participants: 12, population: 4000, rate: 0.003, reason: null },
  { label: 'Borki', participants: null, population: 400, rate: null, reason: 'suppressed' },
];
const shares: readonly PlaceShare[] = [
  { label: 'Śródmieście', people: 9, base: 43, share: 9 / 43, lower: 0.1142, upper: 0.3519 },
  { label: 'Lipowiec', people: null, base: null, share: null, lower: null, upper: null },
  { label: 'Borki', people: 5, base: 17, share: null, lower: null, upper: null },
];
const areas = places.map(({ label }, at) => square(label, at));
const trend: readonly TrendSeries[] = [
  {
    label: 'kobiety 18–24',
    points: DAYS.map((day, at) => ({
      upTo: `2026-03-${String(day).padStart(2, '0')}`,
      people: at === 0 ? null : 6 * at,
      ratio: at === 0 ? null : 0.4 + at / 100,
      lower: at === 0 ? null : 0.2,
      upper: at === 0 ? null : 0.87,
    })),
  },
];
const names = { share: 'kobiety 18–24', other: 'pozostali' };
const compared: readonly ComparedShare[] = [
  {
    ...{ label: 'Drogi dla rowerów', people: 18, share: 18 / 51, lower: 0.229, upper: 0.494, other: 60 / 361 },
    ...{ words: 'wyraźnie częściej (× 2,12)', tone: 'more' },
  },
  {
    ...{ label: 'Drzewa', people: null, share: null, lower: null, upper: null, other: null },
    ...{ words: 'ukryto', tone: 'plain' },
  },
];
const waiting: WaitingCurveData = {
  n: 10,
  median: 8,
  medianLower: 2,
  medianUpper: null,
  lastDay: 20,
  curve: [
    { day: 2, atRisk: 10, events: 1, unanswered: 0.9, lower: 0.473, upper: 0.985 },
    { day: 8, atRisk: 9, events: 4, unanswered: 0.5, lower: 0.184, upper: 0.753 },
  ],
  open: [{ day: 20, count: 5 }],
};
const days = [320, 390, 640, 900].flatMap((width) => waitingDays(waiting, 14, width));
const flow: FlowData = {
  names: ['Temat', 'Stanowisko', 'Realizacja'],
  columns: [
    [
      { key: 'a', label: 'Drogi dla rowerów' },
      { key: 'b', label: 'Drzewa' },
    ],
    [
      { key: 'yes', label: 'uwzględniono', tone: 'adopted' },
      { key: 'partly', label: 'częściowo', tone: 'partly' },
    ],
    [{ key: 'open', label: 'w toku' }],
  ],
  bands: [
    { from: 'a', to: 'yes', value: 40 },
    { from: 'a', to: 'partly', value: 9 },
    { from: 'b', to: 'yes', value: 12 },
    { from: 'yes', to: 'open', value: 52 },
    { from: 'partly', to: 'open', value: 9 },
  ],
};
const dots: ThemeMapData = {
  themes: ['Ławki', 'Drogi', 'Drzewa', 'Autobusy'].map((label, at) => ({
    id: label,
    label,
    contributions: 20,
    dots: 5 - at,
  })),
  dots: Array.from({ length: 15 }, (_, at) => ({
    id: String(at),
    x: (at % 4) / 4,
    y: (at % 5) / 5,
    theme: at < 14 ? [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3][at]! : null,
  })),
};

/** Every figure of this library, once. */
export const FIGURES: Readonly<Record<string, FigureSample>> = {
  RepresentationPlot: {
    draw: (width, language) => <RepresentationPlot {...{ width, language }} rows={groups} />,
    describe: (language) => describeRepresentation(groups, language),
    table: (language) => representationTable(groups, language, 'Grupy'),
    empty: () => <RepresentationPlot width={320} language="pl" rows={[]} />,
    secondChannel: /class="ratio hollow"/,
    hidden: 1,
    marksAll: true,
  },
  PopulationPyramid: {
    draw: (width, language) => <PopulationPyramid {...{ width, language, aside }} rows={bands} />,
    describe: (language) => describePyramid(bands, language, aside),
    table: (language) => pyramidTable(bands, language, 'Wiek', aside),
    empty: () => <PopulationPyramid width={320} language="pl" rows={[]} />,
    secondChannel: /class="population"[^>]*fill="none"/,
    hidden: 1,
    marksAll: true,
  },
  BarList: {
    draw: (width, language) => <BarList {...{ width, language }} rows={bars} />,
    describe: (language) => describeBarList(bars, language),
    table: (language) => barListTable(bars, language, 'Tematy'),
    empty: () => <BarList width={320} language="pl" rows={[]} />,
    secondChannel: /fill="url\(#/,
    hidden: 1,
    marksAll: true,
  },
  StackedBar: {
    draw: (width, language) => <StackedBar {...{ width, language }} rows={parts} />,
    describe: (language) => describeStackedBar(parts, language),
    table: (language) => stackedBarTable(parts, language, 'Stanowiska'),
    empty: () => <StackedBar width={320} language="pl" rows={[]} />,
    secondChannel: /fill="url\(#[^"]*slant\)/,
    hidden: 1,
    marksAll: true,
  },
  WeekBars: {
    draw: (width, language) => <WeekBars {...{ width, language }} rows={weeks} />,
    describe: (language) => describeWeekBars(weeks, language),
    table: (language) => weekBarsTable(weeks, language, 'Tygodnie'),
    empty: () => <WeekBars width={320} language="pl" rows={[]} />,
    secondChannel: /fill="url\(#/,
    hidden: 1,
    marksAll: true,
  },
  DistrictMap: {
    draw: (width, language) => <DistrictMap {...{ width, language, areas }} rows={places} />,
    describe: (language) => describeDistricts(places, language),
    table: (language) => districtTable(places, language, 'Miejsca'),
    empty: () => <DistrictMap width={320} language="pl" rows={[]} areas={[]} />,
    secondChannel: /fill="url\(#/,
    hidden: 1,
    marksAll: true,
  },
  ThemePlacesMap: {
    draw: (width, language) => <ThemePlacesMap {...{ width, language, areas }} rows={shares} />,
    describe: (language) => describePlaces(shares, language),
    table: (language) => placesTable(shares, language, { caption: 'Temat', base: 'Osoby stąd' }),
    empty: () => <ThemePlacesMap width={320} language="pl" rows={[]} areas={[]} />,
    secondChannel: /fill="url\(#/,
    hidden: 1,
    marksAll: true,
  },
  RatioTrend: {
    draw: (width, language) => <RatioTrend {...{ width, language }} series={trend} />,
    describe: (language) => describeTrend(trend, language),
    table: (language) => trendTable(trend, language, 'W czasie'),
    empty: () => <RatioTrend width={320} language="pl" series={[]} />,
    secondChannel: /class="hidden"[^>]*fill="url\(#/,
    hidden: 1,
    marksAll: true,
  },
  ShareComparison: {
    draw: (width, language) => <ShareComparison {...{ width, language, names }} rows={compared} />,
    describe: (language) => describeComparison(compared, names, language),
    table: (language) => comparisonTable(compared, names, language, 'Tematy'),
    empty: () => <ShareComparison width={320} language="pl" names={names} rows={[]} />,
    secondChannel: /<line class="other"/,
    hidden: 1,
    marksAll: true,
  },
  WaitingCurve: {
    draw: (width, language) => (
      <WaitingCurve {...{ width, language, days }} data={waiting} what="answer" promised={14} />
    ),
    describe: (language) => describeWaiting(waiting, 'answer', language),
    table: (language) => waitingTable(waiting, language, 'Czekanie', days),
    empty: () => (
      <WaitingCurve
        width={320}
        language="pl"
        what="answer"
        data={{ n: 0, median: null, medianLower: null, medianUpper: null, lastDay: null, curve: [], open: [] }}
      />
    ),
    secondChannel: /stroke-dasharray/,
    hidden: 0,
    marksAll: true,
  },
  FlowDiagram: {
    draw: (width, language) => <FlowDiagram {...{ width, language }} data={flow} />,
    describe: (language) => describeFlow(flow, language),
    table: (language) => flowTable(flow, language, 'Droga'),
    empty: () => <FlowDiagram width={320} language="pl" data={{ ...flow, columns: [[], [], []], bands: [] }} />,
    secondChannel: /fill="url\(#[^"]*partly\)|class="flow"/,
    hidden: 0,
    // the lists of a phone have no line for what comes in last
    marksAll: false,
  },
  ThemeMap: {
    draw: (width, language) => <ThemeMap {...{ width, language }} {...dots} />,
    describe: (language) => describeThemeMap(dots, language),
    table: (language) => themeMapTable(dots, language, 'Mapa'),
    empty: () => <ThemeMap width={320} language="pl" themes={[]} dots={[]} />,
    // squares, triangles and lozenges beside circles
    secondChannel: /d="M[\d. ]+h6v6h-6Z"[^]*d="M[\d. ]+L[\d. ]+H[\d.]+Z"/,
    hidden: 0,
    // a theme is brought forward by its dots, not by a frame
    marksAll: false,
  },
};
