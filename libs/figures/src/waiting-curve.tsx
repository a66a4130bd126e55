import { useId } from 'react';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { formatNumber, formatPercent, translate, type ScreenLanguage } from '#language';
import { COLOURS, drawnWidth, TEXT } from './figure-style.js';
import { FigureSvg, Label, round, type ChartProps } from './figure-svg.js';
import { textWidth, wrapText } from './text-layout.js';
import {
  describeWaiting,
  partWaiting,
  stillWaiting,
  tableDays,
  type WaitedFor,
  type WaitingCurveData,
} from './waiting-curve-words.js';

const LINE = 18;
const PLOT = 200;
const LEFT = 48;
const RIGHT = 10;
/** Two lines above the plot: the promised day, and the day on which half was reached. */
const TOP = 2 * LINE + 8;
/** Half the height of the sign of what left without an end. */
const TICK = 5;

/**
 * How long something waited (Kaplan and Meier): the part that still waits falls in steps; a hatched band holds its interval, small upright
 * strokes are those that wait on or were taken back, numbers under the axis say how many still waited. A dashed line marks the promise.
 */
export function WaitingCurve(
  props: ChartProps & {
    readonly data: WaitingCurveData;
    readonly what: WaitedFor;
    /** Days promised; null without a promise. */
    readonly promised?: number | null;
    /** Further days that have a row in the table, and so a mark to be shown. */
    readonly days?: readonly number[];
  },
) {
  const { data, what, language, promised = null, days = [] } = props;
  const width = drawnWidth(props.width);
  const hatch = useId();
  const end = Math.max(1, data.lastDay ?? 0, promised ?? 0);
  const x = scaleLinear()
    .domain([0, end])
    .range([LEFT, width - RIGHT]);
  const y = scaleLinear()
    .domain([0, 1])
    .range([TOP + PLOT, TOP]);
  const caption = wrapText(translate(language, `figure.waiting.${what}.axis`), width, TEXT.small);
  const bottom = TOP + PLOT;
  const axisDays = waitingDays(data, promised, width);
  const waitingRow = bottom + 2 * LINE + caption.length * LINE + 8;
  return (
    <FigureSvg
      width={width}
      height={waitingRow + LINE + 8}
      description={props.description ?? describeWaiting(data, what, language)}
    >
      <BandHatch id={hatch} />
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line x1={LEFT} x2={width - RIGHT} y1={round(y(part))} y2={round(y(part))} stroke={COLOURS.rule} />
          <Label x={LEFT - 8} y={y(part) + 4} size={TEXT.small} anchor="end" colour={COLOURS.soft}>
            {formatPercent(language, part)}
          </Label>
        </g>
      ))}
      <PromisedDay {...{ promised, x, width, language, bottom }} />
      <path className="band" d={bandPath(data, x, y)} fill={COLOURS.blue} opacity={0.12} />
      <path className="band" d={bandPath(data, x, y)} fill={`url(#${hatch})`} />
      <path className="curve" d={curvePath(data, x, y)} fill="none" stroke={COLOURS.blue} strokeWidth={2} />
      {data.open.map(({ day }) => {
        const at = y(partWaiting(data.curve, day));
        return (
          <line
            key={day}
            className="open"
            x1={round(x(day))}
            x2={round(x(day))}
            y1={round(at - TICK)}
            y2={round(at + TICK)}
            stroke={COLOURS.ink}
          />
        );
      })}
      {tableDays(data, days).map((day) => (
        <rect
          key={day}
          data-row={day}
          x={round(x(day)) - 4}
          y={round(y(partWaiting(data.curve, day))) - 4}
          width={8}
          height={8}
          fill="none"
        />
      ))}
      <Median {...{ data, x, y, width, language }} />
      {axisDays.map((day) => (
        <g key={day} data-row={day}>
          <line x1={round(x(day))} x2={round(x(day))} y1={bottom} y2={bottom + 4} stroke={COLOURS.faint} />
          <Label {...keptInside(x(day), formatNumber(language, day), width)} y={bottom + LINE} colour={COLOURS.soft}>
            {formatNumber(language, day)}
          </Label>
          <Label {...keptInside(x(day), number(stillWaiting(data, day), language), width)} y={waitingRow + LINE}>
            {number(stillWaiting(data, day), language)}
          </Label>
        </g>
      ))}
      {caption.map((line, index) => (
        <Label key={line} x={0} y={bottom + 2 * LINE + index * LINE + 2} size={TEXT.small} colour={COLOURS.soft}>
          {line}
        </Label>
      ))}
      <Label x={0} y={waitingRow} size={TEXT.small} colour={COLOURS.soft}>
        {translate(language, 'figure.waiting.still')}
      </Label>
    </FigureSvg>
  );
}

/** Days under the axis, as many as keep apart: round ones, from 0 to the longest wait or the promise. */
export function waitingDays(
  { n, lastDay }: Pick<WaitingCurveData, 'n' | 'lastDay'>,
  promised: number | null,
  width: number,
): readonly number[] {
  const end = Math.max(1, lastDay ?? 0, promised ?? 0);
  const room = Math.max(textWidth(`${n} `, TEXT.small), textWidth(`${end} `, TEXT.small)) + 20;
  const most = Math.max(2, Math.min(9, Math.floor((drawnWidth(width) - LEFT - RIGHT) / room)));
  for (let wanted = most; wanted > 1; wanted -= 1) {
    const days = scaleLinear().domain([0, end]).ticks(wanted).filter(Number.isInteger);
    if (days.length <= most) return days;
  }
  return [0, end];
}

type Scale = ScaleLinear<number, number>;

function PromisedDay(props: {
  promised: number | null;
  x: Scale;
  width: number;
  language: ScreenLanguage;
  bottom: number;
}) {
  const { promised, x, width, language, bottom } = props;
  if (promised === null) return null;
  const text = translate(language, 'figure.waiting.promised', { count: promised });
  return (
    <>
      <line
        className="promised"
        x1={round(x(promised))}
        x2={round(x(promised))}
        y1={LINE + 2}
        y2={bottom}
        stroke={COLOURS.faint}
        strokeDasharray="3 3"
      />
      <Label {...keptInside(x(promised), text, width)} y={14} colour={COLOURS.soft}>
        {text}
      </Label>
    </>
  );
}

function Median(props: { data: WaitingCurveData; x: Scale; y: Scale; width: number; language: ScreenLanguage }) {
  const { data, x, y, width, language } = props;
  if (data.median === null) return null;
  const text = translate(language, 'figure.waiting.half', { count: data.median });
  return (
    <>
      <circle cx={round(x(data.median))} cy={round(y(0.5))} r={5} fill={COLOURS.blue} stroke={COLOURS.paper} />
      <Label {...keptInside(x(data.median), text, width)} y={14 + LINE} strong>
        {text}
      </Label>
    </>
  );
}

/** Thin slanting lines, so that the band is told from the ground without its colour. */
function BandHatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={5} stroke={COLOURS.blue} strokeWidth={1} opacity={0.35} />
      </pattern>
    </defs>
  );
}

function curvePath({ curve, lastDay }: WaitingCurveData, x: Scale, y: Scale): string {
  const steps = curve.map(({ day, unanswered }) => `H${round(x(day))}V${round(y(unanswered))}`);
  return `M${round(x(0))} ${round(y(1))}${steps.join('')}H${round(x(lastDay ?? 0))}`;
}

/** Upper ends from left to right, lower ends back; from the first step that has an interval to the last. */
function bandPath({ curve, lastDay }: WaitingCurveData, x: Scale, y: Scale): string {
  const held = curve.flatMap(({ day, lower, upper }, at) =>
    lower === null || upper === null
      ? []
      : [{ from: x(day), to: x(curve[at + 1]?.day ?? lastDay ?? day), lower: y(lower), upper: y(upper) }],
  );
  if (held.length === 0) return '';
  const above = held.map(({ from, to, upper }) => `${round(from)} ${round(upper)}L${round(to)} ${round(upper)}`);
  const below = held.map(({ from, to, lower }) => `${round(to)} ${round(lower)}L${round(from)} ${round(lower)}`);
  return `M${above.join('L')}L${below.toReversed().join('L')}Z`;
}

/** A word at a place, shifted so that it does not reach over the edge. */
function keptInside(x: number, text: string, width: number) {
  const half = textWidth(text, TEXT.small) * 0.54;
  return { x: Math.min(Math.max(x, half), width - half), size: TEXT.small, anchor: 'middle' as const };
}

function number(value: number, language: ScreenLanguage): string {
  return formatNumber(language, value);
}
