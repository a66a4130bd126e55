import type { YearReport } from '#domain';
import { workbookParts, type Sheet } from '#figures';
import { formatDate, inLanguage, translate, type Language } from '#language';
import { yearChapter, yearTitles, type YearBlock, type YearPart, type YearTable } from '#presenting';
import { ZipFile } from 'yazl';
import { heading, list, paragraph, typedBlocks, type Block, type ReportDocument } from './blocks.js';
import { writeDocx } from './write-docx.js';
import { printFooter, writeHtml } from './write-html.js';
import { zipBytes } from './zip-bytes.js';

/** What the documents of a year are made from. */
export interface YearSource {
  readonly report: YearReport;
  /** Null for the year as it is now. */
  readonly edition: { readonly number: number; readonly createdAt: string } | null;
  readonly language: Language;
  /** Of the town's own report, where the chapter stands in one. */
  readonly chapter?: number | undefined;
}

/** The chapter of a year as a document: numbered headings, tables, the office's own words; nothing of a resident's. */
export function yearDocument(source: YearSource): ReportDocument {
  const { report, language, chapter, edition } = source;
  const { title, subtitle, state } = titlesOf(source);
  const isSample = report.processes.some((one) => one.isSample);
  return {
    language,
    title: chapter === undefined ? title : `${chapter}. ${title}`,
    subtitle,
    author: inLanguage(report.municipality, language),
    cover: [...(isSample ? [translate(language, 'year.method.sample')] : []), state],
    parts: [{ isLandscape: false, blocks: partsOf(source).flatMap(blocksOf) }],
    contents: null,
    foot: translate(language, 'report.page', { page: '{page}', pages: '{pages}' }),
    date: edition?.createdAt ?? report.madeAt,
  };
}

export const yearDocx = (source: YearSource): Promise<Buffer> => writeDocx(yearDocument(source));

/** The same to print: the page, and the foot of each of its sheets. */
export async function yearPage(source: YearSource): Promise<{ readonly html: string; readonly footer: string }> {
  const document = yearDocument(source);
  return { html: await writeHtml(document), footer: printFooter(document) };
}

/** All tables of a year as a workbook: numbers are numbers, and what is hidden says so. */
export function yearWorkbook(source: YearSource): Promise<Buffer> {
  const { title, subtitle, state } = titlesOf(source);
  const parts = partsOf(source);
  const said = parts.find(({ id }) => id === 'method')?.blocks ?? [];
  const sheets: Sheet[] = [
    {
      name: 'Notes',
      rows: [
        [inLanguage(source.report.municipality, source.language)],
        ...[title, subtitle, state].map((line) => [line]),
        ...said.flatMap((block) => (block.kind === 'paragraph' ? [[block.text]] : [])),
      ],
      widths: [110],
    },
    ...parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [sheetOf(block)] : []))),
  ];
  const zip = new ZipFile();
  for (const { path, content } of workbookParts(sheets)) zip.addBuffer(Buffer.from(content), path);
  return zipBytes(zip);
}

function titlesOf({ report, language, edition }: YearSource) {
  return yearTitles(report, language, edition, formatDate(language, edition?.createdAt ?? report.madeAt));
}

function partsOf({ report, language, chapter }: YearSource): YearPart[] {
  return yearChapter(report, language, { chapter });
}

function blocksOf({ title, blocks }: YearPart): Block[] {
  return [heading(1, title), ...blocks.flatMap(blockOf)];
}

function blockOf(block: YearBlock): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.text, block.style)];
    case 'heading':
      return [heading(2, block.text)];
    case 'list':
      return [list(block.items.map(({ text }) => text))];
    case 'typed':
      return typedBlocks(block.body);
    case 'table': {
      if (block.isFileOnly) return [];
      const { caption, columns, rows } = block;
      return [{ kind: 'table', caption, columns, rows: rows.map((row) => row.map(({ text }) => text)) }];
    }
  }
}

function sheetOf({ id, columns, rows }: YearTable): Sheet {
  return {
    name: id,
    rows: [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ value }) => value))],
    widths: columns.map(({ width }) => Math.max(10, Math.round(width))),
  };
}
