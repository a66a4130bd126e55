import { useId } from 'react';
import { scaleLinear } from 'd3-scale';
import { barValue, describeBarList, type BarRow } from './bar-list-words.js';
import { COLOURS, drawnWidth, TEXT } from './figure-style.js';
import { FigureSvg, Hatch, Label, round, type ChartProps } from './figure-svg.js';
import { textWidth, wrapText } from './text-layout.js';

const LINE = 18;
const BAR = 8;
const GAP = 16;
/** A hidden value has a hatched stub of this length, whatever it is. */
const HIDDEN_LENGTH = 48;
/** Wide enough for label, bar and number in one row. */
const SIDE_BY_SIDE = 760;

/** Things and how many of each, as bars on one scale from zero, in the order given; labels and numbers stand at their bars. */
export function BarList(props: ChartProps & { readonly rows: readonly BarRow[] }) {
  const { rows, language } = props;
  const width = drawnWidth(props.width);
  const hatch = useId();
  const values = rows.map((row) => barValue(row, language));
  const valueWidth = Math.max(24, ...values.map((value) => textWidth(value, TEXT.label)));
  const sideBySide = width >= SIDE_BY_SIDE;
  const labelWidth = sideBySide
    ? Math.min(width * 0.4, Math.max(60, ...rows.map((row) => textWidth(row.label, TEXT.label))) + 1)
    : width - valueWidth - 16;
  const from = sideBySide ? labelWidth + 16 : 0;
  const to = sideBySide ? width - valueWidth - 12 : width;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...rows.map((row) => row.value ?? 0))])
    .range([0, to - from]);
  let y = 0;
  const placed = rows.map((row, index) => {
    const lines = wrapText(row.label, labelWidth, TEXT.label);
    const top = y;
    y += lines.length * LINE + (sideBySide ? 10 : BAR + GAP + 2);
    return { row, lines, top, value: values[index] ?? '' };
  });
  return (
    <FigureSvg width={width} height={Math.max(1, y)} description={props.description ?? describeBarList(rows, language)}>
      <Hatch id={hatch} />
      {placed.map(({ row, lines, top, value }, index) => {
        const barY = sideBySide ? top + (lines.length * LINE) / 2 - BAR / 2 + 1 : top + lines.length * LINE + 2;
        const length = row.value === null ? HIDDEN_LENGTH : Math.max(row.value > 0 ? 1 : 0, x(row.value));
        const colour = row.muted === true ? COLOURS.soft : COLOURS.ink;
        const valueX = sideBySide ? from + length + 8 : width;
        return (
          <g key={index} data-row={index}>
            {lines.map((line, at) => (
              <Label key={at} x={0} y={top + 14 + at * LINE} colour={colour}>
                {line}
              </Label>
            ))}
            <rect
              x={from}
              y={barY}
              width={round(to - from)}
              height={BAR}
              rx={3}
              fill={COLOURS.paleGrey}
              opacity={sideBySide ? 0 : 1}
            />
            <rect
              className="bar"
              x={from}
              y={barY}
              width={round(length)}
              height={BAR}
              rx={3}
              fill={row.value === null ? `url(#${hatch})` : row.muted === true ? COLOURS.faint : COLOURS.blue}
            />
            <Label
              x={valueX}
              y={sideBySide ? barY + BAR / 2 + 5 : top + 14}
              anchor={sideBySide ? 'start' : 'end'}
              colour={colour}
            >
              {value}
            </Label>
          </g>
        );
      })}
    </FigureSvg>
  );
}
