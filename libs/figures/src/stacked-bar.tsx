import { useId } from 'react';
import { formatNumber, formatPercent, type ScreenLanguage } from '#language';
import { COLOURS, drawnWidth, PART_COLOURS, TEXT } from './figure-style.js';
import { FigureSvg, Hatch, Label, overlay, Overlays, round, type ChartProps } from './figure-svg.js';
import { describeStackedBar, sumOfParts, type PartRow } from './stacked-bar-words.js';
import { HIDDEN } from './table-data.js';
import { textWidth } from './text-layout.js';

const BAR = 28;
const GAP = 2;
const LINE = 24;

interface PlacedPart {
  readonly row: PartRow;
  readonly x: number;
  readonly width: number;
}

/**
 * The parts of a whole as one bar, in the order given, each labelled under itself. Where one part is too narrow for its label, all
 * labels stand in a list below instead, so that no two ever touch.
 */
export function StackedBar(props: ChartProps & { readonly rows: readonly PartRow[] }) {
  const { rows, language } = props;
  const width = drawnWidth(props.width);
  const id = useId();
  const parts = placeParts(rows, width);
  const direct =
    parts.every((part) => part.width >= labelWidth(part.row, language) + 8) && parts.length === rows.length;
  const list = placeList(rows, width, language);
  return (
    <FigureSvg
      width={width}
      height={direct ? BAR + 48 : BAR + 16 + list.lines * LINE}
      description={props.description ?? describeStackedBar(rows, language)}
    >
      <Hatch id={`${id}hidden`} />
      <Overlays id={id} />
      {parts.map(({ row, x, width: long }, index) => (
        <g key={index} className="part" data-row={rows.indexOf(row)}>
          <Swatch {...{ row, rows, id }} x={x} y={0.5} width={long} height={BAR - 1} />
        </g>
      ))}
      {direct
        ? parts.map((part, index) => (
            <g key={index} data-row={rows.indexOf(part.row)}>
              <Label x={part.x} y={BAR + 18}>
                {part.row.label}
              </Label>
              <Label x={part.x} y={BAR + 37} colour={COLOURS.soft}>
                {partNumber(part.row, language)}
              </Label>
            </g>
          ))
        : list.items.map((item, index) => (
            <g key={index} data-row={index}>
              <Swatch row={item.row} {...{ rows, id }} x={item.x} y={item.y - 11} width={14} height={14} />
              <Label x={item.x + 20} y={item.y}>
                {`${item.row.label}: ${listNumber(item.row, rows, language)}`}
              </Label>
            </g>
          ))}
    </FigureSvg>
  );
}

interface SwatchProps {
  readonly row: PartRow;
  readonly rows: readonly PartRow[];
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part or its key: its colour with its pattern over it; hatched where it is hidden. */
function Swatch({ row, rows, id, x, y, width, height }: SwatchProps) {
  const box = { x: round(x), y, width: round(width), height };
  const pattern = row.muted === true ? null : overlay(id, placeOf(rows, row));
  if (row.value === null) return <rect {...box} fill={`url(#${id}hidden)`} stroke={COLOURS.faint} />;
  return (
    <>
      <rect {...box} fill={colourOf(rows, row)} stroke={row.muted === true ? COLOURS.grey : 'none'} />
      {pattern === null ? null : <rect {...box} fill={pattern} />}
    </>
  );
}

function placeParts(rows: readonly PartRow[], width: number): readonly PlacedPart[] {
  const total = sumOfParts(rows);
  const drawn = rows.filter((row) => (row.value ?? 0) > 0);
  const room = width - GAP * Math.max(0, drawn.length - 1);
  let x = 0;
  return drawn.map((row) => {
    const part = { row, x, width: ((row.value ?? 0) / total) * room };
    x += part.width + GAP;
    return part;
  });
}

/** Colours go by place among the parts, so that a part keeps its colour when another is empty. */
function colourOf(rows: readonly PartRow[], row: PartRow): string {
  if (row.muted === true) return COLOURS.paleGrey;
  return PART_COLOURS[placeOf(rows, row)] ?? COLOURS.grey;
}

function placeOf(rows: readonly PartRow[], row: PartRow): number {
  return rows.filter((other) => other.muted !== true).indexOf(row);
}

function labelWidth(row: PartRow, language: ScreenLanguage): number {
  return Math.max(textWidth(row.label, TEXT.label), textWidth(partNumber(row, language), TEXT.label));
}

function partNumber(row: PartRow, language: ScreenLanguage): string {
  return row.value === null ? HIDDEN : formatNumber(language, row.value);
}

function listNumber(row: PartRow, rows: readonly PartRow[], language: ScreenLanguage): string {
  const total = sumOfParts(rows);
  const anyHidden = rows.some((other) => other.value === null);
  if (row.value === null || anyHidden || total === 0) return partNumber(row, language);
  return `${partNumber(row, language)} (${formatPercent(language, row.value / total)})`;
}

/** As many equal columns as the longest entry allows. */
function placeList(rows: readonly PartRow[], width: number, language: ScreenLanguage) {
  const entry = (row: PartRow): number =>
    20 + textWidth(`${row.label}: ${listNumber(row, rows, language)}`, TEXT.label) + 24;
  const longest = Math.max(1, ...rows.map(entry));
  const columns = Math.max(1, Math.min(rows.length, Math.floor((width + 24) / longest)));
  const lines = Math.ceil(rows.length / columns);
  const items = rows.map((row, index) => ({
    row,
    x: Math.floor(index / lines) * longest,
    y: BAR + 24 + (index % lines) * LINE,
  }));
  return { items, lines };
}
