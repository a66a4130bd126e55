import { translate } from '#language';
import type { Slide, SlideFigure, Words } from '#presenting';
import { box, points, SANS, type Box, type PptxSlide, type Stage } from './pptx-stage.js';

/** A figure as a chart of PowerPoint itself: its numbers stand in a sheet that the office can open. */
export function addChart(stage: Stage, page: PptxSlide, slide: Slide, figure: SlideFigure): void {
  const { pptx, colours } = stage;
  const { kind, unit, rows, series, description, title } = figure;
  const labels = rows.map((row) => labelOf(row.label, row.isHidden, slide));
  const data = series.map((name, at) => ({
    name: oneOf(name),
    labels,
    // A hidden number is no number in the sheet either.
    values: rows.map(({ values }) => values[at] ?? null) as number[],
  }));
  const isCrowded = kind === 'pairs' ? rows.length > 4 : rows.length > 5;
  const letters = { fontFace: SANS, fontSize: points(isCrowded ? 28 : 36) };
  const mainColours = rows.map(({ isMain }) => (isMain ? colours.blue : colours.pale));
  const place = placeOf(stage, slide);
  page.addChart(pptx.ChartType.bar, data, {
    ...place,
    barDir: 'bar',
    barGapWidthPct: kind === 'pairs' ? 14 : 50,
    ...(kind === 'pairs' ? { barOverlapPct: 0 } : {}),
    chartColors: kind === 'pairs' ? [colours.blue, colours.pale] : mainColours,
    // the file takes it; the package's types forgot it: first row on top
    catAxisOrientation: 'maxMin' as 'minMax',
    catAxisLabelFontFace: letters.fontFace,
    catAxisLabelFontSize: letters.fontSize,
    catAxisLabelColor: colours.ink,
    catAxisLineShow: false,
    catGridLine: { style: 'none' },
    valAxisHidden: true,
    valAxisLineShow: false,
    valAxisMinVal: 0,
    valGridLine: { style: 'none' },
    showValue: true,
    dataLabelFontFace: letters.fontFace,
    dataLabelFontSize: letters.fontSize,
    dataLabelColor: colours.ink,
    dataLabelFormatCode: unit === 'share' ? '0%' : countFormat(slide),
    dataLabelPosition: 'outEnd',
    showLegend: kind === 'pairs',
    legendPos: 't',
    legendFontFace: SANS,
    legendFontSize: points(36),
    legendColor: colours.ink,
    showTitle: false,
    altText: description.map(({ text }, at) => `${title[at]?.text ?? ''}. ${text}`).join(' '),
  });
}

function placeOf({ isDouble }: Stage, { number }: Slide): Box {
  if (number === null) return box(80, 200, 1120, 444);
  return isDouble ? box(80, 368, 1120, 272) : box(560, 220, 640, 410);
}

/** Polish parts thousands from five figures on, with a space; English with a comma. */
function countFormat({ headline }: Slide): string {
  return headline[0]?.language === 'en' ? '#,##0' : '[>=10000]# ##0;0';
}

function labelOf(label: Words, isHidden: boolean, slide: Slide): string {
  if (!isHidden) return oneOf(label);
  const [language = 'pl'] = slide.headline.map((one) => one.language);
  return `${oneOf(label)} (${translate(language, 'talk.groups.hidden')})`;
}

function oneOf(words: Words): string {
  const texts = [...new Set(words.map(({ text }) => text))];
  return texts.join(' / ');
}
