import { useEffect, useRef, useState } from 'react';
import { moveMap, WHOLE_MAP, type MapMove, type MapView } from '#figures';

/** A move takes so long, to keep people's bearings; where less motion is asked for it takes no time. */
const GLIDE_MS = 150;

/** The view of a map and the steps that change it; `shown` glides to `view`. */
export function useMapView(): { view: MapView; shown: MapView; move: (step: MapMove) => void } {
  const [view, setView] = useState(WHOLE_MAP);
  const [shown, setShown] = useState(WHOLE_MAP);
  const last = useRef(WHOLE_MAP);
  useEffect(() => {
    const [from, began] = [last.current, performance.now()];
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    let frame = requestAnimationFrame(function glide(now) {
      const part = still ? 1 : Math.min(1, Math.max(0, (now - began) / GLIDE_MS));
      const between = (one: number, other: number) => one + (other - one) * part;
      last.current = { zoom: between(from.zoom, view.zoom), x: between(from.x, view.x), y: between(from.y, view.y) };
      setShown(last.current);
      if (part < 1) frame = requestAnimationFrame(glide);
    });
    return () => cancelAnimationFrame(frame);
  }, [view]);
  return { view, shown, move: (step) => setView((now) => moveMap(now, step)) };
}
