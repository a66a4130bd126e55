import { useId } from 'react';
import { scaleLinear } from 'd3-scale';
import { formatNumber, formatPercent, translate, wordFor, type ScreenLanguage } from '#language';
import { COLOURS, drawnWidth, TEXT } from './figure-style.js';
import { FigureSvg, Hatch, Label, round, type ChartProps } from './figure-svg.js';
import { describePyramid, type PyramidAside, type PyramidRow } from './population-pyramid-words.js';
import { isHidden } from './representation-words.js';
import { textWidth } from './text-layout.js';
import { HIDDEN } from './table-data.js';

const ROW = 28;
const BAR = 20;
const LINE = 18;
/** Widest stage on which bars stay comparable at a glance. */
const WIDEST = 760;

/** A side of the pyramid: its bars run from `base` in the direction `sign`, `room` pixels at most. */
interface Side {
  readonly title: string | null;
  readonly rows: readonly (PyramidRow | undefined)[];
  readonly base: number;
  readonly sign: 1 | -1;
}

/**
 * Age bands of the participants as bars and of the residents as an outlined step behind one axis in per cent, oldest on top. With
 * sexes, women stand left and men right, both counted upwards. People in no band are bars of their own below.
 *
 * @param props.rows youngest first; each band once, or once for each sex
 */
export function PopulationPyramid(
  props: ChartProps & { readonly rows: readonly PyramidRow[]; readonly aside?: readonly PyramidAside[] },
) {
  const { rows, language, aside = [] } = props;
  const width = Math.min(WIDEST, drawnWidth(props.width));
  const hatch = useId();
  const bands = [...new Set(rows.map((row) => row.band))].reverse();
  const bandWidth = Math.max(36, ...bands.map((band) => textWidth(band, TEXT.label)));
  const bySex = rows.some((row) => row.sex !== null);
  const largest = Math.max(0.01, ...rows.flatMap((row) => [row.share ?? 0, row.populationShare ?? 0]));
  const numberWidth = textWidth(formatPercent(language, 0.888, 1), TEXT.small) + 8;
  const room = bySex ? (width - bandWidth - 24) / 2 - numberWidth : width - bandWidth - 12 - numberWidth;
  const x = scaleLinear().domain([0, largest]).range([0, room]);
  const find = (band: string, sex: PyramidRow['sex']) => rows.find((row) => row.band === band && row.sex === sex);
  const middle = width / 2;
  const sides: readonly Side[] = bySex
    ? [
        side('female', bands, find, middle - bandWidth / 2 - 12, -1, language),
        side('male', bands, find, middle + bandWidth / 2 + 12, 1, language),
      ]
    : [side(null, bands, find, bandWidth + 12, 1, language)];
  const key = placeKey(language, width);
  const top = key.height + (bySex ? 26 : 4);
  const bottom = top + bands.length * ROW;
  const asideHeight = aside.length === 0 ? 0 : 16 + aside.length * 44;
  return (
    <FigureSvg
      width={width}
      height={bottom + 8 + asideHeight}
      description={props.description ?? describePyramid(rows, language, aside)}
    >
      <Hatch id={hatch} />
      {key.marks}
      {bands.map((band, index) => (
        <Label
          key={band}
          x={bySex ? middle : 0}
          y={top + index * ROW + ROW / 2 + 5}
          anchor={bySex ? 'middle' : 'start'}
        >
          {band}
        </Label>
      ))}
      {sides.map((one) => (
        <SideMarks key={one.sign} side={one} all={rows} top={top} scale={x} hatch={hatch} language={language} />
      ))}
      <AsideBars aside={aside} rows={rows} width={width} y={bottom + 16} hatch={hatch} language={language} />
    </FigureSvg>
  );
}

function side(
  sex: PyramidRow['sex'],
  bands: readonly string[],
  find: (band: string, sex: PyramidRow['sex']) => PyramidRow | undefined,
  base: number,
  sign: 1 | -1,
  language: ScreenLanguage,
): Side {
  const title = sex === null ? null : wordFor(language, 'group.sex', sex);
  return { title, rows: bands.map((band) => find(band, sex)), base, sign };
}

function SideMarks(props: {
  readonly side: Side;
  readonly all: readonly PyramidRow[];
  readonly top: number;
  readonly scale: (share: number) => number;
  readonly hatch: string;
  readonly language: ScreenLanguage;
}) {
  const { side: one, all, top, scale, hatch, language } = props;
  const anchor = one.sign === 1 ? 'start' : 'end';
  return (
    <>
      {one.title === null ? null : (
        <Label x={one.base} y={top - 8} anchor={anchor} strong>
          {one.title}
        </Label>
      )}
      {one.rows.map((row, index) => {
        if (row === undefined) return null;
        const hidden = isHidden(row);
        const length = hidden ? 24 : scale(row.share ?? 0);
        const farthest = Math.max(length, scale(row.populationShare ?? 0));
        return (
          <g key={row.band} data-row={all.indexOf(row)}>
            <rect
              className="participants"
              x={round(one.sign === 1 ? one.base : one.base - length)}
              y={top + index * ROW + (ROW - BAR) / 2}
              width={round(length)}
              height={BAR}
              fill={hidden ? `url(#${hatch})` : COLOURS.blue}
            />
            <Label
              x={one.base + one.sign * (farthest + 6)}
              y={top + index * ROW + ROW / 2 + 5}
              anchor={anchor}
              size={TEXT.small}
              colour={COLOURS.soft}
            >
              {hidden ? HIDDEN : row.share === null ? '–' : formatPercent(language, row.share, 1)}
            </Label>
          </g>
        );
      })}
      <path
        className="population"
        d={stepPath(one, top, scale)}
        fill="none"
        stroke={COLOURS.faint}
        strokeWidth={2}
        strokeLinejoin="miter"
      />
    </>
  );
}

/** The outline of the residents: out from the axis, down each band's share, back to the axis; broken where it is not known. */
function stepPath(one: Side, top: number, scale: (share: number) => number): string {
  const steps = one.rows.map((row) => row?.populationShare ?? null);
  return steps
    .map((share, index) => {
      if (share === null) return '';
      const y = top + index * ROW;
      const begins = (steps[index - 1] ?? null) === null;
      const ends = (steps[index + 1] ?? null) === null;
      const at = round(one.base + one.sign * scale(share));
      return `${begins ? `M${round(one.base)} ${y}` : ''}H${at}V${y + ROW}${ends ? `H${round(one.base)}` : ''}`;
    })
    .join('');
}

function AsideBars(props: {
  readonly aside: readonly PyramidAside[];
  readonly rows: readonly PyramidRow[];
  readonly width: number;
  readonly y: number;
  readonly hatch: string;
  readonly language: ScreenLanguage;
}) {
  const { aside, rows, width, y, hatch, language } = props;
  const known = rows.reduce((sum, row) => sum + (row.participants ?? 0), 0);
  const all = known + aside.reduce((sum, part) => sum + (part.people ?? 0), 0);
  return aside.map((part, index) => {
    const top = y + index * 44;
    const people = part.people === null ? HIDDEN : formatNumber(language, part.people);
    const length = part.people === null ? 24 : all === 0 ? 0 : (part.people / all) * width;
    return (
      <g key={part.label} data-row={rows.length + index}>
        <Label x={0} y={top + 14} colour={COLOURS.soft}>{`${part.label}: ${people}`}</Label>
        <rect x={0} y={top + 22} width={width} height={8} fill={COLOURS.paleGrey} />
        <rect
          className="aside"
          x={0}
          y={top + 22}
          width={round(length)}
          height={8}
          fill={part.people === null ? `url(#${hatch})` : COLOURS.faint}
        />
      </g>
    );
  });
}

/** The key: a filled square for the participants, an outlined one for the residents. */
function placeKey(language: ScreenLanguage, width: number) {
  const participants = translate(language, 'figure.pyramid.participants');
  const population = translate(language, 'figure.pyramid.population');
  const second = 20 + textWidth(participants, TEXT.small) + 20;
  const fits = second + 20 + textWidth(population, TEXT.small) <= width;
  const [x, y] = fits ? [second, 0] : [0, LINE];
  return {
    height: fits ? 28 : 28 + LINE,
    marks: (
      <>
        <rect x={0} y={3} width={12} height={12} fill={COLOURS.blue} />
        <Label x={20} y={14} size={TEXT.small} colour={COLOURS.soft}>
          {participants}
        </Label>
        <rect x={x + 1} y={y + 4} width={10} height={10} fill="none" stroke={COLOURS.faint} strokeWidth={2} />
        <Label x={x + 20} y={y + 14} size={TEXT.small} colour={COLOURS.soft}>
          {population}
        </Label>
      </>
    ),
  };
}
