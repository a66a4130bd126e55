import type { BuiltReportContent, FigureValues, ReportBlock } from '#domain';
import { checkReport, type ReportToCheck } from './check-report.js';

const source = { figure: 'groups', variable: 'age', depth: null, population: null } as const;
const heading = (id: string): ReportBlock => ({ kind: 'heading', id, level: 1, text: { pl: 'Kto', en: 'Who' } });
const text = (id: string, pl: string): ReportBlock => ({ kind: 'text', id, text: { pl } });
const figure = (id: string, more: object = {}): ReportBlock => ({
  ...{ kind: 'figure', id, source, state: 'frozen', releaseId: null, title: {}, alt: null, withTable: false },
  ...more,
});
const values: FigureValues = {
  ...{ figure: 'groups', variable: 'age', columns: ['participants', 'share', 'ratio'], people: 1482 },
  rows: [
    {
      ...{ key: 'a', name: { kind: 'group', variable: 'age', group: '18-24' }, hidden: [] },
      ...{ values: { participants: 61, share: 0.0406, ratio: 0.41 }, verdict: 'under', reason: null, isAside: false },
    },
    {
      ...{ key: 'b', name: { kind: 'group', variable: 'age', group: '75+' }, hidden: ['participants', 'share'] },
      ...{ values: {}, verdict: null, reason: 'suppressed', isAside: false },
    },
  ],
  ...{
    population: { name: 'GUS', source: 'BDL', date: '2024-12-31' },
    datasetVersion: 1,
    method: 'reach-1',
    gap: null,
  },
};
const NOTHING = { publicQuotes: new Set<string>(), goneReleases: new Set<string>(), themes: new Map() };
const report = (blocks: readonly ReportBlock[], more: Partial<ReportToCheck> = {}, languages = ['pl'] as const) => {
  const content: Omit<BuiltReportContent, 'frozen'> = {
    title: { pl: 'Raport' },
    languages,
    audience: 'public',
    blocks,
  };
  return checkReport({ content, values: { f: values }, ...NOTHING, ...more });
};
const method: ReportBlock = { kind: 'method', id: 'm' };
const codes = (found: ReturnType<typeof checkReport>) => found.map(({ code, blockId }) => [code, blockId]);

describe('what is looked at before a report leaves', () => {
  it('finds a number that no figure of its section holds, and names the nearest', () => {
    const blocks = [heading('h'), text('t', 'Wzięło udział 1 482 osób, w tym 63 młode.'), figure('f'), method];
    const typed = report(blocks).filter(({ code }) => code === 'typed-number');
    expect(typed).toEqual([
      {
        code: 'typed-number',
        blockId: 't',
        language: 'pl',
        text: '63',
        nearest: { value: 61, kind: 'number' },
        theme: null,
      },
    ]);
  });

  it('takes a rounded share and a rounded ratio as the same', () => {
    const blocks = [heading('h'), text('t', 'To 4% uczestników (4,1%), wskaźnik 0,4.'), figure('f'), method];
    expect(codes(report(blocks)).filter(([code]) => code === 'typed-number')).toEqual([]);
    const wrong = [heading('h'), text('t', 'To 5% uczestników.'), figure('f'), method];
    expect(report(wrong)).toContainEqual({
      ...{ code: 'typed-number', blockId: 't', language: 'pl', text: '5%' },
      ...{ nearest: { value: 0.0406, kind: 'share' }, theme: null },
    });
  });

  it('reads the figures of the same section first', () => {
    const blocks = [heading('h'), text('t', 'Było ich 61.'), figure('g'), heading('i'), figure('f'), method];
    const other = { ...values, rows: [{ ...values.rows[0]!, values: { participants: 70 } }], people: null };
    expect(codes(report(blocks, { values: { f: values, g: other } }))).toContainEqual(['typed-number', 't']);
  });

  it('names live figures, hidden cells, descriptions left empty and what is not translated', () => {
    const blocks = [text('t', 'Bez liczb.'), figure('f', { state: 'live', alt: { pl: '' } }), method];
    expect(codes(report(blocks, {}, ['pl']))).toEqual([
      ['not-frozen', 'f'],
      ['hidden-cells', 'f'],
      ['missing-alt', 'f'],
    ]);
    const both = checkReport({
      content: { title: { pl: 'Raport' }, languages: ['pl', 'en'], audience: 'public', blocks: [text('t', 'Tak.')] },
      ...{ values: {}, ...NOTHING },
    });
    expect(both.map(({ code, language }) => [code, language])).toEqual([
      ['no-title', 'en'],
      ['no-method-note', null],
      ['not-translated', 'en'],
    ]);
  });

  it('names quotes that may not stand in public any more, releases that are gone, another population', () => {
    const quotes: ReportBlock = { kind: 'quotes', id: 'q', themeId: null, quoteIds: ['1', '2'] };
    expect(report([quotes, method], { publicQuotes: new Set(['1']) })).toMatchObject([
      { code: 'quote-withdrawn', blockId: 'q', text: '1' },
    ]);
    expect(codes(report([figure('f'), method], { goneReleases: new Set(['f']) }))).toEqual([['release-gone', 'f']]);
    const moved = figure('f', { source: { ...source, population: 'NSP 2021' } });
    expect(codes(report([moved, method]))).toContainEqual(['other-population', 'f']);
  });

  it('names each theme once whose name the program gave and nobody has confirmed', () => {
    const named = (key: string, text: string, labelBy?: 'machine' | 'person') => ({
      ...{ key, name: { kind: 'text' as const, text }, values: { people: 9 }, hidden: [] },
      ...{ verdict: null, reason: null, isAside: false, ...(labelBy && { labelBy }) },
    });
    const shown: FigureValues = {
      ...{ ...values, figure: 'themes', variable: null, columns: ['people'] },
      rows: [
        named('bench', 'ławka park', 'machine'),
        named('bus', 'autobus', 'person'),
        // confirmed since it was frozen, and named anew since it was frozen
        named('bike', 'rower', 'machine'),
        named('tree', 'drzewo', 'machine'),
        // frozen before it was kept who named them
        named('lamp', 'lampa'),
        named('school', 'szkoła'),
      ],
    };
    const today = new Map(
      [
        { id: 'bench', label: 'ławka park', labelBy: 'machine' as const },
        { id: 'bike', label: 'rower', labelBy: 'person' as const },
        { id: 'tree', label: 'Drzewa przy ulicach', labelBy: 'person' as const },
        { id: 'lamp', label: 'lampa', labelBy: 'machine' as const },
        { id: 'road', label: 'droga dziura', labelBy: 'machine' as const },
      ].map((theme) => [theme.id, theme]),
    );
    const narrowed: FigureValues = {
      ...values,
      filter: {
        tokens: [{ key: 'theme', value: 'road', name: { pl: 'droga dziura' } }],
        ...{ total: { contributions: 20, people: 20 }, of: { contributions: 90, people: 80 } },
      },
    };
    const found = report([figure('f'), figure('again'), figure('g'), method], {
      ...{ values: { f: shown, again: shown, g: narrowed }, themes: today },
    }).filter(({ code }) => code === 'machine-name');
    expect(found.map(({ blockId, theme }) => [blockId, theme])).toEqual([
      ['f', { id: 'bench', label: 'ławka park' }],
      ['f', { id: 'tree', label: 'drzewo' }],
      ['f', { id: 'lamp', label: 'lampa' }],
      ['g', { id: 'road', label: 'droga dziura' }],
    ]);
  });
});
