import type { ReactElement } from 'react';
import type { FigureRow, FigureValues } from '#domain';
import type { ScreenLanguage, OwnWords } from '#language';
import { BarList } from '../bar-list.js';
import { describeBarList, type BarRow } from '../bar-list-words.js';
import { PopulationPyramid } from '../population-pyramid.js';
import { describePyramid, type PyramidAside, type PyramidRow } from '../population-pyramid-words.js';
import { RepresentationPlot } from '../representation-plot.js';
import { describeRepresentation, type RepresentationRow } from '../representation-words.js';
import { WeekBars } from '../week-bars.js';
import { describeWeekBars, type WeekRow } from '../week-bars-words.js';
import { groupLabel, hasSeveralVariables, reportRowLabel } from './report-figure-words.js';

/** A figure of a report, drawn, and in words for those who do not see it. */
export interface DrawnFigure {
  readonly description: string;
  readonly draw: (width: number, description?: string) => ReactElement;
}

/** More bars than this do not stand on a page; the table has all. */
const MOST_BARS = 20;

/**
 * Draws the numbers of a report's figure with the charts of this library: groups as an interval plot, age as a pyramid, weeks as bars of
 * time, everything else as bars. Null where there is nothing to draw.
 */
export function drawReportFigure(
  values: FigureValues,
  language: ScreenLanguage,
  own: OwnWords = {},
): DrawnFigure | null {
  if (values.gap !== null || values.rows.length === 0) return null;
  switch (values.figure) {
    case 'pyramid':
      return pyramid(values, language);
    case 'groups':
    case 'missing':
      return representation(values, language);
    case 'weeks':
      return weeks(values, language);
    default:
      return bars(values, language, own);
  }
}

const given = (description: string | undefined) => (description === undefined ? {} : { description });

function pyramid({ rows }: FigureValues, language: ScreenLanguage): DrawnFigure {
  const bands = rows.flatMap((row): PyramidRow[] => {
    const { name } = row;
    if (name.kind !== 'group' && name.kind !== 'pair') return [];
    const [band, sex] = name.kind === 'pair' ? [name.band, name.sex] : [name.group, null];
    return [
      {
        band: groupLabel('age', band, language),
        sex,
        participants: row.values.participants ?? null,
        share: row.values.share ?? null,
        population: row.values.population ?? null,
        populationShare: row.values.populationShare ?? null,
        reason: row.hidden.length > 0 ? 'suppressed' : null,
      },
    ];
  });
  const aside = rows
    .filter(({ isAside }) => isAside)
    .map((row): PyramidAside => ({
      label: reportRowLabel(row.name, language),
      people: row.values.participants ?? null,
    }));
  return {
    description: describePyramid(bands, language, aside),
    draw: (width, description) => (
      <PopulationPyramid rows={bands} aside={aside} width={width} language={language} {...given(description)} />
    ),
  };
}

function representation(values: FigureValues, language: ScreenLanguage): DrawnFigure | null {
  const withVariable = hasSeveralVariables(values);
  const rows = values.rows.map((row): RepresentationRow => {
    const number = (column: keyof FigureRow['values']) => row.values[column] ?? null;
    return {
      label: reportRowLabel(row.name, language, { withVariable }),
      participants: number('participants'),
      population: number('population'),
      share: number('share'),
      populationShare: number('populationShare'),
      ratio: number('ratio'),
      lower: number('lower'),
      upper: number('upper'),
      verdict: row.verdict,
      reason: row.hidden.length > 0 ? 'suppressed' : row.reason,
      protected: row.hidden.length > 0,
    };
  });
  if (!rows.some(({ ratio }) => ratio !== null)) return null;
  return {
    description: describeRepresentation(rows, language),
    draw: (width, description) => (
      <RepresentationPlot rows={rows} width={width} language={language} {...given(description)} />
    ),
  };
}

function weeks({ rows }: FigureValues, language: ScreenLanguage): DrawnFigure {
  const bars = rows.map((row): WeekRow => ({ start: row.key, value: row.values.contributions ?? null }));
  return {
    description: describeWeekBars(bars, language),
    draw: (width, description) => <WeekBars rows={bars} width={width} language={language} {...given(description)} />,
  };
}

function bars({ rows, columns }: FigureValues, language: ScreenLanguage, own: OwnWords): DrawnFigure | null {
  const [first] = columns;
  if (first === undefined) return null;
  const shown = [
    ...rows.filter(({ isAside }) => !isAside).slice(0, MOST_BARS),
    ...rows.filter(({ isAside }) => isAside),
  ];
  const drawn = shown.map((row): BarRow => ({
    label: reportRowLabel(row.name, language, { own }),
    value: row.hidden.includes(first) ? null : (row.values[first] ?? 0),
    ...(columns.includes('share') ? { share: row.values.share ?? null } : {}),
    muted: row.isAside,
  }));
  return {
    description: describeBarList(drawn, language),
    draw: (width, description) => <BarList rows={drawn} width={width} language={language} {...given(description)} />,
  };
}
