import { renderToStaticMarkup } from 'react-dom/server';
import type { FigureRow, FigureValues } from '#domain';
import { drawReportFigure } from './report-figure.js';
import { reportFigureTable, reportFigureTitle } from './report-figure-words.js';
import { reportMethodLines } from './report-method.js';

const row = (key: string, group: string, values: FigureRow['values'], more: Partial<FigureRow> = {}): FigureRow => ({
  ...{
    key,
    name: { kind: 'group', variable: 'age', group },
    values,
    hidden: [],
    verdict: null,
    reason: null,
    isAside: false,
  },
  ...more,
});
const values: FigureValues = {
  ...{ figure: 'groups', variable: 'age', columns: ['participants', 'ratio', 'lower', 'upper'], people: 65 },
  rows: [
    row('age:18-24', '18-24', { participants: 12, ratio: 0.41, lower: 0.29, upper: 0.56 }, { verdict: 'under' }),
    row('age:75+', '75+', {}, { hidden: ['participants', 'ratio', 'lower', 'upper'], reason: 'suppressed' }),
  ],
  ...{
    population: { name: 'BDL', source: 'GUS', date: '2024-12-31' },
    datasetVersion: 7,
    method: 'reach-3',
    gap: null,
  },
};

describe('a figure of a report', () => {
  it('is drawn with a description that names extremes and hidden groups, and has an equal table', () => {
    const drawn = drawReportFigure(values, 'en')!;
    expect(drawn.description).toContain('18–24');
    const markup = renderToStaticMarkup(drawn.draw(640));
    expect(markup).toContain('18–24');
    expect(markup).toContain('aria-label');
    expect(reportFigureTable(values, 'en', 'Age').rows).toEqual([
      ['18–24', 12, 0.41, 0.29, 0.56, 'clearly fewer'],
      ['75+', '[c]', '[c]', '[c]', '[c]', expect.any(String)],
    ]);
    expect(reportFigureTitle(values, 'pl')).toBe('Uczestnicy a mieszkańcy: wiek');
  });

  it('takes the description of the office where there is one', () => {
    const markup = renderToStaticMarkup(drawReportFigure(values, 'pl')!.draw(640, 'Młodych było mniej.'));
    expect(markup).toContain('aria-label="Młodych było mniej."');
  });

  it('says in its note which population, which version of the data and which day', () => {
    const lines = reportMethodLines(
      { values: [values], frozen: [{ takenAt: '2026-11-20T10:00:00Z', release: null }], readAt: null, timeZone: 'UTC' },
      'en',
    ).join(' ');
    expect(lines).toContain('BDL, GUS');
    expect(lines).toContain('reach-3');
    expect(lines).toContain('Data version: 7');
    expect(lines).toContain('20 November 2026');
  });
});
