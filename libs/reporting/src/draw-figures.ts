import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReleaseContent, VariableReach } from '#domain';
import {
  BarList,
  describeBarList,
  describeRepresentation,
  RepresentationPlot,
  type BarRow,
  type RepresentationRow,
} from '#figures';
import { translate, type Language } from '#language';
import type { FigureBlock } from './blocks.js';
import { groupName, upperFirst } from './report-source.js';

/** Pixels across a page of A4 between its margins. */
const WIDTH = 640;
/** More bars than this do not stand on a page; the table below them has all. */
const MOST_BARS = 15;

/** The figure of a variable; nothing where no group has a ratio. */
export function drawRepresentation({ groups }: VariableReach, language: Language, title: string): FigureBlock[] {
  if (!groups.some(({ ratio }) => ratio !== null)) return [];
  const rows: RepresentationRow[] = groups.map((group) => ({
    ...group,
    label: groupName(language, group.variable, group.group),
  }));
  const chart = createElement(RepresentationPlot, { rows, language, width: WIDTH });
  return [figureOf(title, describeRepresentation(rows, language), renderToStaticMarkup(chart))];
}

/** Themes by number of remarks, what stands in none set apart. */
export function drawThemes({ themes, notGrouped }: ReleaseContent, language: Language, title: string): FigureBlock[] {
  const first = themes.filter(({ parentId, contributions }) => parentId === null && contributions > 0);
  if (first.length < 2) return [];
  const rows: BarRow[] = [
    ...first
      .slice(0, MOST_BARS)
      .map(({ label, contributions }) => ({ label: upperFirst(label), value: contributions })),
    ...(notGrouped.contributions > 0
      ? [{ label: translate(language, 'report.themes.rest'), value: notGrouped.contributions, muted: true }]
      : []),
  ];
  const chart = createElement(BarList, { rows, language, width: WIDTH });
  return [figureOf(title, describeBarList(rows, language), renderToStaticMarkup(chart))];
}

/** Drawn markup as a figure of a document: colours of the page, sizes read from it. */
export function figureOf(title: string, description: string, markup: string): FigureBlock {
  const svg = markup.replaceAll('&nbsp;', '&#160;').replaceAll(/var\(--[\w-]+, ([^()]*)\)/g, '$1');
  const size = (name: string) => Number(new RegExp(`<svg[^>]*\\b${name}="(\\d+(?:\\.\\d+)?)"`).exec(svg)?.[1] ?? WIDTH);
  return { kind: 'figure', title, description, svg, width: size('width'), height: size('height') };
}
