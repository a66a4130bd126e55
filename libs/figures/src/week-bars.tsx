import { useId } from 'react';
import { scaleLinear } from 'd3-scale';
import { formatNumber, formatShortDate, formatShortMonth, formatYear, type ScreenLanguage } from '#language';
import { COLOURS, drawnWidth, TEXT } from './figure-style.js';
import { FigureSvg, Hatch, Label, round, type ChartProps } from './figure-svg.js';
import { HIDDEN } from './table-data.js';
import { textWidth, wrapText } from './text-layout.js';
import { describeWeekBars, type PeriodUnit, type WeekNote, type WeekRow } from './week-bars-words.js';

const LINE = 18;
const PLOT = 130;
const SHORT_NAMES = { week: formatShortDate, month: formatShortMonth, year: formatYear } as const;

/**
 * Contributions per week, month or year as bars from zero; the largest is dark. Dates are thinned until none touches the next; numbers stand
 * on every bar where there is room, else on the largest. Notes stand above, each with a thin line down to its week.
 */
export function WeekBars(
  props: ChartProps & {
    readonly rows: readonly WeekRow[];
    readonly notes?: readonly WeekNote[];
    readonly unit?: PeriodUnit;
  },
) {
  const { rows, language, notes = [], unit = 'week' } = props;
  const width = drawnWidth(props.width);
  const hatch = useId();
  const step = width / Math.max(1, rows.length);
  const bar = Math.max(1, Math.min(84, step * 0.82));
  const largest = Math.max(1, ...rows.map((row) => row.value ?? 0));
  const placedNotes = placeNotes(notes, rows, step, width);
  const top = placedNotes.height + LINE + 6;
  const y = scaleLinear().domain([0, largest]).range([0, PLOT]);
  const bottom = top + PLOT;
  const numbers = rows.map((row) => (row.value === null ? HIDDEN : formatNumber(language, row.value)));
  const room = Math.max(0, ...numbers.map((text) => textWidth(text, TEXT.small))) + 4 <= step;
  const highest = rows.findIndex((row) => row.value === largest);
  const dated = datedPeriods(rows, step, width, language, unit);
  return (
    <FigureSvg
      width={width}
      height={bottom + 28}
      description={props.description ?? describeWeekBars(rows, language, unit)}
    >
      <Hatch id={hatch} />
      {placedNotes.items.map((note, index) => (
        <g key={index}>
          <line
            className="note"
            x1={round(note.lineX)}
            x2={round(note.lineX)}
            y1={note.top + 3}
            y2={round(bottom - y(rows[note.week]?.value ?? 0) - LINE - 2)}
            stroke={COLOURS.faint}
          />
          {note.lines.map((line, at) => (
            <Label
              key={at}
              x={note.x}
              y={note.top + 14 + at * LINE}
              size={TEXT.small}
              anchor={note.anchor}
              colour={COLOURS.soft}
            >
              {line}
            </Label>
          ))}
        </g>
      ))}
      {rows.map((row, index) => {
        const height = row.value === null ? 16 : Math.max(row.value > 0 ? 1 : 0, y(row.value));
        const centre = index * step + step / 2;
        return (
          <g key={row.start} data-row={index}>
            <rect
              className="week"
              x={round(centre - bar / 2)}
              y={round(bottom - height)}
              width={round(bar)}
              height={round(height)}
              fill={row.value === null ? `url(#${hatch})` : index === highest ? COLOURS.blue : COLOURS.quietBlue}
            />
            {room || index === highest ? (
              <NumberOnBar x={centre} y={bottom - height - 5} width={width} text={numbers[index] ?? ''} />
            ) : null}
          </g>
        );
      })}
      <line x1={0} x2={width} y1={bottom} y2={bottom} stroke={COLOURS.rule} />
      {dated.map(({ x, text }) => (
        <Label key={x} x={x} y={bottom + 18} size={TEXT.small} anchor="middle" colour={COLOURS.soft}>
          {text}
        </Label>
      ))}
    </FigureSvg>
  );
}

function NumberOnBar({ x, y, width, text }: { x: number; y: number; width: number; text: string }) {
  const half = textWidth(text, TEXT.small) / 2;
  return (
    <Label x={Math.min(Math.max(x, half), width - half)} y={y} size={TEXT.small} anchor="middle">
      {text}
    </Label>
  );
}

/** Every n-th date from the first that fits, n as small as keeps a gap between neighbours and all inside the figure. */
function datedPeriods(
  rows: readonly WeekRow[],
  step: number,
  width: number,
  language: ScreenLanguage,
  unit: PeriodUnit,
) {
  const texts = rows.map((row) => SHORT_NAMES[unit](language, row.start));
  const widest = Math.max(1, ...texts.map((text) => textWidth(text, TEXT.small)));
  const every = Math.max(1, Math.ceil((widest + 8) / step));
  const inside = texts
    .map((text, index) => ({ text, x: index * step + step / 2 }))
    .filter(({ x }) => x >= widest / 2 && x <= width - widest / 2);
  return inside.filter((_, index) => index % every === 0);
}

/**
 * Notes stacked one under the other, each beside its line. Those of the left half come first, from the left, and read to the right;
 * those of the right half follow, from the right, and read to the left as far as the last line above: so no line crosses words.
 */
function placeNotes(notes: readonly WeekNote[], rows: readonly WeekRow[], step: number, width: number) {
  const lines = notes
    .map((note) => ({ text: note.text, week: rows.findIndex((row) => row.start === note.start) }))
    .filter((note) => note.week >= 0)
    .map((note) => ({ ...note, lineX: note.week * step + step / 2 }));
  const left = lines.filter((note) => note.lineX < width / 2).toSorted((a, b) => a.lineX - b.lineX);
  const right = lines.filter((note) => note.lineX >= width / 2).toSorted((a, b) => b.lineX - a.lineX);
  const lastLeft = left.at(-1)?.lineX ?? 0;
  let y = 0;
  const items = [...left, ...right].map((note) => {
    const reads = note.lineX < width / 2 ? ('start' as const) : ('end' as const);
    const room = reads === 'start' ? width - note.lineX - 6 : Math.max(60, note.lineX - lastLeft - 12);
    const wrapped = wrapText(note.text, room, TEXT.small);
    const top = y;
    y += wrapped.length * LINE;
    const x = note.lineX + (reads === 'start' ? 6 : -6);
    return { week: note.week, lines: wrapped, lineX: note.lineX, x, anchor: reads, top };
  });
  return { items, height: y };
}
