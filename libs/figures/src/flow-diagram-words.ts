import { formatNumber, formatPercent, translate, type ScreenLanguage } from '#language';
import { type TableData } from './table-data.js';

/** What a place in the flow means; each has a colour and a pattern of its own. */
export type FlowTone = 'adopted' | 'partly' | 'rejected' | 'other' | 'none';

export interface FlowNode {
  readonly key: string;
  readonly label: string;
  /** Of decisions; bands out of and into them are drawn so. */
  readonly tone?: FlowTone;
}

/** How many go from one place to one of the next column. */
export interface FlowBand {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** Three columns, as they stand from the left: themes, decisions, outcomes; what goes on from a decision may be less than came in. */
export interface FlowData {
  readonly columns: readonly [readonly FlowNode[], readonly FlowNode[], readonly FlowNode[]];
  /** What the columns are, in the nominative: "Temat", "Stanowisko", "Realizacja". */
  readonly names: readonly [string, string, string];
  readonly bands: readonly FlowBand[];
}

/** A node with how many are in it. */
export interface CountedNode extends FlowNode {
  readonly value: number;
}

/** Nodes with what comes in (in the first column what goes out); empty ones are left out. */
export function countNodes({ columns, bands }: FlowData): readonly (readonly CountedNode[])[] {
  return columns.map((nodes, column) =>
    nodes
      .map((node) => ({ ...node, value: sumOf(bands, (band) => (column === 0 ? band.from : band.to) === node.key) }))
      .filter(({ value }) => value > 0),
  );
}

export function flowTotal({ columns, bands }: FlowData): number {
  const first = new Set(columns[0].map(({ key }) => key));
  return sumOf(bands, ({ from }) => first.has(from));
}

/** The bands out of a node, in the order of the next column. */
export function bandsOutOf({ columns, bands }: FlowData, key: string): readonly FlowBand[] {
  const places = columns.flat().map((node) => node.key);
  return bands
    .filter(({ from, value }) => from === key && value > 0)
    .toSorted((a, b) => places.indexOf(a.to) - places.indexOf(b.to));
}

/** The most frequent decision, the widest way into it, and the widest way on. */
export function describeFlow(data: FlowData, language: ScreenLanguage): string {
  const [themes = [], decisions = []] = countNodes(data);
  const total = flowTotal(data);
  const highest = (nodes: readonly CountedNode[]) => nodes.toSorted((a, b) => b.value - a.value)[0];
  const widest = (nodes: readonly CountedNode[]) =>
    nodes.flatMap(({ key }) => bandsOutOf(data, key)).toSorted((a, b) => b.value - a.value)[0];
  const [most, way, on] = [highest(decisions), widest(themes), widest(decisions)];
  if (most === undefined || way === undefined) return translate(language, 'figure.none');
  const labels = new Map(data.columns.flat().map(({ key, label }) => [key, label]));
  const named = ({ from, to, value }: FlowBand) => ({
    from: labels.get(from) ?? from,
    to: labels.get(to) ?? to,
    value: formatNumber(language, value),
  });
  return [
    translate(language, 'figure.flow.most', {
      label: most.label,
      value: formatNumber(language, most.value),
      total: formatNumber(language, total),
      share: formatPercent(language, most.value / total),
    }),
    translate(language, 'figure.flow.widest', named(way)),
    ...(on === undefined ? [] : [translate(language, 'figure.flow.further', named(on))]),
  ].join(' ');
}

/** Every place with its part of all, then every way with its part of the place it comes from. */
export function flowTable(data: FlowData, language: ScreenLanguage, caption: string): TableData {
  const nodes = countNodes(data);
  const total = flowTotal(data);
  const counted = new Map(nodes.flat().map((node) => [node.key, node]));
  const all = translate(language, 'figure.flow.all');
  return {
    caption,
    columns: [
      { label: translate(language, 'column.from'), kind: 'text', means: 'name' },
      { label: translate(language, 'column.to'), kind: 'text', means: 'name' },
      { label: translate(language, 'column.opinions'), kind: 'number', means: 'opinions' },
      { label: translate(language, 'column.share-of-all'), kind: 'share', means: 'share' },
    ],
    rows: nodes.flatMap((column) =>
      column.flatMap((node) => [
        [node.label, all, node.value, node.value / total],
        ...bandsOutOf(data, node.key).map(({ to, value }) => [
          node.label,
          counted.get(to)?.label ?? to,
          value,
          value / node.value,
        ]),
      ]),
    ),
    notes: [translate(language, 'figure.flow.note', { all })],
    keys: nodes.flatMap((column) =>
      column.flatMap(({ key }) => [key, ...bandsOutOf(data, key).map(({ to }) => wayKey(key, to))]),
    ),
  };
}

/** How the mark of a way is called; that of a place is called by its key. */
export function wayKey(from: string, to: string): string {
  return `${from} ${to}`;
}

function sumOf(bands: readonly FlowBand[], keep: (band: FlowBand) => boolean): number {
  return bands.reduce((sum, band) => (keep(band) ? sum + band.value : sum), 0);
}
