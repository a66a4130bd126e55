import { COLOURS, drawnWidth, TEXT } from './figure-style.js';
import { FigureSvg, round, type ChartProps } from './figure-svg.js';
import {
  mapColumns,
  mapFrame,
  placeMapLabels,
  themeMiddles,
  WHOLE_MAP,
  type MapFrame,
  type MapLabel,
  type MapView,
} from './theme-map-view.js';
import { describeThemeMap, type MapDot, type ThemeMapData } from './theme-map-words.js';

const RADIUS = 3;

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

/** So many dots a drawing of shapes holds without being felt; more are drawn on a canvas. */
export const MOST_SHAPES = 2_000;

/**
 * Opinions as dots: what is said in similar words lies near. The four largest themes have a colour and a shape, the others are grey; names
 * stand in the middle of their dots where they touch no other name. What stands in no theme is a small open dot. One theme can be brought
 * forward, and a part of the map looked at closely.
 */
export function ThemeMap(
  props: ChartProps & ThemeMapData & { readonly chosen?: number | null; readonly view?: MapView },
) {
  const { themes, dots, language, chosen = null, view = WHOLE_MAP } = props;
  const columns = mapColumns(dots);
  const frame = mapFrame(columns, drawnWidth(props.width), view);
  const { width, height, left, top, wide, high } = frame;
  const labels = placeMapLabels({ themes }, themeMiddles({ themes }, columns), frame, chosen);
  const order = dots.map((_, at) => at).sort((a, b) => layer(dots[a]!, chosen) - layer(dots[b]!, chosen));
  return (
    <FigureSvg
      width={width}
      height={height}
      description={props.description ?? describeThemeMap({ themes, dots }, language)}
    >
      {order.map((at) => {
        const { id, theme } = dots[at]!;
        const [x, y] = [left + columns.across[at]! * wide, top + columns.down[at]! * high];
        if (x < 0 || x > width || y < 0 || y > height) return null;
        return (
          <path
            key={id}
            className="dot"
            d={mapShape(theme, round(x), round(y), RADIUS)}
            fill={theme === null ? COLOURS.paper : mapColour(theme)}
            stroke={theme === null ? COLOURS.faint : chosen === theme ? COLOURS.ink : COLOURS.paper}
            strokeWidth={theme === null || chosen === theme ? 1 : 0.5}
            opacity={chosen !== null && theme !== chosen ? 0.25 : 1}
          />
        );
      })}
      <Names labels={labels} />
    </FigureSvg>
  );
}

function Names({ labels }: { readonly labels: readonly MapLabel[] }) {
  return labels.map(({ text, x, y }) => (
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
  ));
}

/** What stands in no theme lies below, what was chosen on top. */
function layer({ theme }: MapDot, chosen: number | null): number {
  if (theme === null) return 0;
  return theme === chosen ? 2 : 1;
}

/** What stands over a canvas that has drawn the dots: the description for those who do not see them, and the names. */
export function ThemeMapNames(
  props: Omit<ChartProps, 'width'> & ThemeMapData & { readonly frame: MapFrame; readonly labels: readonly MapLabel[] },
) {
  const { themes, dots, language, frame, labels } = props;
  return (
    <FigureSvg
      width={frame.width}
      height={frame.height}
      description={props.description ?? describeThemeMap({ themes, dots }, language)}
    >
      <Names labels={labels} />
    </FigureSvg>
  );
}
