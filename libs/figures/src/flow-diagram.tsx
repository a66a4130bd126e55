import { useId } from 'react';
import { formatNumber, formatPercent, type ScreenLanguage } from '#language';
import { COLOURS, drawnWidth, TEXT } from './figure-style.js';
import { FigureSvg, Label, round, type ChartProps } from './figure-svg.js';
import { describeFlow, flowTotal, wayKey, type FlowData, type FlowTone } from './flow-diagram-words.js';
import { FlowLists } from './flow-lists.js';
import { FLOW, layOutFlow, type PlacedBand, type PlacedNode } from './flow-layout.js';
import { textWidth, wrapText } from './text-layout.js';

/** Narrower, bands would be shorter than the words on them: lists with bars stand instead. */
const NARROWEST_FLOW = 800;
/** As far from its place a band runs straight, so that its words stay on it. */
const STRAIGHT = 84;

const TONE_COLOURS: Readonly<Record<FlowTone, string>> = {
  adopted: COLOURS.green,
  partly: COLOURS.blue,
  rejected: COLOURS.orange,
  other: COLOURS.violet,
  none: COLOURS.grey,
};

/**
 * Where contributions went: from themes to decisions and on to outcomes, bands as thick as they are many, each with its number and its part
 * of the place it comes from. Decisions have a colour and a pattern; on a phone the same stands as lists with bars.
 */
export function FlowDiagram(props: ChartProps & { readonly data: FlowData }) {
  const { data, language } = props;
  const width = drawnWidth(props.width);
  const id = useId();
  const description = props.description ?? describeFlow(data, language);
  if (width < NARROWEST_FLOW) {
    return <FlowLists {...{ data, language, width, description }} colourOf={(tone) => TONE_COLOURS[tone]} />;
  }
  const { nodes, bands, labelWidth, height } = layOutFlow(data, width);
  const total = flowTotal(data);
  return (
    <FigureSvg width={width} height={Math.ceil(height) + 8} description={description}>
      <TonePatterns id={id} />
      {data.names.map((name, column) => {
        const [line = ''] = wrapText(name, labelWidth, TEXT.label);
        const x = nodes[column]?.[0]?.x;
        return x === undefined ? null : (
          <Label
            key={name}
            x={column === 0 ? x - 8 : column === 1 ? x : x + FLOW.node + 8}
            y={14}
            anchor={column === 0 ? 'end' : 'start'}
            colour={COLOURS.soft}
            strong
          >
            {line}
          </Label>
        );
      })}
      {bands.map((band) => (
        <Band key={wayKey(band.from, band.to)} band={band} id={id} />
      ))}
      {nodes.flatMap((column, at) => column.map((node) => <Node key={node.key} {...{ node, at, total, language }} />))}
      {bands.map(({ from, to, value, share, source, startY }) => {
        const text = `${formatNumber(language, value)} · ${formatPercent(language, share)}`;
        const x = source.x + source.width + 7;
        return (
          <g key={wayKey(from, to)} data-row={wayKey(from, to)}>
            <rect
              x={x - 4}
              y={round(startY - 8)}
              width={round(textWidth(text, TEXT.small) * 0.94 + 8)}
              height={16}
              rx={3}
              fill={COLOURS.paper}
              opacity={0.88}
            />
            <Label x={x} y={startY + 4.5} size={TEXT.small}>
              {text}
            </Label>
          </g>
        );
      })}
    </FigureSvg>
  );
}

function Node(props: { node: PlacedNode; at: number; total: number; language: ScreenLanguage }) {
  const { node, at, total, language } = props;
  const lines = [
    ...node.lines,
    `${formatNumber(language, node.value)} · ${formatPercent(language, node.value / total)}`,
  ];
  const x = at === 0 ? node.x - 8 : node.x + FLOW.node + 8;
  const colour = node.tone === undefined ? COLOURS.soft : TONE_COLOURS[node.tone];
  const middle = node.top + node.height / 2 - (lines.length * FLOW.line) / 2;
  return (
    <g data-row={node.key}>
      {at === 1 ? (
        <rect
          x={round(node.x) + 0.5}
          y={round(node.top) + 0.5}
          width={node.width - 1}
          height={round(node.height) - 1}
          fill={COLOURS.paper}
          stroke={COLOURS.rule}
        />
      ) : null}
      <rect
        className="node"
        x={round(node.x)}
        y={round(node.top)}
        width={FLOW.node}
        height={round(node.height)}
        fill={colour}
      />
      {lines.map((line, index) => (
        <Label
          key={index}
          x={x}
          y={middle + (index + 1) * FLOW.line - 4}
          size={TEXT.small}
          anchor={at === 0 ? 'end' : 'start'}
          colour={index === lines.length - 1 ? COLOURS.soft : COLOURS.ink}
          strong={index < lines.length - 1}
        >
          {line}
        </Label>
      ))}
    </g>
  );
}

/** Straight as far as its words, then in a curve; the colour first, the pattern over it. */
function Band({ band, id }: { band: PlacedBand; id: string }) {
  const tone = band.source.tone ?? band.target.tone ?? 'none';
  const begin = band.source.x + band.source.width;
  const from = begin + STRAIGHT;
  const to = band.target.x;
  const half = band.thickness / 2;
  const middle = (from + to) / 2;
  const edge = (startY: number, endY: number, back: boolean) =>
    back
      ? `L${round(to)} ${round(endY)}C${round(middle)} ${round(endY)} ${round(middle)} ${round(startY)} ${round(from)} ${round(startY)}L${round(begin)} ${round(startY)}Z`
      : `M${round(begin)} ${round(startY)}L${round(from)} ${round(startY)}C${round(middle)} ${round(startY)} ${round(middle)} ${round(endY)} ${round(to)} ${round(endY)}`;
  const path = `${edge(band.startY - half, band.endY - half, false)}${edge(band.startY + half, band.endY + half, true)}`;
  return (
    <>
      <path className="flow" d={path} fill={TONE_COLOURS[tone]} opacity={tone === 'none' ? 0.55 : 0.4} />
      {tone === 'adopted' || tone === 'none' ? null : <path d={path} fill={`url(#${id}${tone})`} />}
    </>
  );
}

/** Slanting lines, level lines, dots; whole acceptance and silence are plain. */
function TonePatterns({ id }: { readonly id: string }) {
  const stroke = { stroke: COLOURS.paper, strokeWidth: 1.5 };
  return (
    <defs>
      <pattern id={`${id}partly`} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={7} {...stroke} />
      </pattern>
      <pattern id={`${id}rejected`} width={6} height={6} patternUnits="userSpaceOnUse">
        <line x1={0} x2={6} y1={3} y2={3} {...stroke} />
      </pattern>
      <pattern id={`${id}other`} width={6} height={6} patternUnits="userSpaceOnUse">
        <circle cx={3} cy={3} r={1.2} fill={COLOURS.paper} />
      </pattern>
    </defs>
  );
}
