import { type ReactNode } from 'react';
import { type ScreenLanguage } from '#language';
import { COLOURS, FONT_FAMILY, TEXT } from './figure-style.js';

/** What every chart of this library takes beside its rows. */
export interface ChartProps {
  readonly language: ScreenLanguage;
  /** Pixels of the place it stands in; 280 at least. */
  readonly width: number;
  /** Text alternative written by a person; without it the generated one stands. */
  readonly description?: string;
}

/** The drawing of a figure: one image with a description for assistive technology, whose marks are hidden from it. */
export function FigureSvg(props: {
  readonly width: number;
  readonly height: number;
  readonly description: string;
  readonly children: ReactNode;
}) {
  const { width, height, description, children } = props;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={description}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT_FAMILY}
      fontSize={TEXT.label}
      fill={COLOURS.ink}
      style={{ display: 'block', maxWidth: '100%', height: 'auto', fontVariantNumeric: 'tabular-nums' }}
    >
      <desc>{description}</desc>
      <g aria-hidden="true">{children}</g>
    </svg>
  );
}

/** The hatch of what is hidden for privacy. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill={COLOURS.paper} />
        <line x1={0} x2={0} y1={0} y2={6} stroke={COLOURS.faint} strokeWidth={2} />
      </pattern>
    </defs>
  );
}

/** Told apart without colour: the first is plain, then slanting lines, level lines, dots, upright lines; what follows is plain again. */
const OVERLAYS = ['', 'slant', 'level', 'dots', 'upright'] as const;

/** The patterns that lie over neighbouring colours; `overlay` names the one of a place. */
export function Overlays({ id }: { readonly id: string }) {
  const line = { stroke: COLOURS.paper, strokeWidth: 1.5 };
  const box = { width: 7, height: 7, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern id={`${id}slant`} {...box} patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={7} {...line} />
      </pattern>
      <pattern id={`${id}level`} {...box}>
        <line x1={0} x2={7} y1={3} y2={3} {...line} />
      </pattern>
      <pattern id={`${id}dots`} {...box}>
        <circle cx={3.5} cy={3.5} r={1.4} fill={COLOURS.paper} />
      </pattern>
      <pattern id={`${id}upright`} {...box}>
        <line x1={3} x2={3} y1={0} y2={7} {...line} />
      </pattern>
    </defs>
  );
}

/** The pattern over the colour of a place; null where the colour stands plain. */
export function overlay(id: string, place: number): string | null {
  const name = OVERLAYS[place] ?? '';
  return name === '' ? null : `url(#${id}${name})`;
}

/** One line of text; `y` is its baseline. */
export function Label(props: {
  readonly x: number;
  readonly y: number;
  readonly children: string;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly colour?: string;
  readonly strong?: boolean;
}) {
  const { x, y, children, size = TEXT.label, anchor = 'start', colour = COLOURS.ink, strong = false } = props;
  return (
    <text
      x={round(x)}
      y={round(y)}
      fontSize={size}
      textAnchor={anchor}
      fill={colour}
      fontWeight={strong ? 600 : undefined}
    >
      {children}
    </text>
  );
}

/** To a tenth of a pixel, so that markup is the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
