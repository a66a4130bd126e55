import { TEXT } from './figure-style.js';
import { bandsOutOf, countNodes, type CountedNode, type FlowBand, type FlowData } from './flow-diagram-words.js';
import { wrapText } from './text-layout.js';

const LINE = 18;
/** A band has at least so much room, so that the words on it touch no others. */
const SLOT = 18;
const GAP = 14;
/** Height of all contributions together, before small bands get the room that their words need. */
const FULL = 300;
const NODE = 10;
/** Thinner is not seen. */
const THINNEST = 1.5;

export interface PlacedNode extends CountedNode {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PlacedBand extends FlowBand {
  readonly share: number;
  readonly source: PlacedNode;
  readonly target: PlacedNode;
  readonly thickness: number;
  /** Middle of the band where it begins and where it ends. */
  readonly startY: number;
  readonly endY: number;
}

export interface FlowLayout {
  readonly nodes: readonly (readonly PlacedNode[])[];
  readonly bands: readonly PlacedBand[];
  readonly labelWidth: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Where everything stands: three columns of places, the words of the first to its left, of the second on it, of the third to its right; every band has a
 * slot of its own where it begins, as high as its words, and lies as thick as it is where it ends.
 */
export function layOutFlow(data: FlowData, width: number): FlowLayout {
  const labelWidth = Math.round(Math.min(230, width * 0.2));
  const counted = countNodes(data);
  const all = counted[0]?.reduce((sum, { value }) => sum + value, 0) ?? 0;
  const scale = all === 0 ? 0 : FULL / all;
  const thick = (value: number) => Math.max(THINNEST, value * scale);
  const slot = (value: number) => Math.max(SLOT, thick(value) + 2);
  const xs = [labelWidth + 8, Math.round(width / 2 - labelWidth / 2), width - labelWidth - 8 - NODE];
  const widths = [NODE, labelWidth, NODE];
  const top = 2 * LINE;
  const linesOf = counted.map((nodes, column) =>
    nodes.map(({ label }) => wrapText(label, (column === 1 ? labelWidth - 3 * NODE : labelWidth) / 1.06, TEXT.small)),
  );
  const heightOf = (node: CountedNode, lines: readonly string[]) => {
    const words = (lines.length + 1) * LINE + 8;
    const out = bandsOutOf(data, node.key).reduce((sum, { value }) => sum + slot(value), 0);
    const into = data.bands.filter(({ to }) => to === node.key).reduce((sum, { value }) => sum + thick(value), 0);
    return Math.max(words, out, into);
  };
  const heights = counted.map((nodes, column) => nodes.map((node, at) => heightOf(node, linesOf[column]?.[at] ?? [])));
  const columnHeights = heights.map((column) => column.reduce((sum, one) => sum + one + GAP, -GAP));
  const height = Math.max(0, ...columnHeights);
  const nodes = counted.map((column, at) => {
    // a shorter column stands in the middle of the longest
    let y = top + (height - (columnHeights[at] ?? 0)) / 2;
    return column.map((node, index): PlacedNode => {
      const placed = {
        ...node,
        x: xs[at] ?? 0,
        width: widths[at] ?? NODE,
        top: y,
        height: heights[at]?.[index] ?? 0,
        lines: linesOf[at]?.[index] ?? [],
      };
      y += placed.height + GAP;
      return placed;
    });
  });
  return { nodes, bands: placeBands(data, nodes.flat(), { thick, slot }), labelWidth, top, height: top + height };
}

function placeBands(
  data: FlowData,
  nodes: readonly PlacedNode[],
  { thick, slot }: { thick: (value: number) => number; slot: (value: number) => number },
): readonly PlacedBand[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const intoAll = (key: string) =>
    data.bands.filter(({ to }) => to === key).reduce((sum, { value }) => sum + thick(value), 0);
  const filled = new Map(nodes.map((node) => [node.key, node.top + (node.height - intoAll(node.key)) / 2]));
  return nodes.flatMap((source) => {
    const bands = bandsOutOf(data, source.key);
    let y = source.top + (source.height - bands.reduce((sum, { value }) => sum + slot(value), 0)) / 2;
    return bands.flatMap((band): PlacedBand[] => {
      const target = byKey.get(band.to);
      if (target === undefined) return [];
      const thickness = thick(band.value);
      const startY = y + slot(band.value) / 2;
      y += slot(band.value);
      const begun = filled.get(band.to) ?? target.top;
      filled.set(band.to, begun + thickness);
      const share = band.value / source.value;
      return [{ ...band, share, source, target, thickness, startY, endY: begun + thickness / 2 }];
    });
  });
}

export const FLOW = { line: LINE, node: NODE, slot: SLOT } as const;
