import { useState } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceArea, ReferenceLine, XAxis, YAxis } from 'recharts';
import { formatNumber, type ScreenLanguage } from '#language';
import { type PeriodCount } from './periods.js';

interface TimeChartProps {
  readonly rows: readonly PeriodCount[];
  /** Periods in which something happened; the table says what. */
  readonly marked: readonly string[];
  readonly width: number;
  readonly language: ScreenLanguage;
  readonly description: string;
  readonly nameOf: (start: string) => string;
  /** The place of the period that is being explored. */
  readonly explored: number | null;
  readonly onChoose: (from: string, to: string) => void;
}

const HEIGHT = 280;
/** Wider apart, dots would be strings of beads. */
const MOST_DOTS = 60;

/**
 * Lines over time, drawn by Recharts without its layer for the keyboard, which moves by two keys alone and announces nothing of an interval:
 * the figure around it names and describes the drawing and walks through its values. Dragging over it chooses a period.
 */
export function TimeChart({ rows, marked, width, language, description, nameOf, explored, onChoose }: TimeChartProps) {
  const [drag, setDrag] = useState<readonly [string, string] | null>(null);
  const at = explored === null ? undefined : rows[explored]?.start;
  const isSparse = rows.length <= MOST_DOTS;
  const common = { type: 'linear', isAnimationActive: false, strokeWidth: 2 } as const;
  const end = () => {
    if (drag !== null && drag[0] !== drag[1]) {
      const [from = '', to = ''] = drag.toSorted();
      onChoose(from, to);
    }
    setDrag(null);
  };
  const label = (value: unknown) => (typeof value === 'string' ? value : null);
  return (
    <LineChart
      width={width}
      height={HEIGHT}
      data={[...rows]}
      margin={{ top: 24, right: 16, bottom: 8, left: 0 }}
      accessibilityLayer={false}
      role="img"
      aria-label={description}
      desc={description}
      onMouseDown={({ activeLabel }) => {
        const day = label(activeLabel);
        if (day !== null) setDrag([day, day]);
      }}
      onMouseMove={({ activeLabel }) => {
        const day = label(activeLabel);
        if (day !== null && drag !== null && day !== drag[1]) setDrag([drag[0], day]);
      }}
      onMouseUp={end}
      onMouseLeave={() => setDrag(null)}
    >
      <CartesianGrid vertical={false} stroke="var(--rule, #dcdfe3)" />
      <XAxis dataKey="start" tickFormatter={nameOf} tick={TICK} stroke="var(--faint, #8a8a8a)" minTickGap={16} />
      <YAxis
        allowDecimals={false}
        tickFormatter={(value: number) => formatNumber(language, value)}
        tick={TICK}
        stroke="var(--faint, #8a8a8a)"
        width={56}
      />
      {marked.map((start) => (
        <ReferenceLine key={start} x={start} stroke="var(--faint, #8a8a8a)" strokeDasharray="2 4" />
      ))}
      {rows.some(({ of }) => of !== undefined) && (
        <Line
          {...common}
          dataKey="of"
          stroke="var(--faint, #8a8a8a)"
          strokeDasharray="6 4"
          dot={false}
          activeDot={false}
        />
      )}
      <Line
        {...common}
        dataKey="contributions"
        stroke="var(--blue, #12436d)"
        dot={isSparse ? { r: 3, fill: 'var(--blue, #12436d)', strokeWidth: 0 } : false}
        activeDot={false}
      />
      {at !== undefined && <ReferenceLine x={at} stroke="var(--ink, #16191d)" strokeWidth={3} />}
      {drag !== null && <ReferenceArea x1={drag[0]} x2={drag[1]} fill="var(--blue, #12436d)" fillOpacity={0.16} />}
    </LineChart>
  );
}

const TICK = { fontSize: 13, fill: 'var(--soft, #545c65)' } as const;
