import { useId } from 'react';
import { scaleLog, type ScaleLogarithmic } from 'd3-scale';
import { formatNumber, translate, type ScreenLanguage } from '#language';
import { COLOURS, drawnWidth, NARROWEST, TEXT } from './figure-style.js';
import { FigureSvg, Hatch, Label, round, type ChartProps } from './figure-svg.js';
import {
  describeRepresentation,
  isHidden,
  representationWord,
  type RepresentationRow,
} from './representation-words.js';
import { textWidth, wrapText } from './text-layout.js';

const LINE = 18;
const DOT = 6;
/** Farther than eight times fewer or more, an interval ends in an arrow. */
const FARTHEST = 8;
const TOP = 26;

interface PlacedRow {
  readonly row: RepresentationRow;
  readonly label: readonly string[];
  readonly labelY: number;
  readonly word: string;
  readonly wordX: number;
  readonly wordY: number;
  readonly wordAnchor: 'start' | 'end';
  readonly markY: number;
}

interface RepresentationPlotProps extends ChartProps {
  readonly rows: readonly RepresentationRow[];
  /** The ends of the scale, where several plots must have one; see `ratioDomain`. */
  readonly domain?: readonly [number, number];
}

/**
 * Each group's share among participants against its share among residents: a dot for the ratio, a line for its interval, on a
 * doubling scale with a line at 1. Hollow where it cannot be told yet, hatched where hidden. Rows stand in the order given.
 */
export function RepresentationPlot(props: RepresentationPlotProps) {
  const { rows, language } = props;
  const width = drawnWidth(props.width);
  const hatch = useId();
  const { placed, from, to, bottom, stacked } = placeRows(rows, width, language);
  const domain = props.domain ?? ratioDomain(rows);
  const x = scaleLog().base(2).domain(domain).range([from, to]).clamp(true);
  const axis = wrapText(translate(language, 'figure.representation.axis'), width, TEXT.small);
  const height = bottom + 46 + axis.length * LINE;
  return (
    <FigureSvg width={width} height={height} description={props.description ?? describeRepresentation(rows, language)}>
      <Hatch id={hatch} />
      <ReferenceLine
        x={x(1)}
        width={width}
        stretches={stacked ? placed.map((place) => [place.markY - 12, place.markY + 12]) : [[20, bottom]]}
        language={language}
      />
      {placed.map((place, index) => (
        <g key={index} data-row={index}>
          {place.label.map((line, at) => (
            <Label key={at} x={0} y={place.labelY + at * LINE}>
              {line}
            </Label>
          ))}
          <Marks row={place.row} y={place.markY} x={x} hatch={hatch} />
          <Label x={place.wordX} y={place.wordY} anchor={place.wordAnchor} colour={verdictColour(place.row)}>
            {place.word}
          </Label>
        </g>
      ))}
      <Axis x={x} domain={domain} y={bottom} language={language} />
      {axis.map((line, at) => (
        <Label key={at} x={0} y={bottom + 58 + at * LINE} size={TEXT.small} colour={COLOURS.soft}>
          {line}
        </Label>
      ))}
    </FigureSvg>
  );
}

/** Whole doublings around the data, 1 always inside, eight times either way at most. */
export function ratioDomain(rows: readonly Pick<RepresentationRow, 'ratio' | 'lower' | 'upper'>[]): [number, number] {
  const values = rows
    .flatMap((row) => [row.ratio, row.lower, row.upper])
    .filter((value) => value !== null && value > 0);
  const exponents = (values as number[]).map((value) => Math.log2(value));
  const low = Math.max(-Math.log2(FARTHEST), Math.min(-1, ...exponents.map(Math.floor)));
  const high = Math.min(Math.log2(FARTHEST), Math.max(1, ...exponents.map(Math.ceil)));
  return [2 ** low, 2 ** high];
}

function placeRows(rows: readonly RepresentationRow[], width: number, language: ScreenLanguage) {
  const words = rows.map((row) => representationWord(row, language));
  const sideBySide = placeSideBySide(rows, words, width);
  return sideBySide.to - sideBySide.from >= NARROWEST ? sideBySide : placeStacked(rows, words, width);
}

function placeSideBySide(rows: readonly RepresentationRow[], words: readonly string[], width: number) {
  const widest = Math.max(40, ...rows.map((row) => textWidth(row.label, TEXT.label)));
  const labelWidth = Math.min(widest, width * 0.28);
  const wordWidth = Math.max(...words.map((word) => textWidth(word, TEXT.label)), 40);
  const [from, to] = [labelWidth + 16 + DOT, width - wordWidth - 16 - DOT];
  let y = TOP;
  const placed = rows.map((row, index): PlacedRow => {
    const label = wrapText(row.label, labelWidth + 1, TEXT.label);
    const height = Math.max(34, label.length * LINE + 14);
    const middle = y + height / 2;
    y += height;
    const labelY = middle + 5 - ((label.length - 1) * LINE) / 2;
    const word = words[index] ?? '';
    return { row, label, labelY, word, wordX: to + 16, wordY: middle + 5, wordAnchor: 'start', markY: middle };
  });
  return { placed, from, to, bottom: y + 4, stacked: false };
}

function placeStacked(rows: readonly RepresentationRow[], words: readonly string[], width: number) {
  let y = TOP;
  const placed = rows.map((row, index): PlacedRow => {
    const word = words[index] ?? '';
    const wordWidth = textWidth(word, TEXT.label);
    const oneLine = textWidth(row.label, TEXT.label) + wordWidth + 12 <= width;
    const label = oneLine ? [row.label] : wrapText(row.label, width, TEXT.label);
    const labelY = y + LINE;
    const wordY = oneLine ? labelY : labelY + label.length * LINE;
    const markY = wordY + 18;
    y = markY + 14;
    return {
      row,
      label,
      labelY,
      word,
      wordX: oneLine ? width : 0,
      wordY,
      wordAnchor: oneLine ? 'end' : 'start',
      markY,
    };
  });
  return { placed, from: DOT + 2, to: width - DOT - 2, bottom: y + 4, stacked: true };
}

/** The line at 1; beside stacked rows it stands at the marks only, so that it never crosses words. */
function ReferenceLine(props: {
  readonly x: number;
  readonly width: number;
  readonly stretches: readonly (readonly number[])[];
  readonly language: ScreenLanguage;
}) {
  const text = translate(props.language, 'figure.representation.reference');
  const half = textWidth(text, TEXT.small) / 2;
  const middle = Math.min(Math.max(props.x, half), props.width - half);
  return (
    <>
      <Label x={middle} y={14} size={TEXT.small} anchor="middle" colour={COLOURS.soft}>
        {text}
      </Label>
      {props.stretches.map(([from = 0, to = 0]) => (
        <line
          key={from}
          className="proportional"
          x1={round(props.x)}
          x2={round(props.x)}
          y1={round(from)}
          y2={round(to)}
          stroke={COLOURS.faint}
          strokeDasharray="3 3"
        />
      ))}
    </>
  );
}

function Marks(props: {
  readonly row: RepresentationRow;
  readonly y: number;
  readonly x: ScaleLogarithmic<number, number>;
  readonly hatch: string;
}) {
  const { row, y, x, hatch } = props;
  const [from = 0, to = 0] = x.range();
  if (isHidden(row)) {
    return <rect className="hidden" x={from} y={y - 7} width={to - from} height={14} fill={`url(#${hatch})`} />;
  }
  if (row.ratio === null) return null;
  const colour = verdictColour(row);
  const [low = 0] = x.domain();
  const [lower, upper] = [row.lower ?? row.ratio, row.upper ?? row.ratio];
  const [start, end] = [lower <= 0 ? from : x(lower), x(upper)];
  const [, high = Infinity] = x.domain();
  return (
    <>
      {row.protected ? (
        <rect x={from} y={y - 7} width={to - from} height={14} fill={`url(#${hatch})`} opacity={0.4} />
      ) : null}
      <line className="interval" x1={round(start)} x2={round(end)} y1={y} y2={y} stroke={colour} strokeWidth={3} />
      {lower < low ? (
        <path d={`M${round(from + 7)} ${y - 5}L${round(from)} ${y}l7 5`} fill="none" stroke={colour} strokeWidth={2} />
      ) : null}
      {upper > high ? (
        <path d={`M${round(to - 7)} ${y - 5}L${round(to)} ${y}l-7 5`} fill="none" stroke={colour} strokeWidth={2} />
      ) : null}
      <circle
        className={row.verdict === 'cannot-tell' || row.verdict === null ? 'ratio hollow' : 'ratio'}
        cx={round(row.ratio <= 0 ? from : x(row.ratio))}
        cy={y}
        r={DOT}
        fill={row.verdict === 'cannot-tell' || row.verdict === null ? COLOURS.paper : colour}
        stroke={colour}
        strokeWidth={2.5}
      />
    </>
  );
}

function verdictColour(row: RepresentationRow): string {
  if (isHidden(row)) return COLOURS.soft;
  if (row.verdict === 'under') return COLOURS.below;
  return row.verdict === 'over' ? COLOURS.above : COLOURS.soft;
}

function Axis(props: {
  readonly x: ScaleLogarithmic<number, number>;
  readonly domain: readonly [number, number];
  readonly y: number;
  readonly language: ScreenLanguage;
}) {
  const { x, domain, y, language } = props;
  const [from = 0, to = 0] = x.range();
  const doublings = Math.round(Math.log2(domain[1] / domain[0]));
  const ticks = Array.from({ length: doublings + 1 }, (_, step) => domain[0] * 2 ** step);
  const anchorOf = (tick: number) => (tick === domain[0] ? 'start' : tick === domain[1] ? 'end' : 'middle');
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={round(x(tick))} x2={round(x(tick))} y1={y} y2={y + 5} stroke={COLOURS.faint} />
          <Label x={x(tick)} y={y + 20} size={TEXT.small} anchor={anchorOf(tick)} colour={COLOURS.soft}>
            {formatNumber(language, tick, 3)}
          </Label>
        </g>
      ))}
      <line x1={round(from)} x2={round(to)} y1={y} y2={y} stroke={COLOURS.rule} />
      <Label x={from} y={y + 38} size={TEXT.small} colour={COLOURS.below}>
        {`← ${translate(language, 'figure.representation.less')}`}
      </Label>
      <Label x={to} y={y + 38} size={TEXT.small} anchor="end" colour={COLOURS.above}>
        {`${translate(language, 'figure.representation.more')} →`}
      </Label>
    </>
  );
}
