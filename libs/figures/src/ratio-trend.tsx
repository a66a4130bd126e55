import { useId } from 'react';
import { scaleLog, type ScaleLogarithmic } from 'd3-scale';
import { formatNumber, formatRatio, formatShortDate, translate, type ScreenLanguage } from '#language';
import { COLOURS, drawnWidth, TEXT } from './figure-style.js';
import { FigureSvg, Hatch, Label, round, type ChartProps } from './figure-svg.js';
import { describeTrend, type TrendPoint, type TrendSeries } from './ratio-trend-words.js';
import { textWidth, wrapText } from './text-layout.js';

const LINE = 18;
const TITLE_GAP = 22;
const PLOT = 92;
const GAP = 32;
const LEFT = 44;
const DOT = 5;
/** Beyond eight times more or fewer a band ends at the edge. */
const FARTHEST = 8;

/**
 * The representation ratio of groups as people came in: one panel a group under one locked, doubling scale, so that neither colours
 * nor crossing lines have to be told apart. A line joins the ratios, a band holds their intervals, a dashed line marks 1; dots whose
 * interval holds 1 are hollow, hidden days hatched, and where nothing is known the line is broken.
 */
export function RatioTrend(props: ChartProps & { readonly series: readonly TrendSeries[] }) {
  const { series, language } = props;
  const width = drawnWidth(props.width);
  const hatch = useId();
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ upTo }) => upTo)))].toSorted();
  const step = (width - LEFT - 8) / Math.max(1, days.length);
  const at = (day: string) => LEFT + (days.indexOf(day) + 0.5) * step;
  const domain = trendDomain(series);
  const axis = wrapText(translate(language, 'figure.representation.axis'), width, TEXT.small);
  const titles = series.map(({ label }) => wrapText(label, width * 0.94, TEXT.label));
  const titleHeight = Math.max(1, ...titles.map((lines) => lines.length)) * LINE + TITLE_GAP;
  const bottom = series.length * (titleHeight + PLOT + GAP);
  return (
    <FigureSvg
      width={width}
      height={bottom + LINE + 8 + axis.length * LINE}
      description={props.description ?? describeTrend(series, language)}
    >
      <Hatch id={hatch} />
      {series.map(({ label, points }, index) => {
        const top = index * (titleHeight + PLOT + GAP) + titleHeight;
        const y = scaleLog()
          .base(2)
          .domain(domain)
          .range([top + PLOT, top])
          .clamp(true);
        return (
          <g key={label}>
            {titles[index]?.map((line, at) => (
              <Label key={line} x={0} y={top - titleHeight + 14 + at * LINE} strong>
                {line}
              </Label>
            ))}
            <Guides y={y} width={width} language={language} />
            <Days points={points} first={firstRow(series, index)} {...{ at, y, step, hatch, language }} />
          </g>
        );
      })}
      {namedDays(days, step, width, language).map(({ x, text }) => (
        <Label key={x} x={x} y={bottom + 8} size={TEXT.small} anchor="middle" colour={COLOURS.soft}>
          {text}
        </Label>
      ))}
      {axis.map((line, index) => (
        <Label key={line} x={0} y={bottom + LINE + 14 + index * LINE} size={TEXT.small} colour={COLOURS.soft}>
          {line}
        </Label>
      ))}
    </FigureSvg>
  );
}

/** Whole doublings around all intervals, 1 always inside. */
function trendDomain(series: readonly TrendSeries[]): [number, number] {
  const values = series
    .flatMap(({ points }) => points.flatMap(({ ratio, lower, upper }) => [ratio, lower, upper]))
    .filter((value) => value !== null && value > 0) as number[];
  const exponents = values.map((value) => Math.log2(value));
  const farthest = Math.log2(FARTHEST);
  const low = Math.max(-farthest, Math.min(-1, ...exponents.map(Math.floor)));
  const high = Math.min(farthest, Math.max(1, ...exponents.map(Math.ceil)));
  return [2 ** low, 2 ** high];
}

/** The line at 1 and the two ends of the scale. */
function Guides(props: {
  readonly y: ScaleLogarithmic<number, number>;
  readonly width: number;
  readonly language: ScreenLanguage;
}) {
  const { y, width, language } = props;
  const [low = 0.5, high = 2] = y.domain();
  return (
    <>
      {[low, 1, high].map((tick) => (
        <g key={tick}>
          <line
            className={tick === 1 ? 'proportional' : 'end'}
            x1={LEFT}
            x2={width}
            y1={round(y(tick))}
            y2={round(y(tick))}
            stroke={tick === 1 ? COLOURS.faint : COLOURS.rule}
            {...(tick === 1 ? { strokeDasharray: '3 3' } : {})}
          />
          <Label x={LEFT - 8} y={y(tick) + 4} size={TEXT.small} anchor="end" colour={COLOURS.soft}>
            {formatNumber(language, tick, 3)}
          </Label>
        </g>
      ))}
    </>
  );
}

function Days(props: {
  readonly points: readonly TrendPoint[];
  /** The row of the table in which the first point stands. */
  readonly first: number;
  readonly at: (day: string) => number;
  readonly y: ScaleLogarithmic<number, number>;
  readonly step: number;
  readonly hatch: string;
  readonly language: ScreenLanguage;
}) {
  const { points, first, at, y, step, hatch, language } = props;
  const [low = 0.5] = y.domain();
  const [bottom = 0, top = 0] = y.range();
  const rowOf = (day: string) => first + points.findIndex(({ upTo }) => upTo === day);
  const height = (value: number | null) => round(value === null || value <= low ? bottom : y(value));
  const room = points.every(({ ratio }) => textWidth(formatRatio(language, ratio ?? 0), TEXT.small) + 6 <= step);
  return (
    <>
      {points
        .filter(({ people }) => people === null)
        .map(({ upTo }) => (
          <rect
            key={upTo}
            className="hidden"
            data-row={rowOf(upTo)}
            x={round(at(upTo) - Math.min(12, step / 2 - 1))}
            y={top}
            width={round(Math.min(24, step - 2))}
            height={bottom - top}
            fill={`url(#${hatch})`}
          />
        ))}
      {stretches(points).map((run) => {
        const above = run.map(({ upTo, upper }) => `${round(at(upTo))} ${height(upper)}`);
        const below = run.map(({ upTo, lower }) => `${round(at(upTo))} ${height(lower)}`).reverse();
        const line = run.map(({ upTo, ratio }) => `${round(at(upTo))} ${height(ratio)}`);
        return (
          <g key={run[0]?.upTo}>
            {run.length > 1 ? (
              <>
                <path className="band" d={`M${[...above, ...below].join('L')}Z`} fill={COLOURS.blue} opacity={0.16} />
                <path d={`M${line.join('L')}`} fill="none" stroke={COLOURS.blue} strokeWidth={2} />
              </>
            ) : null}
          </g>
        );
      })}
      {points
        .filter(({ ratio }) => ratio !== null)
        .map((point) => {
          const x = round(at(point.upTo));
          const isClear = (point.lower ?? 0) > 1 || (point.upper ?? Infinity) < 1;
          return (
            <g key={point.upTo} data-row={rowOf(point.upTo)}>
              <line
                className="interval"
                x1={x}
                x2={x}
                y1={height(point.lower)}
                y2={height(point.upper)}
                stroke={COLOURS.blue}
                strokeWidth={1.5}
              />
              <circle
                className={isClear ? 'ratio' : 'ratio hollow'}
                cx={x}
                cy={height(point.ratio)}
                r={DOT}
                fill={isClear ? COLOURS.blue : COLOURS.paper}
                stroke={COLOURS.blue}
                strokeWidth={2}
              />
              {room ? (
                <Label x={x} y={height(point.upper) - 6} size={TEXT.small} anchor="middle">
                  {formatRatio(language, point.ratio ?? 0)}
                </Label>
              ) : null}
            </g>
          );
        })}
    </>
  );
}

/** Points stand in the table one group after the other. */
function firstRow(series: readonly TrendSeries[], index: number): number {
  return series.slice(0, index).reduce((sum, { points }) => sum + points.length, 0);
}

/** Neighbouring days that all have a ratio: the line is broken where one has none. */
function stretches(points: readonly TrendPoint[]): readonly (readonly TrendPoint[])[] {
  const runs: TrendPoint[][] = [[]];
  for (const point of points) {
    if (point.ratio === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

/** Every n-th day, n as small as keeps the names apart and inside. */
function namedDays(days: readonly string[], step: number, width: number, language: ScreenLanguage) {
  const texts = days.map((day) => formatShortDate(language, day));
  const widest = Math.max(1, ...texts.map((text) => textWidth(text, TEXT.small)));
  const every = Math.max(1, Math.ceil((widest + 8) / step));
  return texts
    .map((text, index) => ({ text, x: round(LEFT + (index + 0.5) * step) }))
    .filter(({ x }) => x >= widest / 2 && x <= width - widest / 2)
    .filter((_, index) => index % every === 0);
}
