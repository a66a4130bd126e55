import { mapColour, mapShape, type MapColumns, type MapFrame } from '#figures';

const RADIUS = 3;
/** Themes with a colour and a shape of their own; all others share the fifth look. */
const LOOKS = 4;
const SIDE = 12;

/** How a colour token of the figures reads now, or its literal of the light theme for a picture that leaves the page. */
export type ReadColour = (token: string) => string;

export const literal: ReadColour = (token) => /,\s*([^)]*)\)/.exec(token)?.[1] ?? token;

export function asOnPage(element: Element): ReadColour {
  const style = getComputedStyle(element);
  return (token) => style.getPropertyValue(/--[\w-]+/.exec(token)?.[0] ?? '').trim() || literal(token);
}

/** Each look drawn once: copying five thousand small pictures is far faster than filling five thousand shapes. */
export interface Sprites {
  readonly none: CanvasImageSource;
  readonly themes: readonly CanvasImageSource[];
  readonly chosen: CanvasImageSource;
}

export function makeSprites(colour: ReadColour, chosen: number | null, density: number): Sprites {
  const sprite = (theme: number | null, isChosen = false) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = SIDE * density;
    const pen = canvas.getContext('2d')!;
    pen.scale(density, density);
    const shape = new Path2D(mapShape(theme, SIDE / 2, SIDE / 2, isChosen ? RADIUS + 0.5 : RADIUS));
    pen.fillStyle = colour(theme === null ? 'var(--paper, #ffffff)' : mapColour(theme));
    pen.fill(shape);
    pen.lineWidth = theme === null || isChosen ? 1 : 0.5;
    pen.strokeStyle = colour(
      theme === null ? 'var(--faint, #8a8a8a)' : isChosen ? 'var(--ink, #16191d)' : 'var(--paper, #ffffff)',
    );
    pen.stroke(shape);
    return canvas;
  };
  return {
    none: sprite(null),
    themes: Array.from({ length: LOOKS + 1 }, (_, theme) => sprite(theme)),
    chosen: sprite(chosen, true),
  };
}

/** All dots inside the frame: those in no theme first, the chosen theme last, whatever was not chosen pale. */
export function drawDots(
  pen: CanvasRenderingContext2D,
  columns: MapColumns,
  { width, height, left, top, wide, high }: MapFrame,
  { none, themes, chosen: forward }: Sprites,
  chosen: number | null,
): void {
  const { across, down, theme } = columns;
  pen.clearRect(0, 0, width, height);
  for (const layer of chosen === null ? [0, 1] : [0, 1, 2]) {
    pen.globalAlpha = chosen !== null && layer < 2 ? 0.25 : 1;
    for (let dot = 0; dot < across.length; dot += 1) {
      const of = theme[dot]!;
      if ((of < 0 ? 0 : of === chosen ? 2 : 1) !== layer) continue;
      const x = left + across[dot]! * wide - SIDE / 2;
      const y = top + down[dot]! * high - SIDE / 2;
      if (x < -SIDE || x > width || y < -SIDE || y > height) continue;
      pen.drawImage(of < 0 ? none : of === chosen ? forward : themes[Math.min(of, LOOKS)]!, x, y, SIDE, SIDE);
    }
  }
  pen.globalAlpha = 1;
}
