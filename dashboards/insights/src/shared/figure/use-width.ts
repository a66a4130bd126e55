import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width of a place on the page in whole pixels; 0 until it has been measured, which is before anything of it is seen. */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const place = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    setWidth(Math.floor(innerWidthOf(element)));
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}

/** As a ResizeObserver tells it, without waiting for one: figures that come a moment later would push what stands below them. */
function innerWidthOf(element: HTMLElement): number {
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(element);
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth];
  return element.getBoundingClientRect().width - around.reduce((sum, edge) => sum + Number.parseFloat(edge), 0);
}
