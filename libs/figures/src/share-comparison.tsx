import { useId } from 'react';
import { scaleLinear } from 'd3-scale';
import { formatPercent, translate, type ScreenLanguage } from '#language';
import { COLOURS, drawnWidth, TEXT } from './figure-style.js';
import { FigureSvg, Hatch, Label, round, type ChartProps } from './figure-svg.js';
import { describeComparison, type ComparedNames, type ComparedShare } from './share-comparison-words.js';
import { textWidth, wrapText } from './text-layout.js';

const LINE = 18;
const DOT = 6;
/** A hidden row has a hatched stub of this length, whatever it is. */
const HIDDEN_LENGTH = 64;
/** Wide enough for name, marks and words in one row. */
const SIDE_BY_SIDE = 780;

/**
 * Shares in per cent, each beside another: a dot with its interval for the one, an upright tick for the other, on one scale from
 * zero. Both numbers and what they say stand in words at the row. Hidden rows are hatched.
 */
export function ShareComparison(
  props: ChartProps & { readonly rows: readonly ComparedShare[]; readonly names: ComparedNames },
) {
  const { rows, names, language } = props;
  const width = drawnWidth(props.width);
  const hatch = useId();
  const key = placeKey(names, width);
  const isWide = width >= SIDE_BY_SIDE;
  const labelWidth = isWide ? width * 0.32 : width;
  const wordsWidth = isWide ? width * 0.28 : width;
  const [from, to] = isWide ? [labelWidth + 20, width - wordsWidth - 20] : [DOT + 2, width - DOT - 2];
  const largest = Math.max(0.01, ...rows.flatMap((row) => [row.share ?? 0, row.upper ?? 0, row.other ?? 0]));
  const x = scaleLinear().domain([0, largest]).nice(4).range([from, to]).clamp(true);
  let y = key.height;
  const placed = rows.map((row) => {
    const label = wrapText(row.label, labelWidth, TEXT.label);
    const words = wrapText(wordsOf(row, language), wordsWidth, TEXT.small);
    const top = y;
    const height = isWide
      ? Math.max(label.length, words.length) * LINE + 14
      : (label.length + words.length) * LINE + 34;
    y += height;
    const mark = isWide ? top + height / 2 : top + (label.length + words.length) * LINE + 14;
    return { row, label, words, top, height, mark };
  });
  const bottom = y + 4;
  return (
    <FigureSvg
      width={width}
      height={bottom + 26}
      description={props.description ?? describeComparison(rows, names, language)}
    >
      <Hatch id={hatch} />
      {key.marks}
      {placed.map(({ row, label, words, top, height, mark }, index) => (
        <g key={index} data-row={index}>
          {label.map((line, at) => (
            <Label key={at} x={0} y={isWide ? mark + 5 + (at - (label.length - 1) / 2) * LINE : top + 14 + at * LINE}>
              {line}
            </Label>
          ))}
          {words.map((line, at) => (
            <Label
              key={at}
              x={isWide ? to + 20 : 0}
              y={isWide ? mark + 5 + (at - (words.length - 1) / 2) * LINE : top + 14 + (label.length + at) * LINE}
              size={TEXT.small}
              colour={toneOf(row)}
            >
              {line}
            </Label>
          ))}
          <Marks row={row} y={mark} x={x} hatch={hatch} />
          {index < placed.length - 1 ? (
            <line x1={0} x2={width} y1={round(top + height)} y2={round(top + height)} stroke={COLOURS.rule} />
          ) : null}
        </g>
      ))}
      <line x1={round(from)} x2={round(to)} y1={bottom} y2={bottom} stroke={COLOURS.rule} />
      {[x.domain()[0] ?? 0, x.domain()[1] ?? 1].map((tick, index) => (
        <Label
          key={tick}
          x={x(tick)}
          y={bottom + 18}
          size={TEXT.small}
          anchor={index === 0 ? 'start' : 'end'}
          colour={COLOURS.soft}
        >
          {formatPercent(language, tick, tick > 0 && tick < 0.02 ? 1 : 0)}
        </Label>
      ))}
    </FigureSvg>
  );
}

/** Both numbers first, so that they can be read without the scale; then what they say. */
function wordsOf(row: ComparedShare, language: ScreenLanguage): string {
  if (row.people === null) return row.words;
  if (row.share === null || row.other === null) return row.words || '–';
  const numbers = translate(language, 'figure.compared.numbers', {
    share: formatPercent(language, row.share, 1),
    other: formatPercent(language, row.other, 1),
  });
  return row.words === '' ? numbers : `${numbers} · ${row.words}`;
}

function toneOf(row: ComparedShare): string {
  if (row.people === null || row.tone === 'plain') return COLOURS.soft;
  return row.tone === 'more' ? COLOURS.above : COLOURS.below;
}

function Marks(props: {
  readonly row: ComparedShare;
  readonly y: number;
  readonly x: (share: number) => number;
  readonly hatch: string;
}) {
  const { row, y, x, hatch } = props;
  if (row.people === null) {
    return (
      <rect className="hidden" x={round(x(0))} y={y - 7} width={HIDDEN_LENGTH} height={14} fill={`url(#${hatch})`} />
    );
  }
  const colour = row.tone === 'plain' ? COLOURS.blue : toneOf(row);
  return (
    <>
      {row.lower !== null && row.upper !== null ? (
        <line
          className="interval"
          x1={round(x(row.lower))}
          x2={round(x(row.upper))}
          y1={y}
          y2={y}
          stroke={colour}
          strokeWidth={3}
        />
      ) : null}
      {row.other !== null ? (
        <line
          className="other"
          x1={round(x(row.other))}
          x2={round(x(row.other))}
          y1={y - 11}
          y2={y + 11}
          stroke={COLOURS.faint}
          strokeWidth={3}
        />
      ) : null}
      {row.share !== null ? (
        <circle
          className={row.tone === 'plain' ? 'share hollow' : 'share'}
          cx={round(x(row.share))}
          cy={y}
          r={DOT}
          fill={row.tone === 'plain' ? COLOURS.paper : colour}
          stroke={colour}
          strokeWidth={2.5}
        />
      ) : null}
    </>
  );
}

/** The key: a dot on its interval, and an upright tick. */
function placeKey(names: ComparedNames, width: number) {
  const second = 32 + textWidth(names.share, TEXT.small) + 24;
  const fits = second + 20 + textWidth(names.other, TEXT.small) <= width;
  const first = wrapText(names.share, width - 32, TEXT.small);
  const other = wrapText(names.other, width - 32, TEXT.small);
  const [left, top] = fits ? [second, 0] : [0, first.length * LINE];
  const lines = (texts: readonly string[], x: number, y: number) =>
    texts.map((line, index) => (
      <Label key={line} x={x} y={y + 14 + index * LINE} size={TEXT.small} colour={COLOURS.soft}>
        {line}
      </Label>
    ));
  return {
    height: (fits ? LINE : (first.length + other.length) * LINE) + 16,
    marks: (
      <>
        <line x1={0} x2={24} y1={10} y2={10} stroke={COLOURS.blue} strokeWidth={3} />
        <circle cx={12} cy={10} r={5} fill={COLOURS.paper} stroke={COLOURS.blue} strokeWidth={2.5} />
        {lines(first, 32, 0)}
        <line x1={left + 12} x2={left + 12} y1={top + 2} y2={top + 18} stroke={COLOURS.faint} strokeWidth={3} />
        {lines(other, left + 32 - (fits ? 8 : 0), top)}
      </>
    ),
  };
}
