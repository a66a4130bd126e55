import { useId } from 'react';
import { translate, type Language } from '#language';
import {
  describeDistricts,
  perThousand,
  rateClasses,
  sortDistricts,
  writeRate,
  type DistrictRow,
  type RateClass,
} from './district-map-words.js';
import { drawAreas, type DrawnArea, type MapArea } from './district-shapes.js';
import { COLOURS, drawnWidth, TEXT } from './figure-style.js';
import { FigureSvg, Hatch, round, type ChartProps } from './figure-svg.js';
import { isHidden } from './representation-words.js';
import { textWidth, wrapText } from './text-layout.js';

const WIDEST = 720;
const TALLEST = 520;
const LINE = 18;
const SWATCH = 16;
/** From the fewest to the most: how much of the blue shows through. */
const TINTS = [0.12, 0.32, 0.52, 0.74, 1] as const;

/**
 * Places on a map, darker where more of their residents took part: at most five classes of participants per 1,000 residents with
 * their ranges below, the rate itself in every place that has room. What is hidden is hatched, what is not known cross-hatched.
 * The table beside it is its equal; pressing a place marks it here and there.
 */
export function DistrictMap(
  props: ChartProps & {
    readonly rows: readonly DistrictRow[];
    readonly areas: readonly MapArea[];
    readonly selected?: string | null;
    readonly onSelect?: (label: string) => void;
  },
) {
  const { rows, areas, language, selected = null, onSelect } = props;
  const width = Math.min(WIDEST, drawnWidth(props.width));
  const [hidden, unknown] = [useId(), useId()];
  const drawn = drawAreas(areas, width, TALLEST);
  const placeOf = new Map(sortDistricts(rows, language).map((row, index) => [row.label, index]));
  const rowOf = new Map(rows.map((row) => [row.label, row]));
  const shown = rows.filter((row) => areas.some(({ label }) => label === row.label));
  const classes = rateClasses(shown.map(perThousand).filter((rate) => rate !== null));
  const fillOf = (row: DistrictRow | undefined): { fill: string; opacity: number } => {
    if (row !== undefined && isHidden(row)) return { fill: `url(#${hidden})`, opacity: 1 };
    const rate = row === undefined ? null : perThousand(row);
    if (rate === null) return { fill: `url(#${unknown})`, opacity: 1 };
    return { fill: COLOURS.blue, opacity: tintOf(classes, rate) };
  };
  const legend = placeLegend(classes, legendEntries(shown, areas, rowOf), width, language);
  const top = drawn.height + 16;
  const ordered = drawn.areas.toSorted((a, b) => Number(a.label === selected) - Number(b.label === selected));
  return (
    <FigureSvg
      width={width}
      height={top + legend.height}
      description={props.description ?? describeDistricts(rows, language)}
    >
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
      {placeRates(drawn.areas, rowOf, width, language).map(({ x, y, text, label }) => (
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

function tintOf(classes: readonly RateClass[], rate: number): number {
  const at = classes.findIndex(({ from, to }) => rate >= from && rate <= to);
  return tintAt(at, classes.length);
}

/** Classes spread over the tints, so that three classes are as far apart as they can be. */
function tintAt(at: number, count: number): number {
  if (at < 0) return 0;
  return TINTS[count < 2 ? 2 : Math.round((at * (TINTS.length - 1)) / (count - 1))] ?? 1;
}

/** The rate at the middle of every place that is wide enough for it, none touching another. */
function placeRates(
  areas: readonly DrawnArea[],
  rowOf: ReadonlyMap<string, DistrictRow>,
  width: number,
  language: Language,
): { readonly x: number; readonly y: number; readonly text: string; readonly label: string }[] {
  const placed: { x: number; y: number; text: string; label: string; half: number }[] = [];
  for (const { label, centre, room } of areas) {
    const row = rowOf.get(label);
    const rate = row === undefined ? null : perThousand(row);
    if (rate === null) continue;
    const text = writeRate(language, rate);
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
  shown: readonly DistrictRow[],
  areas: readonly MapArea[],
  rowOf: ReadonlyMap<string, DistrictRow>,
): readonly ('hidden' | 'unknown')[] {
  const anyHidden = shown.some(isHidden);
  const anyUnknown =
    areas.some(({ label }) => !rowOf.has(label)) || shown.some((row) => !isHidden(row) && perThousand(row) === null);
  return [...(anyHidden ? (['hidden'] as const) : []), ...(anyUnknown ? (['unknown'] as const) : [])];
}

/** The classes with their ranges, and what the hatches mean, in as many lines as the width needs. */
function placeLegend(
  classes: readonly RateClass[],
  more: readonly ('hidden' | 'unknown')[],
  width: number,
  language: Language,
) {
  const title = wrapText(translate(language, 'figure.map.legend'), width, TEXT.small);
  const entries: LegendItem[] = [
    ...classes.map(({ from, to }, index) => ({
      kind: 'class' as const,
      tint: tintAt(index, classes.length),
      text: from === to ? writeRate(language, from) : `${writeRate(language, from)}–${writeRate(language, to)}`,
    })),
    ...more.map((kind) => ({ kind, tint: 1, text: translate(language, `figure.map.legend.${kind}`) })),
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

/** The cross-hatch of what is not known; what is hidden has a single hatch. */
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
