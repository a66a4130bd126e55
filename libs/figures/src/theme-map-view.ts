import { TEXT } from './figure-style.js';
import { textWidth } from './text-layout.js';
import { type MapDot, type ThemeMapData } from './theme-map-words.js';

const MARGIN = 12;
const LINE = 18;
/** Of a longer name the beginning stands on the map; the list beside it has all of it. */
const LONGEST_LABEL = 26;
const FARTHEST_ZOOM = 12;
const ZOOM_STEP = 1.5;
/** Part of what is seen by which one step moves. */
const PAN_STEP = 0.25;

/** What of the map is seen: how many times larger than whole, and which place, 0…1 each way, is in the middle. */
export interface MapView {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE_MAP: MapView = { zoom: 1, x: 0.5, y: 0.5 };

export type MapMove = 'in' | 'out' | 'left' | 'right' | 'up' | 'down' | 'whole';

/** The view after one step; it never leaves the map. */
export function moveMap({ zoom, x, y }: MapView, move: MapMove): MapView {
  const step = PAN_STEP / zoom;
  if (move === 'whole') return WHOLE_MAP;
  if (move === 'in') return held({ zoom: zoom * ZOOM_STEP, x, y });
  if (move === 'out') return held({ zoom: zoom / ZOOM_STEP, x, y });
  if (move === 'left' || move === 'right') return held({ zoom, x: x + (move === 'left' ? -step : step), y });
  return held({ zoom, x, y: y + (move === 'up' ? -step : step) });
}

function held(view: MapView): MapView {
  const zoom = Math.min(FARTHEST_ZOOM, Math.max(1, view.zoom));
  const half = 0.5 / zoom;
  const within = (value: number) => Math.min(1 - half, Math.max(half, value));
  return { zoom, x: within(view.x), y: within(view.y) };
}

/** Every dot in columns, its place as a part of the map's width and height, 0…1: what a canvas draws from, frame after frame. */
export interface MapColumns {
  readonly across: Float32Array;
  readonly down: Float32Array;
  /** Place of the theme; -1 for what stands in none. */
  readonly theme: Int16Array;
  /** Height of the map for each pixel of its width. */
  readonly tall: number;
}

export function mapColumns(dots: readonly MapDot[]): MapColumns {
  const widest = dots.reduce((most, { x }) => Math.max(most, x), 0.2);
  const highest = dots.reduce((most, { y }) => Math.max(most, y), 0.2);
  return {
    across: Float32Array.from(dots, ({ x }) => x / widest),
    down: Float32Array.from(dots, ({ y }) => y / highest),
    theme: Int16Array.from(dots, ({ theme }) => theme ?? -1),
    tall: highest / widest,
  };
}

/** Where the map stands in a drawing of a width: `x` and `y` of a dot are `left + across · wide` and `top + down · high`. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly wide: number;
  readonly high: number;
}

export function mapFrame(columns: Pick<MapColumns, 'tall'>, width: number, view: MapView = WHOLE_MAP): MapFrame {
  const inner = width - 2 * MARGIN;
  const innerHigh = Math.min(columns.tall * inner, width);
  const [wide, high] = [inner * view.zoom, innerHigh * view.zoom];
  return {
    width,
    height: Math.round(innerHigh + 2 * MARGIN),
    left: MARGIN + inner / 2 - view.x * wide,
    top: MARGIN + innerHigh / 2 - view.y * high,
    wide,
    high,
  };
}

/** The middle of each theme's dots (medians), as parts of the map; null for a theme without a dot. */
export type ThemeMiddles = readonly (readonly [across: number, down: number] | null)[];

export function themeMiddles({ themes }: Pick<ThemeMapData, 'themes'>, columns: MapColumns): ThemeMiddles {
  const places: number[][] = themes.map(() => []);
  columns.theme.forEach((theme, dot) => places[theme]?.push(dot));
  return places.map((dots) =>
    dots.length === 0
      ? null
      : [median(dots.map((dot) => columns.across[dot]!)), median(dots.map((dot) => columns.down[dot]!))],
  );
}

export interface MapLabel {
  readonly text: string;
  /** Middle of its baseline. */
  readonly x: number;
  readonly y: number;
}

/** Names from the largest theme down, the chosen one first, each at the middle of its dots, unless it would touch one that stands already. */
export function placeMapLabels(
  { themes }: Pick<ThemeMapData, 'themes'>,
  middles: ThemeMiddles,
  frame: MapFrame,
  chosen: number | null,
): readonly MapLabel[] {
  const { width, height, left, top, wide, high } = frame;
  const placed: (MapLabel & { half: number })[] = [];
  const order = themes.map((_, at) => at).sort((a, b) => Number(b === chosen) - Number(a === chosen) || a - b);
  for (const at of order) {
    const middle = middles[at] ?? null;
    if (middle === null) continue;
    const [x, y] = [left + middle[0] * wide, top + middle[1] * high];
    if (x < 0 || x > width || y < 0 || y > height) continue;
    const { label } = themes[at]!;
    const text = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;
    const half = textWidth(text, TEXT.label) / 2;
    const one = {
      text,
      half,
      x: Math.min(Math.max(x, half + 2), width - half - 2),
      y: Math.min(Math.max(y, LINE), height - 4),
    };
    const touches = placed.some(
      (other) => Math.abs(other.x - one.x) < other.half + one.half + 6 && Math.abs(other.y - one.y) < LINE,
    );
    if (!touches) placed.push(one);
  }
  return placed;
}

/** The dot nearest to a point of the drawing, none when none is so near; its place among the dots. */
export function nearestDot(columns: MapColumns, frame: MapFrame, point: { x: number; y: number }, reach: number) {
  let [found, least] = [-1, reach];
  for (let dot = 0; dot < columns.across.length; dot += 1) {
    const x = frame.left + columns.across[dot]! * frame.wide - point.x;
    const y = frame.top + columns.down[dot]! * frame.high - point.y;
    const distance = Math.hypot(x, y);
    if (distance < least) [found, least] = [dot, distance];
  }
  return found < 0 ? null : found;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
