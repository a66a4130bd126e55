import { renderToStaticMarkup } from 'react-dom/server';
import { BarList } from './bar-list.js';
import { exportSvg, type FigureMeta } from './export-svg.js';
import { FigureFrame, FigureGap } from './figure-frame.js';
import { FigureTable } from './figure-table.js';
import { labelsIn, touching } from './labels-in.spec-help.js';

const rows = [
  { label: 'Światło & "cień" <na> placu', value: 40 },
  { label: 'Ławki', value: 25 },
];
const meta: FigureMeta = {
  language: 'pl',
  title: 'Najwięcej opinii: "światło" & cień',
  subtitle: 'Opinie według tematów, 3 marca – 14 kwietnia 2026, n = 65',
  source: 'platforma i ankiety papierowe',
  method: 'nasluch-themes-1',
  n: '65',
  state: 'Dane: wersja 41',
  sample: true,
};

describe('FigureFrame', () => {
  it('names the figure by its finding and holds the five parts in order', () => {
    const markup = renderToStaticMarkup(
      <FigureFrame {...meta} actions={<button>Tabela</button>}>
        <BarList language="pl" width={320} rows={rows} />
      </FigureFrame>,
    );
    const id = /<figure[^>]* aria-labelledby="([^"]+)"/.exec(markup)?.[1] ?? 'none';
    expect(markup).toContain(`<h3 id="${id}"`);
    const parts = [
      'Dane przykładowe',
      'Najwięcej opinii',
      'n = 65',
      '<svg',
      'Źródło: platforma',
      'Metoda: nasluch',
      'Tabela',
    ];
    const places = parts.map((part) => markup.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.includes(-1)).toBe(false);
  });

  it('shows what will stand there and the next step where there is nothing to draw', () => {
    const markup = renderToStaticMarkup(<FigureGap title="Nie ma jeszcze danych" next="Wgraj pierwszy plik." />);
    expect(markup).toContain('Wgraj pierwszy plik.');
  });
});

describe('FigureTable', () => {
  it('is a real table with caption, scopes and formatted numbers', () => {
    const table = {
      caption: 'Zasięg',
      columns: [
        { label: 'Grupa', kind: 'text' as const },
        { label: 'Osoby', kind: 'number' as const },
        { label: 'Udział', kind: 'share' as const },
        { label: 'Stosunek', kind: 'ratio' as const },
      ],
      rows: [
        ['75+', 12345, 0.12, 0.4],
        ['centrum', '[c]', null, null],
      ],
      notes: ['[c] ukryto'],
    };
    const markup = renderToStaticMarkup(<FigureTable table={table} language="pl" />).replaceAll('\u00a0', ' ');
    expect(markup).toMatch(/<caption[^>]*>Zasięg<\/caption>/);
    expect(markup.match(/scope="col"/g)).toHaveLength(4);
    expect(markup.match(/scope="row"/g)).toHaveLength(2);
    expect([...markup.matchAll(/<td[^>]*>([^<]*)</g)].map((cell) => cell[1])).toEqual([
      '12 345',
      '12,0%',
      '0,40',
      '[c]',
      '–',
      '–',
    ]);
    expect(markup).toContain('[c] ukryto');
  });
});

describe('exportSvg', () => {
  const file = exportSvg(renderToStaticMarkup(<BarList language="pl" width={320} rows={rows} />), meta);

  it('carries title, description, source, method, n, state and the mark of sample data', () => {
    expect(file).toContain('<title>Najwięcej opinii: &quot;światło&quot; &amp; cień</title>');
    expect(file).toContain(
      '<desc>Najwięcej: Światło &amp; &quot;cień&quot; &lt;na&gt; placu (40); najmniej: Ławki (25).',
    );
    const words = labelsIn(file)
      .map((box) => box.text)
      .join(' ');
    const parts = ['Dane przykładowe', 'Źródło: platforma', 'nasluch-themes-1', 'n = 65', 'Dane: wersja 41', 'Nasłuch'];
    expect(parts.filter((part) => !words.includes(part))).toEqual([]);
  });

  it('depends on no page: no token, no class-borne style, no reference outside', () => {
    expect(file).not.toMatch(/var\(|style=|href=/);
    expect(file).toContain('fill="#12436d"');
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="368" height="\d+" viewBox="0 0 368 \d+"/);
  });

  it('is well-formed: every element opened is closed in order', () => {
    const open: string[] = [];
    for (const [, end, name = '', alone] of file.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
      if (alone === '/') continue;
      if (end === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('takes the element of a page as well and refuses what is no chart', () => {
    const element = { outerHTML: '<svg width="10" height="10" aria-label="x"><text>a&nbsp;b</text></svg>' };
    expect(exportSvg(element, meta)).toContain('a&#160;b');
    expect(() => exportSvg('<p>none</p>', meta)).toThrow(RangeError);
  });

  it('keeps its own lines apart', () => {
    const above = file.slice(0, file.indexOf('<svg', 5));
    expect(labelsIn(above).length).toBeGreaterThan(3);
    expect(touching(labelsIn(above))).toEqual([]);
  });
});
