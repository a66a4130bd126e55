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
import { LOCALES } from '#language';
import type { Block, FigureBlock, Part, ReportDocument } from './blocks.js';
import { docxTable } from './docx-table.js';
import { DOCX_STYLES } from './docx-styles.js';
import { svgToPng } from './svg-to-png.js';

/** Twentieths of a point. */
const MARGIN = 1134;
const A4 = { width: 11906, height: 16838 };

/**
 * A document as a Word file: its headings, tables with repeated header rows, captions and lists are styles and structures that an
 * official can edit, figures carry their description, and every page its number.
 */
export async function writeDocx(document: ReportDocument): Promise<Buffer> {
  const sections: ISectionOptions[] = [];
  for (const [at, part] of document.parts.entries()) {
    const children = await partChildren(part);
    sections.push({
      properties: { type: at === 0 ? undefined : SectionType.NEXT_PAGE, page: pageOf(part) },
      footers: { default: footer(document) },
      children: at === 0 ? [...cover(document), ...children] : children,
    });
  }
  const file = new Document({
    title: `${document.title}. ${document.subtitle}`,
    creator: document.author,
    lastModifiedBy: document.author,
    description: document.cover.join(' '),
    styles: {
      ...DOCX_STYLES,
      default: {
        ...DOCX_STYLES.default,
        document: {
          run: { ...DOCX_STYLES.default.document.run, language: { value: LOCALES[document.language] } },
          paragraph: DOCX_STYLES.default.document.paragraph,
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
  return Packer.toBuffer(file);
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

function cover({ author, title, subtitle, cover: lines, contents, parts }: ReportDocument): Paragraph[] {
  const front = [
    new Paragraph({ style: 'Author', text: author }),
    new Paragraph({ style: 'Title', text: title }),
    new Paragraph({ style: 'Subtitle', text: subtitle }),
    ...lines.map((text) => new Paragraph({ style: 'CoverLine', text })),
  ];
  if (contents === null) return front;
  // Links and no field: Word asks nobody whether to update something when the file is opened.
  const sections = parts.flatMap(({ blocks }) => blocks.filter(isSection));
  return [
    ...front,
    new Paragraph({ style: 'ContentsHeading', text: contents }),
    ...sections.map(({ text }) => {
      const children = [new TextRun(text)];
      return new Paragraph({
        style: 'ContentsLine',
        children: [new InternalHyperlink({ anchor: anchorOf(text), children })],
      });
    }),
  ];
}

function isSection(block: Block): block is Extract<Block, { kind: 'heading' }> {
  return block.kind === 'heading' && block.level === 1;
}

/** A name that Word takes for a bookmark: letters and digits, at most 40. */
function anchorOf(text: string): string {
  return `s_${text.replace(/[^\p{L}\p{N}]+/gu, '_')}`.slice(0, 40);
}

async function partChildren(part: Part) {
  const children: ReturnType<typeof blockChildren>[number][] = [];
  for (const block of part.blocks) {
    if (block.kind === 'figure') children.push(...(await figureChildren(block)));
    else for (const child of blockChildren(block, widthOf(part))) children.push(child);
  }
  return children;
}

function blockChildren(block: Exclude<Block, FigureBlock>, width: number) {
  switch (block.kind) {
    case 'heading':
      return [
        block.level === 1
          ? new Paragraph({
              style: 'Heading1',
              children: [new Bookmark({ id: anchorOf(block.text), children: [new TextRun(block.text)] })],
            })
          : new Paragraph({ style: `Heading${block.level}`, text: block.text }),
      ];
    case 'paragraph':
      return [new Paragraph({ style: STYLE_OF[block.style ?? 'plain'], text: block.text })];
    case 'list':
      return block.items.map(
        (text) => new Paragraph({ style: 'ListParagraph', numbering: { reference: 'list', level: 0 }, text }),
      );
    case 'quote':
      return [
        new Paragraph({
          style: 'Quote',
          children: [
            new TextRun({ text: `„${block.text}”`, language: block.language ? { value: block.language } : undefined }),
          ],
        }),
      ];
    case 'table':
      return [
        new Paragraph({ style: 'Caption', keepNext: true, text: block.caption }),
        docxTable(block, width),
        AFTER_TABLE(),
      ];
  }
}

const STYLE_OF = { plain: 'Normal', lead: 'Lead', note: 'Note', strong: 'Strong' } as const;
const AFTER_TABLE = () => new Paragraph({ style: 'AfterTable' });

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
