import { translate, type ScreenLanguage } from '#language';
import { textWidth, wrapText } from './text-layout.js';

/** What a figure carries with it when it leaves the page. */
export interface FigureMeta {
  readonly language: ScreenLanguage;
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly method?: string;
  /** Number of people or contributions behind it, written as the reader's language writes it. */
  readonly n?: string;
  /** Filters, date and version of the data, in words. */
  readonly state?: string;
  readonly sample?: boolean;
  /** What a canvas has drawn under the marks, as a `data:` address of the chart's size. */
  readonly picture?: string;
}

const MARGIN = 24;
const FACE = "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif";

/**
 * A chart as a file that stands alone: title, subtitle, source, method, n and the mark of sample data are drawn into it, `title` and
 * `desc` carry its text alternative, and every colour and face is a literal.
 *
 * @param chart the `svg` element of a chart on a page, or its markup from a server
 * @throws {RangeError} when `chart` holds no svg with a width and a height
 * @example exportSvg(renderToStaticMarkup(<BarList … />), { language: 'pl', title: 'Najwięcej opinii: autobusy', … })
 */
export function exportSvg(chart: string | { readonly outerHTML: string }, meta: FigureMeta): string {
  const markup = (typeof chart === 'string' ? chart : chart.outerHTML).replaceAll('&nbsp;', '&#160;');
  const [opening = ''] = /<svg\b[^>]*>/.exec(markup) ?? [];
  const [chartWidth, chartHeight] = [Number(attribute(opening, 'width')), Number(attribute(opening, 'height'))];
  if (!(chartWidth > 0 && chartHeight > 0)) throw new RangeError('exportSvg needs an svg with a width and a height');
  const lines = frameLines(meta, chartWidth);
  const chartY = MARGIN + lines.above.height + 12;
  const footY = chartY + chartHeight + 16;
  const [width, height] = [chartWidth + 2 * MARGIN, footY + lines.below.height + MARGIN];
  const description = unescape(attribute(opening, 'aria-label'));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${meta.language}">`,
    `<title>${escape(meta.title)}</title><desc>${escape(`${description} ${meta.subtitle}`.trim())}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<g font-family="${FACE}">${drawLines(lines.above.lines, MARGIN)}</g>`,
    withPicture(resolveTokens(placeChart(markup, opening, chartY)), meta.picture, chartWidth, chartHeight),
    `<g font-family="${FACE}">${drawLines(lines.below.lines, footY)}</g>`,
    '</svg>',
  ].join('');
}

interface FrameLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly wash?: string;
}

function frameLines(meta: FigureMeta, width: number) {
  const soft = { size: 14, bold: false, colour: '#545c65' };
  const wrapped = (text: string, style: Omit<FrameLine, 'text'>): FrameLine[] =>
    wrapText(text, width / (style.bold ? 1.08 : 1), style.size).map((line) => ({ ...style, text: line }));
  const sample = { size: 14, bold: true, colour: '#5c4300', wash: '#fff3d6' };
  const above = [
    ...(meta.sample === true ? wrapped(translate(meta.language, 'common.sample-mark'), sample) : []),
    ...wrapped(meta.title, { size: 22, bold: true, colour: '#16191d' }),
    ...wrapped(meta.subtitle, soft),
  ];
  const facts = [
    translate(meta.language, 'figure.source', { source: meta.source }),
    ...(meta.method === undefined ? [] : [translate(meta.language, 'figure.method', { method: meta.method })]),
    ...(meta.n === undefined ? [] : [translate(meta.language, 'figure.n', { n: meta.n })]),
    ...(meta.state === undefined ? [] : [meta.state]),
    translate(meta.language, 'common.product'),
  ];
  const below = wrapped(facts.join(' · '), soft);
  return { above: { lines: above, height: heightOf(above) }, below: { lines: below, height: heightOf(below) } };
}

function heightOf(lines: readonly FrameLine[]): number {
  return lines.reduce((sum, line) => sum + Math.round(line.size * 1.4), 0);
}

function drawLines(lines: readonly FrameLine[], top: number): string {
  let y = top;
  return lines
    .map((line) => {
      const height = Math.round(line.size * 1.4);
      const wash =
        line.wash === undefined
          ? ''
          : `<rect x="${MARGIN - 6}" y="${y}" width="${Math.round(textWidth(line.text, line.size) * 1.08) + 12}" height="${height}" fill="${line.wash}"/>`;
      const baseline = y + Math.round(line.size * 1.05);
      y += height;
      const weight = line.bold ? ' font-weight="600"' : '';
      return `${wash}<text x="${MARGIN}" y="${baseline}" font-size="${line.size}"${weight} fill="${line.colour}">${escape(line.text)}</text>`;
    })
    .join('');
}

/** The chart as a nested svg at its place: an image of its own no longer, without style and description. */
function placeChart(markup: string, opening: string, y: number): string {
  const nested = opening
    .replace(/ (role|aria-label|style)="[^"]*"/g, '')
    .replace(/^<svg/, `<svg x="${MARGIN}" y="${y}"`);
  const start = markup.indexOf(opening);
  const end = markup.lastIndexOf('</svg>') + '</svg>'.length;
  return markup
    .slice(start, end)
    .replace(opening, () => nested)
    .replace(/<desc>[^<]*<\/desc>/, '')
    .replaceAll(/ data-(row|of)="[^"]*"/g, '');
}

/** The picture below everything else of the chart. */
function withPicture(chart: string, picture: string | undefined, width: number, height: number): string {
  if (picture === undefined) return chart;
  const image = `<image href="${escape(picture)}" width="${width}" height="${height}"/>`;
  return chart.replace('<g aria-hidden="true">', (opening) => image + opening);
}

/** `var(--ink, #16191d)` → `#16191d`, for tokens whose fallback holds no parenthesis of its own. */
function resolveTokens(markup: string): string {
  return markup.replace(/var\(--[\w-]+,\s*([^()]*)\)/g, '$1');
}

function attribute(opening: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(opening)?.[1] ?? '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
