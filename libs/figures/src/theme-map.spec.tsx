import { renderToStaticMarkup } from 'react-dom/server';
import { describeThemeMap, themeMapTable } from './theme-map-words.js';
import { ThemeMap } from './theme-map.js';

const theme = (label: string, dots: number) => ({ id: label, label, contributions: dots * 2, dots });
const dot = (id: string, x: number, y: number, of: number | null) => ({ id, x, y, theme: of });
const data = {
  themes: [theme('Ławki', 2), theme('Drogi', 1)],
  dots: [dot('a', 0.1, 0.1, 0), dot('b', 0.12, 0.1, 0), dot('c', 1, 0.9, 1), dot('d', 0.5, 0.5, null)],
};
const draw = (more: Partial<Parameters<typeof ThemeMap>[0]> = {}) =>
  renderToStaticMarkup(<ThemeMap {...data} language="pl" width={600} {...more} />);

describe('the map of themes', () => {
  it('draws a dot for each opinion and the names of the themes, and tells them in words', () => {
    const svg = draw();
    expect(svg.match(/class="dot"/g)).toHaveLength(4);
    expect(svg).toContain('>Ławki</text>');
    expect(svg).toContain('>Drogi</text>');
    expect(svg).toContain('role="img"');
    expect(describeThemeMap(data, 'pl')).toMatch(/Ławki/);
  });

  it('keeps names apart: of two that would touch only the larger theme has one', () => {
    const near = { ...data, dots: data.dots.map((one) => (one.id === 'c' ? { ...one, x: 0.11, y: 0.1 } : one)) };
    const svg = draw(near);
    expect(svg).toContain('>Ławki</text>');
    expect(svg).not.toContain('>Drogi</text>');
    // the one that was chosen has its name first
    expect(draw({ ...near, chosen: 1 })).toContain('>Drogi</text>');
  });

  it('stays inside its frame however narrow it is', () => {
    const svg = draw({ width: 320 });
    const xs = Array.from(svg.matchAll(/ d="M([\d.]+) /g), ([, x]) => Number(x));
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(320);
  });

  it('has a table of the same numbers', () => {
    const { rows } = themeMapTable(data, 'pl', 'Mapa');
    expect(rows).toEqual([
      ['Ławki', 4, 2],
      ['Drogi', 2, 1],
      ['Poza tematami', null, 1],
    ]);
  });

  it('says so where there is nothing to draw', () => {
    expect(describeThemeMap({ themes: [], dots: [] }, 'pl')).toBe('Wykres nie pokazuje żadnej wartości.');
  });
});
