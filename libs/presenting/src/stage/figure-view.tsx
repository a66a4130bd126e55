import { useId } from 'react';
import { textWidth, wrapText } from '#figures';
import type { FigureRow, SlideFigure } from '../slide.js';
import { joined } from '../words-of.js';

const LETTERS = 36;
const LINE = 44;
const BAR = 36;

interface FigureViewProps {
  readonly figure: SlideFigure;
  readonly width: number;
}

/** Bars in letters that the last row can read. Not for the page: for the stage. */
export function FigureView({ figure, width }: FigureViewProps) {
  if (figure.kind === 'pairs') return <PairsView figure={figure} width={width} />;
  return figure.rows.length > MOST_TALL_ROWS || width > 800 ? (
    <LineBars figure={figure} width={width} />
  ) : (
    <TallBars figure={figure} width={width} />
  );
}

const MOST_TALL_ROWS = 4;
const GAP = 16;

/** The label above its bar. */
function TallBars({ figure, width }: FigureViewProps) {
  const { rows } = figure;
  const scale = scaleOf(figure, width);
  const tops = placeRows(rows, (row) => labelLines(row, width).length * LINE + BAR + GAP);
  return (
    <svg viewBox={`0 0 ${width} ${tops.height - GAP + 8}`} role="img" aria-label={labelOf(figure)}>
      {rows.map((row, at) => {
        const lines = labelLines(row, width);
        const top = (tops.of[at] ?? 0) + lines.length * LINE;
        return (
          <g key={joined(row.label)} aria-hidden>
            {lines.map((line, n) => (
              <text key={line} x={0} y={(tops.of[at] ?? 0) + n * LINE + 34} fontSize={LETTERS} fill="var(--stage-ink)">
                {line}
              </text>
            ))}
            <Bar row={row} x={0} y={top} scale={scale} />
          </g>
        );
      })}
    </svg>
  );
}

/** The label before its bar, for many rows or a wide place. */
function LineBars({ figure, width }: FigureViewProps) {
  const { rows } = figure;
  const longest = Math.max(...rows.map(({ label }) => textWidth(joined(label), LETTERS)));
  const labels = Math.min(width * 0.55, longest + 24);
  const scale = scaleOf(figure, width - labels);
  const height = Math.min(76, Math.max(48, Math.floor(ROOM / rows.length)));
  return (
    <svg viewBox={`0 0 ${width} ${rows.length * height}`} role="img" aria-label={labelOf(figure)}>
      {rows.map((row, at) => (
        <g key={joined(row.label)} aria-hidden>
          <text x={0} y={at * height + 36} fontSize={LETTERS} fill="var(--stage-ink)">
            {shortened(joined(row.label), labels - 16)}
          </text>
          <Bar row={row} x={labels} y={at * height + 6} scale={scale} />
        </g>
      ))}
    </svg>
  );
}

const ROOM = 250;

function Bar({ row, x, y, scale }: { row: FigureRow; x: number; y: number; scale: number }) {
  const length = Math.max(4, (row.values[0] ?? 0) * scale);
  return (
    <>
      <rect x={x} y={y} width={length} height={BAR} fill={row.isMain ? 'var(--stage-blue)' : 'var(--stage-pale)'} />
      <text x={x + length + 12} y={y + 31} fontSize={LETTERS} fontWeight={600} fill="var(--stage-ink)">
        {row.text[0]?.text}
      </text>
    </>
  );
}

/** Pixels a person, so that the longest bar and its number fit. */
function scaleOf({ rows }: SlideFigure, width: number): number {
  const numbers = Math.max(...rows.map(({ text }) => textWidth(text[0]?.text ?? '', LETTERS)));
  const most = Math.max(1, ...rows.map(({ values }) => values[0] ?? 0));
  return (width - numbers - 16) / most;
}

function PairsView({ figure, width }: FigureViewProps) {
  // one slide may stand on a page several times: each hatches with a pattern of its own
  const hatch = `nsl-${useId().replace(/\W/g, '')}`;
  const { rows, series } = figure;
  const labels = Math.min(width * 0.4, Math.max(...rows.map(({ label }) => textWidth(joined(label), LETTERS))) + 24);
  const scale = pairScale(figure, width - labels);
  const first = 64;
  const height = Math.min(72, Math.max(52, Math.floor(PAIRS_ROOM / rows.length)));
  const bar = Math.round(height * 0.36);
  const [participants = '', residents = ''] = series.map(joined);
  const second = labels + 52 + textWidth(participants, LETTERS) + 40;
  const middle = bar + 18;
  return (
    <svg viewBox={`0 0 ${width} ${first + rows.length * height}`} role="img" aria-label={labelOf(figure)}>
      <defs>
        <pattern id={hatch} width={12} height={12} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={5} height={12} fill="var(--stage-edge)" />
        </pattern>
      </defs>
      <g aria-hidden>
        <rect x={labels} y={8} width={32} height={28} fill="var(--stage-blue)" />
        <text x={labels + 44} y={34} fontSize={LETTERS} fill="var(--stage-ink)">
          {participants}
        </text>
        <rect x={second} y={8} width={32} height={28} fill="var(--stage-pale)" />
        <text x={second + 44} y={34} fontSize={LETTERS} fill="var(--stage-ink)">
          {residents}
        </text>
        {rows.map((row, at) => {
          const top = first + at * height;
          const weight = row.isMain ? 600 : 400;
          const [own = 0, theirs = 0] = row.values.map((value) => (value ?? 0) * scale);
          const end = labels + Math.max(row.isHidden ? HIDDEN_MARK : 0, own, theirs) + 12;
          return (
            <g key={joined(row.label)} fontSize={LETTERS} fontWeight={weight}>
              <text x={0} y={top + middle} fill="var(--stage-ink)">
                {shortened(joined(row.label), labels - 16)}
              </text>
              {row.isHidden ? (
                <rect x={labels} y={top + 4} width={HIDDEN_MARK} height={bar} fill={`url(#${hatch})`} />
              ) : (
                <rect x={labels} y={top + 4} width={Math.max(3, own)} height={bar} fill="var(--stage-blue)" />
              )}
              <rect x={labels} y={top + 4 + bar} width={Math.max(3, theirs)} height={bar} fill="var(--stage-pale)" />
              <text x={end} y={top + middle} fill="var(--stage-ink)">
                {joined(row.text)}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}

const PAIRS_ROOM = 340;
const HIDDEN_MARK = 72;

/** Pixels for a share of 1, so that each pair and the words behind it fit. */
function pairScale({ rows }: SlideFigure, width: number): number {
  const room = rows.map(({ values, text }) => {
    const most = Math.max(0.01, ...values.map((value) => value ?? 0));
    return (width - textWidth(joined(text), LETTERS) - 16) / most;
  });
  return Math.max(1, Math.min(...room));
}

/** Both languages read the description of a figure in theirs; the first one comes first. */
function labelOf({ title, description }: SlideFigure): string {
  return title.map(({ text }, at) => `${text}. ${description[at]?.text ?? ''}`).join(' ');
}

function labelLines({ label }: FigureRow, width: number): readonly string[] {
  return wrapText(joined(label), width, LETTERS);
}

function shortened(text: string, width: number): string {
  if (textWidth(text, LETTERS) <= width) return text;
  const [line = ''] = wrapText(text, width - textWidth('…', LETTERS), LETTERS);
  return `${line}…`;
}

function placeRows(rows: readonly FigureRow[], heightOf: (row: FigureRow) => number) {
  let height = 0;
  const of = rows.map((row) => {
    const top = height;
    height += heightOf(row);
    return top;
  });
  return { of, height };
}
