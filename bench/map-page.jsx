// The map of themes with five thousand made-up dots, moved and zoomed at every frame: as the dashboard draws it (canvas), and as shapes.
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CanvasMap } from '../dashboards/insights/src/features/themes/map/canvas-map.tsx';
import { ThemeMap } from '../libs/figures/src/theme-map.tsx';

const SECONDS = 3;
const THEMES = 24;

/** Dots around the middles of their themes; the same ones every time. */
function makeMap(count) {
  let state = 7;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const middles = Array.from({ length: THEMES }, () => [random(), random()]);
  const near = (middle) => Math.min(1, Math.max(0, middle + (random() + random() + random() - 1.5) / 8));
  const dots = Array.from({ length: count }, (_, at) => {
    const theme = at % (THEMES + 1);
    const [x, y] = theme === THEMES ? [random(), random()] : middles[theme].map(near);
    return { id: String(at), x, y, theme: theme === THEMES ? null : theme };
  });
  const themes = middles.map((_, at) => ({ id: String(at), label: `Temat ${at + 1}`, contributions: 200, dots: 200 }));
  return { themes, dots };
}

function Moving({ shape, map, onEnd }) {
  const [view, setView] = useState({ zoom: 1, x: 0.5, y: 0.5 });
  useEffect(() => {
    const times = [];
    let frame = requestAnimationFrame(function next(now) {
      times.push(now);
      const part = (now - times[0]) / 1_000 / SECONDS;
      if (part >= 1) return onEnd(times);
      const zoom = 1 + 3 * Math.abs(Math.sin(part * Math.PI * 2));
      const reach = 0.5 - 0.5 / zoom;
      setView({ zoom, x: 0.5 + reach * Math.cos(part * 9), y: 0.5 + reach * Math.sin(part * 7) });
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [onEnd]);
  const common = { ...map, width: 800, language: 'pl', chosen: null, view };
  return createElement(shape === 'canvas' ? CanvasMap : ThemeMap, common);
}

/** The time between frames, and the longest task that kept the page from answering, in milliseconds. */
window.measureMap = (shape, count) =>
  new Promise((done) => {
    const tasks = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    const onEnd = (times) => {
      root.unmount();
      observer.disconnect();
      const gaps = times.slice(1).map((time, at) => time - times[at]);
      // the first frames draw the map for the first time
      const moving = gaps.slice(3);
      const spent = moving.reduce((sum, gap) => sum + gap, 0);
      done({ rate: (1_000 * moving.length) / spent, longest: Math.max(...moving), frames: times.length, tasks });
    };
    root.render(createElement(Moving, { shape, map: makeMap(count), onEnd }));
  });
