import { useEffect, useMemo, useRef, useState } from 'react';
import {
  mapColumns,
  mapFrame,
  placeMapLabels,
  ThemeMapNames,
  themeMiddles,
  type MapColumns,
  type MapFrame,
  type MapView,
  type ThemeMapData,
} from '#figures';
import { type ScreenLanguage } from '#language';
import { asOnPage, drawDots, literal, makeSprites, type ReadColour } from './draw-dots.js';
import styles from './canvas-map.module.css';

interface CanvasMapProps extends ThemeMapData {
  readonly width: number;
  readonly language: ScreenLanguage;
  readonly chosen: number | null;
  readonly view: MapView;
}

/** The map of themes where it has too many dots for shapes: a canvas for the dots, the names and the description over it. */
export function CanvasMap({ themes, dots, width, language, chosen, view }: CanvasMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const columns = useMemo(() => mapColumns(dots), [dots]);
  const middles = useMemo(() => themeMiddles({ themes }, columns), [themes, columns]);
  const frame = mapFrame(columns, width, view);
  const colour = useColours();
  const density = Math.min(2, window.devicePixelRatio || 1);
  const sprites = useMemo(() => makeSprites(colour, chosen, density), [colour, chosen, density]);
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    pen.setTransform(density, 0, 0, density, 0, 0);
    drawDots(pen, columns, frame, sprites, chosen);
  });
  return (
    <div className={styles.map} style={{ width: frame.width, height: frame.height }}>
      <canvas
        ref={canvas}
        width={frame.width * density}
        height={frame.height * density}
        style={{ width: frame.width, height: frame.height }}
        aria-hidden="true"
      />
      <ThemeMapNames
        {...{ themes, dots, language, frame }}
        labels={placeMapLabels({ themes }, middles, frame, chosen)}
      />
    </div>
  );
}

/** The dots of a frame as a picture in the colours of paper, twice as fine as on a page, for a file. */
export function pictureOf(columns: MapColumns, frame: MapFrame, chosen: number | null): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [frame.width * 2, frame.height * 2];
  const pen = canvas.getContext('2d');
  if (pen === null) return '';
  pen.scale(2, 2);
  drawDots(pen, columns, frame, makeSprites(literal, chosen, 2), chosen);
  return canvas.toDataURL('image/png');
}

const readPage = () => asOnPage(document.documentElement);

/** Reads the colours of the page, anew whenever its look changes: theme, contrast, and what the system asks for. */
function useColours(): ReadColour {
  const [colour, setColour] = useState(readPage);
  useEffect(() => {
    const changed = () => setColour(readPage);
    const page = new MutationObserver(changed);
    page.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    const wishes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((wish) => window.matchMedia(wish));
    for (const wish of wishes) wish.addEventListener('change', changed);
    return () => {
      page.disconnect();
      for (const wish of wishes) wish.removeEventListener('change', changed);
    };
  }, []);
  return colour;
}
