import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { SMALLEST_GROUP } from '#domain';
import { formatNumber, formatPercent, formatRatio, type Language } from '#language';
import { exploreTable } from './explore-table.js';
import { exportSvg } from './export-svg.js';
import { formatCell } from './figure-table.js';
import { FIGURES } from './figure-samples.spec-help.js';
import { labelsIn, outside } from './labels-in.spec-help.js';
import { wordsByRow } from './marks-in.spec-help.js';
import { HIDDEN, type TableCell, type TableData } from './table-data.js';

const WIDTHS = [320, 900];
const LANGUAGES: readonly Language[] = ['pl', 'en'];
const numbersIn = (text: string) => text.match(/\d+(?:[.,\u00a0 ]\d+)*%?/g) ?? [];

/** A number as a figure may write it: whole, with one decimal, as a percentage, as a ratio. */
function writtenAs(cell: TableCell, language: Language): readonly string[] {
  if (cell === HIDDEN) return [String(SMALLEST_GROUP)];
  if (typeof cell === 'string') return numbersIn(cell);
  if (cell === null) return [];
  const texts = [
    ...[0, 1].map((decimals) => formatNumber(language, cell, decimals)),
    ...[0, 1].map((decimals) => formatPercent(language, cell, decimals)),
    formatRatio(language, cell),
  ];
  return texts.flatMap(numbersIn);
}

it('knows every figure of the library', () => {
  const index = readFileSync(join(__dirname, 'index.ts'), 'utf8');
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.tsx') && !file.includes('.spec'));
  const drawn = files
    .filter((file) => /ChartProps\b/.test(readFileSync(join(__dirname, file), 'utf8')))
    .map((file) => file.replace('.tsx', '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()))
    .filter((name) => new RegExp(`\\b${name}\\b`).test(index));
  expect(drawn.toSorted()).toEqual(Object.keys(FIGURES).toSorted());
});

describe.each(Object.entries(FIGURES))('%s', (_, figure) => {
  const markup = (width: number, language: Language) => renderToStaticMarkup(figure.draw(width, language));

  it.each(LANGUAGES)('is one image, described in sentences from its data (%s)', (language) => {
    const described = figure.describe(language);
    expect(described).toMatch(/\p{L}.*\.$/su);
    const [, desc = ''] = /<desc>([^<]*)<\/desc><g aria-hidden="true">/.exec(markup(640, language)) ?? [];
    expect(desc.replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toBe(described);
    expect(markup(640, language).match(/role="img"/g)).toHaveLength(1);
  });

  it.each(LANGUAGES)('draws no number that its table has not, in the row it belongs to (%s)', (language) => {
    const table = figure.table(language);
    for (const width of WIDTHS) {
      const drawn = wordsByRow(markup(width, language));
      for (const [row, words] of drawn) {
        const cells = rowOf(table, row);
        const known = cells.flatMap((cell) => writtenAs(cell, language));
        const missing = words.flatMap(numbersIn).filter((number) => !known.includes(number));
        expect({ row, missing }).toEqual({ row, missing: [] });
      }
    }
  });

  it('has a mark for every row of its table, so that a walk through the values shows where one is', () => {
    const { rows, keys } = figure.table('pl');
    if (!figure.marksAll) return;
    for (const width of WIDTHS) {
      const marks = new Set(wordsByRow(markup(width, 'pl')).keys());
      expect(rows.map((_, at) => keys?.[at] ?? String(at)).filter((key) => !marks.has(key))).toEqual([]);
    }
  });

  it('tells every value of its table in a whole sentence, and hides what is hidden', () => {
    for (const language of LANGUAGES) {
      const table = figure.table(language);
      const grid = exploreTable(table, language);
      expect(grid).toHaveLength(table.rows.length);
      for (const value of grid.flat()) expect(value.sentence).toMatch(/^.*\p{L}.*\.$/su);
      const said = grid.flat().filter(({ sentence }) => / ukryto, | is hidden, /.test(sentence));
      expect(new Set(said.map(({ row }) => row)).size).toBe(figure.hidden);
    }
  });

  it('tells marks apart without colour', () => {
    expect(markup(640, 'pl')).toMatch(figure.secondChannel);
    if (figure.hidden > 0) expect(markup(640, 'pl')).toMatch(/fill="url\(#/);
  });

  it('fits 320 pixels with no letter under 12', () => {
    const drawn = markup(320, 'pl');
    expect(Number(/<svg[^>]* width="(\d+)"/.exec(drawn)?.[1])).toBeLessThanOrEqual(320);
    const sizes = [...drawn.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(outside(labelsIn(drawn), 320)).toEqual([]);
  });

  it('leaves the page whole: title, source, n, marks and words for those who do not see it', () => {
    const meta = { title: 'Ustalenie', subtitle: 'Opinie, n = 412', source: 'platforma', n: '412', sample: true };
    const file = exportSvg(markup(640, 'pl'), { language: 'pl', ...meta });
    expect(file).toContain('<title>Ustalenie</title><desc>');
    expect(file).toContain(escaped(figure.describe('pl')));
    for (const text of ['Źródło: platforma', 'n = 412', 'Dane przykładowe']) expect(file).toContain(text);
    if (figure.hidden > 0) expect(file).toContain('<pattern');
    // nothing of the page it comes from: tokens, marks of its rows, motion
    expect(file).not.toMatch(/var\(|data-row|data-of|<animate|transition/);
  });

  it('says so when there is nothing to draw', () => {
    expect(renderToStaticMarkup(figure.empty())).toContain('Wykres nie pokazuje żadnej wartości.');
    expect(renderToStaticMarkup(figure.empty())).not.toMatch(/NaN|Infinity/);
  });

  it('takes its colours from the page alone, so that forced colours reach it, and does not move', () => {
    const drawn = markup(640, 'pl');
    expect(drawn.match(/(?:fill|stroke)="(?!none|url\(#|var\(--)[^"]*"/g) ?? []).toEqual([]);
    expect(drawn).not.toMatch(/<animate|transition|animation/);
  });
});

it('hides a value from the sentences as from the table', () => {
  for (const figure of Object.values(FIGURES)) {
    const table = figure.table('pl');
    const grid = exploreTable(table, 'pl');
    for (const [row, cells] of table.rows.entries()) {
      if (!cells.includes(HIDDEN)) continue;
      const sentences = (grid[row] ?? []).map(({ sentence }) => sentence).join(' ');
      expect(sentences).toContain('ukryto, mniej niż 5 osób');
      expect(sentences).not.toContain(HIDDEN);
    }
  }
});

function rowOf({ rows, keys }: TableData, mark: string): readonly TableCell[] {
  const at = keys === undefined ? Number(mark) : keys.indexOf(mark);
  return (rows[at] ?? []).map((cell) => (typeof cell === 'string' ? formatCell(cell, 'text', 'pl') : cell));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
