import { renderToStaticMarkup } from 'react-dom/server';
import { exportSvg } from './export-svg.js';
import { ThemeMapNames } from './theme-map.js';
import {
  mapColumns,
  mapFrame,
  moveMap,
  nearestDot,
  placeMapLabels,
  themeMiddles,
  WHOLE_MAP,
} from './theme-map-view.js';

const themes = ['Ławki', 'Drogi'].map((label) => ({ id: label, label, contributions: 4, dots: 2 }));
const dots = [
  { id: 'a', x: 0, y: 0, theme: 0 },
  { id: 'b', x: 1, y: 0.5, theme: 1 },
  { id: 'c', x: 0.5, y: 0.25, theme: null },
];
const columns = mapColumns(dots);

describe('the view of the map', () => {
  it('holds the whole map with its margins, and the part that is looked at four times closer', () => {
    // 624 pixels less two margins of 12 are 600; the map is half as high as wide: 300 and two margins
    expect(mapFrame(columns, 624)).toEqual({ width: 624, height: 324, left: 12, top: 12, wide: 600, high: 300 });
    // the middle stays in the middle: 312 of 624 and 162 of 324
    const close = mapFrame(columns, 624, { zoom: 4, x: 0.5, y: 0.5 });
    expect([close.left + 0.5 * close.wide, close.top + 0.5 * close.high]).toEqual([312, 162]);
    expect([close.wide, close.high]).toEqual([2400, 1200]);
  });

  it('moves by a quarter of what is seen and never leaves the map', () => {
    const close = moveMap(moveMap(WHOLE_MAP, 'in'), 'in');
    expect(close.zoom).toBeCloseTo(2.25);
    // half of what is seen is 0.5 ÷ 2.25: no farther to the left can the middle be
    const left = ['left', 'left', 'left', 'left', 'left'].reduce((view) => moveMap(view, 'left'), close);
    expect(left.x).toBeCloseTo(0.5 / 2.25);
    expect(moveMap(WHOLE_MAP, 'right')).toEqual(WHOLE_MAP);
    expect(moveMap(left, 'whole')).toEqual(WHOLE_MAP);
    expect(moveMap(WHOLE_MAP, 'out')).toEqual(WHOLE_MAP);
  });

  it('finds the dot near a point of the drawing, and none where none is near', () => {
    const frame = mapFrame(columns, 624);
    expect(nearestDot(columns, frame, { x: 15, y: 12 }, 14)).toBe(0);
    expect(nearestDot(columns, frame, { x: 610, y: 310 }, 14)).toBe(1);
    expect(nearestDot(columns, frame, { x: 100, y: 300 }, 14)).toBeNull();
  });

  it('names only the themes whose middle is seen, none over another', () => {
    const middles = themeMiddles({ themes }, columns);
    const named = (frame: ReturnType<typeof mapFrame>) =>
      placeMapLabels({ themes }, middles, frame, null).map(({ text }) => text);
    expect(named(mapFrame(columns, 624))).toEqual(['Ławki', 'Drogi']);
    expect(named(mapFrame(columns, 624, { zoom: 2, x: 0.25, y: 0.25 }))).toEqual(['Ławki']);
  });

  it('leaves the page with the picture that a canvas has drawn below its names', () => {
    const frame = mapFrame(columns, 624);
    const labels = placeMapLabels({ themes }, themeMiddles({ themes }, columns), frame, null);
    const drawn = renderToStaticMarkup(<ThemeMapNames {...{ themes, dots, frame, labels }} language="pl" />);
    const meta = { language: 'pl', title: 'Mapa', subtitle: 'n = 3', source: 'opinie' } as const;
    const file = exportSvg(drawn, { ...meta, picture: 'data:image/png;base64,AAAA' });
    expect(file).toContain('<image href="data:image/png;base64,AAAA" width="624" height="324"/><g aria-hidden="true">');
    expect(file).toMatch(/<desc>Mapa: 3 kropki w 2 tematach\./);
    expect(file.indexOf('<image')).toBeLessThan(file.indexOf('Ławki</text>'));
  });
});
