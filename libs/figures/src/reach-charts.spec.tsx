import { type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { rateClasses } from './area-classes.js';
import { DistrictMap } from './district-map.js';
import { describeDistricts, districtTable, type DistrictRow } from './district-map-words.js';
import { drawAreas, type MapArea } from './district-shapes.js';
import { exportSvg } from './export-svg.js';
import { labelsIn, outside, touching } from './labels-in.spec-help.js';
import { RatioTrend } from './ratio-trend.js';
import { describeTrend, trendTable, type TrendSeries } from './ratio-trend-words.js';
import { ShareComparison } from './share-comparison.js';
import { comparisonTable, describeComparison, liftWords, type ComparedShare } from './share-comparison-words.js';

/** A square of a hundredth of a degree, `column` to the east and `row` to the north of the first. */
function square(label: string, column: number, row: number, hole = false): MapArea {
  const at = (x: number, y: number): readonly [number, number] => [22.95 + (column + x) / 100, 53.83 + (row + y) / 100];
  const ring = [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)];
  const inner = [at(0.4, 0.4), at(0.6, 0.4), at(0.6, 0.6), at(0.4, 0.6), at(0.4, 0.4)];
  return { label, polygons: [hole ? [ring, inner] : [ring]] };
}
const place = (label: string, participants: number | null, population: number | null): DistrictRow => ({
  label,
  participants,
  population,
  rate: participants === null || population === null ? null : participants / population,
  reason: participants === null ? 'suppressed' : population === null ? 'outside_reference' : null,
});
const PLACES = [
  place('Śródmieście', 60, 5000),
  place('Lipowiec', 12, 4000),
  place('Borki', 0, 900),
  place('Zarzecze', null, 400),
  place('Spoza miasta', 7, null),
  place('Północ', 21, 1400),
];
const AREAS = [
  square('Śródmieście', 0, 0, true),
  square('Lipowiec', 1, 0),
  square('Borki', 2, 0),
  square('Zarzecze', 0, 1),
  square('Północ', 1, 1),
  square('Jezioro', 2, 1),
];

const point = (upTo: string, people: number | null, ratio: number | null, lower: number, upper: number) => ({
  upTo,
  people,
  ratio,
  lower: ratio === null ? null : lower,
  upper: ratio === null ? null : upper,
});
const SERIES: readonly TrendSeries[] = [
  {
    label: 'kobiety 18–24',
    points: [
      point('2026-03-08', null, null, 0, 0),
      point('2026-03-22', 6, 0.41, 0.19, 0.87),
      point('2026-04-05', 15, 0.44, 0.27, 0.72),
    ],
  },
  {
    label: '65 lat i więcej, w tym osoby mieszkające poza miastem',
    points: [
      point('2026-03-08', 20, 1.6, 1.05, 2.4),
      point('2026-03-22', 44, 1.1, 0.83, 1.44),
      point('2026-04-05', 0, 0, 0, 0.2),
    ],
  },
];

// Newcombe's interval of 18 of 51 against 60 of 361 is 6.3 to 32.8 points: around 16.6 % that is 22.9 to 49.4 %.
const THEMES: readonly ComparedShare[] = [
  {
    label: 'Parkowanie przy przychodni i na osiedlach, także w soboty',
    people: 18,
    share: 18 / 51,
    lower: 0.229,
    upper: 0.494,
    other: 60 / 361,
    words: liftWords('pl', 1.8643, 'more'),
    tone: 'more',
  },
  { label: 'Ławki', people: null, share: null, lower: null, upper: null, other: null, words: 'ukryto', tone: 'plain' },
  {
    label: 'Drogi rowerowe',
    people: 11,
    share: 0.216,
    lower: 0.1,
    upper: 0.34,
    other: 0.25,
    words: liftWords('pl', 0.88, null),
    tone: 'plain',
  },
];
const NAMES = { share: '65 lat i więcej', other: 'pozostałe osoby o znanym wieku' };

const CHARTS: Readonly<Record<string, (width: number, language: 'pl' | 'en') => ReactElement>> = {
  DistrictMap: (width, language) => <DistrictMap {...{ width, language }} rows={PLACES} areas={AREAS} />,
  RatioTrend: (width, language) => <RatioTrend {...{ width, language }} series={SERIES} />,
  ShareComparison: (width, language) => <ShareComparison {...{ width, language }} rows={THEMES} names={NAMES} />,
};

describe.each(Object.entries(CHARTS))('%s', (_, chart) => {
  it.each([280, 320, 390, 640, 800, 1100])('keeps its words apart and inside at %p pixels', (width) => {
    for (const language of ['pl', 'en'] as const) {
      const boxes = labelsIn(renderToStaticMarkup(chart(width, language)));
      expect(boxes.length).toBeGreaterThan(4);
      expect(touching(boxes)).toEqual([]);
      expect(outside(boxes, width)).toEqual([]);
    }
  });

  it('is one image with a description, its marks hidden from assistive technology, no letter under 13 pixels', () => {
    const markup = renderToStaticMarkup(chart(320, 'pl'));
    expect(markup).toMatch(/^<svg[^>]* role="img" aria-label="[^"]{20,}"/);
    expect(markup).toMatch(/<desc>[^<]{20,}<\/desc><g aria-hidden="true">/);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    const sizes = [...markup.matchAll(/<text[^>]* font-size="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  });

  it('stands alone as a file', () => {
    const meta = { language: 'pl', title: 'T', subtitle: 'S', source: 'Q' } as const;
    expect(exportSvg(renderToStaticMarkup(chart(640, 'pl')), meta)).not.toMatch(/var\(|href=/);
  });
});

describe('DistrictMap', () => {
  const markup = renderToStaticMarkup(<DistrictMap language="pl" width={700} rows={PLACES} areas={AREAS} />);

  it('hatches what is hidden, cross-hatches what nobody knows, and draws a rate where there is one', () => {
    expect(markup.match(/class="area"[^>]*fill="url\(#/g)).toHaveLength(2);
    const texts = labelsIn(markup).map(({ text }) => text);
    // 60 of 5,000 are 12 of 1,000; 12 of 4,000 are 3; 21 of 1,400 are 15.
    for (const rate of ['12', '3', '0', '15', 'ukryto', 'brak danych']) expect(texts).toContain(rate);
    expect(texts).not.toContain('7');
  });

  it('marks the chosen place and tells which one was pressed', () => {
    const chosen = renderToStaticMarkup(
      <DistrictMap language="pl" width={700} rows={PLACES} areas={AREAS} selected="Borki" />,
    );
    expect(chosen.match(/class="area selected"/g)).toHaveLength(1);
    // drawn last, so that no neighbour covers its edge
    expect(chosen.lastIndexOf('class="area')).toBe(chosen.indexOf('class="area selected"'));
  });

  it('says both extremes, where nobody took part, what is hidden and what is not known', () => {
    expect(describeDistricts(PLACES, 'pl')).toBe(
      'Uczestników na 1000 mieszkańców najwięcej: Północ (15); najmniej: Borki (0). Bez uczestników: 1 miejsce. ' +
        'Dla ochrony prywatności ukryto 1 grupę. Nie wiadomo, ilu uczestników przypada na mieszkańców: 1 miejsce.',
    );
  });

  it('has a table from the highest rate down, hidden and unknown places last', () => {
    const { rows, notes } = districtTable(PLACES, 'pl', 'Zasięg');
    expect(rows.map(([name, people, , rate]) => [name, people, rate])).toEqual([
      ['Północ', 21, 15],
      ['Śródmieście', 60, 12],
      ['Lipowiec', 12, 3],
      ['Borki', 0, 0],
      ['Spoza miasta', 7, null],
      ['Zarzecze', '[c]', '[c]'],
    ]);
    expect(notes).toHaveLength(1);
  });
});

describe('classes of the map', () => {
  it('hold about as many places each, equal rates together', () => {
    // ten rates, five classes of two; 4 stands three times and stays in one class
    expect(rateClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 8 },
      { from: 9, to: 10 },
    ]);
    expect(rateClasses([4, 4, 4, 9])).toEqual([
      { from: 4, to: 4 },
      { from: 9, to: 9 },
    ]);
    expect(rateClasses([])).toEqual([]);
  });

  it('are told apart by one tint each, and every rate lies in one', () => {
    const rates = [0.3, 0.3, 1.1, 2.4, 2.4, 2.4, 8, 30];
    const classes = rateClasses(rates);
    for (const rate of rates) expect(classes.filter(({ from, to }) => rate >= from && rate <= to)).toHaveLength(1);
  });
});

describe('shapes of places', () => {
  it('keep north above and east to the right, and are as wide as the figure', () => {
    const { areas, height } = drawAreas(AREAS, 700, 520);
    const at = (label: string) => areas.find((area) => area.label === label)?.centre ?? [0, 0];
    expect(at('Lipowiec')[0]).toBeGreaterThan(at('Śródmieście')[0]);
    expect(at('Północ')[1]).toBeLessThan(at('Lipowiec')[1]);
    // A degree of longitude at 53.84° is cos 53.84° = 0.590 of one of latitude: 0.03° × 0.590 wide, 0.02° high, so 1.130 × 700 is
    // higher than the 520 there is room for.
    expect(height).toBe(520);
    expect(drawAreas(AREAS, 300, 520).height).toBeCloseTo(300 * 1.13, -1);
  });

  it('are the same whichever way round their rings run', () => {
    const turned = AREAS.map(({ label, polygons }) => ({
      label,
      polygons: polygons.map((polygon) => polygon.map((ring) => ring.toReversed())),
    }));
    const centres = (areas: readonly MapArea[]) =>
      drawAreas(areas, 400, 400).areas.map(({ centre }) => centre.map(Math.round));
    expect(centres(turned)).toEqual(centres(AREAS));
  });

  it('of nothing are nothing', () => {
    expect(drawAreas([], 400, 400)).toEqual({ areas: [], height: 0 });
  });
});

describe('RatioTrend', () => {
  it('hatches hidden days, breaks the line there, and hollows dots whose interval holds 1', () => {
    const markup = renderToStaticMarkup(<RatioTrend language="pl" width={800} series={SERIES} />);
    expect(markup.match(/class="hidden"/g)).toHaveLength(1);
    expect(markup.match(/class="band"/g)).toHaveLength(2);
    expect(markup.match(/<circle/g)).toHaveLength(5);
    expect(markup.match(/class="ratio hollow"/g)).toHaveLength(1);
    expect(markup).toContain('>0,44<');
  });

  it('says where each group begins and ends, with intervals', () => {
    expect(describeTrend(SERIES, 'pl')).toContain(
      'kobiety 18–24: do dnia 22 marca 2026 stosunek 0,41 (0,19–0,87), do dnia 5 kwietnia 2026 stosunek 0,44 (0,27–0,72).',
    );
    expect(describeTrend(SERIES, 'en')).toContain('1 number is hidden');
  });

  it('has a table with a row for every group and day', () => {
    const { rows } = trendTable(SERIES, 'pl', 'Zasięg');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual(['kobiety 18–24, do dnia 8 marca 2026', '[c]', '[c]', '[c]', '[c]']);
  });
});

describe('ShareComparison', () => {
  it('writes both numbers and the words at every row, and hatches what is hidden', () => {
    const markup = renderToStaticMarkup(<ShareComparison language="pl" width={1000} rows={THEMES} names={NAMES} />);
    // 18 of 51 are 35.3 %, 60 of 361 are 16.6 %
    const said = labelsIn(markup)
      .map(({ text }) => text)
      .join(' ')
      .replaceAll('\u00a0', ' ');
    expect(said).toContain('35,3% wobec 16,6% · wyraźnie częściej (× 1,86)');
    expect(markup.match(/class="hidden"/g)).toHaveLength(1);
    expect(markup.match(/class="share hollow"/g)).toHaveLength(1);
  });

  it('is described by its two ends', () => {
    expect(describeComparison(THEMES, NAMES, 'pl')).toMatch(/^Największa przewaga: Parkowanie/);
    expect(describeComparison([], NAMES, 'pl')).toBe('Wykres nie pokazuje żadnej wartości.');
  });

  it('has a table with people, both shares and the interval', () => {
    const [first, hidden] = comparisonTable(THEMES, NAMES, 'pl', 'Tematy').rows;
    expect(first?.slice(1, 3)).toEqual([18, 18 / 51]);
    expect(hidden).toEqual(['Ławki', '[c]', '[c]', '[c]', '[c]', 'ukryto']);
  });
});
