import { COLOURS, drawnWidth, TEXT } from './figure-style.js';
import { FigureSvg, round, type ChartProps } from './figure-svg.js';
import { textWidth } from './text-layout.js';
import { describeThemeMap, type MapDot, type ThemeMapData } from './theme-map-words.js';

const MARGIN = 12;
const RADIUS = 3;
const LINE = 18;
/** Of a longer name the beginning stands on the map; the list beside it has all of it. */
const LONGEST_LABEL = 26;

/** Four hues at most, for the largest themes; all others are told apart by their labels and the list. */
const HUES = [COLOURS.blue, COLOURS.green, COLOURS.orange, COLOURS.violet];

/** The colour of a theme by its place among the themes, the largest first: in the map and in the list that is its legend. */
export function mapColour(theme: number | null): string {
  return theme === null ? COLOURS.paleGrey : (HUES[theme] ?? COLOURS.faint);
}

/**
 * The shape of a dot, so that the four largest themes are told apart without their colours: a circle, a square, a triangle, a lozenge;
 * circles for all others.
 */
export function mapShape(theme: number | null, x: number, y: number, radius: number): string {
  const at = (value: number) => round(value);
  const reach = radius * 1.25;
  if (theme === 1) return `M${at(x - radius)} ${at(y - radius)}h${2 * radius}v${2 * radius}h${-2 * radius}Z`;
  if (theme === 2) return `M${at(x)} ${at(y - reach)}L${at(x + reach)} ${at(y + radius)}H${at(x - reach)}Z`;
  if (theme === 3) return `M${at(x)} ${at(y - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}Z`;
  return `M${at(x - radius)} ${at(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

/**
 * Opinions as dots: what is said in similar words lies near. The four largest themes have a colour and a shape, the others are grey; names stand in the
 * middle of their dots where they touch no other name. What stands in no theme is a small open dot. One theme can be brought forward.
 */
export function ThemeMap(props: ChartProps & ThemeMapData & { readonly chosen?: number | null }) {
  const { themes, dots, language, chosen = null } = props;
  const width = drawnWidth(props.width);
  const highest = Math.max(0.2, ...dots.map(({ y }) => y));
  const widest = Math.max(0.2, ...dots.map(({ x }) => x));
  const scale = (width - 2 * MARGIN) / widest;
  const height = Math.round(Math.min(highest * scale, width) + 2 * MARGIN);
  const down = (height - 2 * MARGIN) / highest;
  const place = ({ x, y }: { x: number; y: number }) => ({ x: MARGIN + x * scale, y: MARGIN + y * down });
  const labels = placeLabels({ themes, dots }, place, { width, height }, chosen);
  const order = [...dots].sort((a, b) => layer(a, chosen) - layer(b, chosen));
  return (
    <FigureSvg
      width={width}
      height={height}
      description={props.description ?? describeThemeMap({ themes, dots }, language)}
    >
      {order.map((dot) => {
        const { x, y } = place(dot);
        const isFaded = chosen !== null && dot.theme !== chosen;
        return (
          <path
            key={dot.id}
            className="dot"
            data-id={dot.id}
            d={mapShape(dot.theme, round(x), round(y), RADIUS)}
            fill={dot.theme === null ? COLOURS.paper : mapColour(dot.theme)}
            stroke={dot.theme === null ? COLOURS.faint : COLOURS.paper}
            strokeWidth={dot.theme === null ? 1 : 0.5}
            opacity={isFaded ? 0.25 : 1}
          />
        );
      })}
      {labels.map(({ text, x, y }) => (
        <text
          key={text}
          x={round(x)}
          y={round(y)}
          fontSize={TEXT.label}
          fontWeight={600}
          textAnchor="middle"
          fill={COLOURS.ink}
          stroke={COLOURS.paper}
          strokeWidth={4}
          paintOrder="stroke"
        >
          {text}
        </text>
      ))}
    </FigureSvg>
  );
}

/** What stands in no theme lies below, what was chosen on top. */
function layer({ theme }: MapDot, chosen: number | null): number {
  if (theme === null) return 0;
  return theme === chosen ? 2 : 1;
}

interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Names from the largest theme down, each at the median of its dots, unless it would touch one that stands already. */
function placeLabels(
  { themes, dots }: ThemeMapData,
  place: (dot: { x: number; y: number }) => { x: number; y: number },
  { width, height }: { width: number; height: number },
  chosen: number | null,
): PlacedLabel[] {
  const placed: (PlacedLabel & { half: number })[] = [];
  const order = themes.map((_, at) => at).sort((a, b) => Number(b === chosen) - Number(a === chosen) || a - b);
  for (const at of order) {
    const own = dots.filter(({ theme }) => theme === at);
    if (own.length === 0) continue;
    const { x, y } = place({ x: median(own.map((dot) => dot.x)), y: median(own.map((dot) => dot.y)) });
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
