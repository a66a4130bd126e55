import { useId } from 'react';
import { translate, type ScreenLanguage } from '#language';
import { rateClasses, type RateClass } from './area-classes.js';
import { drawAreas, type DrawnArea, type MapArea } from './district-shapes.js';
import { COLOURS, drawnWidth, TEXT } from './figure-style.js';
import { FigureSvg, Hatch, round, type ChartProps } from './figure-svg.js';
import { textWidth, wrapText } from './text-layout.js';

const WIDEST = 720;
const TALLEST = 520;
const LINE = 18;
const SWATCH = 16;
/** From the fewest to the most: how much of the blue shows through. */
const TINTS = [0.12, 0.32, 0.52, 0.74, 1] as const;

/** What an area is painted by: a number as it is written; null where there is none. */
export interface AreaValue {
  readonly label: string;
  readonly value: number | null;
  readonly isHidden: boolean;
}

/** What the numbers of a map are called, and how one of them is written. */
export interface AreaWords {
  readonly legend: string;
  /** Why an area that is not hidden has no number. */
  readonly unknown: string;
  readonly description: string;
  readonly write: (value: number) => string;
}

/** The shapes, and the one that is marked. */
export interface Areas {
  readonly areas: readonly MapArea[];
  readonly selected?: string | null;
  readonly onSelect?: (label: string) => void;
}

/**
 * Areas of a municipality, darker where a number is higher: at most five classes with their ranges below, the number itself in every
 * area that has room. What is hidden is hatched, what has no number cross-hatched. Pressing an area tells its label.
 *
 * @param rows in the order of the figure's table, which marks are called by
 */
export function AreaMap(
  props: ChartProps & Areas & { readonly rows: readonly AreaValue[]; readonly words: AreaWords },
) {
  const { rows, areas, language, words, selected = null, onSelect } = props;
  const width = Math.min(WIDEST, drawnWidth(props.width));
  const [hidden, unknown] = [useId(), useId()];
  const drawn = drawAreas(areas, width, TALLEST);
  const placeOf = new Map(rows.map((row, index) => [row.label, index]));
  const rowOf = new Map(rows.map((row) => [row.label, row]));
  const shown = rows.filter((row) => areas.some(({ label }) => label === row.label));
  const classes = rateClasses(shown.flatMap((row) => valueOf(row) ?? []));
  const fillOf = (row: AreaValue | undefined): { fill: string; opacity: number } => {
    if (row?.isHidden) return { fill: `url(#${hidden})`, opacity: 1 };
    const value = valueOf(row);
    if (value === null) return { fill: `url(#${unknown})`, opacity: 1 };
    return { fill: COLOURS.blue, opacity: tintOf(classes, value) };
  };
  const legend = placeLegend(classes, legendEntries(shown, areas, rowOf), width, words, language);
  const top = drawn.height + 16;
  const ordered = drawn.areas.toSorted((a, b) => Number(a.label === selected) - Number(b.label === selected));
  return (
    <FigureSvg width={width} height={top + legend.height} description={props.description ?? words.description}>
      <Hatch id={hidden} />
      <CrossHatch id={unknown} />
      {ordered.map((area) => {
        const { fill, opacity } = fillOf(rowOf.get(area.label));
        const isSelected = area.label === selected;
        return (
          <path
            key={area.label}
            className={isSelected ? 'area selected' : 'area'}
            d={area.path}
            data-row={placeOf.get(area.label)}
            fill={fill}
            fillOpacity={opacity}
            fillRule="evenodd"
            stroke={isSelected ? COLOURS.orange : COLOURS.soft}
            strokeWidth={isSelected ? 3.5 : 1}
            strokeLinejoin="round"
            {...(onSelect === undefined
              ? {}
              : { onClick: () => onSelect(area.label), style: { cursor: 'pointer' as const } })}
          />
        );
      })}
      {placeNumbers(drawn.areas, rowOf, width, words).map(({ x, y, text, label }) => (
        <text
          data-of={placeOf.get(label)}
          key={`${x} ${y}`}
          x={x}
          y={y}
          fontSize={TEXT.small}
          textAnchor="middle"
          fill={COLOURS.ink}
          stroke={COLOURS.paper}
          strokeWidth={3.5}
          strokeLinejoin="round"
          paintOrder="stroke"
          pointerEvents="none"
        >
          {text}
        </text>
      ))}
      {legend.items.map((item, index) => (
        <g key={index}>
          <rect
            x={item.x}
            y={top + item.y}
            width={SWATCH}
            height={SWATCH}
            fill={item.kind === 'class' ? COLOURS.blue : `url(#${item.kind === 'hidden' ? hidden : unknown})`}
            fillOpacity={item.tint}
            stroke={COLOURS.soft}
          />
          <text x={item.x + SWATCH + 8} y={top + item.y + 13} fontSize={TEXT.small} fill={COLOURS.soft}>
            {item.text}
          </text>
        </g>
      ))}
      {legend.title.map((line, index) => (
        <text key={line} x={0} y={top + 13 + index * LINE} fontSize={TEXT.small} fill={COLOURS.soft}>
          {line}
        </text>
      ))}
    </FigureSvg>
  );
}

function valueOf(row: AreaValue | undefined): number | null {
  return row === undefined || row.isHidden ? null : row.value;
}

function tintOf(classes: readonly RateClass[], value: number): number {
  const at = classes.findIndex(({ from, to }) => value >= from && value <= to);
  return tintAt(at, classes.length);
}

/** Classes spread over the tints, so that three classes are as far apart as they can be. */
function tintAt(at: number, count: number): number {
  if (at < 0) return 0;
  return TINTS[count < 2 ? 2 : Math.round((at * (TINTS.length - 1)) / (count - 1))] ?? 1;
}

/** The number at the middle of every area that is wide enough for it, none touching another. */
function placeNumbers(
  areas: readonly DrawnArea[],
  rowOf: ReadonlyMap<string, AreaValue>,
  width: number,
  words: AreaWords,
): { readonly x: number; readonly y: number; readonly text: string; readonly label: string }[] {
  const placed: { x: number; y: number; text: string; label: string; half: number }[] = [];
  for (const { label, centre, room } of areas) {
    const value = valueOf(rowOf.get(label));
    if (value === null) continue;
    const text = words.write(value);
    const half = textWidth(text, TEXT.small) / 2;
    const [x, y] = [round(centre[0]), round(centre[1] + 5)];
    if (room.width < half * 2 + 8 || room.height < 20 || x - half < 0 || x + half > width) continue;
    const isFree = placed.every((other) => Math.abs(other.x - x) > other.half + half + 2 || Math.abs(other.y - y) > 15);
    if (isFree) placed.push({ x, y, text, label, half });
  }
  return placed;
}

interface LegendItem {
  readonly kind: 'class' | 'hidden' | 'unknown';
  readonly tint: number;
  readonly text: string;
}

function legendEntries(
  shown: readonly AreaValue[],
  areas: readonly MapArea[],
  rowOf: ReadonlyMap<string, AreaValue>,
): readonly ('hidden' | 'unknown')[] {
  const anyHidden = shown.some((row) => row.isHidden);
  const anyUnknown =
    areas.some(({ label }) => !rowOf.has(label)) || shown.some((row) => !row.isHidden && row.value === null);
  return [...(anyHidden ? (['hidden'] as const) : []), ...(anyUnknown ? (['unknown'] as const) : [])];
}

/** The classes with their ranges, and what the hatches mean, in as many lines as the width needs. */
function placeLegend(
  classes: readonly RateClass[],
  more: readonly ('hidden' | 'unknown')[],
  width: number,
  words: AreaWords,
  language: ScreenLanguage,
) {
  const title = wrapText(words.legend, width, TEXT.small);
  const entries: LegendItem[] = [
    ...classes.map(({ from, to }, index) => ({
      kind: 'class' as const,
      tint: tintAt(index, classes.length),
      text: from === to ? words.write(from) : `${words.write(from)}–${words.write(to)}`,
    })),
    ...more.map((kind) => ({
      kind,
      tint: 1,
      text: kind === 'hidden' ? translate(language, 'figure.map.legend.hidden') : words.unknown,
    })),
  ];
  let [x, y] = [0, title.length * LINE + 6];
  const items = entries.map((entry) => {
    const needed = SWATCH + 8 + textWidth(entry.text, TEXT.small) + 20;
    if (x > 0 && x + needed - 20 > width) [x, y] = [0, y + 24];
    const item = { ...entry, x, y };
    x += Math.ceil(needed);
    return item;
  });
  return { title, items, height: y + 24 };
}

/** The cross-hatch of what has no number; what is hidden has a single hatch. */
function CrossHatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={8} height={8} fill={COLOURS.paleGrey} />
        <path d="M0 0V8M0 0H8" stroke={COLOURS.faint} strokeWidth={1.5} fill="none" />
      </pattern>
    </defs>
  );
}
