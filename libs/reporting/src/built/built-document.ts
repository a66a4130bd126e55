import { renderToStaticMarkup } from 'react-dom/server';
import {
  decisionEntries,
  type BuiltReportContent,
  type FigureValues,
  type FrozenFigure,
  type FrozenList,
  type LocalisedText,
  type PublishedLedger,
  type ReleasedText,
  type ReportBlock,
} from '#domain';
import {
  drawReportFigure,
  formatCell,
  reportDecisionTables,
  reportFigureSource,
  reportFigureTable,
  reportFigureTitle,
  reportMethodLines,
  reportFilterLine,
  type TableData,
} from '#figures';
import { formatDate, inLanguage, translate, wordFor, type Language, type OwnWords } from '#language';
import { heading, list, paragraph, typedBlocks, type Block, type ReportDocument } from '../blocks.js';
import { figureOf } from '../draw-figures.js';
import { lineOf } from '../report-source.js';
import { columnWidths } from './column-widths.js';

/** What the documents of a built report are made from. */
export interface BuiltReportSource {
  readonly content: Omit<BuiltReportContent, 'frozen' | 'lists'>;
  readonly figures: Readonly<
    Record<
      string,
      { readonly values: FigureValues; readonly release: FrozenFigure['release']; readonly takenAt: string | null }
    >
  >;
  /** Words of chosen quotes that may stand in public, by contribution. */
  readonly quotes: Readonly<Record<string, ReleasedText>>;
  readonly ledger: PublishedLedger;
  /** Decision lists that were kept with the version, by block; the others are read from the ledger. */
  readonly lists?: Readonly<Record<string, FrozenList>>;
  /** The municipality's own words for statuses, as they are today. */
  readonly labels?: OwnWords;
  readonly process: { readonly title: LocalisedText; readonly timeZone: string; readonly isSample: boolean };
  readonly author: LocalisedText;
  readonly version: number;
  /** When the numbers of live figures were read, ISO: the date of the document. */
  readonly readAt: string;
  readonly language: Language;
}

/** Pixels across a page of A4 between its margins. */
const WIDTH = 640;

/** A built report as a document: its blocks in order, each figure with its source below it, and the method note where it stands. */
export function builtDocument(source: BuiltReportSource): ReportDocument {
  const { content, language, process, version, readAt } = source;
  const title = inLanguage(content.title, language).trim();
  const date = formatDate(language, readAt, process.timeZone);
  return {
    language,
    title: title === '' ? translate(language, 'built.report.untitled') : title,
    subtitle: lineOf(process.title, language),
    author: inLanguage(source.author, language),
    cover: [
      ...(process.isSample ? [translate(language, 'report.sample')] : []),
      translate(language, 'built.report.made', { date, version }),
    ],
    contents: null,
    parts: [{ isLandscape: false, blocks: content.blocks.flatMap((block) => blocksOf(source, block)) }],
    foot: translate(language, 'report.page', { page: '{page}', pages: '{pages}' }),
    date: readAt,
  };
}

function blocksOf(source: BuiltReportSource, block: ReportBlock): Block[] {
  const { language } = source;
  switch (block.kind) {
    case 'heading': {
      const text = inLanguage(block.text, language).trim();
      return text === '' ? [] : [heading(block.level, text)];
    }
    case 'text':
      return typedBlocks(inLanguage(block.text, language));
    case 'figure':
    case 'table':
      return shownFigure(source, block);
    case 'quotes':
      return quoteBlocks(source, block.quoteIds);
    case 'decisions':
      return listBlocks(source, block);
    case 'method':
      return [heading(2, translate(language, 'built.method.title')), list(methodLines(source))];
  }
}

type ListBlock = Extract<ReportBlock, { kind: 'decisions' }>;

/** A decision list as it was kept, else as the ledger stands. */
export function listTables({ ledger, lists = {}, labels, language }: BuiltReportSource, { id, list }: ListBlock) {
  const entries = lists[id]?.entries ?? decisionEntries(ledger, list);
  return reportDecisionTables(entries, list, language, labels);
}

function listBlocks(source: BuiltReportSource, block: ListBlock): Block[] {
  const { language, lists = {}, process } = source;
  const kept = lists[block.id];
  const date = kept && formatDate(language, kept.takenAt, process.timeZone);
  return [
    ...listTables(source, block).flatMap((table) => tableBlocks(table, language)),
    ...(date ? [paragraph(translate(language, 'built.list.frozen', { date }), 'note')] : []),
  ];
}

function shownFigure(source: BuiltReportSource, block: Extract<ReportBlock, { kind: 'figure' | 'table' }>): Block[] {
  const { language, figures, process, labels } = source;
  const shown = figures[block.id];
  if (!shown) return [];
  const { values, release, takenAt } = shown;
  const title = figureTitle(source, block, values);
  if (values.gap !== null) return [paragraph(title, 'strong'), paragraph(figureGap(values, language, labels), 'note')];
  const frozen = takenAt === null ? null : { takenAt, release };
  const note = paragraph(reportFigureSource(values, frozen, language, process.timeZone, labels), 'note');
  const table = tableBlocks(reportFigureTable(values, language, title, labels), language);
  const drawn = block.kind === 'figure' ? drawReportFigure(values, language, labels) : null;
  if (block.kind === 'table' || drawn === null) return [...table, note];
  const own = (block.alt?.[language] ?? '').trim();
  const description = own === '' ? drawn.description : own;
  const figure = figureOf(title, description, renderToStaticMarkup(drawn.draw(WIDTH, description)));
  return [figure, ...(block.withTable ? table : []), note];
}

/** Why there is nothing to show, under which filters. */
function figureGap({ gap, filter }: FigureValues, language: Language, labels?: OwnWords): string {
  const why = wordFor(language, 'built.gap', gap ?? '');
  return filter ? `${reportFilterLine(filter, language, labels)} ${why}` : why;
}

/** What the office called it, else what it is about. */
export function figureTitle(
  { language }: Pick<BuiltReportSource, 'language'>,
  { title }: { readonly title: LocalisedText },
  values: FigureValues,
): string {
  const own = (title[language] ?? '').trim();
  return own === '' ? reportFigureTitle(values, language) : own;
}

function tableBlocks({ caption, columns, rows, notes }: TableData, language: Language): Block[] {
  if (rows.length === 0) return notes.map((note) => paragraph(note, 'note'));
  const cells = rows.map((row) =>
    row.map((cell, at) => (cell === null ? '' : formatCell(cell, columns[at]!.kind, language))),
  );
  const widths = columnWidths(
    columns.map(({ label, kind }, at) => ({
      label,
      isText: kind === 'text',
      cells: cells.map((row) => row[at] ?? ''),
    })),
  );
  return [
    {
      kind: 'table',
      caption,
      columns: columns.map(({ label, kind }, at) => ({
        label,
        width: widths[at]!,
        isNumber: kind !== 'text',
      })),
      rows: cells,
    },
    ...notes.map((note) => paragraph(note, 'note')),
  ];
}

function quoteBlocks({ quotes, language }: BuiltReportSource, ids: readonly string[]): Block[] {
  if (ids.length === 0) return [];
  const shown = ids.flatMap((id) => quotes[id] ?? []);
  if (shown.length === 0) return [paragraph(translate(language, 'built.quotes.none'), 'note')];
  return shown.map(({ title, text, language: tag }) => ({
    ...{ kind: 'quote', text: title === null || title === '' ? text : `${title}. ${text}`, language: tag },
  }));
}

export function methodLines({ figures, readAt, process, language }: BuiltReportSource): string[] {
  const all = Object.values(figures);
  const isLive = all.some(({ takenAt }) => takenAt === null);
  return reportMethodLines(
    {
      values: all.map(({ values }) => values),
      frozen: all.flatMap(({ takenAt, release }) => (takenAt === null ? [] : [{ takenAt, release }])),
      readAt: isLive ? readAt : null,
      timeZone: process.timeZone,
    },
    language,
  );
}
