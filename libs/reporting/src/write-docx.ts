import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { LookPicture } from '#domain';
import { LOCALES } from '#language';
import type { Block, FigureBlock, Part, ReportDocument, TableBlock } from './blocks.js';
import { docxTable } from './docx-table.js';
import { docxStyles } from './docx-styles.js';
import { printable } from './printable.js';
import { createFigureCounter, createRowCounter, type OnReportStep } from './progress.js';
import { repackDocx, TABLE_PLACE } from './repack-docx.js';
import { svgToPng } from './svg-to-png.js';

/** Twentieths of a point. */
const MARGIN = 1134;
const A4 = { width: 11906, height: 16838 };

/**
 * A document as a Word file: its headings, tables with repeated header rows, captions and lists are styles and structures that an
 * official can edit, figures carry their description, and every page its number. The same document gives the same bytes.
 *
 * @param onStep told how many figures are drawn and how many rows of tables are written
 */
export async function writeDocx(document: ReportDocument, onStep: OnReportStep = () => {}): Promise<Buffer> {
  const sections: ISectionOptions[] = [];
  const tables: (() => Iterable<string>)[] = [];
  const countRow = createRowCounter(document, onStep);
  const place = (table: TableBlock, width: number): Paragraph => {
    tables.push(() => docxTable(table, width, countRow));
    return new Paragraph({ style: TABLE_PLACE, text: String(tables.length - 1) });
  };
  const drawn = createFigureCounter(document, onStep);
  for (const [at, part] of document.parts.entries()) {
    const children = await partChildren(part, place, drawn);
    sections.push({
      properties: { type: at === 0 ? undefined : SectionType.NEXT_PAGE, page: pageOf(part) },
      footers: { default: footer(document) },
      children: at === 0 ? [...cover(document), ...children] : children,
    });
  }
  const styles = docxStyles(document.look);
  const file = new Document({
    title: printable(`${document.title}. ${document.subtitle}`),
    creator: document.author,
    lastModifiedBy: document.author,
    description: document.cover.join(' '),
    styles: {
      ...styles,
      default: {
        ...styles.default,
        document: {
          run: { ...styles.default.document.run, language: { value: LOCALES[document.language] } },
          paragraph: styles.default.document.paragraph,
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 420, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections,
  });
  return repackDocx(await Packer.toBuffer(file), { date: document.date, tables });
}

function pageOf({ isLandscape }: Part) {
  const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  return { size: { ...A4, orientation }, margin };
}

/** Twentieths of a point between the margins. */
function widthOf({ isLandscape }: Part): number {
  return (isLandscape ? A4.height : A4.width) - 2 * MARGIN;
}

function footer({ foot, subtitle }: ReportDocument): Footer {
  const [before = '', rest = ''] = foot.split('{page}');
  const [between = '', after = ''] = rest.split('{pages}');
  const children = [`${subtitle} · ${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children })] })] });
}

function cover({ author, title, subtitle, cover: lines, contents, parts, look }: ReportDocument): Paragraph[] {
  const front = [
    ...(look?.logo ? [armsOf(look.logo)] : []),
    new Paragraph({ style: 'Author', text: author }),
    new Paragraph({ style: 'Title', text: title }),
    new Paragraph({ style: 'Subtitle', text: printable(subtitle) }),
    ...lines.map((text) => new Paragraph({ style: 'CoverLine', text })),
  ];
  if (contents === null) return front;
  // Links and no field: Word asks nobody whether to update something when the file is opened.
  const sections = parts.flatMap(({ blocks }) => blocks.filter(isSection));
  return [
    ...front,
    new Paragraph({ style: 'ContentsHeading', text: contents }),
    ...sections.map(({ text }) => {
      const children = [new TextRun(printable(text))];
      return new Paragraph({
        style: 'ContentsLine',
        children: [new InternalHyperlink({ anchor: anchorOf(text), children })],
      });
    }),
  ];
}

/** The coat of arms above the name: decoration beside it, so it has no words of its own. */
const ARMS = { width: 160, height: 72 };

function armsOf({ png, width, height }: LookPicture): Paragraph {
  const scale = Math.min(ARMS.width / width, ARMS.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const picture = new ImageRun({ type: 'png', data: Buffer.from(png, 'base64'), transformation });
  return new Paragraph({ style: 'Figure', children: [picture] });
}

function isSection(block: Block): block is Extract<Block, { kind: 'heading' }> {
  return block.kind === 'heading' && block.level === 1;
}

/** A name that Word takes for a bookmark: letters and digits, at most 40. */
function anchorOf(text: string): string {
  return `s_${text.replace(/[^\p{L}\p{N}]+/gu, '_')}`.slice(0, 40);
}

type PlaceTable = (table: TableBlock, width: number) => Paragraph;

async function partChildren(part: Part, place: PlaceTable, drawn: () => void): Promise<Paragraph[]> {
  const children: Paragraph[] = [];
  for (const block of part.blocks) {
    if (block.kind === 'figure') {
      children.push(...(await figureChildren(block)));
      drawn();
    } else if (block.kind === 'table') {
      const caption = new Paragraph({ style: 'Caption', keepNext: true, text: printable(block.caption) });
      children.push(caption, place(block, widthOf(part)), new Paragraph({ style: 'AfterTable' }));
    } else children.push(...blockChildren(block));
  }
  return children;
}

function blockChildren(block: Exclude<Block, FigureBlock | TableBlock>): Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [
        block.level === 1
          ? new Paragraph({
              style: 'Heading1',
              children: [new Bookmark({ id: anchorOf(block.text), children: [new TextRun(printable(block.text))] })],
            })
          : new Paragraph({ style: `Heading${block.level}`, text: printable(block.text) }),
      ];
    case 'paragraph':
      return [new Paragraph({ style: STYLE_OF[block.style ?? 'plain'], text: printable(block.text) })];
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({ style: 'ListParagraph', numbering: { reference: 'list', level: 0 }, text: printable(text) }),
      );
    case 'quote':
      return [
        new Paragraph({
          style: 'Quote',
          children: [
            new TextRun({
              text: `„${printable(block.text)}”`,
              language: block.language ? { value: block.language } : undefined,
            }),
          ],
        }),
      ];
  }
}

const STYLE_OF = { plain: 'Normal', lead: 'Lead', note: 'Note', strong: 'Strong' } as const;

async function figureChildren({ title, description, svg, width, height }: FigureBlock): Promise<Paragraph[]> {
  // A page is 640 pixels across and 900 high between its margins.
  const scale = Math.min(1, 640 / width, 860 / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { title, description, name: title };
  const fallback = { type: 'png' as const, data: await svgToPng(svg) };
  const picture = new ImageRun({ type: 'svg', data: Buffer.from(svg), transformation, fallback, altText });
  return [
    new Paragraph({ style: 'Caption', keepNext: true, text: title }),
    new Paragraph({ style: 'Figure', children: [picture] }),
  ];
}
