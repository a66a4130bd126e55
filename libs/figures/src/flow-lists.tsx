import { formatNumber, formatPercent, type ScreenLanguage } from '#language';
import { COLOURS, TEXT } from './figure-style.js';
import { FigureSvg, Label, round } from './figure-svg.js';
import { bandsOutOf, countNodes, wayKey, type FlowData, type FlowTone } from './flow-diagram-words.js';
import { wrapText } from './text-layout.js';

const LINE = 18;
const BAR = 8;
const INDENT = 16;

interface Row {
  readonly y: number;
  readonly lines: readonly string[];
  readonly look: 'title' | 'place' | 'way';
  readonly bar: { readonly width: number; readonly tone: FlowTone } | null;
  /** The row of the table it is the mark of. */
  readonly mark?: string | undefined;
}

/** The flow as lists for narrow places: every place with the ways out of it below, bars as long as their part of that place. */
export function FlowLists(props: {
  readonly data: FlowData;
  readonly language: ScreenLanguage;
  readonly width: number;
  readonly description: string;
  readonly colourOf: (tone: FlowTone) => string;
}) {
  const { data, language, width, description, colourOf } = props;
  const { rows, height } = placeRows(data, language, width);
  return (
    <FigureSvg width={width} height={height} description={description}>
      {rows.map(({ y, lines, look, bar, mark }, at) => (
        <g key={at} data-row={mark}>
          {lines.map((line, index) => (
            <Label
              key={index}
              x={look === 'way' ? INDENT : 0}
              y={y + 13 + index * LINE}
              size={look === 'title' ? TEXT.label : TEXT.small}
              colour={look === 'place' ? COLOURS.ink : COLOURS.soft}
              strong={look !== 'way'}
            >
              {line}
            </Label>
          ))}
          {bar === null ? null : (
            <rect
              className="flow"
              x={INDENT}
              y={round(y + lines.length * LINE + 1)}
              width={round(bar.width)}
              height={BAR}
              fill={colourOf(bar.tone)}
            />
          )}
        </g>
      ))}
    </FigureSvg>
  );
}

function placeRows(data: FlowData, language: ScreenLanguage, width: number) {
  const nodes = countNodes(data);
  const byKey = new Map(nodes.flat().map((node) => [node.key, node]));
  const rows: Row[] = [];
  let y = 0;
  const add = (text: string, look: Row['look'], bar: Row['bar'] = null, mark?: string) => {
    const room = (look === 'way' ? width - INDENT : width) * 0.96;
    const lines = wrapText(text, room, look === 'title' ? TEXT.label : TEXT.small);
    rows.push({ y, lines, look, bar, mark });
    y += lines.length * LINE + (bar === null ? 2 : BAR + 6);
  };
  for (const column of [0, 1] as const) {
    const places = (nodes[column] ?? []).filter(({ key }) => bandsOutOf(data, key).length > 0);
    if (places.length === 0) continue;
    if (column === 1) y += LINE;
    add(`${data.names[column]} → ${data.names[column + 1]}`, 'title');
    for (const place of places) {
      y += 6;
      add(`${place.label}: ${formatNumber(language, place.value)}`, 'place', null, place.key);
      for (const { to, value } of bandsOutOf(data, place.key)) {
        const target = byKey.get(to);
        const share = value / place.value;
        const bar = {
          width: Math.max(1, share * (width - INDENT)),
          tone: place.tone ?? target?.tone ?? 'none',
        };
        const words = `${formatNumber(language, value)} · ${formatPercent(language, share)}`;
        add(`${target?.label ?? to}: ${words}`, 'way', bar, wayKey(place.key, to));
      }
    }
  }
  return { rows, height: Math.max(LINE, y) };
}
